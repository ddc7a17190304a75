import { type EntityTable, entityTable } from "../entities/entity-table.ts";
import type { Candidate } from "./candidate.ts";
import { hangulFrom, isHangul, isParticles } from "./particles.ts";

/**
 * Curated names with a version behind them (제미나이 3, GPT-5, 라마3, iPhone 17 Pro): the version belongs to the
 * product's name, and what carries a version is a product, also where the plain name is a company's.
 */
export function findVersionedProducts(
  text: string,
  aliases: readonly Candidate[],
  table: EntityTable = entityTable(),
): Candidate[] {
  const found: Candidate[] = [];
  for (const alias of aliases) {
    const id = alias.entities?.find((known) => isVersioned(known, table));
    if (id === undefined) continue;
    const end = endOfVersion(text, alias.end, alias.type === "PRODUCT");
    if (end === alias.end && !(alias.type === "ORG" && isUsedAsModel(text, alias))) continue;
    found.push({
      start: alias.start,
      end,
      type: "PRODUCT",
      text: text.slice(alias.start, end),
      confidence: 0.93,
      layer: "product",
      entities: [id],
    });
  }
  return found;
}

/** Words beside a company's name that make it the name of what the company made: `AI 딥시크는`, `딥시크 출시`, `the DeepSeek app`. */
const MADE_BEFORE =
  /(?:^|[\s'‘"“])(?:AI|인공지능|모델|챗봇|앱|개발한|선보인|만든|내놓은|출시한|공개한)(?: 모델| 챗봇)? ['‘"“]?$/;
const MADE_AFTER = /^['’"”]?(?:의| ?)? ?(?:출시|모델|챗봇|앱|다운로드|app\b|chatbot\b|model\b)/;

function isUsedAsModel(text: string, alias: Candidate): boolean {
  return (
    MADE_BEFORE.test(text.slice(Math.max(0, alias.start - 14), alias.start)) ||
    MADE_AFTER.test(text.slice(alias.end, alias.end + 8))
  );
}

/** Products, and companies whose model carries the company's name. */
function isVersioned(id: string, table: EntityTable): boolean {
  return id.startsWith("product:") || table.byId.get(id)?.cues.includes("model") === true;
}

const TIER =
  "Pro Max|Pro|Max|Plus|Ultra|mini|Mini|Nano|nano|Air|SE|FE|XL|Flash|Lite|Opus|Sonnet|Haiku|Turbo|Instant|Thinking|Preview|Fold|Flip|Edge|Coder|Scout|Maverick|" +
  "프로 맥스|프로|맥스|플러스|울트라|미니|나노|에어|플래시|라이트|오퍼스|소네트|소넷|하이쿠|터보|프리뷰|폴드|플립|엣지|스카우트|매버릭";
const NUMBER = "[A-Za-z]{0,2}\\d{1,4}(?:\\.\\d{1,3}){0,2}[A-Za-z]{0,2}";
/** A version behind a name, with the tiers before and after its number. */
const VERSION = new RegExp(
  `(?:[- ]?(?:${TIER}))?(?:(?:-| )?${NUMBER})(?:[- ]?(?:${TIER})(?![a-z])(?: ?\\d(?:\\.\\d)?)?){0,2}|(?:[- ](?:${TIER})(?![a-z])){1,2}`,
  "y",
);
/** Words that make the number a count and no version. */
const COUNTED =
  /^ ?(?:million|billion|thousand|times|percent|per|years?|months?|weeks?|days?|hours?|minutes?|units?|people|users?|만|억|조|천|%)/;

function endOfVersion(text: string, from: number, isProduct: boolean): number {
  VERSION.lastIndex = from;
  const match = VERSION.exec(text);
  if (match === null) return from;
  // A company with a number needs the number close: `딥시크 V3`, not `딥시크 2025`.
  if (!isProduct && !/^[- ]?[A-Za-z]{1,2}\d/.test(match[0]) && !/^[- ]?\d(?:\.\d)?$/.test(match[0])) return from;
  if (/^[- ]?(?:19|20)\d\d$/.test(match[0]) && match[0].startsWith(" ")) return from;
  const end = from + match[0].length;
  return endsVersion(text, end) ? end : from;
}

function endsVersion(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const rest = text.slice(end, end + 12);
  if (COUNTED.test(rest) || /^[A-Za-z0-9]/.test(rest) || /^[.,]\d/.test(rest)) return false;
  if (!isHangul(text.charCodeAt(end))) return true;
  return isParticles(text[end - 1] as string, hangulFrom(text, end));
}
