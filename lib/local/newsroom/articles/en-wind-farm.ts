import type { SampleArticle } from "../sample-article.ts";

export const windFarm: SampleArticle = {
  path: "/local/2026/02/19/sandbridge-turbine-lottery",
  headline: "176 Turbines, One Beach Road: How Sandbridge Learned to Love a Cable",
  description: "A wind farm 27 miles offshore comes ashore under a parking lot, and pays for the parking lot.",
  section: ["Local", "Virginia Beach"],
  author: { name: "Elias Thorne", email: "e.thorne@tidewatercourier.test" },
  published: "2026-02-19T06:00:00-05:00",
  picture: {
    caption: "Mayor Winifred Castellane at the landing site in Virginia Beach, above nine buried cables.",
    credit: "Tomas Wren/Tidewater Courier",
    alt: "A woman in a hard hat on a sandy parking lot",
  },
  keywords: ["offshore wind", "Dominion Energy", "Virginia Beach"],
  body: [
    "VIRGINIA BEACH, Va. — The most expensive parking lot in Virginia has 94 spaces, two portable toilets and, 16 feet below the asphalt, nine cables as thick as a thigh. They carry electricity from Coastal Virginia Offshore Wind, a farm of 176 turbines whose nearest blade turns 27 miles out to sea.",
    "When the cables were proposed in 2021, about 400 people came to a school gymnasium to shout about them. Last Thursday, at the same gymnasium, 31 people came, and most wanted to know when the toilets would be replaced.",
    "What changed was a deal, struck over two years and a great many doughnuts. Dominion Energy, which owns the farm, agreed to rebuild the beach road, bury the poles along it and pay the neighborhood $19 million over a decade. A third of that goes into a lottery. Each January, 25 households have their electricity paid for a year.",
    '"I have lived here for 34 years and never won so much as a raffle ham," said Prudence Abernathy, 71, who did win, in the first draw. Her bill for the month was zero. She framed it.',
    "The project itself has had a harder time. Its price has risen to $11.2 billion from $9.8 billion, partly because of tariffs on steel, and a federal stop-work order in December held up a ship that costs $600,000 a day. A judge let work go on in January. Siemens Gamesa has delivered 130 of the turbines; the last is to be standing by the end of the year.",
    'Mayor Winifred Castellane, who once campaigned against the cables, now gives tours of them. She keeps a slice of one on her desk, three copper cores in a ring of steel wire, and uses it as a doorstop. "People don\'t hate infrastructure," she said. "They hate finding out about it last."',
    "Other towns are taking notes. Officials from Ocean City, Maryland, and from two counties in North Carolina have visited since the fall. Each left with a copy of the agreement and, the mayor said, a strong opinion about the toilets.",
    "They will be replaced in April.",
  ],
  comments: [{ by: "dune_dweller", text: "Can confirm about the toilets." }],
};
