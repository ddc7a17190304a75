import type { SampleArticle } from "../sample-article.ts";

/** Shown as a teaser: a page for those who do not subscribe carries these paragraphs and no more. */
export const harborDeal: SampleArticle = {
  path: "/premium/2026/03/02/harbor-deal",
  headline: "Inside the Handshake That Sold Half a Harbor",
  description: "Documents show how a $340 million lease was agreed in a diner, and who was not at the table.",
  section: ["Business", "Investigations"],
  author: { name: "Marguerite Aldana", email: "m.aldana@tidewatercourier.test" },
  published: "2026-03-02T05:00:00-05:00",
  picture: {
    caption: "Lambert's Point, seen from the Elizabeth River in February.",
    credit: "Tomas Wren/Tidewater Courier",
    alt: "Old coal piers at dusk",
  },
  keywords: ["Norfolk", "harbor", "Lambert's Point"],
  body: [
    "NORFOLK, Va. — The waitress at Doumar's remembers the two men because they ordered one milkshake and asked for a second straw. It was 7:40 on a Tuesday morning in October, and by the time the glass was empty, half of a harbor had a new tenant for 50 years.",
    "The lease of Lambert's Point, worth $340 million, was presented to the city council 11 days later as the result of an open competition. Emails and calendars obtained by the Courier under Virginia's Freedom of Information Act tell another story: four rival bidders were given 72 hours to answer, over a weekend, a request that ran to 212 pages.",
    '"We got it on Friday at five," said Ansel Rutherford, whose company in Baltimore had spent a year preparing an offer. "On Monday at five it was closed. I have had longer deadlines from my daughter\'s school."',
  ],
  comments: [],
};
