import { clock, type Design, escapeHtml as e, headingText, INVENTED, isHeading } from "../page-view.ts";

/**
 * Nothing but nested divs with the class names of a content management system; the wire credit, the reporter's address
 * and the copyright line stand inside the text, the date in words above it.
 */
export const divSoup: Design = ({ article, site, url, pictureUrl, related }) => {
  const { year, month, day, time } = clock(article.published);
  const blocks = article.body.map((block, index) => {
    if (isHeading(block)) return `<div class="mid_tit"><strong>${e(headingText(block))}</strong></div>`;
    const credit = index === 0 ? `(서울=${e(site.name)}) ${e(article.author.name)} 기자 = ` : "";
    return `<div class="txt">${credit}${e(block)}</div>`;
  });
  const middle = Math.ceil(blocks.length / 2);
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>${e(article.headline)} &lt; ${e(article.section.at(-1)!)} &lt; 기사본문 - ${e(site.name)}</title>
<meta property="og:title" content="${e(article.headline)}"><meta property="og:url" content="${e(url)}">
<meta property="og:image" content="${e(pictureUrl)}"><meta property="og:description" content="${e(article.description)}">
<meta property="og:site_name" content="${e(site.name)}">
<script>var adSlot = {"zone":"view_top"}; function openShare(w){window.open(w)}</script></head>
<body><div id="wrap"><div class="hd"><div class="logo"><a href="/">${e(site.name)}</a></div>
<div class="gnb"><a href="/list?s=1">산업</a><a href="/list?s=2">증권</a><a href="/list?s=3">부동산</a><a href="/list?s=4">유통</a><a href="/list?s=5">오피니언</a></div>
<div class="util"><a href="/login">로그인</a> <a href="/join">회원가입</a> <a href="/subscribe">구독신청</a></div></div>
<div class="cont"><div class="left"><div class="loc">홈 &gt; ${article.section.map(e).join(" &gt; ")}</div>
<div class="tit_area"><div class="tit">${e(article.headline)}</div><div class="sub_tit">${e(article.description)}</div>
<div class="info"><span class="name">${e(article.author.name)} 기자</span> <span class="dt">입력 ${year}.${month}.${day} ${time}</span> <span class="cnt">댓글 ${article.comments.length}</span></div></div>
<div class="sns"><span onclick="openShare('f')">페이스북</span><span onclick="openShare('x')">트위터</span><span onclick="openShare('k')">카카오톡</span> <span>가</span><span>가</span></div>
<div class="view_con"><div class="view_in">
<div class="photo"><img src="${e(pictureUrl)}" alt="${e(article.picture.alt)}"><div class="cap">▲ ${e(article.picture.caption)} /${e(article.picture.credit)}</div></div>
${blocks.slice(0, middle).join("\n")}
<div class="ad_mid"><div>광고</div><a href="https://ads.example/landing">오늘만 이 가격! 무선 청소기 반값</a></div>
${blocks.slice(middle).join("\n")}
<div class="rel_box"><div>[관련기사]</div>${related.map((other) => `<div>☞ <a href="${e(other.url)}">${e(other.headline)}</a></div>`).join("")}</div>
<div class="mail">${e(article.author.name)} 기자 ${article.author.email}</div>
<div class="copy">&lt;저작권자 ⓒ ${e(site.name)}, 무단 전재 및 재배포 금지&gt;</div>
</div></div>
<div class="tag">${article.keywords.map((word) => `<span>#${e(word.replaceAll(" ", ""))}</span>`).join(" ")}</div>
<div class="reply"><div class="reply_tit">전체댓글 ${article.comments.length}</div>${article.comments.map((comment) => `<div class="rp"><div class="rp_id">${e(comment.by)}</div><div class="rp_txt">${e(comment.text)}</div></div>`).join("")}</div>
</div><div class="right"><div class="rank"><div>많이 본 기사</div>${related.map((other, index) => `<div>${index + 1} <a href="${e(other.url)}">${e(other.headline)}</a></div>`).join("")}</div></div></div>
<div class="ft">${e(site.name)} | 등록번호 서울 아00000 | 발행인 견본씨 | 청소년보호책임자 견본씨<br>${INVENTED.ko}</div></div></body></html>`;
};
