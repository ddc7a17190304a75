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
];
