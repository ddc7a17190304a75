/** Frequent small words by language, for languages in Latin script: what no text of a hundred words can do without. */
const TABLE: Readonly<Record<string, string>> = {
  en: "the of and to in a is that for was on with as it are by this at from be have he she his her they an not which had were but or has their will would can said after who been its",
  de: "der die das und in den von zu mit sich des ist im für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man dem",
  fr: "le la les de des et en un une du que est dans pour qui pas sur au par plus avec ce se il elle sont ne cette ont été aux mais ou comme nous vous son sa ses leur d'un qu'il c'est l'on",
  es: "el la de que y en los se del las un por con una su para es al lo como más pero sus le ha este si porque esta entre cuando muy sin sobre también hasta hay donde han quien desde todo nos durante años",
  pt: "o a de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das tem à seu sua ou quando muito nos já está também só pelo pela até isso entre depois sem mesmo aos são foi",
  it: "il di che la e in un è per una non con si le del da i della sono al lo gli dei come ha anche alla nel più delle ma dal su o se ed questo nella questa degli essere stato tra ai dopo suo loro cui",
  nl: "de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit hij wordt door naar over heeft ze werd worden meer of was hebben deze tot kan al veel geen",
  sv: "och i att det som en på är av för med den till inte om ett har de jag var så men ska kan från när vi han hon efter också sig eller under mot där där finns nu bli över vara",
  da: "og i at det er en til på for med der af den de som har ikke et om var jeg vi han men fra kan sig efter blev også ved hun skal være eller hvor nu over bliver mere siger deres havde mellem",
  no: "og i det på er som en til at for av med har de ikke den et om var jeg vi han men fra kan seg etter ble også ved hun skal være eller hvor nå over blir mer sier deres hadde mellom",
  fi: "ja on ei että se oli mutta myös kun hän ovat tai kuin ole mukaan joka sen jo vain niin nyt sekä vielä ne hänen jos olla voi ollut kertoo sitä mitä jälkeen koska siitä myös",
  is: "og að í á er sem um en við til það ekki með af hann fyrir var hefur verið eru frá hún þess eftir en þau var við eða þá þegar svo sé úr verður þeir",
  pl: "w i na z do się nie że to jest o jak za po od przez dla jego ale są tym co tego ma może być już która który także oraz tylko przed jej są który było był ich tej",
  cs: "a v na se že je to s z do o i ve pro k za by po jako jsou které který od ale při si jeho až byl bude jen také podle už nebo má která co není být bylo tak před mezi však",
  sk: "a v na sa že je to s z do o aj vo pre k za by po ako sú ktoré ktorý od ale pri si jeho až bol bude len tiež podľa už alebo má ktorá čo nie byť bolo tak pred medzi však",
  hu: "a az és hogy nem is egy volt ez csak meg már de ha mint még szerint után vagy azt el lesz aki ami kell több lehet között volna pedig ezt majd most",
  ro: "și de în la a că cu o pe din nu pentru un mai care să este au fost prin dar sunt după fi ca al ale lui sau între această când până acest cel cea s-a",
  hr: "i u je na da se za su od s koji ne o što će kao to iz a bi ali koja koje nije ili samo više nakon do sve kako ima bio te već po prema jer godine",
  sl: "in je v na da se za so z ki pa tudi ne kot po s bi o še od pri ali iz bo le do ter več ni pred kako lahko sta ima bil med če",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ancak ise ne var değil her göre o ya oldu olduğunu mi yeni iki dedi etti tarafından",
  id: "yang dan di dengan untuk dari ini itu pada dalam tidak akan juga ke adalah oleh sebagai karena tersebut ada bisa telah lebih sudah saat atau kepada para mereka kata menjadi tahun",
  ms: "yang dan di dengan untuk dari ini itu pada dalam tidak akan juga ke adalah oleh sebagai kerana tersebut ada boleh telah lebih sudah ketika atau kepada para mereka kata menjadi tahun beliau",
  vi: "và của là có không được cho các một trong với người này đã đến những từ khi để ra vào cũng ông ở về nhưng năm nhiều theo tại sẽ sau như bị đó",
  et: "ja on ei et see oli ka kui ta mis aga oma ning välja siis või nii ma kes seda veel pärast üle olid saab peab välja juba kõik tema nagu",
  lv: "un ir ar no ka par uz kā arī bet tas tiek pēc gan vai jau līdz lai šo kas viņš tikai nav bija tā šis pie",
  lt: "ir yra kad į su iš tai kaip bet nuo už dėl jis buvo apie jau tik taip pat po ne ar gali savo prie bus kuris kuri metų",
  ca: "de la el i que a en les els per un amb una del es al no ha són més com dels però seva aquest aquesta també ja o on van hi ser s'ha",
  gl: "de a o que e do da en un para con os non unha no se na por máis as dos como mais ao das ten súa ou cando moi xa está tamén só pola ata entre sen é unha",
  eu: "eta da ez du ere bat dira dute zen izan baina egin hau edo den zuen diren dela beste baino hori dituzte berri arte",
  sq: "e të në për me që një nga i është dhe nuk ka do se si por më kjo ky janë kanë ishte pas edhe tij saj",
  af: "die van en in is dat het vir op met nie sy wat om te 'n was hy aan ook as sal hulle na by deur maar word ons",
  sw: "na ya wa kwa ni katika za la kuwa hiyo cha kama hii lakini pia huo baada huyo ambao amesema watu yake hayo",
  tl: "ang ng sa na mga ay at si ni para ito kay hindi ko siya kung may nang niya sila din pa ba rin",
  xh: "ukuba kwaye uthi kwi abantu kunye ukuze kodwa naye wathi ngoku lo le aba nge xa kuba ukuthi oko",
  zu: "ukuthi futhi ngoba kanye kodwa uma abantu lapho uthe kule ukuba kuthiwa khona noma nge kwe",
  ga: "an na ar agus a i is go ag le do bhí sé tá ní den leis seo atá raibh féin",
  cy: "y yn i a o ei ar yr am mae wedi bod gan ond oedd eu hyn ac ddim cael",
};

const LANGUAGES = Object.keys(TABLE);
/** For each word the languages that use it, as positions in `LANGUAGES`. */
const USERS = new Map<string, number[]>();
for (const [index, language] of LANGUAGES.entries()) {
  for (const word of new Set(TABLE[language]!.split(" "))) {
    const users = USERS.get(word);
    if (users === undefined) USERS.set(word, [index]);
    else users.push(index);
  }
}

/** Some 350 words: small words are so frequent that more would not change the order. */
const SAMPLE = 2000;

/** A language and the weighted share of its small words in a text. */
export type LanguageShare = { language: string; share: number };

/**
 * How many of a Latin-script text's words are small words of each language, best first; a word that many languages
 * share counts less. Empty for a text of fewer than 12 words.
 */
export function functionWordShares(text: string): LanguageShare[] {
  const words =
    text
      .slice(0, SAMPLE)
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  if (words.length < 12) return [];
  const sums = new Float64Array(LANGUAGES.length);
  for (const word of words) {
    const users = USERS.get(word.replace("’", "'"));
    if (users !== undefined) for (const user of users) sums[user]! += 1 / Math.sqrt(users.length);
  }
  return LANGUAGES.map((language, index) => ({ language, share: sums[index]! / words.length })).sort(
    (a, b) => b.share - a.share,
  );
}
