import type { MarkedArticle } from "../articles/marked-article.ts";

/**
 * English news in miniature to judge the tagger by, never to tune it on: marked by docs/guidelines.md before the tagger
 * had read a line of it. People and small firms are invented.
 */
export const UNSEEN_ENGLISH: MarkedArticle[] = [
  {
    subject: "school board",
    inLanguage: "en",
    datePublished: "2026-04-15T02:00:00Z",
    headline: "{Cedar Falls|LOCATION} school board votes to close {two elementary schools|QUANTITY}",
    body: `The {Cedar Falls Community School Board|ORG} voted 5-2 on {Tuesday|DATE} night to close {two elementary schools|QUANTITY}, saying enrollment has fallen {14%|PERCENT} since {2019|DATE}.

{Lincoln Elementary|ORG} and {Orchard Hill Elementary|ORG} will shut their doors after {this school year|DATE}. About {430 students|QUANTITY} will move to other buildings, Superintendent {Dana Kowalczyk|PERSON} said.

"Nobody ran for this board to close schools," board president {Luis Ferrante|PERSON} said. "But we cannot keep spending {$3.1 million|MONEY} a year on empty classrooms."

Parents packed the meeting, which lasted almost {four hours|DURATION}. {Tara Nwosu|PERSON}, whose daughter attends {Lincoln|ORG}, said she learned of the plan {last month|DATE} from a neighbor. The {Iowa Department of Education|ORG} must be told by {May 1|DATE}. {Ferrante|PERSON} said a second vote on bus routes will follow {next week|DATE}.`,
  },
  {
    subject: "shipping strike",
    inLanguage: "en",
    datePublished: "2026-10-02T09:00:00Z",
    headline: "Dockworkers strike shuts {Port of Felixstowe|LOCATION} for third day",
    body: `{Britain|LOCATION}'s busiest container port stood still for a third day on {Friday|DATE} as {1,900 dockworkers|QUANTITY} stayed out in a dispute over pay.

The union {Unite|ORG} wants a rise of {9.5%|PERCENT}; the port's owner, {CK Hutchison|ORG}, has offered {6%|PERCENT} and a one-off payment of {£750|MONEY}. Talks at the conciliation service {Acas|ORG} broke down late on {Thursday|DATE}.

"Our members kept this country fed through the pandemic," said {Moira Tennant|PERSON}, the union's national officer for docks. {Paul Adeyemi|PERSON}, the port's chief operating officer, called the walkout "disappointing".

{Maersk|ORG} has diverted {four ships|QUANTITY} to {Rotterdam|LOCATION} and {Antwerp|LOCATION}. Each day of closure holds up goods worth about {$210m|MONEY}, according to {Russell Group|ORG}, a risk consultancy. {Tesco|ORG} and {Ikea|ORG} said shelves were full for now. The strike is due to end at {7am|TIME} on {9 October|DATE}.`,
  },
  {
    subject: "space launch",
    inLanguage: "en",
    datePublished: "2026-06-22T20:00:00Z",
    headline: "{Rocket Lab|ORG}'s {Neutron|PRODUCT} reaches orbit on second try",
    body: `{Rocket Lab|ORG} put its {Neutron|PRODUCT} rocket into orbit for the first time on {Monday|DATE}, joining {SpaceX|ORG} in the market for medium-lift launchers that can be flown again.

The {43-meter|QUANTITY} vehicle lifted off from {Wallops Island|LOCATION}, {Virginia|LOCATION}, at {10:42 a.m.|TIME} carrying {five satellites|QUANTITY} for {NASA|ORG} and the {European Space Agency|ORG}. Its first stage splashed down in the {Atlantic Ocean|LOCATION} {nine minutes|DURATION} later.

"That was beautiful," said {Peter Beck|PERSON}, the company's founder and chief executive. The first attempt, in {January|DATE}, ended when an engine shut down {41 seconds|DURATION} after launch.

Shares of {Rocket Lab|ORG} climbed {11.3 percent|PERCENT} on the {Nasdaq|ORG}. Analyst {Imani Castellan|PERSON} of {Stifel|ORG} expects {six launches|QUANTITY} in {2027|DATE} at roughly {$55 million|MONEY} each. The {Space Force|ORG} has ordered two.`,
  },
  {
    subject: "court ruling",
    inLanguage: "en",
    datePublished: "2026-05-28T16:00:00Z",
    headline: "Appeals court revives lawsuit against {Meta|ORG} over teen safety",
    body: `A federal appeals court on {Thursday|DATE} revived a lawsuit that accuses {Meta Platforms|ORG} of hiding what it knew about the harm {Instagram|PRODUCT} does to teenagers.

The {9th U.S. Circuit Court of Appeals|ORG} in {San Francisco|LOCATION} ruled 2-1 that {Section 230|WORK} of the {Communications Decency Act|WORK} does not protect the company from claims about its own statements. Judge {Renata Osgood|PERSON} wrote for the majority; Judge {Clive Marchetti|PERSON} dissented.

The case was brought in {2023|DATE} by attorneys general of {33 states|QUANTITY}, among them {California|LOCATION} and {New York|LOCATION}. They seek damages of more than {$1.4 billion|MONEY}.

"A jury should hear this evidence," said {Rob Bonta|PERSON}, the attorney general of {California|LOCATION}. {Meta|ORG} said it would ask the {Supreme Court|ORG} to review the ruling. Similar suits against {TikTok|ORG} and {Snap|ORG} are set for trial in {September|DATE} before Judge {Yvonne Gonzalez Rogers|PERSON} in {Oakland|LOCATION}.`,
  },
  {
    subject: "hurricane",
    inLanguage: "en",
    datePublished: "2026-09-14T12:00:00Z",
    headline: "{Hurricane Paulette|EVENT} floods {Gulf Coast|LOCATION} towns, kills three",
    body: `{MOSS POINT|LOCATION}, {Miss.|LOCATION} — {Hurricane Paulette|EVENT} came ashore before dawn on {Monday|DATE} with winds of {115 mph|QUANTITY}, tearing roofs from homes and leaving {640,000 customers|QUANTITY} without power from {Biloxi|LOCATION} to {Pensacola|LOCATION}.

At least {three people|QUANTITY} died, {Mississippi|LOCATION} Gov. {Harlan Boyd|PERSON} said. He asked President {Donald Trump|PERSON} to declare a major disaster.

The {National Hurricane Center|ORG} said as much as {18 inches|QUANTITY} of rain could fall by {Wednesday|DATE}. {Entergy|ORG} said repairs would take {up to|NONE} {10 days|DURATION}.

"The water came up faster than {Katrina|EVENT}," said {Odell Prudhomme|PERSON}, who was pulled from his attic in {Pascagoula|LOCATION}. The {Coast Guard|ORG} rescued {92 people|QUANTITY} by helicopter. Damage could reach {$12 billion|MONEY}, the insurer {Munich Re|ORG} estimated. Schools in {Jackson County|LOCATION} will stay closed until {September 21|DATE}.`,
  },
  {
    subject: "museum",
    inLanguage: "en",
    datePublished: "2026-02-10T10:30:00Z",
    headline: "{British Museum|ORG} to lend {Lewis Chessmen|WORK} to {Stornoway|LOCATION}",
    body: `The {British Museum|ORG} will lend 12 of the {Lewis Chessmen|WORK} to a museum on the island where they were found, it said on {Tuesday|DATE}.

The walrus-ivory pieces, carved in the {12th century|DATE}, will go on show at {Lews Castle|LOCATION} in {Stornoway|LOCATION} from {3 July to 30 November|DATE}. They were dug from a sandbank in {Uig|LOCATION} in {1831|DATE}.

{Nicholas Cullinan|PERSON}, the museum's director, said the loan was "a small homecoming". {Catriona Macaskill|PERSON} of {Comhairle nan Eilean Siar|ORG}, the local council, said she hoped {20,000 visitors|QUANTITY} would come.

The show will cost {£380,000|MONEY}, a third of it from the {National Lottery Heritage Fund|ORG}. Another {11 pieces|QUANTITY} belong to {National Museums Scotland|ORG} in {Edinburgh|LOCATION}. Campaigners have asked for all 93 to return since {the 1990s|DATE}, but the {British Museum Act 1963|WORK} forbids it.`,
  },
  {
    subject: "bank merger",
    inLanguage: "en",
    datePublished: "2026-07-16T14:00:00Z",
    headline: "{Fifth Third|ORG} to buy {Corvane Bancorp|ORG} for {$4.6 billion|MONEY}",
    body: `{Fifth Third Bancorp|ORG} agreed on {Thursday|DATE} to buy {Corvane Bancorp|ORG} for {$4.6 billion|MONEY} in stock, a deal that would push the {Cincinnati|LOCATION} lender deeper into {Texas|LOCATION}.

{Corvane|ORG} shareholders will get 1.12 {Fifth Third|ORG} shares for each share they own, or about {$47.30|MONEY}, a premium of {22%|PERCENT} to {Wednesday|DATE}'s close. {Corvane|ORG} has {96 branches|QUANTITY} and {$31 billion|MONEY} in assets.

"{Houston|LOCATION} and {Austin|LOCATION} are where our customers are going," {Tim Spence|PERSON}, {Fifth Third|ORG}'s chief executive, told analysts. {Corvane|ORG}'s chief, {Beatriz Lund|PERSON}, will join the board.

The banks expect to close in the {first quarter of 2027|DATE}, pending approval by the {Federal Reserve|ORG}. They plan to cut costs by {$280 million|MONEY} over {two years|DURATION}. {Morgan Stanley|ORG} advised {Fifth Third|ORG}; {Evercore|ORG} advised {Corvane|ORG}.`,
  },
  {
    subject: "baseball",
    inLanguage: "en",
    datePublished: "2026-08-09T04:00:00Z",
    headline: "{Delgado|PERSON} homers twice as {Mariners|ORG} beat {Astros|ORG}",
    body: `{Rafael Delgado|PERSON} hit {two home runs|QUANTITY} and drove in {five runs|QUANTITY} as the {Seattle Mariners|ORG} beat the {Houston Astros|ORG} 8-3 on {Saturday|DATE} night at {T-Mobile Park|LOCATION}.

{Logan Gilbert|PERSON} (11-5) allowed {two runs|QUANTITY} in {seven innings|QUANTITY} and struck out nine. {Seattle|ORG} has won {six|NONE} in a row and leads the {AL West|EVENT} by {three games|QUANTITY}.

"I saw the slider well," {Delgado|PERSON} said. Manager {Dan Wilson|PERSON} said the rookie had worked with hitting coach {Emeka Sandoval|PERSON} since {spring training|NONE}.

{Houston|ORG} starter {Hunter Brown|PERSON} left in the fourth inning with a sore elbow and will have an MRI on {Monday|DATE}. The {Astros|ORG} have lost 12 of 15 since the {All-Star Game|EVENT}. The series ends {Sunday|DATE} at {1:10 p.m.|TIME} in front of an expected crowd of {41,000|NONE}.`,
  },
];
