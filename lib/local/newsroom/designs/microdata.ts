import { clock, type Design, escapeHtml as e, headingText, INVENTED, isHeading } from "../page-view.ts";

/** A Japanese paper: microdata instead of JSON-LD, readings above rare names, full-width signs in its furniture. */
export const microdata: Design = ({ article, site, url, pictureUrl, related }) => {
  const { year, month, day, time } = clock(article.published);
  const blocks = article.body.map((block) =>
    isHeading(block)
      ? `<h2 class="k-midashi">${e(headingText(block))}</h2>`
      : `<p>${withReadings(e(block), article.readings ?? {})}</p>`,
  );
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="UTF-8">
<title>${e(article.headline)}：${e(site.name)}デジタル</title>
<meta name="description" content="${e(article.description)}">
<link rel="canonical" href="${e(url)}">
</head>
<body>
<div class="l-header"><a href="/">${e(site.name)}</a>｜<a href="/login">ログイン</a>｜<a href="/koudoku">購読のご案内</a></div>
<ul class="l-nav"><li><a href="/seiji/">政治</a></li><li><a href="/keizai/">経済</a></li><li><a href="/chiiki/">地域</a></li><li><a href="/bunka/">文化</a></li></ul>
<p class="topicpath"><a href="/">トップ</a> ＞ ${article.section.map((name) => `<a href="/">${e(name)}</a>`).join(" ＞ ")} ＞ 記事</p>
<div class="l-main" itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="datePublished" content="${article.published}"><meta itemprop="mainEntityOfPage" content="${e(url)}">
<h1 itemprop="headline">${e(article.headline)}</h1>
<p class="lead" itemprop="description">${e(article.description)}</p>
<p class="info"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${e(article.author.name)}</span></span>　${Number(year)}年${Number(month)}月${Number(day)}日 ${time}</p>
<ul class="sns"><li>シェア</li><li>ブックマーク</li><li>メール</li><li>印刷</li></ul>
<div class="photo" itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img itemprop="url" src="${e(pictureUrl)}" alt="${e(article.picture.alt)}"><p itemprop="caption">${e(article.picture.caption)}（${e(article.picture.credit)}）</p></div>
<div class="honbun" itemprop="articleBody">
${blocks.join("\n")}
</div>
<p class="kisha">${e(article.author.name)}（${article.author.email}）</p>
<p class="chosakuken">© ${e(site.name)}　無断転載・複製を禁じます</p>
</div>
<div class="kanren"><h2>関連記事</h2><ul>${related.map((other) => `<li><a href="${e(other.url)}">${e(other.headline)}</a></li>`).join("")}</ul></div>
<div class="comment"><h2>コメント</h2>${article.comments.map((comment) => `<dl><dt>${e(comment.by)}</dt><dd>${e(comment.text)}</dd></dl>`).join("")}</div>
<div class="l-footer">${INVENTED.ja}</div>
</body>
</html>`;
};

/** A word's reading is set above its first occurrence. */
function withReadings(html: string, readings: Readonly<Record<string, string>>): string {
  return Object.entries(readings).reduce(
    (text, [word, reading]) => text.replace(word, `<ruby>${word}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`),
    html,
  );
}
