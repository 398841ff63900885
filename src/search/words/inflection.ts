/** Plurals that change their vowel, as their folded singular. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['steden', 'stad'],
  ['binnensteden', 'binnenstad'],
  ['leden', 'lid'],
  ['kamerleden', 'kamerlid'],
  ['schepen', 'schip'],
  ['eieren', 'ei'],
  ['kinderen', 'kind'],
]);

/**
 * What the forms of one folded Dutch word have in common: singular and plural, with and without -e.
 * Not a word itself, only equal for equal words: `woning` and `woningen`, `huis` and `huizen`, `strategie` and
 * `strategieen`, `regio` and `regios`, `groot` and `grote`. Spelling rules: Woordenlijst Nederlandse Taal, Leidraad 7.
 */
export function inflectionKey(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  const singular = irregular.get(word) ?? word.replace(/heden$/, 'heid');
  return evenOut(withoutE(withoutPlural(singular)));
}

/**
 * What words of one family share, inflection apart: `investeren`, `investeert` and `investering`; `bouw`, `bouwt` and
 * `gebouwd`. Looser than `inflectionKey`; only for words of five letters or more.
 */
export function familyKey(word: string): string {
  const key = inflectionKey(word);
  if (/\d/.test(word) || word.length < 5) return key;
  const participle = /^ge.{3,}[dt]$/.test(word) ? key.slice(2) : key;
  const verb = /[dt]$/.test(word)
    ? evenOut(participle.replace(/(?<=.{3}[^aeiou])[dt]$/, ''))
    : participle;
  return evenOut(verb.replace(/(?<=.{6})(?:heid|ings?|isch|i)$/, ''));
}

/**
 * Whether two words with one key are different words after all, because a doubled letter makes the last vowel long or
 * short: “bommen” is not about “bomen”, “zon” not about “zoon”. “Dag” and “dagen” are one word.
 */
export function soundsUnlike(one: string, other: string): boolean {
  const sounds = `${lastVowel(one)} ${lastVowel(other)}`;
  return /^(?:oo (?:o|on)|on (?:oo|o-n)|o oo|o-n on)$/.test(sounds);
}

/** How the last vowel is written: `oo` as in “zoon”, `o` as in “zon”, `on` as in “zonnen”, `o-n` as in “bomen”. */
function lastVowel(word: string): string {
  // “Stelt” is a form of “stellen”, not of “stelen”.
  const stem = word.replace(/(?<=[^aeiou])[dt]$/, '');
  if (/([aeou])\1[^aeiou]$/.test(stem)) return 'oo';
  // Not the second letter of ie, oe, eu, ou or au.
  const [, next, double, end] =
    /(?:(?<!a)a|(?<![aeio])e|(?<!o)o|(?<![aeou])u)([^aeiou])(\1?)(en?)?$/.exec(stem) ?? [];
  if (next === undefined) return '';
  if (end === undefined) return double ? '' : 'o';
  return double ? 'on' : 'o-n';
}

function withoutPlural(word: string): string {
  if (word.length >= 5 && /(?:[^aeiou]en|[aeiou]en|ie)$/.test(word) && word.endsWith('en')) {
    return word.slice(0, -2);
  }
  // Dutch puts -s after an unstressed last syllable or a vowel; `huis` and `reis` end in a double vowel and keep theirs.
  if (
    /(?:e[lmnr]|erd|aar|ier|eur|oo?r|ion|[au]m|ie|io|[^aeou]i|[^aeiou][aeouy]|eau)s$/.test(word) &&
    word.length >= 5
  ) {
    return withoutPlural(word.slice(0, -1));
  }
  return word;
}

/** A short word with more than one consonant before its -e is more likely a name: “Mirte” is not about the MIRT. */
function withoutE(word: string): string {
  const ending = word.length < 6 ? /[aeiou][^aeiou]e$/ : /[^e]e$/;
  return ending.test(word) ? word.slice(0, -1) : word;
}

/** `huiz` is `huis`, `briev` is `brief`, `plann` is `plan`, `groot` is `grot`. */
function evenOut(word: string): string {
  return word
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=.)z$/, 's')
    .replace(/(?<=.)v$/, 'f')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
}
