import { clock, type Design, escapeHtml as e, headingText, INVENTED, isHeading } from "../page-view.ts";

/** HTML as its authors meant it: header, nav, article, figure, time, aside, footer; metadata in Open Graph. */
export const semantic: Design = ({ article, site, canonical, pictureUrl, related }) => {
  const words = WORDS[site.language];
  const { year, month, day, time } = clock(article.published);
  const blocks = article.body.map((block, index) => {
    const html = isHeading(block) ? `<h2>${e(headingText(block))}</h2>` : `<p>${e(block)}</p>`;
    return index === 2 && related[0]
      ? `${html}\n<aside class="inline-related"><h3>${words.more}</h3><a href="${e(related[0].url)}">${e(related[0].headline)}</a></aside>`
      : html;
  });
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<title>${e(article.headline)} - ${e(site.name)}</title>
<link rel="canonical" href="${e(canonical)}">
<meta name="description" content="${e(article.description)}">
<meta name="author" content="${e(article.author.name)}">
<meta name="keywords" content="${e(article.keywords.join(","))}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${e(site.name)}">
<meta property="og:title" content="${e(article.headline)}">
<meta property="og:description" content="${e(article.description)}">
<meta property="og:url" content="${e(canonical)}">
<meta property="og:image" content="${e(pictureUrl)}">
<meta property="article:published_time" content="${article.published}">
${article.modified ? `<meta property="article:modified_time" content="${article.modified}">` : ""}
<meta property="article:section" content="${e(article.section.at(-1)!)}">
</head>
<body>
<header><a href="/" class="logo">${e(site.name)}</a>
<nav aria-label="main"><ul>${words.menu.map((item) => `<li><a href="/section/${encodeURIComponent(item)}">${item}</a></li>`).join("")}</ul></nav>
</header>
<main>
<nav class="breadcrumb" aria-label="breadcrumb"><ol><li><a href="/">${words.home}</a></li>${article.section.map((name) => `<li><a href="/section/${encodeURIComponent(name)}">${e(name)}</a></li>`).join("")}</ol></nav>
<article>
<header>
<h1>${e(article.headline)}</h1>
<p class="standfirst">${e(article.description)}</p>
<p class="byline"><address><a rel="author" href="/reporters/${encodeURIComponent(article.author.email.split("@")[0]!)}">${words.by(e(article.author.name))}</a></address>
<time datetime="${article.published}">${words.date(year, month, day, time)}</time></p>
<ul class="share"><li><button>Facebook</button></li><li><button>X</button></li><li><button>${words.copy}</button></li></ul>
</header>
<figure><img src="${e(pictureUrl)}" alt="${e(article.picture.alt)}" width="640" height="360">
<figcaption>${e(article.picture.caption)} <span class="credit">${e(article.picture.credit)}</span></figcaption></figure>
${blocks.join("\n")}
<footer><p class="reporter">${words.by(e(article.author.name))} <a href="mailto:${article.author.email}">${article.author.email}</a></p>
<p class="copyright">${words.copyright(e(site.name))}</p></footer>
</article>
<aside class="related"><h2>${words.related}</h2><ul>${related.map((other) => `<li><a href="${e(other.url)}">${e(other.headline)}</a></li>`).join("")}</ul></aside>
<section class="comments" id="comments"><h2>${words.comments} ${article.comments.length}</h2>
${article.comments.map((comment) => `<div class="comment"><b>${e(comment.by)}</b><p>${e(comment.text)}</p></div>`).join("\n")}
</section>
</main>
<footer><p>${INVENTED[site.language]}</p></footer>
</body>
</html>`;
};

const WORDS = {
  ko: {
    home: "홈",
    menu: ["정치", "경제", "사회", "IT/과학", "문화", "스포츠"],
    more: "관련기사",
    related: "많이 본 뉴스",
    comments: "댓글",
    copy: "주소 복사",
    by: (name: string) => `${name} 기자`,
    date: (year: string, month: string, day: string, time: string) => `입력 ${year}.${month}.${day} ${time}`,
    copyright: (name: string) => `Copyright ⓒ ${name}. 무단 전재 및 재배포 금지`,
  },
  en: {
    home: "Home",
    menu: ["News", "Sport", "Business", "Opinion", "What's on"],
    more: "READ MORE",
    related: "Most read",
    comments: "Comments",
    copy: "Copy link",
    by: (name: string) => `By ${name}`,
    date: (year: string, month: string, day: string, time: string) => `${day}/${month}/${year}, ${time}`,
    copyright: (name: string) => `© 2026 ${name}. All rights reserved.`,
  },
  ja: {
    home: "ホーム",
    menu: ["政治", "経済", "地域", "文化"],
    more: "関連記事",
    related: "よく読まれている記事",
    comments: "コメント",
    copy: "URLをコピー",
    by: (name: string) => `${name}記者`,
    date: (year: string, month: string, day: string, time: string) => `${year}年${month}月${day}日 ${time}`,
    copyright: (name: string) => `© ${name} 無断転載を禁じます`,
  },
};
