import type { NameType } from "../../article/mention.ts";
import { entityTable, lengthsByBeginning } from "../entities/entity-table.ts";
import type { Candidate, Layer, TaggedField } from "./candidate.ts";
import { GIVEN_NAMES, NOT_NAMES_EN } from "./english-name-words.ts";
import { matchForm } from "./match-forms.ts";

/**
 * One decision for a name over the whole article. What every place says about a form is pooled into one type; the form is
 * then a name wherever it stands; and a surname alone is the person whose full name the article gives.
 */
export function agreeOverDocument(fields: readonly TaggedField[]): void {
  const evidence = poolEvidence(fields);
  const decided = new Map<string, Decision>();
  for (const [form, votes] of evidence) {
    const decision = decide(votes);
    if (decision !== null) decided.set(form, decision);
  }
  linkSurnames(fields, decided);
  const lengths = lengthsByBeginning(decided.keys());
  for (const field of fields) {
    retype(field, decided);
    spread(field, decided, lengths);
  }
}

type Decision = { type: NameType; confidence: number; sameAs?: string; ruled?: boolean };
type Votes = { byType: Map<NameType, number>; count: number; best: number; sameAs?: string; ruled: boolean };

/** How much a layer's word counts; curated names need no vote. */
const WEIGHT: Partial<Record<Layer, number>> = { gloss: 1.5, title: 1.5, form: 1.2, model: 0.8, cue: 2.5 };

function poolEvidence(fields: readonly TaggedField[]): Map<string, Votes> {
  const pool = new Map<string, Votes>();
  for (const { candidates } of fields) {
    for (const name of candidates) {
      const weight = WEIGHT[name.layer];
      if (weight === undefined || name.entities !== undefined || name.weak) continue;
      let votes = pool.get(name.text);
      if (votes === undefined) {
        votes = { byType: new Map(), count: 0, best: 0, ruled: false };
        pool.set(name.text, votes);
      }
      votes.byType.set(name.type, (votes.byType.get(name.type) ?? 0) + weight * name.confidence);
      votes.count++;
      if (name.layer !== "model") votes.ruled = true;
      votes.best = Math.max(votes.best, name.confidence);
      if (name.sameAs !== undefined) votes.sameAs = name.sameAs;
    }
  }
  return pool;
}

/** The type with most evidence; a single doubtful vote decides nothing beyond its own place. */
function decide(votes: Votes): Decision | null {
  const [type, weight] = [...votes.byType].sort((a, b) => b[1] - a[1])[0] as [NameType, number];
  if (votes.best < 0.6 && votes.count < 2) return null;
  const decision: Decision = {
    type,
    ruled: votes.ruled,
    confidence: Math.min(0.95, Math.max(votes.best, weight / (weight + 0.6))),
  };
  if (votes.sameAs !== undefined) decision.sameAs = votes.sameAs;
  return decision;
}

function retype(field: TaggedField, decided: ReadonlyMap<string, Decision>): void {
  for (const name of field.candidates) {
    const decision = decided.get(name.text);
    if (decision === undefined || WEIGHT[name.layer] === undefined || name.entities !== undefined) continue;
    name.type = decision.type;
    name.confidence = Math.max(name.confidence, decision.confidence);
  }
}

/** Other places of decided names. Forms of one letter (surnames) stay where a role names them. */
function spread(
  field: TaggedField,
  decided: ReadonlyMap<string, Decision>,
  lengths: ReturnType<typeof lengthsByBeginning>,
): void {
  const find = (form: string) => (form.length > 1 ? decided.get(form) : undefined);
  const { text } = field;
  let at = 0;
  while (at < text.length) {
    const match = matchForm(text, at, lengths, find);
    if (match === null) {
      at++;
      continue;
    }
    const name: Candidate = {
      start: at,
      end: match.end,
      text: text.slice(at, match.end),
      type: match.value.type,
      confidence: match.value.confidence,
      layer: "document",
    };
    if (match.value.sameAs !== undefined) name.sameAs = match.value.sameAs;
    field.candidates.push(name);
    at = match.end;
  }
}

/** A surname alone is the last person named in full who has it; a doubtful one without such a person is none. */
function linkSurnames(fields: readonly TaggedField[], decided: Map<string, Decision>): void {
  const fullNames: string[] = [];
  for (const { candidates } of fields) {
    for (const name of candidates) {
      const person = name.type === "PERSON" || decided.get(name.text)?.type === "PERSON";
      if (person && !name.weak && isFull(name.text)) fullNames.push(name.text);
    }
  }
  const bySurname = new Map<string, string>();
  for (const full of fullNames) {
    for (const surname of surnamesOf(full)) if (!bySurname.has(surname)) bySurname.set(surname, full);
  }
  for (const field of fields) {
    const latest = new Map<string, string>();
    field.candidates.sort((x, y) => x.start - y.start);
    field.candidates = field.candidates.filter((name) => {
      if (name.type !== "PERSON" && decided.get(name.text)?.type !== "PERSON") return true;
      if (isFull(name.text)) {
        if (!name.weak) for (const surname of surnamesOf(name.text)) latest.set(surname, name.text);
        return true;
      }
      const full = latest.get(name.text) ?? bySurname.get(name.text);
      if (full !== undefined && name.entities === undefined) {
        name.sameAs = full;
        delete name.weak;
      }
      return !name.weak || name.entities !== undefined;
    });
  }
  for (const [form, decision] of [...decided]) {
    const short = decision.type === "ORG" ? shortOf(form) : null;
    if (short !== null && decided.get(short)?.ruled !== true)
      decided.set(short, { type: "ORG", confidence: 0.7, sameAs: form });
  }
  // Family names of people named in full elsewhere (`Doe` after `Jane Doe`) are names on their own.
  for (const full of fullNames) {
    const family = familyOf(full);
    if (family === null || decided.has(family)) continue;
    decided.set(family, { type: "PERSON", confidence: 0.8, sameAs: full });
  }
}

/** `Harrow` for `Harrow Robotics`: a company's first word, where it is no word of everyday language or a place. */
function shortOf(form: string): string | null {
  const match =
    /^([A-Z][a-z]{4,}) (?:[A-Z][a-z]+ )?(?:Inc\.?|Corp\.?|Corporation|Group|Holdings|Robotics|Systems|Technologies|Technology|Software|Labs|Motors|Pharmaceuticals|Therapeutics|Industries|Capital|Partners|Energy|Foods|Airlines|Entertainment|Semiconductor|Aerospace|Analytics|Logistics|Media|Studios)$/.exec(
      form,
    );
  const short = match?.[1];
  if (short === undefined || NOT_NAMES_EN.has(short) || GIVEN_NAMES.has(short) || entityTable().byForm.has(short))
    return null;
  return short;
}

function isFull(text: string): boolean {
  return /^[가-힣]{3,4}$/.test(text) || /\S[ ・]\S/.test(text) || JAPANESE_FULL.test(text);
}

/** A Japanese family and given name closed up: 榊原朔太郎, 綾瀬みつき. */
const JAPANESE_FULL = /^(?:[\u4e00-\u9fff々]{4,6}|[\u4e00-\u9fff々]{1,3}[ぁ-んァ-ヶ]{2,4})$/;

/** Forms by which later text may call a person: the Korean surname, the Western family or given name. */
function surnamesOf(full: string): string[] {
  if (/^[가-힣]{3,4}$/.test(full)) return [full.slice(0, 1), full.slice(0, 2)];
  if (JAPANESE_FULL.test(full)) return [full.slice(0, 2), full.slice(0, 3), full.slice(0, 1)];
  const parts = full.split(/[ ・]/);
  return [parts[parts.length - 1] as string, parts[0] as string];
}

function familyOf(full: string): string | null {
  if (!/[ ・]/.test(full)) return null;
  const family = full.split(/[ ・]/).pop() as string;
  if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(family)) return null;
  return family.length > 2 && /^[\p{Lu}가-힣ァ-ヶ]/u.test(family) ? family : null;
}
