import type { SampleArticle } from "../sample-article.ts";

export const fedHolds: SampleArticle = {
  path: "/business/2026/01/28/fed-holds-rates-harbor-waits",
  headline: "The Fed Stands Still. In Tidewater, the Cranes Do Too",
  description: "With borrowing costs unchanged, a port that was promised a boom is learning to wait.",
  section: ["Business", "Economy"],
  author: { name: "Marguerite Aldana", email: "m.aldana@tidewatercourier.test" },
  published: "2026-01-28T17:45:00-05:00",
  modified: "2026-01-28T21:10:00-05:00",
  picture: {
    caption: "Idle gantry cranes at the Port of Virginia in Norfolk on Wednesday afternoon.",
    credit: "Tomas Wren/Tidewater Courier",
    alt: "Cranes against a grey sky",
  },
  keywords: ["Federal Reserve", "interest rates", "Port of Virginia"],
  body: [
    "NORFOLK, Va. — The Federal Reserve left its benchmark interest rate unchanged on Wednesday, in a range of 3.5% to 3.75%, and nobody at Pier 9 looked up. The news came over a radio in the dispatch shed at 2 p.m., between a traffic report and an advertisement for crab traps.",
    "It matters here more than the silence suggests. The Port of Virginia has spent $1.4 billion since 2021 to deepen its channels to 55 feet, and the warehouses that were meant to follow have been stuck on paper for 18 months, waiting for money to get cheaper.",
    '"Every quarter point is a building," said Dolores Okafor, who runs a logistics developer in Suffolk with 62 employees. Her company holds permits for three warehouses. At today\'s rates, she said, it can afford one.',
    'The Fed\'s own statement was short. Inflation, at 2.7% in December, "remains somewhat elevated," it said, and the job market shows "some signs of stabilizing." Two of the 12 voting officials wanted to cut by a quarter of a percentage point. Markets had seen it coming: the yield on the 10-year Treasury ended the day at 4.21%, up two basis points.',
    "## A slow burn",
    'What economists argue about is how much of the tariff bill has yet to arrive. Importers filled warehouses last spring to get ahead of the duties, and those stocks ran down only in the fall. Piers Lindqvist, an economist at the Chesapeake Policy Forum, reckons that shoppers have so far paid about 60% of the cost. "The rest is in the pipe," he said. "You can hear it if you put your ear to the floor."',
    "Down at the waterline the numbers are plainer. Container volume fell 3.8% last year, to 3.4 million units, after a record in 2024. Longshore crews that worked six days a week now work four. Overtime, which paid for more than one truck in the parking lot, has all but vanished.",
    "Not everyone is gloomy. Maersk and Hapag-Lloyd, whose joint network counts Norfolk among its East Coast hubs, added a weekly call in January. Amazon is hiring 300 people in Chesapeake. And a deeper channel, once dug, stays dug.",
    'The Fed meets next on March 17 and 18. Ms. Okafor has circled the second date on a calendar that hangs over a box of unused hard hats. "I ordered 200 of them in 2024," she said. "They don\'t expire."',
  ],
  comments: [
    { by: "pier9regular", text: "They forgot to mention the fog." },
    { by: "J. Haskins", text: "Good piece. More of these, please." },
  ],
};
