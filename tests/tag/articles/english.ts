import type { MarkedArticle } from "./marked-article.ts";

/** English news in miniature, written for these tests and marked by docs/guidelines.md: `{text|TYPE}`. */
export const ENGLISH_ARTICLES: MarkedArticle[] = [
  {
    subject: "politics",
    inLanguage: "en",
    datePublished: "2026-03-11T18:00:00Z",
    headline: "{Starmer|PERSON} faces revolt over {Welfare Reform Bill|WORK}",
    body: `Prime Minister {Keir Starmer|PERSON} is facing a rebellion by 47 {Labour|ORG} MPs over the {Welfare Reform Bill|WORK}, which returns to the {House of Commons|ORG} {next Tuesday|DATE}.

{Marian Holt|PERSON}, the MP for {Calder Vale|LOCATION}, said the cuts would hurt {120,000 families|QUANTITY} in {Yorkshire|LOCATION}. "We cannot vote for this," {Holt|PERSON} told the {BBC|ORG}.

The {Treasury|ORG} says the changes would save {£3.4bn|MONEY} by {2029|DATE}. {Downing Street|ORG} declined to comment.`,
  },
  {
    subject: "business",
    inLanguage: "en",
    datePublished: "2026-05-06T12:00:00Z",
    headline: "{Harrow Robotics|ORG} shares jump {18%|PERCENT} on {Toyota|ORG} deal",
    body: `Shares in {Harrow Robotics|ORG} rose {18%|PERCENT} on {Wednesday|DATE} after the {Boston|LOCATION}-based company signed a {$640 million|MONEY} contract with {Toyota|ORG}.

{Priya Raman|PERSON}, chief executive of {Harrow|ORG}, said the warehouse robots would be installed at {14 plants|QUANTITY} in {Japan|LOCATION} and {Kentucky|LOCATION} over {three years|DURATION}. Revenue in the {first quarter|DATE} was {$212 million|MONEY}, up from {$180 million|MONEY} {a year earlier|DATE}.

"This is the largest order in our history," {Raman|PERSON} said. Analysts at {Goldman Sachs|ORG} raised their price target to {$55|MONEY}.`,
  },
  {
    subject: "sport",
    inLanguage: "en",
    datePublished: "2026-08-22T21:00:00Z",
    headline: "{Arsenal|ORG} 2-1 {Everton|ORG}: late winner keeps perfect start",
    body: `Substitute {Joel Amadi|PERSON} scored in the 89th minute as {Arsenal|ORG} beat {Everton|ORG} 2-1 at the {Emirates Stadium|LOCATION} on {Saturday|DATE}.

{Mikel Arteta|PERSON}'s side have won their opening {three matches|QUANTITY} of the {Premier League|EVENT} season. {Everton|ORG} had led through striker {Tom Brannigan|PERSON}, who headed in after {12 minutes|DURATION}.

"We never stopped believing," said {Amadi|PERSON}, a {£28m|MONEY} signing from {Ajax|ORG} in {July|DATE}. {Arsenal|ORG} travel to {Madrid|LOCATION} for a {Champions League|EVENT} tie {next week|DATE}.`,
  },
  {
    subject: "courts",
    inLanguage: "en",
    datePublished: "2026-02-19T16:00:00Z",
    headline: "Former mayor of {Port Ellery|LOCATION} jailed for fraud",
    body: `{PORTLAND|LOCATION}, {Maine|LOCATION} — A federal judge sentenced {Dennis Kowalczyk|PERSON}, the former mayor of {Port Ellery|LOCATION}, to {six years|DURATION} in prison on {Thursday|DATE} for stealing {$1.3 million|MONEY} from a flood relief fund.

Judge {Althea Simmons|PERSON} said {Kowalczyk|PERSON}, 61, had shown no remorse. Prosecutors from the {Justice Department|ORG} had asked for {nine years|DURATION}.

His lawyer, {Rob Tanaka|PERSON}, said he would appeal to the {First Circuit Court of Appeals|ORG}. The money was meant for {220 households|QUANTITY} hit by {Hurricane Opal|EVENT} in {2023|DATE}.`,
  },
  {
    subject: "weather",
    inLanguage: "en",
    datePublished: "2026-11-02T07:00:00Z",
    headline: "{Storm Freya|EVENT} leaves {40,000 homes|QUANTITY} without power in {Scotland|LOCATION}",
    body: `{Storm Freya|EVENT} brought gusts of {92mph|QUANTITY} to the {Outer Hebrides|LOCATION} {overnight|NONE} and left {40,000 homes|QUANTITY} without electricity, {Scottish and Southern Electricity Networks|ORG} said.

The {Met Office|ORG} has issued a red warning for {Orkney|LOCATION} and {Shetland|LOCATION} until {6pm|TIME} on {Monday|DATE}. {ScotRail|ORG} cancelled all trains north of {Inverness|LOCATION}.

Police closed the {A9|LOCATION} at {Helmsdale|LOCATION} after a lorry overturned. Forecaster {Iain Sutherland|PERSON} said up to {80mm|QUANTITY} of rain could fall on {Ben Nevis|LOCATION}.`,
  },
  {
    subject: "science",
    inLanguage: "en",
    datePublished: "2026-04-09T10:00:00Z",
    headline: "{James Webb telescope|PRODUCT} finds water on distant world",
    body: `Astronomers at the {University of Leeds|ORG} have detected water vapour around a planet {48 light-years|QUANTITY} away using the {James Webb Space Telescope|PRODUCT}, {NASA|ORG} said on {Thursday|DATE}.

The study, published in {Nature|ORG}, was led by Dr {Helena Osei|PERSON}. "It took {26 hours|DURATION} of observing," {Osei|PERSON} said. The planet is {2.4 times|QUANTITY} the size of {Earth|LOCATION}.

The {European Space Agency|ORG} plans to launch its {Ariel|PRODUCT} mission from {French Guiana|LOCATION} in {2029|DATE}.`,
  },
  {
    subject: "technology",
    inLanguage: "en",
    datePublished: "2026-09-14T15:00:00Z",
    headline: "{Apple|ORG} unveils {iPhone 18 Pro|PRODUCT} with in-house modem",
    body: `{Apple|ORG} on {Monday|DATE} introduced the {iPhone 18 Pro|PRODUCT}, which starts at {$1,199|MONEY} and goes on sale on {Sept. 25|DATE}.

{Tim Cook|PERSON} said the phone's new chip was {30%|PERCENT} faster than the one in the {iPhone 17|PRODUCT}. {Samsung|ORG} released its {Galaxy Z Fold 8|PRODUCT} in {July|DATE}.

The company also said {Siri|PRODUCT} would be able to use models from {Google|ORG} and {Anthropic|ORG}, including {Gemini 3|PRODUCT} and {Claude Opus 5|PRODUCT}. {Dana Whitlock|PERSON}, an analyst at {Canalys|ORG}, expects {Apple|ORG} to ship {85 million units|QUANTITY} by {year-end|DATE}.`,
  },
  {
    subject: "local news",
    inLanguage: "en",
    datePublished: "2026-06-17T09:00:00Z",
    headline: "{Millbrook|LOCATION} library saved after residents raise {$90,000|MONEY}",
    body: `The public library in {Millbrook|LOCATION} will stay open after residents raised {$90,000|MONEY} in {five weeks|DURATION}, Mayor {Carla Jennings|PERSON} announced at {Tuesday|DATE}'s council meeting.

The {Millbrook Town Council|ORG} had voted in {April|DATE} to close the {1912|DATE} building on {Chestnut Street|LOCATION}. "People here love this place," said {Otis Freeman|PERSON}, 72, who has volunteered there for {34 years|DURATION}.

{Jennings|PERSON} said the {Halvorsen Foundation|ORG} would match the sum. A book sale will be held at {10 a.m.|TIME} on {Saturday|DATE} in {Riverside Park|LOCATION}.`,
  },
  {
    subject: "culture",
    inLanguage: "en",
    datePublished: "2026-05-23T20:00:00Z",
    headline: "'{Salt Harbour|WORK}' wins top prize at {Cannes Film Festival|EVENT}",
    body: `{Lucía Ferrer|PERSON}'s family drama "{Salt Harbour|WORK}" won the {Palme d'Or|EVENT} at the {Cannes Film Festival|EVENT} on {Saturday|DATE}.

The jury, led by {Bong Joon-ho|PERSON}, gave the best actor award to {Idris Okafor|PERSON} for "{The Long Tide|WORK}". {Netflix|ORG} bought the rights for {$12 million|MONEY}.

{Ferrer|PERSON}, who was born in {Valparaíso|LOCATION}, {Chile|LOCATION}, is only the fourth woman to win. The festival drew {35,000 visitors|QUANTITY} to the {French Riviera|LOCATION}.`,
  },
  {
    subject: "world",
    inLanguage: "en",
    datePublished: "2026-10-08T06:00:00Z",
    headline: "{UN|ORG} warns of famine as fighting spreads in {Darfur|LOCATION}",
    body: `The {World Food Programme|ORG} ({WFP|ORG}) said on {Thursday|DATE} that {1.2 million people|QUANTITY} in {North Darfur|LOCATION} were at risk of famine.

{Amina Yusuf|PERSON}, the agency's director for {Sudan|LOCATION}, said trucks had been stuck in {Port Sudan|LOCATION} for {11 days|DURATION}. The {Rapid Support Forces|ORG} denied blocking the road to {El Fasher|LOCATION}.

{António Guterres|PERSON} called for a ceasefire. The {European Union|ORG} pledged {€75m|MONEY}, and the {Red Cross|ORG} flew {60 tonnes|QUANTITY} of aid from {Nairobi|LOCATION}.`,
  },
];
