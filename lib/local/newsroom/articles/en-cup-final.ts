import type { SampleArticle } from "../sample-article.ts";

export const cupFinal: SampleArticle = {
  path: "/sport/2026/03/15/rovers-county-cup",
  headline: "Rovers lift the County Cup with a goalkeeper who used to sell them boots",
  description: "Northfield Rovers 2–1 Harbury Town (after extra time)",
  section: ["Sport", "Football"],
  author: { name: "Callum Featherstone", email: "sport@northfieldpost.test" },
  published: "2026-03-15T18:32:00+00:00",
  picture: {
    caption: "Isla Penhaligon is carried off the pitch by her team-mates at Tannery Lane.",
    credit: "Northfield Post/Hettie Marlowe",
    alt: "Players lifting a goalkeeper",
  },
  keywords: ["Northfield Rovers", "County Cup", "women's football"],
  body: [
    "Northfield Rovers 2–1 Harbury Town",
    "Six weeks ago Isla Penhaligon was selling boots on Market Street. On Sunday, in a borrowed pair of gloves, she saved two penalties inside 11 minutes and won Northfield Rovers their first County Cup in 29 years.",
    "A crowd of 4,217, a record for a women's match at Tannery Lane, had seen little until the hour. Then Harbury's captain, Saoirse Quill, met a corner at the far post, and the end that had come in nine coaches from the coast found its voice.",
    "Rovers answered within four minutes. Temi Adeyemi-Clarke, 19, ran from her own half past three defenders who each seemed to expect another to stop her, and rolled the ball in off the post. It was her 23rd goal of the season. She is due to sit an economics exam on Tuesday.",
    'Extra time belonged to Penhaligon. She went left for the first penalty and right for the second, and after the second she sat on the ball as if it might try to leave. "I sold Quill those boots," she said afterwards. "I know exactly which way they bend."',
    "The winner, in the 117th minute, was scruffier than the occasion. A long throw struck a shin, a knee and the referee's assistant's flag, and Bronagh Tull, the full-back, turned it in from a yard. It was her first goal since October 2023.",
    'The cup comes with a cheque for £12,500, which will pay for floodlights that work on both sides of the pitch. Rovers\' manager, Geraint Moxley, promised nothing more. "We have Arsenal\'s development side on Thursday," he said. "They have a nutritionist. We have Barbara\'s flapjacks."',
    "Harbury go home with their heads up and an hour's wait at the services. They have now lost four finals in a row, three of them here.",
  ],
  comments: [{ by: "NorthStand", text: "BARBARA'S FLAPJACKS!!!" }],
};
