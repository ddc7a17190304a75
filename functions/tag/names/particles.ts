/**
 * Korean particles. A name ends where what follows in its word (eojeol) is a chain of particles or a copula; anything
 * else means that the name is only the beginning of a longer word (애플망고, 메타버스).
 */

const CHAIN = new RegExp(
  // What may come first: 씨, 님, 측 (the side of), 사 (the firm), 행 (bound for).
  `^(?:씨|님|측|사|행)?(?:${[
    // case particles and what may follow them
    "(?:은|는|이|가|을|를|의|도|만|과|와|랑|이랑|하고|께|께서|께서는|나|이나|야|이야)",
    "(?:에|에서|에게|에게서|한테|로|으로|로서|으로서|로써|으로써|로부터|으로부터|부터|까지|만|처럼|보다|마다|마저|조차|뿐|밖에|대로|만큼|과|와)(?:은|는|이|가|을|를|의|도|만|나|이나|라도|까지|까지도|서|써|야|조차|이다|이었다|였다)?",
    "(?:에선|에겐|에서의|에도|에만|에까지|에다|로는|로도|으로는|으로도|만의|만이|만을|만은|과의|와의|과는|와는|과도|와도)",
    "(?:이?라도|이?든|이?든지|이?라면|이?라며|이?라면서|이?라고|이?라고는|이?라고도|이?라는|이?란|이?라|이?라서|이?며|이?고|이?자|이?지만|이?던|이?어서|여서|인|인데|인데다|인지|일|임|임을|임에도)",
    "(?:이?다|이?었다|였다|이?었던|였던|입니다|이에요|예요|이?냐|이?냐는|이?죠|이?지|이?니|이?니까|이?어야|여야)",
    "(?:들|들은|들이|들을|들의|들도|들과|등|등은|등이|등을|등의|등에|등과|등에서|등도|쯤|씩|간|내|여)",
  ].join("|")})?$`,
);

/** Longest chain that is looked at; a longer run of Hangul is another word. */
const LONGEST = 9;

/**
 * Whether the Hangul that follows a name in its word is nothing but particles that agree with the name's last sound
 * (은 after a consonant, 는 after a vowel).
 */
export function isParticles(nameEnd: string, rest: string): boolean {
  if (rest === "") return true;
  if (rest.length > LONGEST || !CHAIN.test(rest)) return false;
  return agrees(nameEnd, rest);
}

/** The run of Hangul syllables from an offset, at most one longer than a chain of particles can be. */
export function hangulFrom(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from <= LONGEST && isHangul(text.charCodeAt(end))) end++;
  return text.slice(from, end);
}

/** The name in a word of Hangul: the word without its longest chain of particles; null where all is particles. */
export function stemOf(word: string, shortest = 2): string | null {
  for (let cut = Math.max(shortest, word.length - LONGEST); cut < word.length; cut++) {
    if (isParticles(word[cut - 1] as string, word.slice(cut))) return word.slice(0, cut);
  }
  return word.length >= shortest ? word : null;
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** Whether a syllable ends in a consonant; null for what is not a Hangul syllable. */
export function endsInConsonant(syllable: string): boolean | null {
  const code = syllable.charCodeAt(0);
  return isHangul(code) ? (code - 0xac00) % 28 !== 0 : null;
}

const AFTER_CONSONANT = /^(?:은|이|을|과|으로|아)/;
const AFTER_VOWEL = /^(?:는|가|를|와|랑|라|며|나|다|였|여|고$|고는|예|냐|니)/;

function agrees(nameEnd: string, rest: string): boolean {
  const consonant = endsInConsonant(nameEnd);
  if (consonant === null) return true;
  if (consonant) return !AFTER_VOWEL.test(rest) && (!/^로/.test(rest) || (nameEnd.charCodeAt(0) - 0xac00) % 28 === 8);
  return !AFTER_CONSONANT.test(rest);
}
