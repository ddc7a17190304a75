import { entityTable, lengthsByBeginning } from "../entities/entity-table.ts";
import { isTeam } from "../entities/teams.ts";
import type { Candidate, TaggedField } from "./candidate.ts";
import { matchForm } from "./match-forms.ts";
import { hangulFrom, isHangul } from "./particles.ts";

/**
 * Teams by the short names that match reports use once the full one is said: 울산 for 울산 HD, United for Manchester
 * United, Brighton for Brighton & Hove Albion. The same words are places and firms, so what stands beside them decides.
 */
export function findTeamShorts(fields: readonly TaggedField[]): void {
  const shorts = new Map<string, Short>();
  for (const { candidates } of fields) {
    for (const name of candidates) {
      const team = name.layer === "alias" ? name.entities?.find(isTeam) : undefined;
      if (team === undefined) continue;
      for (const short of shortsOf(name.text)) {
        const known = shorts.get(short);
        // Two clubs called United: the short name says neither.
        if (known !== undefined && known.team !== team) known.shared = true;
        else if (known === undefined) shorts.set(short, { team, full: name.text });
      }
    }
  }
  if (shorts.size === 0) return;
  const lengths = lengthsByBeginning(shorts.keys());
  for (const field of fields) markShorts(field, shorts, lengths);
}

type Short = { team: string; full: string; shared?: true };

/** The first words of a team's name, and its last where that is a club's kind. */
function shortsOf(full: string): string[] {
  const fused = /^(?:FC ?)?([가-힣]{2,4}?)(?: ?FC)?$/.exec(full);
  if (fused !== null && /FC/.test(full)) return [fused[1] as string];
  const words = full.split(" ");
  if (words.length < 2) return [];
  const first = words[0] as string;
  if (isHangul(first.charCodeAt(0)) || /^[A-Z]{2,3}$/.test(first)) return /[가-힣]/.test(full) ? [first] : [];
  const last = words[words.length - 1] as string;
  const shorts = CLUB_KINDS.has(last) ? [last] : [];
  const place = full.replace(/ (?:& Hove )?\S+$/, "");
  if (CLUB_KINDS.has(last) || US_PLACE.test(place)) shorts.push(place);
  return shorts;
}

const CLUB_KINDS = new Set("United City Town Rovers Wanderers Albion Villa Athletic Hotspur Forest Palace".split(" "));
/** American teams are called by their city as often as by their name. */
const US_PLACE =
  /^(?:Los Angeles|New York|Boston|San Francisco|San Diego|Chicago|Houston|Atlanta|Philadelphia|Toronto|Tampa Bay|Texas|Dallas|Miami|Denver|Detroit|Cleveland|Seattle|Milwaukee|Minnesota|Phoenix|Golden State|Oklahoma City|Kansas City|Green Bay|Pittsburgh|Baltimore|Buffalo|Las Vegas)$/;

function markShorts(
  field: TaggedField,
  shorts: ReadonlyMap<string, Short>,
  lengths: ReturnType<typeof lengthsByBeginning>,
): void {
  const { text } = field;
  const longer = field.candidates.filter((name) => name.layer === "alias" || name.layer === "address");
  const covered = new Uint8Array(text.length + 1);
  for (const name of longer) if (/[ ]|FC/.test(name.text)) covered.fill(1, name.start, name.end);
  const find = (form: string) => shorts.get(form);
  for (let at = 0; at < text.length; ) {
    const match = matchForm(text, at, lengths, find);
    if (match === null || covered[at] === 1) {
      at++;
      continue;
    }
    const form = text.slice(at, match.end);
    if (playsHere(text, at, match.end, form)) {
      const name: Candidate = {
        start: at,
        end: match.end,
        text: form,
        type: "ORG",
        confidence: 0.8,
        layer: "gloss",
      };
      if (match.value.shared !== true) {
        name.sameAs = match.value.full;
        name.entities = [match.value.team];
      }
      field.candidates.push(name);
    }
    at = match.end;
  }
}

function playsHere(text: string, start: number, end: number, form: string): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 24);
  if (!isHangul(form.charCodeAt(form.length - 1))) {
    if (!/[a-z]/.test(form)) return KOREAN_TEAM.test(after) || KOREAN_SUBJECT.test(after);
    if (CLUB_KINDS.has(form)) return !/^ [A-Z]/.test(after);
    return ENGLISH_TEAM.test(after) || ENGLISH_RIVAL.test(before);
  }
  const particles = hangulFrom(text, end);
  if (entityTable().byForm.get(form)?.[0]?.entity.type !== "LOCATION")
    return particles === "" ? KOREAN_TEAM.test(after) || /^[,·]/.test(after) : TEAM_PARTICLES.test(particles);
  return particles === "" ? KOREAN_TEAM.test(after) : TEAM_PARTICLES.test(particles);
}

/** What a team does or undergoes; a place has 에서, 에, 의, 으로. */
const TEAM_PARTICLES = /^(?:은|는|이|가|을|를|과|와|도|에게|한테|과의|와의|전|이다|보다)$/;
const KOREAN_SUBJECT = /^(?:은|는|이|가|을|를|과|와)/;
const KOREAN_TEAM =
  /^(?:, [가-힣]{2,8})?,? (?:감독|코치|선수|주장|공격수|수비수|수문장|골키퍼|미드필더|투수|타자|타선|마운드|벤치|팬|선발|외국인 선수|꺾|상대로|상대 |제치|누르|\d+-\d+|\d+승)/;
const ENGLISH_TEAM =
  /^(?: (?:beat|won|lost|drew|scored|led|trailed|struck|sank|sink|edged|host|hosts|hosted|travel|travels|face|faces|faced|had|have|went|go|goes|were|are|equalised|equalized|conceded|moved|climbed|dropped|fell|held|pulled|rallied|manager|coach|captain|striker|midfielder|defender|goalkeeper|winger|fans|supporters|pitcher|side)\b|[’']s (?:manager|coach|captain|striker|defen[cs]e|attack|back line|midfield|goal|win|first|second))/;
const ENGLISH_RIVAL =
  /\b(?:beat|beats|sink|sinks|sank|edge|edged|face|faces|against|host|hosts|over|past|thrash|thrashed|defeat|defeated|stun|stunned) $/;
