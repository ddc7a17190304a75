import { type Design, escapeHtml as e, headingText, INVENTED, isHeading, scriptJson } from "../page-view.ts";

/** A subscription site: schema.org says everything about the story, advertisements stand between its paragraphs. */
export const jsonLd: Design = ({ article, site, url, pictureUrl, related, teaser }) => {
  const graph = [
    {
      "@type": "NewsArticle",
      mainEntityOfPage: url,
      headline: article.headline,
      description: article.description,
      datePublished: article.published,
      dateModified: article.modified ?? article.published,
      author: [
        {
          "@type": "Person",
          name: article.author.name,
          url: `http://${site.host}/by/${article.author.email.split("@")[0]}`,
        },
      ],
      publisher: { "@type": "NewsMediaOrganization", name: site.name, url: `http://${site.host}/` },
      image: {
        "@type": "ImageObject",
        url: pictureUrl,
        caption: article.picture.caption,
        creditText: article.picture.credit,
      },
      articleSection: article.section,
      keywords: article.keywords,
      inLanguage: site.language,
      isAccessibleForFree: !teaser,
      ...(teaser
        ? { hasPart: { "@type": "WebPageElement", isAccessibleForFree: false, cssSelector: ".story-locked" } }
        : {}),
    },
    {
      "@type": "BreadcrumbList",
      itemListElement: ["Home", ...article.section].map((name, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name,
      })),
    },
  ];
  const blocks = article.body.map((block, index) => {
    const html = isHeading(block)
      ? `<h3 class="story-subhead">${e(headingText(block))}</h3>`
      : `<p class="story-text">${e(block)}</p>`;
    if (index === 1) return `${html}\n<div class="ad-slot" data-slot="inline-1"><span>ADVERTISEMENT</span></div>`;
    if (index === 4 && related[0])
      return `${html}\n<p class="read-more"><b>READ MORE:</b> <a href="${e(related[0].url)}">${e(related[0].headline)}</a></p>`;
    return html;
  });
  const wall = `<div class="story-locked"><h4>Keep reading with a subscription</h4><p>You have read all of your free stories this month. Join 4,300 neighbors for $1 a week.</p><a class="btn" href="/subscribe">Subscribe</a> <a href="/login">Already a subscriber? Log in</a></div>`;
  return `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8"><title>${e(article.headline)} | ${e(site.name)}</title>
<link rel="canonical" href="${e(url)}">
<script type="application/ld+json">${scriptJson({ "@context": "https://schema.org", "@graph": graph })}</script>
</head>
<body class="single-story">
<div class="masthead"><a href="/">${e(site.name)}</a><ul class="menu"><li><a href="/local">Local</a></li><li><a href="/business">Business</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/obituaries">Obituaries</a></li></ul></div>
<div class="trail"><a href="/">Home</a> / ${article.section.map((name) => `<a href="/${e(name.toLowerCase().replaceAll(" ", "-"))}">${e(name)}</a>`).join(" / ")}</div>
<div class="story">
<h1 class="story-head">${e(article.headline)}</h1>
<div class="story-deck">${e(article.description)}</div>
<div class="story-by">By <a href="/by/${article.author.email.split("@")[0]}">${e(article.author.name)}</a> &middot; <a href="mailto:${article.author.email}">${article.author.email}</a></div>
<div class="story-photo"><img src="${e(pictureUrl)}" alt="${e(article.picture.alt)}"><div class="story-caption">${e(article.picture.caption)} <em>(${e(article.picture.credit)})</em></div></div>
<div class="story-body">
${blocks.join("\n")}
${teaser ? wall : `<p class="tip-line"><i>Have a tip? Write to tips@${site.host.replace("www.", "")} or call 757-555-0142.</i></p>`}
</div>
</div>
<div class="newsletter"><h4>The Ebb, every weekday at 6</h4><p>Five stories from the water's edge, in your inbox.</p><form><input type="email" placeholder="Your email"><button>Sign up</button></form></div>
<div class="more-stories"><h4>More stories</h4>${related.map((other) => `<a href="${e(other.url)}">${e(other.headline)}</a>`).join("")}</div>
<div class="comments"><h4>Comments (${article.comments.length})</h4>${article.comments.map((comment) => `<div class="comment-item"><span>${e(comment.by)}</span><p>${e(comment.text)}</p></div>`).join("")}</div>
<div class="foot">&copy; 2026 ${e(site.name)}. ${INVENTED.en}</div>
</body>
</html>`;
};
