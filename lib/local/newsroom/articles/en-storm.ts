import type { SampleArticle } from "../sample-article.ts";

export const storm: SampleArticle = {
  path: "/news/2026/01/22/storm-library-books",
  headline: "Storm Oriel took the roof off the library. The town took the books home",
  description: "Within three hours, 640 households had rescued 21,000 volumes in wheelbarrows, prams and a hearse.",
  section: ["News", "Northfield"],
  author: { name: "Hettie Marlowe", email: "news@northfieldpost.test" },
  published: "2026-01-22T12:10:00+00:00",
  modified: "2026-01-23T09:00:00+00:00",
  picture: {
    caption: "Volunteers form a line outside Northfield Library on Wednesday night.",
    credit: "Northfield Post/Hettie Marlowe",
    alt: "People passing books in the rain",
  },
  keywords: ["Storm Oriel", "Northfield Library", "Met Office"],
  body: [
    "At 6.40pm on Wednesday a gust of 81mph lifted a quarter of the roof of Northfield Library, carried it over the bus station and set it down, almost gently, on the bowling green. At 6.52pm a message went round the allotment society. By 10pm there was not a book left in the building.",
    "About 640 households turned out in the rain to carry away 21,000 volumes, the librarians reckon, along with 300 jigsaw puzzles and a stuffed otter. They used wheelbarrows, prams, two mobility scooters and a hearse lent by Fennimore & Daughters, the undertakers.",
    '"I only asked for help with the local history," said Ottoline Birch, the head librarian, who has worked there for 17 years. "Then I looked up and there was a queue to the war memorial."',
    "Storm Oriel, the ninth named storm of the season, crossed the north of England overnight, cutting power to 38,000 homes. The Met Office had issued an amber warning for wind at noon. Network Rail closed the line between Carlisle and Newcastle until Friday, and the River Ashe reached 3.9 metres, its highest level since 2015.",
    "Nobody was badly hurt. A man of 62 was treated for a bruised foot after dropping volume two of Gibbon's Decline and Fall on it. He finished the shift.",
    'The council puts the damage at £850,000, of which insurance will cover about three-quarters. A tarpaulin large enough for the hole arrives from Rotterdam on Saturday. Councillor Nazim Ellery said that the library would reopen "by the end of spring, and I would like that not to be held against me".',
    "Until then the collection lives on shelves, stairs and kitchen tables across the town. There is no list of who took what. Ms Birch is not worried. By Thursday lunchtime 14 people had rung to ask whether they might keep theirs a little longer, as they had only just started.",
  ],
  comments: [
    { by: "AsheValley", text: "I've got the otter. He's fine." },
    { by: "m_oyelaran", text: "Proudest I've been of this town." },
  ],
};
