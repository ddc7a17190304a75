import { cupFinal } from "./articles/en-cup-final.ts";
import { fedHolds } from "./articles/en-fed-holds.ts";
import { harborDeal } from "./articles/en-harbor-deal.ts";
import { hearingAids } from "./articles/en-hearing-aids.ts";
import { storm } from "./articles/en-storm.ts";
import { transformers } from "./articles/en-transformers.ts";
import { windFarm } from "./articles/en-wind-farm.ts";
import { kyotoTax } from "./articles/ja-kyoto-tax.ts";
import { japaneseRates } from "./articles/ja-rate-rise.ts";
import { solidState } from "./articles/ja-solid-state.ts";
import { batteryOrder } from "./articles/ko-battery-order.ts";
import { deepseekYear } from "./articles/ko-deepseek-year.ts";
import { memoryChips } from "./articles/ko-memory-chips.ts";
import { oysters } from "./articles/ko-oysters.ts";
import { rateDecision } from "./articles/ko-rate-decision.ts";
import { rocket } from "./articles/ko-rocket.ts";
import { shoppingAgents } from "./articles/ko-shopping-agents.ts";
import { theatre } from "./articles/ko-theatre.ts";
import { amp } from "./designs/amp.ts";
import { divSoup } from "./designs/div-soup.ts";
import { embeddedJson } from "./designs/embedded-json.ts";
import { jsonLd } from "./designs/json-ld.ts";
import { microdata } from "./designs/microdata.ts";
import { oldTable } from "./designs/old-table.ts";
import { semantic } from "./designs/semantic.ts";
import type { Design } from "./page-view.ts";
import type { SampleArticle } from "./sample-article.ts";

/** What a path answers beside articles. */
export type SpecialPage = {
  status: number;
  headers?: Record<string, string>;
  body?: string;
};

export type Site = {
  host: string;
  name: string;
  language: "ko" | "en" | "ja";
  design: Design;
  charset: "utf-8" | "euc-kr";
  articles: readonly SampleArticle[];
  /** Paths of articles that are shown as a teaser. */
  teasers?: readonly string[];
  /** The host that pages name in rel=canonical, where it is not their own. */
  canonicalHost?: string;
  feed?: string;
  sitemap?: string;
  special?: Record<string, SpecialPage>;
  /** Articles that answer 503 with Retry-After the first time that they are asked for. */
  busyOnce?: readonly string[];
};

const HANBIT: Site = {
  host: "www.hanbit-ilbo.test",
  name: "한빛일보",
  language: "ko",
  design: semantic,
  charset: "utf-8",
  articles: [deepseekYear, rateDecision, rocket],
  feed: "/rss/all.xml",
  special: {
    "/go/20260113": { status: 301, headers: { location: deepseekYear.path } },
    "/it/2025/12/24/withdrawn-story": { status: 410, body: "삭제된 기사입니다." },
    "/members/editors-diary": { status: 200, body: "<h1>편집국 일기</h1><p>회원만 읽는 글입니다.</p>" },
  },
};

const HANEUL: Site = {
  host: "www.haneul-biz.test",
  name: "하늘경제",
  language: "ko",
  design: divSoup,
  charset: "utf-8",
  articles: [memoryChips, batteryOrder, shoppingAgents],
  busyOnce: [shoppingAgents.path],
  special: {
    "/news/articleView.html?idxno=1": {
      status: 200,
      body:
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>하늘경제</title></head><body><div class='hd'><a href='/'>하늘경제</a></div>" +
        "<div class='err'><div class='err_tit'>요청하신 페이지를 찾을 수 없습니다</div><div>기사가 삭제되었거나 주소가 바뀌었습니다. 주소를 다시 확인해 주세요.</div>" +
        "<div><a href='/'>첫 화면으로</a> <a href='javascript:history.back()'>이전 화면으로</a></div></div></body></html>",
    },
  },
};

const DONGBAEK: Site = {
  host: "www.dongbaek.test",
  name: "동백신문",
  language: "ko",
  design: oldTable,
  charset: "euc-kr",
  articles: [theatre, oysters],
};

const TIDEWATER: Site = {
  host: "www.tidewatercourier.test",
  name: "Tidewater Courier",
  language: "en",
  design: jsonLd,
  charset: "utf-8",
  articles: [fedHolds, windFarm, harborDeal],
  teasers: [harborDeal.path],
  sitemap: "/news-sitemap.xml",
  special: {
    "/press/annual-report.pdf": {
      status: 200,
      headers: { "content-type": "application/pdf" },
      body: "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
    },
  },
};

const NORTHFIELD: Site = {
  host: "www.northfieldpost.test",
  name: "Northfield Post",
  language: "en",
  design: semantic,
  charset: "utf-8",
  articles: [cupFinal, storm],
  special: {
    "/news/2026/02/01/market-street-parking": {
      status: 200,
      body:
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Northfield Post - your privacy choices</title></head><body>' +
        '<div class="cmp-modal" role="dialog" aria-label="Privacy"><h2>We value your privacy</h2>' +
        "<p>We and our 842 partners store and access information on a device, such as cookies, and process personal data for personalised advertising and content, audience research and services development.</p>" +
        "<p>You can accept or refuse, or change your choices at any time. To continue to the site, please choose.</p>" +
        "<button>Accept all</button> <button>Reject all</button> <button>Manage preferences</button></div></body></html>",
    },
  },
};

const NORTHFIELD_AMP: Site = {
  host: "amp.northfieldpost.test",
  name: "Northfield Post",
  language: "en",
  design: amp,
  charset: "utf-8",
  articles: [cupFinal, storm],
  canonicalHost: NORTHFIELD.host,
};

const SIGNAL_PATH: Site = {
  host: "signalpath.test",
  name: "Signal Path",
  language: "en",
  design: embeddedJson,
  charset: "utf-8",
  articles: [transformers, hearingAids],
};

const MINATO: Site = {
  host: "www.minato-shimbun.test",
  name: "港新聞",
  language: "ja",
  design: microdata,
  charset: "utf-8",
  articles: [japaneseRates, solidState, kyotoTax],
};

export const SITES: readonly Site[] = [
  HANBIT,
  HANEUL,
  DONGBAEK,
  TIDEWATER,
  NORTHFIELD,
  NORTHFIELD_AMP,
  SIGNAL_PATH,
  MINATO,
];

/** The address of an article on a site, as its links have it. */
export function urlOf(site: Pick<Site, "host">, path: string): string {
  return `http://${site.host}${path}`;
}
