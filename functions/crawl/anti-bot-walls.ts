/**
 * How the walls that keep programs out give themselves away: by headers and by the structure of what they serve, never
 * by words for people. Each is documented by its maker or plain in the page it serves.
 */
export type Wall = {
  product: string;
  /** Header name (lower case) and what its value looks like; all must be there. */
  headers?: readonly (readonly [name: string, value: RegExp])[];
  /** Strings of the markup; all must be there. */
  markup?: readonly string[];
  /**
   * `any`: the signs appear on nothing but the wall. `refusal`: they also appear on pages that are served, so that they
   * only count with a status of 400 or more.
   */
  status: "any" | "refusal";
};

export const WALLS: readonly Wall[] = [
  { product: "Cloudflare", headers: [["cf-mitigated", /^(challenge|block)/i]], status: "any" },
  { product: "Cloudflare", markup: ["_cf_chl_opt"], status: "any" },
  {
    product: "Cloudflare",
    headers: [["server", /^cloudflare/i]],
    markup: ['id="cf-error-details"'],
    status: "refusal",
  },
  { product: "Cloudflare", headers: [["server", /^cloudflare/i]], markup: ["error code: 10"], status: "refusal" },
  { product: "AWS WAF", headers: [["x-amzn-waf-action", /./]], status: "any" },
  { product: "AWS WAF", markup: ["gokuProps", ".awswaf.com/"], status: "any" },
  { product: "Vercel", headers: [["x-vercel-mitigated", /^(challenge|deny)/i]], status: "any" },
  { product: "Kasada", headers: [["x-kpsdk-ct", /./]], status: "refusal" },
  { product: "Kasada", markup: ["/ips.js?", "KPSDK"], status: "any" },
  { product: "DataDome", headers: [["x-datadome", /./]], status: "refusal" },
  { product: "DataDome", headers: [["x-dd-b", /./]], status: "refusal" },
  { product: "DataDome", markup: ["captcha-delivery.com/"], status: "any" },
  { product: "HUMAN", markup: ["_pxAppId", "px-captcha"], status: "any" },
  { product: "Akamai", headers: [["server", /^akamai/i]], markup: ["errors.edgesuite.net/"], status: "refusal" },
  { product: "Akamai", headers: [["server", /^akamai/i]], markup: ["Reference&#32;&#35;"], status: "refusal" },
  { product: "Akamai", markup: ["/_sec/cp_challenge/"], status: "any" },
  { product: "Akamai", markup: ["bm-verify="], status: "any" },
  { product: "Imperva", markup: ["_Incapsula_Resource"], status: "any" },
  { product: "Sucuri", headers: [["x-sucuri-block", /./]], status: "any" },
  { product: "Sucuri", markup: ["sucuri_cloudproxy_js"], status: "any" },
  { product: "DDoS-Guard", headers: [["server", /^ddos-guard/i]], markup: ["/.well-known/ddos-guard/"], status: "any" },
  { product: "Fastly", markup: ["/_fs-ch-"], status: "any" },
  { product: "Reblaze", markup: ["window.rbzns"], status: "any" },
  { product: "F5", markup: ["/TSPD/", "bobcmn"], status: "any" },
  { product: "Radware", markup: ["perfdrive.com/"], status: "any" },
  { product: "Alibaba Cloud", markup: ["acw_sc__v2"], status: "any" },
  { product: "Wordfence", markup: ["wordfence.com/help/?query=locked-out"], status: "refusal" },
  { product: "Imunify360", headers: [["server", /^imunify360/i]], status: "any" },
  { product: "SiteGround", markup: ["/.well-known/sgcaptcha/"], status: "any" },
  { product: "bunny.net", markup: ["/.bunny-shield/"], status: "any" },
  { product: "Anubis", markup: ["anubis_challenge"], status: "any" },
];

/** Widgets that ask for proof of a person. Comment forms have them too, so the page must hold next to nothing else. */
export const CAPTCHA_WIDGETS: readonly string[] = [
  "g-recaptcha",
  "google.com/recaptcha/",
  "recaptcha.net/recaptcha/",
  "h-captcha",
  "hcaptcha.com/1/",
  "cf-turnstile",
  "challenges.cloudflare.com/turnstile/",
  "geetest.com/",
  "friendlycaptcha",
  "arkoselabs.com/",
];
