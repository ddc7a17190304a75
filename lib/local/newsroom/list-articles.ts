import { escapeHtml as e } from "./page-view.ts";
import { type Site, urlOf } from "./sites.ts";

/** An RSS 2.0 feed of a site, newest first. */
export function rssOf(site: Site): string {
  const items = newestFirst(site).map(
    (article) => `<item><title>${e(article.headline)}</title><link>${e(urlOf(site, article.path))}</link>
<guid isPermaLink="true">${e(urlOf(site, article.path))}</guid><category>${e(article.section[0]!)}</category>
<description><![CDATA[${article.description}]]></description>
<pubDate>${new Date(article.published).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${e(site.name)}</title>
<link>http://${site.host}/</link><description>${e(site.name)}</description><language>${site.language}</language>
<atom:link href="${e(urlOf(site, site.feed ?? "/"))}" rel="self" type="application/rss+xml"/>
${items.join("\n")}
</channel></rss>`;
}

/** A sitemap of a site in the form that news search engines read. */
export function newsSitemapOf(site: Site): string {
  const entries = newestFirst(site).map(
    (
      article,
    ) => `<url><loc>${e(urlOf(site, article.path))}</loc><lastmod>${article.modified ?? article.published}</lastmod>
<news:news><news:publication><news:name>${e(site.name)}</news:name><news:language>${site.language}</news:language></news:publication>
<news:publication_date>${article.published}</news:publication_date><news:title>${e(article.headline)}</news:title></news:news></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${entries.join("\n")}
</urlset>`;
}

/** The front page, and any page that lists stories: headlines with a line each, no story of its own. */
export function frontPageOf(site: Site): string {
  const stories = newestFirst(site).map(
    (article) =>
      `<li><a href="${e(article.path)}"><h2>${e(article.headline)}</h2></a><p>${e(article.description)}</p></li>`,
  );
  return `<!doctype html><html lang="${site.language}"><head><meta charset="${site.charset}"><title>${e(site.name)}</title>
${site.feed ? `<link rel="alternate" type="application/rss+xml" href="${site.feed}">` : ""}<meta property="og:type" content="website"></head>
<body><h1><a href="/">${e(site.name)}</a></h1><ul class="front">${stories.join("\n")}</ul></body></html>`;
}

export function robotsOf(site: Site): string {
  return `User-agent: *\nDisallow: /members/\nAllow: /\n\nSitemap: ${urlOf(site, site.sitemap ?? "/sitemap.xml")}\n`;
}

function newestFirst(site: Site) {
  return site.articles.toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published));
}
