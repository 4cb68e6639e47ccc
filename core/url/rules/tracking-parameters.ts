// Names of tracking parameters, in lower case; names are compared case-insensitively.
//
// Sources: ClearURLs (https://github.com/ClearURLs/Rules, data.min.json, "globalRules"), AdGuard's
// TrackParamFilter (https://github.com/AdguardTeam/AdguardFilters, sections/general_url.txt), Brave
// (brave-core, components/query_filter/utils.cc), ural (medialab/ural, normalize_url.py), the
// tools' own documentation, and the addresses of 41,800 real news records.

/** Parameters of advertising, mail and analytics tools; no site selects content with them. */
export const trackingAnywhere = words(
  // Google and Google's reader subscriptions, Microsoft, Yandex, Baidu
  'gclid gclsrc dclid gbraid wbraid srsltid _ga _gl _gac gad_source gad_campaignid gs_l usqp',
  'gaa_at gaa_n gaa_ts gaa_sig gps_adid msclkid yclid ysclid ymclid _openstat erid bd_vid',
  'hmsr hmpl hmcu hmkw hmci',
  // Meta, X, TikTok, LinkedIn, Reddit, Pinterest, Snap, WeChat, Weibo
  'fbclid fb_action_ids fb_action_types fb_aggregation_id fb_ref fb_source fb_comment_id fref',
  '__tn__ mibextid hc_location hc_ref igshid igsh ig_rid ig_mid twclid __twitter_impression',
  'action_object_map action_ref_map action_type_map ttclid tt_medium tt_content is_from_webapp',
  'sender_device sender_web_id li_fat_id lipi rdt_cid epik scclid sccid isappinstalled nsukey',
  'share_token sharetoken shareuid wxshare_count',
  // Campaigns: Adobe, Mapp/Webtrekk, AT Internet, Coremetrics, Olytics/Omeda, Echobox, Piwik, Marin
  'cmpid s_cid sc_cid s_kwcid ef_id adobe_mc adobe_mc_sdid adobe_mc_ref wt_mc wt_zmc wtmc wtzmc',
  'wtrid xtor xt_at xtloc xtref xtcr xtnp xts cm_me cm_cr cm_sp cm_re cm_ven cm_cat cm_pla cm_ite',
  'oly_anon_id oly_enc_id o_eid rb_clickid echobox ncid tracking_source spm os_ehash wickedid',
  'pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid pk_vid ceneo_spo mkwid',
  // Mail: HubSpot, Mailchimp, MailerLite, Marketo, Vero, Klaviyo, Dynamics, Mindbox, Kit, Listrak,
  // beehiiv, Bombora, Salesforce, EveryAction, Oath
  '__hstc __hssc __hsfp _hsenc _hsmi hsctatracking mc_cid mc_eid mc_tc ml_subscriber',
  'ml_subscriber_hash mkt_tok vero_id vero_conv _kx _ke _cldee _clde mindbox-click-id',
  'mindbox-message-key email_token email_source email_referrer email_subject emailtoken',
  'ck_subscriber_id trk_contact trk_msg trk_module trk_sid _bhlid bbeml et_rid et_cid ss_email_id',
  'vgo_ee emci emdi sms_click sms_uph user_email_address nr_email_referer pnespid',
  // Recommendations and affiliates: Taboola, Outbrain, Cxense, impact.com, Awin, CJ, ShareASale
  'tblci dicbo obclid outbrainclickid oborigurl irclickid irgwc ir_adid ir_campaignid ir_partnerid',
  'awc cjevent afsrc sscid tduid admitad_uid unicorn_click_id external_click_id sc_customer sc_eh',
  'sc_uid recruiter een seen _unique_id clickid click_id rtkcid aiad_clid uclick uclickhash',
  'famad_xuid vc_lpp ebisadid oprtrack asgtbndr _zucks_suid __io_lv _io_session_id ex_cid _mc yptr',
  '_branch_match_id _branch_referrer sznclid akamai-rum srcref intlink_from_url link_location',
  // Consent and bot checks, Amazon's signed links, page optimisers
  'guccounter guce_referrer guce_referrer_sig _guc_consent_skip soc_src soc_trk .tsrc',
  'x-amz-security-token cn-reloaded ao_noptimize cf_chl_tk',
  // In-house campaigns of publishers (news records), too unusual to mean anything else
  'intcmp intcid icid iref ocid ftag smid smtyp smprod hpid itid ito taid mbid cndid esrc bxid',
  'mktcid mktcval ueid etear dcmp _ope s_kw tsrc',
  'wpisrc wpmm feedtype feedname clicksource referringsource ampshare hasha hashb hashc dgcid',
  'dop_ab_variant dop_id dop_req_id dop_source_zone_name',
);

const campaignWords =
  '(?:source|medium|campaign|campaignid|content|term|keyword|kwd|creative|group|adgroup|placement|name|channel|cid|referrer)';

/**
 * Families of parameters with a prefix that belongs to one tool: Google Analytics and Matomo,
 * Parse.ly, AMP viewers, HubSpot Ads, Webtrends (`WT.`), Eloqua, Salesforce Marketing Cloud,
 * Blueshift, Segmentify, Google Translate, Facebook, Cloudflare's checks; Sprout Social's `sf` with
 * a number.
 */
const ownFamily =
  /^(?:(?:utm|mtm|matomo|piwik|otm|hsa|bsft|sfmc|_sgm|_x_tr|taboola|oft)_|wt\.|cm_mmc|__(?:cft|xts|cf_chl)_|elq(?:$|track|aid$|at$|ak$|cst$|campaignid$|_)|(?:utm|mtm)$|utm(?:source|medium|campaign|content|term)$|sf\d{6,}$)/;

/**
 * Families whose prefix has other meanings too (`at_page` can be the page to start at, `amp_model`
 * a guitar amplifier). Only the words that the tool defines match: AT Internet's campaign
 * parameters (https://developers.atinternet-solutions.com/, "Marketing campaign management"),
 * comScore's, AMP viewers' (`amp_js_v`), Cxense's, Adjust's; and campaign words after the other
 * prefixes.
 */
const namedFamily = new RegExp(
  `^(?:at_(?:medium|campaign|campaign_(?:type|group)|custom\\d*|format|link|link_(?:id|type|origin)|ptr_name|bbc_team|creation|variant|network|term|channel|platform|adset|audience|affiliate|(?:detail_|general_)?placement|emailtype|recipient_(?:id|list)|send_(?:date|time))|ns_(?:mchannel|linkname|fee|mail_?\\w*|${campaignWords})|amp_(?:js_v|gsa|tf|ct|kit|lite|r|latest_update_time|client_id|device_id)|cx_(?:click|test\\w*|art\\w*|recs\\w*|experience\\w*)|adjust_(?:t|tracker\\w*|deeplink\\w*|label|${campaignWords})|(?:ga|hmb|vn|itm|dpg)_${campaignWords})$`,
);

/**
 * Names such as `mail_campaign` and `traffic_source` track where a reader came from, if the first
 * word is about arrival; `energy_source` and `art_medium` are subjects.
 */
const arrival =
  /^(?:this|traffic|track(?:ing)?|mail|e-?mail|newsletter|nl|push|app|rss|feed|social|share|shared|link|click|referral|ref|lead|ad|ads|promo|marketing|mkt|cmp|camp|campaign|partner|int|internal|external|fb|tw|nx|sms)_(?:source|medium|campaign|campaignid|referr?er|clickid)$|_(?:affiliate|clickid|campaignid)$/;

/**
 * Tells whether a parameter belongs to the family of a tracking tool.
 *
 * @param name in lower case.
 */
export function isTrackingFamily(name: string): boolean {
  return (
    ownFamily.test(name) || (name.includes('_') && (namedFamily.test(name) || arrival.test(name)))
  );
}

/** Parameters for where a reader came from, with a network or a feed as value (ural). */
export const sourceValue =
  /^(?:ref|fref|fromref|from|source|src|spref|sns|via|platform)=(?:bookmarks?|distributor_share|facebook|fb|fb_i|feed|hootsuite|m_notif|nf|notif|rss|shortener|ts|tw|tw_i|twhr|twhs|twitter|twtrec|viral|whatsapp|timeline|singlemessage|groupmessage)$/i;

/** Drip's parameter. Other programs use the name too, but with shorter values (AdGuard). */
export const dripValue = /^__s=[a-z0-9]{6,}$/i;

/** Names that track where the path names its article; elsewhere they may select the article. */
export const trackingBesidePath = words(
  'ref ref_ ref_src ref_url referrer referer refsrc refid cmp share shared sr_share via',
  'mc amc bmc cmc dmc emc fmc gmc hmc imc jmc kmc lmc mmc nmc omc pmc qmc rmc smc tmc umc vmc wmc',
  'xmc ymc zmc',
);

/**
 * Names of in-house campaigns that are so common that they count as tracking only with the path of
 * a whole story (`isStory`), where a parameter can select no more than a page or a place in the
 * story.
 */
export const trackingBesideStory = words(
  'source medium campaign src from origin channel platform cid mod module pgtype nav hp hpt ico xid iid tid nlid eid mid',
  'recirc rss gi tpcc ssm ceid trackid trackingid _r linkid',
);

/** Words that make a name such a campaign: `giftCopy`, `share_id`, `news_token`, `access-token`. */
export const trackingWords = words(
  'cmp referrer referer referral ref share shared sharing social newsletter',
  'nl email mail track tracking tracker trk promo affiliate aff partner feed click gift unlocked',
  'token subscriber sponsor spref sref',
);

/**
 * Parameters that select a view of one article: Blogger's phone page and X's share button (ural),
 * the whole text on one page and the page for printing (news records), phone and desktop pages
 * (Media Cloud), reloading.
 */
export const viewParameter =
  /^(?:m=[01]|s=09|(?:page|pg|pagewanted|view)=(?:all|full)|single_?page=(?:true|1)|(?:view|display|device|templates?)=(?:mobile|desktop)|(?:skip_?)?mobile=(?:1|0|true|false|yes|no|y|n)|print(?:er|able|view)?(?:=(?:1|true|yes|y))?|(?:view|output|format|mode|layout|pagewanted)=print(?:er|able)?|refresh=(?:true|1)|_=\d{6,})$/i;

/**
 * Sessions of PHP, Java, ASP and ColdFusion, and a `sid` (in vBulletin `s`) whose value can only be
 * a session, as the Internet Archive drops them (IAURLCanonicalizer,
 * https://github.com/iipc/webarchive-commons).
 */
export const sessionParameter =
  /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|cfid|cftoken|sessionid|session_id)(?:=|$)|^(?:sid|s)=[0-9a-z]{32}$|^sid=[0-9a-f]{24}$/i;

/** Returns a set of words that is made on first use: most addresses have no parameter. */
function words(...lines: string[]): Pick<ReadonlySet<string>, 'has'> {
  let all: ReadonlySet<string> | undefined;
  return {
    has(word) {
      all ??= new Set(lines.flatMap((line) => line.split(' ')));
      return all.has(word);
    },
  };
}
