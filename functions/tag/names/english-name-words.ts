/** Word lists for English names: titles, roles, given names, and the heads that tell what a name is of. */

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Capitalized words that begin sentences or name days, peoples and languages: no names on their own. */
export const NOT_NAMES_EN = words(`
  A An The This That These Those There Here It Its He She They We I You His Her Their Our My Your Who What When Where Why How Which While Whether If As At By For From In Into Of Off On Onto Out Over To Toward Towards Under Until Up Upon With Within Without About Above Across After Against Along Amid Among Around Because Before Behind Below Beneath Beside Besides Between Beyond But And Or Nor So Yet Despite Down During Except Following Given Inside Instead Like Near Once Outside Past Per Rather Regarding Since Than Though Although Through Throughout Unless Unlike Via
  All Also Always Another Any Anyone Anything Both Each Either Enough Even Every Everyone Everything Few Fewer First Former Further Half Having Hundreds Thousands Millions Dozens However Indeed Just Last Later Least Less Many Meanwhile More Moreover Most Much Neither Never New Next No Nobody None Not Nothing Now Often Only Other Others Overall Perhaps Please Several Similarly Some Someone Something Sometimes Soon Still Such Then Therefore Thus Today Together Tomorrow Tonight Too Two Three Four Five Six Seven Eight Nine Ten Twelve Twenty Very Well Yesterday
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer Autumn Winter Christmas Easter
  American Americans British Briton Britons English Englishman French German Germans Italian Italians Spanish Spaniard Portuguese Dutch Swiss Swedish Norwegian Danish Finnish Polish Czech Hungarian Greek Turkish Russian Russians Ukrainian Ukrainians Chinese Japanese Korean Koreans Indian Indians Pakistani Bangladeshi Thai Vietnamese Indonesian Malaysian Filipino Australian Australians Canadian Canadians Mexican Mexicans Brazilian Argentine Chilean Colombian Peruvian Venezuelan Cuban Israeli Israelis Palestinian Palestinians Iranian Iraqi Syrian Lebanese Egyptian Saudi African Africans Nigerian Kenyan Ethiopian Asian Asians European Europeans Arab Arabs Jewish Jew Jews Muslim Muslims Christian Christians Catholic Catholics Hindu Buddhist Scottish Welsh Irish Latin Latino Hispanic Western Eastern Northern Southern Arabic Mandarin Cantonese Hebrew Hindi Urdu
  Mr Mrs Ms Dr President Prime Minister Police Officials Officers Government Parliament Council City State Company Experts Scientists Researchers Analysts Critics Residents Supporters Investigators Prosecutors Lawyers Voters Workers Students Teachers Doctors Nurses Farmers Families Shares Stocks Oil Gold Prices Sales Profits Inflation Asked Speaking According Earlier Recently Currently Previously Additionally Finally Eventually Under Back Good Great Big Long High Low Old Young Local National International Federal Public Private Social Human World Global Early Late Major Minor Nearly Almost About Roughly Including Based Using Getting Making Being Going Looking Taking Let Get Go See Read Watch Say Says Said Yes Ok Okay Oh Hi Hello Thanks Thank Sorry Don Do Does Did Is Are Was Were Be Been Has Have Had Can Could Will Would Should May Might Must
`);

export const TITLES = words(`
  Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baron Baroness Rev Reverend Father Sister Brother Rabbi Imam Pope Cardinal Archbishop Bishop King Queen Prince Princess Duke Duchess Sheikh
  President Premier Chancellor Governor Gov Senator Sen Congressman Congresswoman Representative Rep Mayor Councillor Councilman Councilwoman Cllr Minister Secretary Ambassador Attorney Judge Justice Magistrate Sheriff Detective Inspector Superintendent Constable Sergeant Sgt Lieutenant Lt Captain Capt Major Maj Colonel Col General Gen Admiral Adm Corporal Private Commander Commissioner Officer Chief Marshal
  Coach Manager Director Chairman Chairwoman Chair Chairperson CEO Chief Executive Spokesman Spokeswoman Speaker Coroner Ombudsman Archdeacon Vice Deputy Former Acting Interim Mayor-elect President-elect Alderman Trustee Principal Superintendent Comptroller Treasurer MP MSP MEP Crown
`);
/** Titles of more than one word, and words that may join titles. */
export const LONG_TITLES =
  /^(?:(?:former |acting |interim |deputy |vice |first |assistant )*(?:Prime Minister|Vice President|Attorney General|Secretary of State|Chief Executive(?: Officer)?|Chief Justice|Foreign Secretary|Foreign Minister|Home Secretary|Finance Minister|Health Secretary|Education Secretary|Defense Secretary|Defence Secretary|Treasury Secretary|Police Chief|Fire Chief|Chief Constable|Head Coach|Managing Director|District Attorney|Lieutenant Governor|Lt\. Gov\.|Crown Prince|Supreme Leader|Council Member|State Senator|State Rep\.|Rear Admiral|Vice Admiral|Detective Inspector|Detective Sergeant|Chief Superintendent|Surgeon General|Governor General|Executive Director)) /i;

/** Lower-case roles right before a person's name. */
export const ROLES_BEFORE_EN = words(`
  president chancellor premier governor senator congressman congresswoman representative mayor councillor councilman councilwoman minister secretary ambassador attorney judge justice sheriff detective inspector sergeant lieutenant captain colonel general admiral commander commissioner
  coach manager director chairman chairwoman chair chief executive spokesman spokeswoman spokesperson speaker coroner professor scientist researcher biologist physicist chemist geologist astronomer ecologist meteorologist forecaster economist analyst strategist investor founder co-founder cofounder owner partner lawyer barrister solicitor prosecutor author novelist writer poet playwright journalist reporter editor presenter broadcaster actor actress director filmmaker producer singer songwriter rapper musician guitarist drummer pianist violinist conductor composer artist painter sculptor photographer designer architect chef
  striker midfielder defender goalkeeper winger captain forward pitcher catcher quarterback receiver guard center prop flanker hooker skipper batsman bowler batter teammate champion athlete runner swimmer sprinter cyclist boxer golfer jockey skater skier
  activist campaigner organizer volunteer farmer teacher headteacher principal student nurse doctor surgeon psychologist historian curator librarian engineer developer programmer pilot astronaut soldier officer firefighter priest bishop cardinal pope king queen prince princess wife husband son daughter brother sister mother father widow neighbor neighbour resident leader candidate nominee rival substitute debutant newcomer rookie teenager forecaster seamer spinner fly-half scrum-half drummer bassist boss veteran star expert technician
`);

/** Roles as they stand behind a name: `Jane Doe, chief executive of X`. */
export const ROLE_BEHIND =
  /^,? (?:a|an|the|who|chief|head|president|vice|senior|former|director|chair|chairman|chairwoman|founder|co-founder|professor|mayor|minister|secretary|spokes\w+|leader|owner|manager|analyst|economist|editor|author|captain|coach|executive|partner|lawyer|deputy|associate|assistant|managing|general|principal|lead|interim|governor|senator|one of|from|of) /;

export const SAID =
  /^,? (?:said|says|told|added|adds|warned|warns|argued|argues|insisted|explained|explains|recalled|wrote|writes|tweeted|joked|replied|admitted|believes|thinks|hopes|noted|notes|scored|won|beat|finished|died|was born|resigned|smiled|testified|pleaded|married|retired|played|sang|starred|lives|grew up)\b/;

export const GIVEN_NAMES = words(`
  Aaron Abby Abdul Abdullah Abigail Abraham Adam Adele Adrian Agnes Ahmad Ahmed Aidan Aisha Alan Albert Alberto Alejandro Alessandro Alex Alexander Alexandra Alexei Alfred Ali Alice Alicia Alison Allan Allen Alison Amanda Amber Amelia Amir Amy Ana Anders Andre Andrea Andreas Andrei Andrew Andy Angel Angela Angus Anita Ann Anna Anne Annie Anthony Antoine Anton Antonio Anwar April Ari Arjun Arnold Arthur Ashley Astrid Audrey Austin Ava Ayesha
  Barbara Barry Beatrice Becky Ben Benedict Benjamin Bernard Bernice Beth Bethany Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Brooke Bruce Bruno Bryan Callum Calvin Cameron Camilla Camille Carl Carla Carlos Carmen Carol Caroline Carolyn Carrie Casey Cassandra Catherine Cathy Cecilia Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Cindy Claire Clara Clare Claudia Clive Cody Colin Colleen Connor Conor Corey Craig Cristina Curtis Cynthia
  Daisy Dale Damian Damien Dan Dana Daniel Daniela Danielle Danny Darius Darren Daryl Dave David Dawn Dean Deborah Debra Declan Denis Denise Dennis Derek Desmond Diana Diane Diego Dmitry Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dwayne Dylan Eddie Edgar Edith Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah Elisabeth Elise Elizabeth Ella Ellen Ellie Elliot Elon Elsa Emily Emma Emmanuel Enrique Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva Evan Evelyn Ewan
  Faith Farah Fatima Federico Felicity Felipe Felix Fernando Finn Fiona Florence Frances Francesca Francesco Francis Francisco Francois Frank Frankie Fred Freddie Frederick Gabriel Gabriela Gareth Gary Gavin Gemma Gene Geoff Geoffrey George Georgia Georgina Gerald Gerard Geraldine Gianni Giles Gillian Gina Giorgio Giovanni Giulia Glen Glenn Gloria Gordon Grace Graham Grant Greg Gregory Greta Guillermo Gustavo Guy Gwen Hailey Hamza Hanna Hannah Hans Harold Harriet Harris Harrison Harry Harvey Hassan Hazel Heather Hector Heidi Helen Helena Henrik Henry Herbert Hilary Holly Hope Howard Hugh Hugo Hussein
  Ian Ibrahim Igor Imran Ines Ingrid Irene Iris Isaac Isabel Isabella Isla Ivan Jack Jackie Jackson Jacob Jacqueline Jacques Jade Jaime Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jen Jenna Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Jo Joan Joanna Joanne Joe Joel Johan Johannes John Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jose Joseph Josh Joshua Joy Joyce Juan Judith Judy Julia Julian Julie Juliet Julio June Justin
  Kai Kamal Karen Karim Karin Karl Kate Katherine Kathleen Kathryn Kathy Katie Kay Keith Kelly Ken Kenneth Kerry Kevin Khalid Kieran Kim Kimberly Kiran Kirsten Kirsty Klaus Kris Kristen Kristin Kurt Kyle Lara Larry Laura Lauren Laurence Lawrence Layla Leah Lee Leila Lena Leo Leon Leonard Leonardo Leslie Lewis Liam Lily Linda Lindsay Lindsey Lisa Liz Lloyd Logan Lois Lorenzo Lori Lorraine Louis Louise Luca Lucas Lucia Lucy Luis Luke Lydia Lynn
  Mackenzie Madeleine Madison Malcolm Manuel Marc Marcel Marco Marcos Marcus Margaret Maria Marian Marie Marina Mario Marion Mark Marta Martha Martin Martina Marvin Mary Mason Mateo Mathew Matt Matteo Matthew Maureen Maurice Max Maxwell Maya Megan Mehdi Mel Melanie Melissa Mia Michael Michaela Michel Michele Michelle Miguel Mike Mikhail Milan Mildred Miles Milo Miranda Miriam Mitchell Mohamed Mohammad Mohammed Moira Mollie Molly Monica Morgan Moses Muhammad Murray Mustafa Myra Nadia Nadine Nancy Naomi Natalie Natasha Nate Nathan Nathaniel Neal Neha Neil Nicholas Nick Nicola Nicolas Nicole Nigel Nikhil Nikita Nikolai Nina Noah Noel Nora Norma Norman
  Oleg Olga Oliver Olivia Omar Oscar Otto Owen Pablo Paige Pamela Paolo Pat Patrice Patricia Patrick Paul Paula Pauline Pavel Pedro Peggy Penelope Penny Percy Perry Pete Peter Petra Phil Philip Philippa Phillip Phoebe Pierre Piers Polly Priya Quentin Rachel Rafael Rahul Raj Rajesh Ralph Ramon Randy Raquel Ravi Ray Raymond Rebecca Reed Reg Reggie Regina Rene Renee Rhys Ricardo Richard Rick Ricky Rita Rob Robert Roberto Robin Robyn Rodney Rodrigo Roger Roland Roman Ron Ronald Ronan Rosa Rosalind Rosemary Rosie Ross Rowan Roy Ruby Rupert Russell Ruth Ryan
  Sabrina Saeed Sally Salma Sam Samantha Samir Samuel Sandeep Sandra Sandy Sanjay Sara Sarah Scott Sean Sebastian Selina Serena Sergei Seth Shane Shannon Sharon Shaun Shauna Sheila Shelley Sherry Shirley Sidney Silvia Simon Simone Sofia Sofie Sonia Sophia Sophie Spencer Stacey Stacy Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Suresh Susan Susanna Suzanne Sven Sylvia Tamara Tania Tanya Tara Tariq Ted Terence Teresa Terry Tessa Theo Theodore Theresa Thomas Tim Timothy Tina Tobias Toby Todd Tom Tommy Toni Tony Tracey Tracy Travis Trevor Tristan Tyler Valentina Valerie Vanessa Vera Vernon Veronica Victor Victoria Vijay Vikram Vincent Viola Violet Virginia Vivian Vladimir Wade Walter Wanda Warren Wayne Wendy Wesley Wilfred Will William Willie Wolfgang Yasmin Yolanda Yusuf Yuri Yves Yvonne Zac Zach Zachary Zara Zoe Zoey
  Idris Kwame Chinedu Amara Ngozi Femi Tunde Zanele Thabo Sipho Fatou Mamadou Moussa Ousmane Amina Yasmin Leila Reza Hossein Mahmoud Khaled Youssef Yousef Nasser Tamer Rania Iain Hamish Fergus Niall Siobhan Aoife Ciara Eoin Cillian Gethin Rhian Bronwen Lucía Sofía José María Jesús André François René Hélène Søren Björn Jürgen Günter Zoë Chloé Mateusz Agnieszka Piotr Krzysztof Katarzyna Oleksandr Oksana Serhiy Yulia Iryna Andriy Dmytro Mykola Natalia Svetlana Tatiana Ekaterina Anastasia Wojciech Zoltan Gábor Viktor László Ivana Milos Marko Luka Dragan Goran Zeynep Mehmet Emre Ayse Kemal Deniz Ananya Anjali Deepak Meera Nisha Pooja Rohan Rohit Sachin Shreya Sunil Sunita Vivek Amit Anil Ashok Lakshmi Narendra Rishi Saira Shabana Zainab Bilal Faisal Usman Zahra Linh Thanh Minh Siti Budi Putri Ratna Kofi Kwesi Abena Akua Chioma Emeka Ifeoma Obinna Uche Wanjiku Njeri Tendai Farai Joao João Thiago Tiago Rui Nuno Inês Luís Álvaro Iker Jordi Xavier Núria Guillem Enzo Théo Léa Anaïs Maxime Baptiste Clément Lars Nils Ingeborg Astri Freya Sigrid Mikael Jukka Aino Tuomas Eino Anneli
  Hiroshi Kenji Takeshi Yuki Yoko Haruto Aiko Kenta Naoko Satoshi Wei Ming Mei Li Jin Min Jun Hye Ji Soo Yong
`);

const HEADS: Record<string, string> = {
  ORG: `Inc Inc. Corp Corp. Corporation Company Companies Co Co. Ltd Ltd. Limited LLC LLP PLC plc AG SA NV GmbH Group Holdings Bank Banks University College School Academy Institute Institution Council Commission Committee Subcommittee Department Ministry Agency Authority Administration Association Federation Confederation Union Party Court Tribunal Police Service Services Foundation Fund Trust Society Church Diocese Board Bureau Club FC AFC United Rovers Wanderers Athletic Albion Hotspur Times Post News Press Journal Gazette Tribune Herald Observer Chronicle Daily Magazine Broadcasting Radio Television Army Navy Force Forces Guard Parliament Senate Assembly Congress Legislature Partners Capital Ventures Securities Insurance Systems Technologies Technology Software Labs Laboratory Laboratories Industries Motors Airlines Airways Pharmaceuticals Therapeutics Biosciences Robotics Semiconductor Semiconductors Electronics Entertainment Studios Pictures Records Media Orchestra Philharmonic Symphony Choir Ballet Alliance Coalition Network Networks Campaign Center Centre Unit Team Brigade Regiment Squadron Constabulary Institute Organization Organisation Secretariat Chamber Exchange Cooperative Union Retail Foods Brewery Solutions Logistics Analytics Aerospace Aviation Dynamics Rangers Tigers Eagles Lions Bears Hawks Sox Giants Wildcats Bulldogs Panthers Falcons Warriors Kings Raiders Saints Sharks Hornets Harbourers`,
  LOCATION: `River Lake Mountain Mountains Mount Hill Hills Valley Bay Beach Island Islands Isle Peninsula Ocean Sea Strait Straits Canal Creek Falls Forest Park Desert Street Road Rd Avenue Ave Lane Drive Boulevard Highway Freeway Motorway Expressway Bridge Tunnel Square Station Airport Harbour Harbor Stadium Arena Museum Gallery Library Cathedral Castle Palace Tower Hospital Infirmary Prison Jail County Township Borough Province Prefecture District Region Village Town City Coast Point Reef Glacier Canyon Gorge Ridge Pass Delta Basin Plateau Plain Plains Heights Springs Gardens Garden Zoo Terminal Port Wharf Pier Quay Marina Reservoir Dam Marsh Moor Moors Wood Woods Ranch Farm Mine Quarry Refinery Theatre Theater Hall Field Ballpark Speedway Racecourse Cemetery Crossing Junction Interchange Mall Plaza Estate Cove Cliff Cliffs Caves Trail Crescent Close Terrace Fjord Observatory Sound Estuary Lagoon`,
  EVENT: `Cup Championship Championships Olympics Paralympics Games Open Finals Prix Festival Fair Expo Conference Summit Forum Marathon Derby Tournament League Series Awards Award War Battle Revolution Uprising Rebellion Masters Biennale Carnival Parade Regatta Symposium Convention Trophy Playoffs Classic Invitational Pageant Gala Rally Jubilee Fringe Massacre Earthquake Pandemic Wildfire Bushfire Fire`,
  WORK: `Act Bill Treaty Agreement Accord Accords Protocol Constitution Amendment Directive Regulation Law Code Charter Plan`,
};

/** What the last word of a name says. */
export const HEAD_TYPES: ReadonlyMap<string, "ORG" | "LOCATION" | "EVENT" | "WORK"> = new Map(
  Object.entries(HEADS).flatMap(([type, list]) =>
    [...words(list)].map((word) => [word, type as "ORG" | "LOCATION" | "EVENT" | "WORK"] as const),
  ),
);

/** What the first word of a name says. */
export const FIRST_TYPES: ReadonlyMap<string, "ORG" | "LOCATION" | "EVENT"> = new Map([
  ...[
    "Mount",
    "Mt",
    "Mt.",
    "Lake",
    "Cape",
    "Fort",
    "Port",
    "Camp",
    "River",
    "Isle",
    "Gulf",
    "Bay",
    "Point",
    "Glen",
    "Loch",
    "Saint",
  ].map((word) => [word, "LOCATION"] as const),
  ...["Hurricane", "Storm", "Typhoon", "Cyclone"].map((word) => [word, "EVENT"] as const),
]);

/** Heads that take `of` and what follows into the name: `Ministry of Health`, `University of Leeds`. */
export const OF_HEADS = words(`
  Ministry Department University College Bank Court Office Institute Board House Church Academy School Bureau Council Chamber Federation Association Society Secretary Gulf Bay Isle Strait Cape Battle Republic Commonwealth District Museum Port Port Centre Center Campaign League
`);
