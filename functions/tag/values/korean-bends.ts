import type { Bend } from "../../article/mention.ts";

/** How the words beside a value bend it: before it (약, 최대) and after it (이상, 까지, 안팎). */
export function koreanBend(text: string, start: number, end: number): Bend {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 8);
  const bend: Bend = {};
  if (ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after)) bend.approximate = true;
  if (MIN_BEFORE.test(before) || MIN_AFTER.test(after)) bend.bound = "min";
  else if (MAX_BEFORE.test(before) || MAX_AFTER.test(after)) bend.bound = "max";
  return bend;
}

const ABOUT_BEFORE = /(?:^|[^가-힣])(?:약|대략|대충|어림잡아|줄잡아|거의|얼추|한)\s?$/;
const ABOUT_AFTER =
  /^\s?(?:여(?![자성행러])|가량|정도|안팎|내외|남짓|쯤|께|경(?![가-힣])|전후|가까이|대(?=[로에의가인])|대 )/;
const MIN_BEFORE = /(?:최소|최저|적어도|못해도)\s?$/;
const MIN_AFTER = /^(?:\s?(?:이상|초과|이후|부터)|[을를이가]?\s?(?:넘|웃돌|돌파|상회))/;
const MAX_BEFORE = /(?:최대|최고|많아야|기껏해야|늦어도)\s?$/;
const MAX_AFTER = /^(?:\s?(?:이하|미만|이내|이전|까지)|[에을를]?\s?(?:못 미치|밑돌|하회))/;
