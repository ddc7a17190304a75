import { type Design, escapeHtml as e, headingText, INVENTED, isHeading, scriptJson } from "../page-view.ts";

/** A page that a script draws: the story is in the state that its framework left in the page, and nowhere else. */
export const embeddedJson: Design = ({ article, site, url, pictureUrl, related }) => {
  const content = article.body.map((block, index) => ({
    _key: `b${index}`,
    _type: "block",
    style: isHeading(block) ? "h2" : "normal",
    children: [{ _type: "span", marks: [], text: isHeading(block) ? headingText(block) : block }],
  }));
  content.splice(3, 0, {
    _key: "promo",
    _type: "newsletterPromo",
    style: "card",
    children: [{ _type: "span", marks: [], text: "Get Signal Path every Friday. No spam, some puns." }],
  });
  const state = {
    props: {
      pageProps: {
        story: {
          id: article.path.split("/").pop(),
          slug: article.path.split("/").pop(),
          title: article.headline,
          dek: article.description,
          publishedAt: article.published,
          authors: [
            {
              name: article.author.name,
              email: article.author.email,
              bio: "Writes about machines and the people around them.",
            },
          ],
          section: { name: article.section.at(-1), slug: "stories" },
          hero: {
            src: pictureUrl,
            alt: article.picture.alt,
            caption: article.picture.caption,
            credit: article.picture.credit,
          },
          content,
          tags: article.keywords,
        },
        related: related.map((other) => ({ title: other.headline, href: other.url })),
        navigation: { items: ["Stories", "Machine Learning", "Infrastructure", "About"] },
      },
    },
    page: "/stories/[slug]",
    query: { slug: article.path.split("/").pop() },
    buildId: "sample",
  };
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>
<title>${e(article.headline)} — ${e(site.name)}</title>
<meta name="description" content="${e(article.description)}"/>
<meta property="og:title" content="${e(article.headline)}"/><meta property="og:type" content="article"/>
<meta property="og:url" content="${e(url)}"/><meta property="og:image" content="${e(pictureUrl)}"/>
<link rel="preload" href="/_next/static/chunks/main.js" as="script"/></head>
<body><div id="__next"><header><a href="/">${e(site.name)}</a></header><main><div class="skeleton" aria-busy="true"><div></div><div></div><div></div></div></main>
<footer>© 2026 ${e(site.name)}. ${INVENTED.en}</footer></div>
<noscript>Please turn on JavaScript to read this story.</noscript>
<script id="__NEXT_DATA__" type="application/json">${scriptJson(state)}</script>
<script src="/_next/static/chunks/main.js" defer=""></script></body></html>`;
};
