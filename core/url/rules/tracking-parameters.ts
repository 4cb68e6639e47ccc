// Names in lower case; compared without regard to case.
//
// Sources: ClearURLs (https://github.com/ClearURLs/Rules, data.min.json, "globalRules"), AdGuard's
// TrackParamFilter (https://github.com/AdguardTeam/AdguardFilters, sections/general_url.txt), Brave
// (brave-core, components/query_filter/utils.cc), ural (medialab/ural, normalize_url.py), and the
// addresses of 41,800 real news records (../shared/corpora) for those marked (news).

/** Written by advertising, mail and analytics tools; no program uses them for content. */
export const trackingAnywhere = words(
  // Google, Microsoft, Meta, X, TikTok, LinkedIn, Reddit, Pinterest, Snap, Yandex clicks
  'gclid gclsrc dclid gbraid wbraid srsltid _ga _gl _gac gad_source gad_campaignid gs_l usqp',
  'msclkid fbclid fb_action_ids fb_action_types fb_ref fb_source fb_comment_id igshid igsh',
  'action_object_map action_ref_map action_type_map twclid __twitter_impression ttclid',
  'li_fat_id rdt_cid epik scclid sccid yclid ysclid _openstat erid',
  // Campaigns: Adobe, Webtrekk, AT Internet, Coremetrics, Olytics, Echobox, AOL, Piwik
  'cmpid s_cid sc_cid s_kwcid ef_id wt_mc wt_zmc wtmc wtzmc wtrid xtor xt_at cm_me cm_cr cm_sp',
  'oly_anon_id oly_enc_id rb_clickid echobox ncid tracking_source spm os_ehash wickedid',
  'pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid pk_vid ceneo_spo',
  // Mail: HubSpot, Mailchimp, MailerLite, Marketo, Vero, Drip, Klaviyo, Dynamics, Mindbox, Blueshift
  '__hstc __hssc __hsfp _hsenc _hsmi hsctatracking mc_cid mc_eid mc_tc ml_subscriber',
  'ml_subscriber_hash mkt_tok vero_id vero_conv __s _kx _cldee _clde mindbox-click-id',
  'mindbox-message-key email_token email_source email_referrer email_subject',
  // Recommendations and affiliates: Taboola, Outbrain, Cxense, impact.com, Awin, ShareASale
  'tblci obclid obOrigUrl cx_click cx_recsorder cx_recswidget irclickid irgwc ir_adid ir_campaignid',
  '_bhlid bbeml et_rid ss_email_id unicorn_click_id vgo_ee ymclid sc_customer sc_eh sc_uid',
  'fref __tn__ mibextid recruiter een seen _unique_id _guc_consent_skip cn-reloaded ao_noptimize',
  'xtloc xtref xtcr xtnp xts akamai-rum srcref click_id clickid intlink_from_url link_location ex_cid _mc emailtoken yptr smprod',
  'ir_partnerid awc sscid tduid admitad_uid _branch_match_id _branch_referrer sznclid',
  // Oath's consent pages leave these behind; Amazon's signed links
  'guccounter guce_referrer guce_referrer_sig soc_src soc_trk .tsrc x-amz-security-token',
  // In-house campaigns (news)
  'intcmp intcid icid iref ocid ftag smid smtyp hpid itid ito taid mbid cndid esrc bxid wpisrc',
  'wpmm feedtype feedname clicksource referringsource ampshare dop_ab_variant dop_id dop_req_id',
  'dop_source_zone_name sharetoken share_token',
);

/**
 * Whole families: Google Analytics and its copies (utm, mtm, otm, itm, ga, hmb, vn), HubSpot Ads,
 * Webtrends (`WT.`), AT Internet, comScore, Coremetrics, AMP viewers, Google Translate, Blueshift,
 * Adjust, DPG Media. And ClearURLs' one letter before `mc`, which is Webtrekk's.
 */
export const trackingPrefix =
  /^(?:(?:utm|mtm|matomo|piwik|otm|itm|ga|hmb|vn|hsa|at|ns|amp|_x_tr|bsft|adjust|dpg|_sgm|oft)_|wt\.|cm_mmc|(?:utm|mtm)$)/;

/** `this_affiliate`, `mail_campaign`: whatever comes before, the last word says it. */
export const trackingSuffix = /_(?:affiliate|campaign|campaignid|medium|referr?er|source|clickid)$/;

/** Words for where a reader came from, when the value is a network or a feed (ural). */
export const sourceValue =
  /^(?:ref|fref|fromref|from|source|src|spref|sns|via|platform)=(?:bookmarks?|distributor_share|facebook|fb|fb_i|feed|hootsuite|m_notif|nf|notif|rss|shortener|ts|tw|tw_i|twhr|twhs|twitter|twtrec|viral|whatsapp)$/i;

/** Tracking beside a path that names its article; could be the article where only a program is named. */
export const trackingBesidePath = words(
  'ref ref_ ref_src ref_url referrer referer refsrc refid cmp share shared sr_share via',
  'mc amc bmc cmc dmc emc fmc gmc hmc imc jmc kmc lmc mmc nmc omc pmc qmc rmc smc tmc umc vmc wmc',
  'xmc ymc zmc',
);

/** Words so common that they track only where the path is a whole headline. */
export const trackingBesideHeadline = words(
  'source src from origin channel campaign medium traffic_source partner cid mod nav hp ico xid',
  'link_source platform social socialnetwork spref sref tid trk trkid iid sid_source newsletter nl hpt',
);

/**
 * Views of one article: Blogger's phone page and X's share button (ural), the whole text on one page
 * (news).
 */
export const viewParameter =
  /^(?:m=[01]|s=\d{1,2}|(?:page|pg|pagewanted)=all|single_?page=(?:true|1)|templates?=mobile)$/i;

// Names of sessions in PHP, Java, ASP and ColdFusion, and a `sid` (vBulletin: `s`) that can be nothing else: the
// Internet Archive folds the same (IAURLCanonicalizer, https://github.com/iipc/webarchive-commons).
export const sessionParameter =
  /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|cfid|cftoken|sessionid|session_id)(?:=|$)|^(?:sid|s)=[0-9a-z]{32}$/i;

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().split(' ')));
}
