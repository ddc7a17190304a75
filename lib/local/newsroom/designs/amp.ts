import { type Design, escapeHtml as e, headingText, INVENTED, isHeading, scriptJson } from "../page-view.ts";

/** The AMP edition of a page: amp- elements for everything, the canonical address on another host of the same site. */
export const amp: Design = ({ article, site, canonical, pictureUrl, related }) => {
  const blocks = article.body.map((block, index) => {
    const html = isHeading(block) ? `<h2>${e(headingText(block))}</h2>` : `<p>${e(block)}</p>`;
    return index === 3
      ? `${html}\n<amp-ad width="300" height="250" type="doubleclick" data-slot="/1/inline"><div fallback>Advertisement</div></amp-ad>`
      : html;
  });
  const data = {
    "@context": "https://schema.org",
    "@type": "ReportageNewsArticle",
    headline: article.headline,
    datePublished: article.published,
    ...(article.modified ? { dateModified: article.modified } : {}),
    author: { "@type": "Person", name: article.author.name },
    publisher: { "@type": "Organization", name: site.name },
    image: [pictureUrl],
    articleSection: article.section.at(-1),
  };
  return `<!doctype html>
<html ⚡ lang="en-GB">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<title>${e(article.headline)} | ${e(site.name)}</title>
<link rel="canonical" href="${e(canonical)}">
<meta name="viewport" content="width=device-width">
<meta name="description" content="${e(article.description)}">
<script type="application/ld+json">${scriptJson(data)}</script>
<style amp-boilerplate>body{visibility:visible}</style>
<style amp-custom>.byline{color:#666}.caption{font-size:.8em}</style>
</head>
<body>
<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/whats-on">What's on</a></li></ul></amp-sidebar>
<header><button on="tap:menu.toggle">Menu</button><a href="/">${e(site.name)}</a></header>
<amp-consent id="consent" layout="nodisplay"><div id="consent-ui">We use cookies to keep the lights on. <button on="tap:consent.accept">Fine</button></div></amp-consent>
<article>
<ul class="crumbs"><li><a href="/">Home</a></li>${article.section.map((name) => `<li>${e(name)}</li>`).join("")}</ul>
<h1>${e(article.headline)}</h1>
<h3 class="sub">${e(article.description)}</h3>
<div class="byline">By ${e(article.author.name)}, <time datetime="${article.published}">${article.published.slice(0, 10)}</time></div>
<amp-social-share type="email"></amp-social-share><amp-social-share type="x"></amp-social-share>
<amp-img src="${e(pictureUrl)}" alt="${e(article.picture.alt)}" width="640" height="360" layout="responsive"></amp-img>
<div class="caption">${e(article.picture.caption)} <span class="credit">Photo: ${e(article.picture.credit)}</span></div>
${blocks.join("\n")}
<p class="email-line">Email: <a href="mailto:${article.author.email}">${article.author.email}</a></p>
</article>
<section class="related"><h4>Related</h4><ul>${related.map((other) => `<li><a href="${e(other.url)}">${e(other.headline)}</a></li>`).join("")}</ul></section>
<section class="comments"><h4>Have your say</h4>${article.comments.map((comment) => `<blockquote><cite>${e(comment.by)}</cite> ${e(comment.text)}</blockquote>`).join("")}</section>
<amp-analytics type="none"></amp-analytics>
<footer>© 2026 ${e(site.name)}. ${INVENTED.en}</footer>
</body>
</html>`;
};
