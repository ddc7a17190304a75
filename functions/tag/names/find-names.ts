import type { NameSpan, Span, ValueSpan } from "../../article/mention.ts";
import { entityTable } from "../entities/entity-table.ts";
import { loadNameModel } from "../model/name-model.ts";
import { agreeOverDocument } from "./agree-over-document.ts";
import type { Candidate, TaggedField } from "./candidate.ts";
import { doubtHeadline } from "./doubt-headline.ts";
import { findEnglishNames } from "./english-names.ts";
import { findAliases } from "./find-aliases.ts";
import { findGlosses } from "./find-glosses.ts";
import { findVersionedProducts } from "./find-products.ts";
import { findTeamShorts } from "./find-team-shorts.ts";
import { findJapaneseNames } from "./japanese-names.ts";
import { joinAddresses } from "./join-addresses.ts";
import { joinKoreanNames } from "./join-korean-names.ts";
import { findKoreanForms } from "./korean-forms.ts";
import { NOT_A_NAME } from "./korean-name-words.ts";
import { findKoreanPeople } from "./korean-people.ts";
import { NOT_NAMES } from "./not-names.ts";
import { supportWeakNames } from "./support-weak-names.ts";

export type NameOptions = { inLanguage: string; model?: boolean };

/**
 * Proposes names in every field of an article, layer by layer, into `candidates`: curated names, products with their
 * version, people by their roles, names by their form, the statistical tagger, glosses; then the article as a whole
 * decides about doubtful ones.
 */
export function findNames(fields: readonly TaggedField[], options: NameOptions): void {
  const language = options.inLanguage.toLowerCase().split(/[-_]/)[0] as string;
  const model = options.model === false ? null : loadNameModel(language);
  for (const field of fields) {
    const { text } = field;
    const aliases = findAliases(text);
    const known = [...aliases, ...findVersionedProducts(text, aliases), ...joinAddresses(text, aliases)];
    const byRule = [...known, ...byLanguage(language, text, aliases)];
    const byModel = (model?.tag(text).spans ?? [])
      .filter(
        (span) =>
          !measured(span, field.values) &&
          !/^\d+[-–:]\d+$/.test(span.text) &&
          isWholeName(text, span) &&
          !(language !== "en" && isDoubtfulWord(span.text)) &&
          !NOT_A_NAME.has(span.text),
      )
      .map((span): Candidate => withoutPossessive({ ...span, layer: "model" }));
    const all = [...byRule, ...byModel];
    const joined = language === "ko" ? joinKoreanNames(text, all) : [];
    field.candidates = [...all, ...joined, ...findGlosses(text, all)].map(withoutBlanks);
  }
  if (language === "en") doubtHeadline(fields);
  findTeamShorts(fields);
  supportWeakNames(fields);
  agreeOverDocument(fields);
}

/** What the rules read as a value from its first letter (30GWh, 5·18) is no person, body or place. */
function measured(span: NameSpan, values: readonly ValueSpan[]): boolean {
  if (!/^[\d$€£]/.test(span.text) || !["PERSON", "ORG", "LOCATION"].includes(span.type)) return false;
  return values.some(({ start, end }) => start === span.start && end >= span.end);
}

/** `Jane Doe's` as one word of the model: the name ends before the apostrophe. */
function withoutPossessive(name: Candidate): Candidate {
  if (!/[’']s$/.test(name.text)) return name;
  return { ...name, end: name.end - 2, text: name.text.slice(0, -2) };
}

/** A title is what stands between its brackets, without the blanks at their inner sides. */
function withoutBlanks(name: Candidate): Candidate {
  const text = name.text.trim();
  if (text === name.text) return name;
  const start = name.start + name.text.indexOf(text);
  return { ...name, start, end: start + text.length, text };
}

/** The model also marks what is derived from a name (중국산, 한국형, 미국인) and abbreviations of things (GPU): no names. */
function isWholeName(text: string, span: Span): boolean {
  const name = text.slice(span.start, span.end);
  if (/[산형식인제발]$/.test(name) && curated(name.slice(0, -1))) return false;
  if (/^(?:산|형|식|인|어|제|풍|계)(?![가-힣])/.test(text.slice(span.end, span.end + 2)) && curated(name)) return false;
  // A letter alone is a person only where 씨, 모 or a role says so, and then a rule found it.
  return name.length > 1 && !NOT_NAMES.has(name);
}

/** LINE, META: Latin capitals that are a word too; in Korean the model takes any for a firm, so their alias alone decides. */
function isDoubtfulWord(name: string): boolean {
  if (!/^[A-Z]{2,}$/.test(name)) return false;
  return (
    entityTable()
      .byForm.get(name)
      ?.every((reading) => reading.mark === "weak") === true
  );
}

function curated(name: string): boolean {
  return entityTable().byForm.has(name);
}

function byLanguage(language: string, text: string, names: readonly Candidate[]): Candidate[] {
  if (language === "ko") return [...findKoreanPeople(text, names), ...findKoreanForms(text, names)];
  if (language === "ja") return findJapaneseNames(text, names);
  return findEnglishNames(text, names);
}
