import type { Bend } from "../../article/mention.ts";

/** How the words beside a value bend it: about, at least, up to; or more, and later. */
export function englishBend(text: string, start: number, end: number): Bend {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 14);
  const bend: Bend = {};
  if (ABOUT.test(before) || /^(?:\s?or so\b|-?ish\b|-odd\b|\+)/i.test(after)) bend.approximate = true;
  // Over the past year: all of it, not more than it.
  const whole =
    /\b(?:over|within) (?:the )?$/i.test(before) &&
    /^(?:past|last|previous|next|coming|following)\b/i.test(text.slice(start, start + 10));
  if (whole) return bend;
  if (MIN.test(before) || /^(?:\+|\s(?:or more|or later|or above|or older|plus)\b)/i.test(after)) bend.bound = "min";
  else if (MAX.test(before) || /^\s(?:or less|or fewer|or under|or earlier|or younger)\b/i.test(after))
    bend.bound = "max";
  return bend;
}

const ABOUT =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|an estimated|close to|circa|just over|just under)|~|≈)\s?(?:a |the )?$/i;
const MIN =
  /(?:\b(?:at least|more than|over|above|no (?:less|fewer) than|upwards of|since|after|from|starting|exceeding|beyond)|[>≥])\s?(?:a |the )?$/i;
const MAX =
  /(?:\b(?:up to|at most|less than|fewer than|under|below|no (?:more|later) than|by|until|till|before|within|as (?:many|much) as)|[<≤])\s?(?:a |the )?$/i;
