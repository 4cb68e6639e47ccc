// Parameters that track on one site and may select content on another, in lower case. Sources:
// ClearURLs (https://github.com/ClearURLs/Rules, data.min.json, by provider) for those marked (c);
// the addresses of 41,800 real news records for those marked (n), where the same path occurs
// with and without the parameter; Media Cloud's list for News Corp Australia's `nk` (m); the sites'
// own share buttons and pages (w).
const rows: readonly (readonly [sites: string, names: string])[] = [
  // (n)
  ['nytimes.com', '_r hp hpw action module pgtype region rref version gwh gwt mtrref emc nl nlid'],
  ['nytimes.com', 'contentcollection contentplacement abg abt adxnnl adxnnlx assettype entry src'],
  [
    'nytimes.com',
    'ribbon-ad-idx searchresultposition goal mabreward partner _php _type auth login',
  ],
  [
    'nytimes.com',
    'te instance_id segment_id regi_id user_id campaign_id referringsource unlocked_article_code',
  ],
  ['politico.com', 'hp lo ml cid nname nid nrid nlid'],
  ['cnn.com', 'hpt iid no-st sr cid'],
  ['thedailybeast.com', 'source account medium'],
  ['wsj.com', 'mod cb mg tesla reflink st mg keywords page_type'],
  ['marketwatch.com', 'mod ns link reflink'],
  ['barrons.com', 'mod reflink'],
  ['foxnews.com', 'test'],
  ['csmonitor.com', 'nav src cmpid'],
  ['bloomberg.com', 'srnd sref leadsource embedded-checkout'],
  ['abcnews.go.com', 'cid'],
  ['nbcnews.com', 'cid lite'],
  ['usatoday.com', 'csp gps-source'],
  ['reuters.com', 'il rpc'],
  ['npr.org', 'ft f ps ec sc'],
  ['defenseone.com', 'oref'],
  ['nextgov.com', 'oref'],
  ['govexec.com', 'oref'],
  ['nationaljournal.com', 'mref'],
  ['washingtonpost.com', 'tid arc404 s_l nid hpid'],
  ['newsmax.com', 'promo_code'],
  ['economist.com', 'fsrc'],
  ['thehill.com', 'rl rnd'],
  ['time.com', 'xid iid'],
  ['people.com', 'xid'],
  ['newyorker.com', 'source hasha hashb hashc'],
  ['mercurynews.com', 'source'],
  ['seekingalpha.com', 'source'],
  ['nymag.com', 'mid'],
  // (c)
  ['techcrunch.com', 'sr sr_share'],
  ['twitter.com', 's t src cn ref_src ref_url'],
  ['x.com', 's t src cn ref_src ref_url'],
  ['reddit.com', 'correlation_id ref_campaign ref_source rdt share_id'],
  ['spiegel.de', 'b'],
  ['boredpanda.com', 'h'],
  ['diepresse.com', 'from'],
  ['medium.com', 'source sk'],
  ['swp.de', 'source'],
  ['marketscreener.com', 'type_recherche mots noredirect rewritelast lien countview'],
  ['marketscreener.com', 'acomposeinputsearch type_recherche_forum add_mots'],
  ['onet.pl', 'srcc'],
  ['autoplus.fr', 'idprob hash sending_id site_id dr_tracker'],
  ['cnbc.com', '__source'],
  ['hs.fi', 'share'],
  ['yle.fi', 'origin'],
  ['healio.com', 'ecp m_bt'],
  ['prvnizpravy.cz', 'xid'],
  ['tweakers.net', 'nb u'],
  ['allrecipes.com', 'internalsource referringid referringcontenttype clickid'],
  ['gamespot.com', 'posttype servicetype uniqueid thetime'],
  ['eonline.com', 'source medium content'],
  ['nikkei.com', 'adid i_cid n_cid waad'],
  ['nikkei.co.jp', 'adid i_cid n_cid waad'],
  ['novinky.cz', 'source seq_no'],
  ['seznamzpravy.cz', 'source seq_no'],
  ['academic.oup.com', 'redirectedfrom'],
  ['cell.com', '_returnurl'],
  ['dw.com', 'maca'],
  ['lto.de', 'r'],
  ['bsi.bund.de', 'nn'],
  ['msn.com', 'cvid ei'],
  ['yahoo.com', 'soc_src soc_trk'],
  ['huffpost.com', 'ir'],
  ['bostonglobe.com', 'p1'],
  ['upi.com', 'or spt'],
  [
    'facebook.com',
    'ref hc_ref ls_ref refsrc __tn__ eid comment_tracking tracking referral_code pageid padding',
  ],
  ['youtube.com', 'feature kw si pp'],
  // Share buttons, gift links, editions and in-house links of these sites (w).
  ['forbes.com', 'sh swb_redirect'],
  ['theguardian.com', 'dcr'],
  ['cnn.com', 'date profile adobe_mc'],
  ['wired.com', 'source'],
  ['vanityfair.com', 'source'],
  ['vogue.com', 'source'],
  ['gq.com', 'source'],
  ['indiatimes.com', 'from'],
  ['nzz.ch', 'reduced'],
  ['faz.net', 'premium gepc'],
  ['corriere.it', 'refresh_ce'],
  ['folha.uol.com.br', 'pwgt'],
  ['telegraph.co.uk', 'etype'],
  ['businessinsider.com', 'r ir op international tpcc'],
  ['insider.com', 'r ir op international'],
  ['usatoday.com', 'gnt-cfr gca-cat gca-uir gca-epti gca-ft gca-ds gps-source'],
  ['dailymail.co.uk', 'ico ns_mchannel'],
  ['yahoo.com', 'fr guccounter ncid'],
  ['msn.com', 'pc ocid form'],
  ['spiegel.de', 'sara_ref sara_ecid sara_icid'],
  ['sueddeutsche.de', 'reduced ieditorial'],
  ['elpais.com', 'ssm rel event_log prm prod'],
  ['scmp.com', 'module pgtype campaign'],
  ['thehindu.com', 'homepage'],
  ['thehindubusinessline.com', 'homepage'],
  ['theatlantic.com', 'gift'],
  ['npr.org', 'cc refresh t'],
  ['ft.com', 'sharetype accesstoken segmentid ftcamp'],
  ['thetimes.co.uk', 'region'],
  ['thetimes.com', 'region'],
  ['bloomberg.com', 'accesstoken taid'],
  ['washingtonpost.com', 'pwapi_token carta-url'],
  ['nytimes.com', 'giftcopy ugrp sgrp'],
  ['substack.com', 'r s publication_id post_id isfreemail triedredirect showwelcomeonshare token'],
  ['medium.com', 'gi'],
  ['linkedin.com', 'trk trackingid refid midtoken midsig'],
  ['instagram.com', 'hl'],
  ['tiktok.com', '_r _t _d'],
  ['facebook.com', 'hrc paipv _rdr _rdc'],
  ['youtu.be', 'feature si'],
  ['rbc.ru', 'from'],
  // (m) and its sister papers
  ...['adelaidenow.com.au', 'heraldsun.com.au', 'couriermail.com.au', 'dailytelegraph.com.au'].map(
    (site) => [site, 'nk'] as const,
  ),
  ['theaustralian.com.au', 'nk'],
  ['news.com.au', 'nk'],
];

let siteTable: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Names of tracking parameters by site; an entry applies to the site's subdomains too. The table is
 * made on first use: most addresses have no parameter, and it would delay the start of the worker.
 */
export const siteParameters: Pick<ReadonlyMap<string, ReadonlySet<string>>, 'get'> = {
  get(site) {
    siteTable ??= makeTable();
    return siteTable.get(site);
  },
};

function makeTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const [site, names] of rows) {
    const known = table.get(site) ?? new Set<string>();
    for (const name of names.split(' ')) known.add(name);
    table.set(site, known);
  }
  return table;
}
