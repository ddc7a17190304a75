import type { MarkedArticle } from "../articles/marked-article.ts";

/**
 * More English news in miniature, marked by docs/guidelines.md before the tagger had read a line of it. What the tagger
 * missed in these was then read, and its rules mended where the weakness was a general one: the floor in the test says how
 * it does on them since, the README of the bench what it reached at first sight.
 */
export const FIRST_SIGHT_ENGLISH: MarkedArticle[] = [
  {
    subject: "city council",
    inLanguage: "en",
    datePublished: "2026-03-04T05:30:00Z",
    headline: "{Tucson Council|ORG} Approves {$48 Million|MONEY} Plan To Cool City Streets",
    body: `The {Tucson City Council|ORG} on {Tuesday|DATE} unanimously approved a {$48 million|MONEY} plan to plant trees and paint roads with reflective coating, an effort to blunt summers that have grown deadlier.

The plan, championed by Mayor {Marisol Ibarra|PERSON}, will add {22,000 trees|QUANTITY} over {five years|DURATION}, most of them south of {Interstate 10|LOCATION}, where surface temperatures run as much as {11 degrees|QUANTITY} hotter than in the {Catalina Foothills|LOCATION}. {Pima County|LOCATION} recorded {204 heat deaths|QUANTITY} {last summer|DATE}, according to the {Arizona Department of Health Services|ORG}.

"We bury people every summer who should be alive," {Ibarra|PERSON} told a packed chamber. Council member {Ted Okafor|PERSON}, a Republican who had opposed an earlier version, said he was won over when the cost dropped by {12%|PERCENT}.

About {60%|PERCENT} of the money comes from a federal grant under the {Inflation Reduction Act|WORK}; the rest will be raised through a water surcharge of {85 cents|MONEY} a month. Planting begins at {Reid Park|LOCATION} on {April 6|DATE}. The {University of Arizona|ORG} will track results through {2030|DATE}, said {Lena Whitehorse|PERSON}, a climate scientist at the school.`,
  },
  {
    subject: "football",
    inLanguage: "en",
    datePublished: "2026-01-18T18:10:00Z",
    headline: "{Mbeumo|PERSON} at the double as {United|ORG} sink {Brighton|ORG}",
    body: `{Bryan Mbeumo|PERSON} scored twice as {Manchester United|ORG} came from behind to beat {Brighton & Hove Albion|ORG} 3-2 at {Old Trafford|LOCATION} on {Sunday|DATE} and climb to fourth in the {Premier League|EVENT}.

{Danny Welbeck|PERSON}, back at his old club, gave the visitors the lead inside {six minutes|DURATION}. {Mbeumo|PERSON} levelled with a low drive before half-time and struck again after {Bruno Fernandes|PERSON} had hit the post. {Harry Maguire|PERSON} headed in a third.

"{Two years ago|DATE} we would have lost that," said the {United|ORG} captain. "The belief is back."

{Fabian Hürzeler|PERSON}'s side, without a win since {Dec. 20|DATE}, pulled one back in stoppage time through {Yankuba Minteh|PERSON} but have now taken {four points|QUANTITY} from {seven games|QUANTITY}. They host {Fulham|ORG} {next Saturday|DATE}. {United|ORG} travel to {Italy|LOCATION} on {Wednesday|DATE} to face {Atalanta|ORG} in the {Europa League|EVENT}, with kick-off at {8pm|TIME}. Tickets for {3,000 supporters|QUANTITY} sold out in {40 minutes|DURATION}.`,
  },
  {
    subject: "earnings",
    inLanguage: "en",
    datePublished: "2026-11-19T22:15:00Z",
    headline: "{Target|ORG} Cuts Outlook as Shoppers Hold Off, Shares Fall {7%|PERCENT}",
    body: `{Target|ORG} lowered its full-year profit forecast on {Thursday|DATE} after a {third quarter|DATE} in which shoppers bought groceries and little else.

The {Minneapolis|LOCATION}-based retailer earned {$689 million|MONEY}, or {$1.51|MONEY} a share, in the {three months|DURATION} through {Oct. 31|DATE}, down from {$854 million|MONEY} {a year earlier|DATE}. Revenue slipped {1.2%|PERCENT} to {$25.3 billion|MONEY}. Analysts polled by {FactSet|ORG} had expected {$25.6 billion|MONEY}.

"Families are making choices every week," Chief Executive {Michael Fiddelke|PERSON} said on a call with analysts. He said the chain would spend {$5 billion|MONEY} in {fiscal 2027|DATE} to remodel {150 stores|QUANTITY} and expand same-day delivery through {Shipt|ORG}.

Shares of {Target|ORG} fell {7%|PERCENT} in premarket trading in {New York|LOCATION}. {Walmart|ORG}, which reported {last week|DATE}, raised its own outlook, and {Costco|ORG} said its sales rose {6.4%|PERCENT} in {October|DATE}. {Priya Raman|PERSON}, who covers retail at {Telsey Advisory Group|ORG}, cut her price target to {$82|MONEY} from {$95|MONEY}. The company will pay a dividend of {$1.14|MONEY} on {Dec. 10|DATE}.`,
  },
  {
    subject: "theatre",
    inLanguage: "en",
    datePublished: "2026-08-12T08:00:00Z",
    headline: "{Edinburgh|LOCATION} venue cancels sold-out play after roof collapse",
    body: `One of the most talked-about shows at {this year|DATE}'s {Edinburgh Festival Fringe|EVENT} has been cancelled after part of a ceiling came down on {Monday|DATE} night.

Nobody was hurt when plaster fell at {Summerhall|LOCATION} about {two hours|DURATION} before {Kirsty Dunlop|PERSON}'s "{The Salt Wives|WORK}" was due to begin. {Police Scotland|ORG} and the {Scottish Fire and Rescue Service|ORG} were called at {5.40pm|TIME}.

{Dunlop|PERSON}, whose debut "{Low Water|WORK}" won a prize in {2023|DATE}, said the cast were "heartbroken". The {National Theatre of Scotland|ORG}, which co-produced the play, is looking for another stage and hopes to open by {20 August|DATE}.

Some {4,600 tickets|QUANTITY} had been sold at {£18.50|MONEY} each. {Rory Macnab|PERSON}, chief executive of the venue, said refunds would be paid within {10 working days|DURATION}. The building, a former veterinary school bought by {Robert McDowell|PERSON} in {2011|DATE} for {£4m|MONEY}, was inspected in {June|DATE}, {Edinburgh City Council|ORG} said. {Last year|DATE} {11 halls|QUANTITY} failed safety checks, {The Scotsman|ORG} reported.`,
  },
  {
    subject: "tennis",
    inLanguage: "en",
    datePublished: "2026-10-11T21:40:00Z",
    headline: "Teenager {Kovalenko|PERSON} Stuns {Swiatek|PERSON} To Win {Wuhan Open|EVENT}",
    body: `{Daria Kovalenko|PERSON}, an {18-year-old|QUANTITY} qualifier ranked 94th in the world, beat {Iga Swiatek|PERSON} 6-4, 3-6, 7-5 on {Sunday|DATE} to win the {Wuhan Open|EVENT}, the biggest surprise of the women's season.

{Kovalenko|PERSON} saved {three match points|QUANTITY} in the final set and needed {2 hours and 51 minutes|DURATION} to become the first qualifier to win a title at this level since {2021|DATE}. She collects {$596,000|MONEY}, more than she had earned in her whole career, and will rise to No. 31 when the rankings are published on {Monday|DATE}.

"I came here to play {one match|QUANTITY}," she told reporters at the {Optics Valley Tennis Center|LOCATION}. "My flight home to {Kharkiv|LOCATION} was booked for {Tuesday of last week|DATE}."

{Swiatek|PERSON}, who won the {French Open|EVENT} in {June|DATE}, hit {48 unforced errors|QUANTITY} and landed only {54 percent|PERCENT} of her first serves. The {Polish|NONE} player said she had struggled with a sore left knee since the {US Open|EVENT}, where she lost to {Coco Gauff|PERSON} in the semifinals.

The {Ukrainian Tennis Federation|ORG} said it would pay for a full-time coach for {Kovalenko|PERSON}, who has trained with her uncle, {Mykola Hrytsenko|PERSON}, on public courts in {Poland|LOCATION} for the {past three years|DATE}. {Hrytsenko|PERSON} watched from a bar in {Lodz|LOCATION} because he could not get a visa in time.

About {9,400 spectators|QUANTITY} saw the final, which started {40 minutes|DURATION} late because of rain. {Kovalenko|PERSON} is expected to play at the {WTA Finals|EVENT} in {Riyadh|LOCATION} as an alternate; organizers at the {Women's Tennis Association|ORG} ({WTA|ORG}) will name the field on {Oct. 26|DATE}. In the doubles, {Hsieh Su-wei|PERSON} and {Jelena Ostapenko|PERSON} beat {Desirae Krawczyk|PERSON} and {Giuliana Olmos|PERSON} 7-6 (7-3), 6-2.`,
  },
  {
    subject: "fraud trial",
    inLanguage: "en",
    datePublished: "2026-02-20T23:05:00Z",
    headline: "Jury Convicts {Brightwell Health|ORG} Founder of {$212 Million|MONEY} Fraud",
    body: `{NEWARK|LOCATION}, {N.J.|LOCATION} — A federal jury on {Friday|DATE} convicted {Gavin Thorne|PERSON}, the founder of the telehealth company {Brightwell Health|ORG}, of defrauding investors of {$212 million|MONEY} by inventing patients and revenue.

After {nine hours|DURATION} of deliberation over {two days|DURATION}, jurors found {Thorne|PERSON}, {41|NONE}, guilty on {seven of eight counts|QUANTITY}, including wire fraud and conspiracy. He was acquitted of obstructing justice. U.S. District Judge {Lorraine Esposito|PERSON} set sentencing for {June 12|DATE}; he faces up to {20 years|DURATION} in prison on the most serious charge.

Prosecutors said {Thorne|PERSON} told backers such as {Sequoia Capital|ORG} and {SoftBank|ORG} in {2023|DATE} that the app had {1.4 million subscribers|QUANTITY}, when it had fewer than {160,000|NONE}. Internal emails showed that employees in {Hoboken|LOCATION} created accounts {overnight|NONE} before each audit, Assistant U.S. Attorney {Rashida Coleman|PERSON} told the court.

"This was not optimism. This was arithmetic he knew to be false," {Coleman|PERSON} said in her closing argument on {Wednesday|DATE}.

The defense argued that {Thorne|PERSON} relied on his chief financial officer, {Peter Lindqvist|PERSON}, who pleaded guilty {last year|DATE} and testified for the government for {four days|DURATION}. "We will appeal to the {Third Circuit|ORG}," said {Miriam Adler|PERSON}, a lawyer for {Thorne|PERSON} at {Adler & Voss|ORG}.

{Brightwell|ORG}, once valued at {$1.1 billion|MONEY}, filed for bankruptcy in {Delaware|LOCATION} in {November 2024|DATE}, leaving {340 people|QUANTITY} without jobs. The {Securities and Exchange Commission|ORG}, which has brought a separate civil case under the {Securities Exchange Act|WORK}, is seeking to bar him from running a public company for life. A trustee has recovered about {17%|PERCENT} of the money, most of it from the sale of a house in {Palm Beach|LOCATION}, {Florida|LOCATION}.`,
  },
];
