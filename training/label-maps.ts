/**
 * How the label sets of the training data become ours.
 *
 * KoNEC (150 fine types) becomes six types of names and five of values. Durations go with DATE or TIME, as the set has
 * them; buildings, roads and heritage sites are places; laws, songs, films, books and performances are works.
 * What has no counterpart (positions, occupations, animals, colours, fields of study) is nothing.
 */
export function ownTypeOfKonec(type: string): OwnType | null {
  const fine = KONEC_FINE[type];
  if (fine !== undefined) return fine;
  const group = type.slice(0, type.indexOf("_"));
  return KONEC_GROUPS[group] ?? null;
}

export const OWN_TYPES = [
  "PERSON",
  "ORG",
  "LOCATION",
  "PRODUCT",
  "WORK",
  "EVENT",
  "DATE",
  "TIME",
  "MONEY",
  "PERCENT",
  "QUANTITY",
] as const;
export type OwnType = (typeof OWN_TYPES)[number];

/** KLUE's types, as they are: person, place, organisation, date, time, quantity. */
export const KLUE_TYPES = ["PS", "LC", "OG", "DT", "TI", "QT"] as const;

const KONEC_FINE: Record<string, OwnType | null> = {
  AF_BUILDING: "LOCATION",
  AF_ROAD: "LOCATION",
  AF_CULTURAL_ASSET: "LOCATION",
  AF_TRANSPORT: "PRODUCT",
  AF_WEAPON: "PRODUCT",
  AF_MUSICAL_INSTRUMENT: null,
  TMI_SERVICE: "PRODUCT",
  TMI_SW: "PRODUCT",
  TMI_HW: "PRODUCT",
  TMI_MODEL: "PRODUCT",
  TMI_SITE: "PRODUCT",
  CV_LAW: "WORK",
  QT_PRICE: "MONEY",
  QT_PERCENTAGE: "PERCENT",
};

const KONEC_GROUPS: Record<string, OwnType> = {
  PS: "PERSON",
  OGG: "ORG",
  LCP: "LOCATION",
  LCG: "LOCATION",
  LC: "LOCATION",
  AFW: "PRODUCT",
  AFA: "WORK",
  EV: "EVENT",
  DT: "DATE",
  TI: "TIME",
  QT: "QUANTITY",
};

/** The names of the English sets as ours; `open` where the set does not say which of PRODUCT, WORK and EVENT (or none) it is. */
export function nameTypeOfEnglish(type: string): OwnType | "open" | null {
  return ENGLISH[type] ?? null;
}

export const ENGLISH_TYPES = OWN_TYPES.slice(0, 6);
/** What a set of people, places and organisations leaves open. */
export const ENGLISH_OPEN_TYPES = ["PRODUCT", "WORK", "EVENT"] as const;

const ENGLISH: Record<string, OwnType | "open"> = {
  PER: "PERSON",
  person: "PERSON",
  researcher: "PERSON",
  politician: "PERSON",
  scientist: "PERSON",
  ORG: "ORG",
  organisation: "ORG",
  university: "ORG",
  politicalparty: "ORG",
  corporation: "ORG",
  group: "ORG",
  LOC: "LOCATION",
  location: "LOCATION",
  country: "LOCATION",
  product: "PRODUCT",
  programlang: "PRODUCT",
  academicjournal: "WORK",
  "creative-work": "WORK",
  conference: "EVENT",
  election: "EVENT",
  event: "EVENT",
  MISC: "open",
  misc: "open",
};
