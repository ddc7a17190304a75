/** Names, values and quotes found in an article. Conventions: docs/guidelines.md. */

export type NameType = "PERSON" | "ORG" | "LOCATION" | "PRODUCT" | "WORK" | "EVENT";
export type ValueType = "DATE" | "TIME" | "DURATION" | "MONEY" | "PERCENT" | "QUANTITY";
export type MentionType = NameType | ValueType;

/** Which text of the article a mention stands in. */
export type Field = "headline" | "articleBody" | "image.0.caption";

/** A stable id of a curated entity (`org:deepseek`), or the marked folded form of a name that is not curated (`~블루스택`). */
export type EntityId = string & { readonly __brand: "EntityId" };

/** How the words around a value bend it: 약 → approximate; 이상 → min; 최대 → max. */
export type Bend = { approximate?: true; bound?: "min" | "max" };
export type DatePrecision = "day" | "week" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century";
/** `from` and `to` are days (`2026-01-13`), both inclusive. */
export type DateValue = { from: string; to: string; precision: DatePrecision } & Bend;
/** Clock time `HH:MM[:SS]`, or a range of two. */
export type TimeValue = ({ time: string } | { from: string; to: string }) & Bend;
/** ISO 8601 duration (`P3Y`, `PT90M`), or a range of two. */
export type DurationValue = ({ duration: string } | { from: string; to: string }) & Bend;
/** Base units of an ISO 4217 currency: 412p is 4.12 GBP. */
export type MoneyValue = ({ amount: number; currency: string } | { from: number; to: number; currency: string }) & Bend;
/** `unit: "pp"` for percentage points. */
export type PercentValue = ({ value: number } | { from: number; to: number }) & { unit?: "pp" } & Bend;
export type QuantityValue = ({ value: number; unit: string } | { from: number; to: number; unit: string }) & Bend;
export type NormalizedValue = DateValue | TimeValue | DurationValue | MoneyValue | PercentValue | QuantityValue;

/** A stretch of one text: UTF-16 offsets, `end` exclusive. */
export type Span = { start: number; end: number };

/** A value in one text, before it belongs to a field. */
export type ValueSpan = Span & { type: ValueType; text: string; normalized: NormalizedValue; confidence: number };

/** A name in one text, before it is linked. */
export type NameSpan = Span & { type: NameType; text: string; confidence: number };

export type Mention = Span & {
  field: Field;
  type: MentionType;
  text: string;
  /** Names only. */
  entityId?: EntityId;
  /** Values only. */
  normalized?: NormalizedValue;
  confidence: number;
};

export type Entity = {
  id: EntityId;
  type: NameType;
  name: string;
  /** Links that are known for sure, e.g. `https://www.wikidata.org/entity/Q…`. */
  sameAs: string[];
  count: number;
  /** 0 to 1: how much the article is about it. */
  salience: number;
  /** True where the name could be several known entities and the text does not decide. */
  ambiguous?: true;
};

export type Quote = Span & {
  /** Without its quotation marks; the offsets are those of this text in `articleBody`. */
  text: string;
  /** Full name of the speaker, or the role where there is no name. */
  speaker: string;
  entityId?: EntityId;
};
