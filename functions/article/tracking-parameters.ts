/**
 * Query parameters that say how a reader came to a page and never which page it is.
 *
 * The list is ours, reasoned by family: who adds the parameter, and what it counts. A name belongs here only where it
 * means the same on every site. Names that some site uses to choose its page (`id`, `p`, `sid`, `ref`, `source`, `cid`,
 * `code`, `from`) do not, however often others track with them: a lost article is worse than a second copy of one.
 */

/**
 * Whether a query parameter is tracking or a session, by its name alone.
 * @param name the parameter's name as it stands in the query; percent escapes and case do not matter.
 */
export function isTrackingParameter(name: string): boolean {
  const plain = plainName(name);
  return (
    NAMES.has(plain) ||
    PREFIXES.some((prefix) => plain.startsWith(prefix)) ||
    CLICK_ID.test(plain) ||
    AFFILIATE.test(plain)
  );
}

/** The name without case, escapes, and the `amp;` that is left of a badly unescaped `&amp;`. */
function plainName(name: string): string {
  const decoded = name.includes("%") ? name.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex) => fromHex(hex)) : name;
  return decoded.toLowerCase().replace(/^(?:amp;|#038;)+/, "");
}

function fromHex(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

/**
 * Identifiers of one click on one advert. The networks agree on the ending and choose the letters before it:
 * `gclid`, `yclid`, `fbclid`, `irclickid`, `rb_clickid`, `msclkid`.
 */
const CLICK_ID = /^(?:[a-z]{1,3}|[a-z]{1,8}_)clid$|^(?:[a-z]{1,8}_?)?(?:click_?id|clkid)$/;

/** Who is paid for having sent the reader. */
const AFFILIATE = /_affiliate$/;

/** Families whose every member tracks: one vendor's own prefix, with the campaign's fields after it. */
const PREFIXES = [
  // The Urchin and Google Analytics campaign fields, and what others modelled on them.
  "utm_",
  "utm-",
  "itm_",
  "mtm_",
  "matomo_",
  "piwik_",
  "pk_",
  "gad_",
  "_gac",
  // Campaign fields of analytics vendors: AT Internet, comScore, Coremetrics, Webtrends, Webtrekk, DPG.
  "at_",
  "ns_mc",
  "ns_so",
  "ns_ca",
  "ns_li",
  "ns_fe",
  "cm_mmc",
  "wt.",
  "dpg_",
  // Mail and messaging: Mailchimp, MailerLite, Vero, Eloqua, Blueshift, Bronto, ClickDimensions, Exponea, Mindbox,
  // Segmento, Omeda, Listrak, HubSpot, SMS links.
  "mc_",
  "ml_sub",
  "vero_",
  "elqtrack",
  "bsft_",
  "_bta_",
  "_clde",
  "exponea_",
  "mindbox-",
  "_sgm_",
  "oly_",
  "trk_",
  "_hs",
  "__hs",
  "hsa_",
  "hmb_",
  "sms_",
  // Adverts and affiliates: Adjust, AppsFlyer, Airbridge, AdRoll, AD EBiS, Branch, CJ, Brave, Nativo.
  "adjust_",
  "adj_",
  "af_",
  "airbridge_",
  "adroll",
  "ebis",
  "_branch_",
  "cjevent",
  "brave-c",
  "ntv_",
  // Naver's, Daum's and Overture's search adverts, on most Korean pages that are advertised.
  "n_ad",
  "n_camp",
  "n_keyword",
  "n_match",
  "n_media",
  "n_network",
  "n_query",
  "n_rank",
  "nvad",
  "dmkw",
  "dmskw",
  "dmcol",
  "ovraw",
  "ovkey",
  "ovmtc",
  "ovadid",
  // What social networks add to links that are shared or opened in their apps.
  "fb_action",
  "fb_source",
  "fb_ref",
  "__cft__",
  "__xts__",
  "__tn__",
  "guce_",
  // Sessions and challenges, which name a visit: ASP, Cloudflare.
  "aspsessionid",
  "__cf_chl",
];

/** Names that belong to no larger family. */
const NAMES = new Set([
  // Click ids that do not end like the others.
  "gclsrc",
  "gbraid",
  "wbraid",
  "srsltid",
  "_gl",
  "_ga",
  "epik",
  "li_fat_id",
  "rdt_cid",
  "sccid",
  "wickedid",
  "tblci",
  "oborigurl",
  "dicbo",
  "vmcid",
  "awc",
  "tduid",
  "admitad_uid",
  "cjdata",
  "ircid",
  "irgwc",
  // Google Analytics fields before they were utm_.
  "ga_source",
  "ga_medium",
  "ga_campaign",
  "ga_content",
  "ga_term",
  "ga_place",
  // Adobe, Webtrekk, Marin, Kenshoo, Coremetrics, AT Internet, Openstat, Yandex.
  "s_cid",
  "s_kwcid",
  "ef_id",
  "sc_cid",
  "sc_eh",
  "sc_llid",
  "sc_lid",
  "sc_uid",
  "mkwid",
  "pcrid",
  "cm_re",
  "cm_sp",
  "cm_me",
  "cm_ven",
  "cm_cat",
  "cm_pla",
  "cm_ite",
  "cm_cr",
  "cm_lm",
  "xtor",
  "wt_mc",
  "wt_zmc",
  "wt_cc",
  "_openstat",
  // Mail: Marketo, Klaviyo, Drip, dotdigital, Salesforce, HubSpot, Eloqua, Sailthru, Iterable.
  "mkt_tok",
  "_ke",
  "_kx",
  "__s",
  "dm_i",
  "et_lid",
  "et_rid",
  "et_cid",
  "hsctatracking",
  "elq",
  "elqaid",
  "elqat",
  "elqcampaignid",
  "sailthru_id",
  "spjobid",
  "spmailingid",
  "spreportid",
  "spuserid",
  "nr_email_referer",
  "ck_subscriber_id",
  // Newsrooms' and portals' own campaign fields that mean nothing else.
  "ocid",
  "ncid",
  "icid",
  "cmpid",
  "cmp_id",
  "ex_cid",
  "guccounter",
  "ref_src",
  "ref_url",
  "referrer_id",
  "aftr_source",
  "sb_referer_host",
  "redirect_log_mongo_id",
  "redirect_mongo_id",
  "napm",
  // Alibaba's and Baidu's position and campaign fields.
  "spm",
  "scm",
  "hmsr",
  "hmpl",
  "hmcu",
  "hmkw",
  "hmci",
  // Shares: Facebook, Instagram, X, AddThis, ShareThis.
  "action_object_map",
  "action_type_map",
  "action_ref_map",
  "mibextid",
  "igsh",
  "igshid",
  "__twitter_impression",
  "sr_share",
  // AMP viewers tell the page who shows it.
  "amp_js_v",
  "amp_gsa",
  "usqp",
  // Sessions: PHP, Java, ColdFusion, osCommerce.
  "phpsessid",
  "jsessionid",
  "cfid",
  "cftoken",
  "oscsid",
  "zenid",
]);
