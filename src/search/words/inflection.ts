/** Irregular plurals, each with its folded singular. */
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
 * A key that the forms of one folded Dutch word share: singular and plural, with and without -e. It is not a word, only
 * something to compare: `woning` and `woningen`, `huis` and `huizen`, `strategie` and `strategieen`, `regio` and
 * `regios`, `groot` and `grote` have one key. Spelling rules: Woordenlijst Nederlandse Taal, Leidraad 7.
 */
export function inflectionKey(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  const singular =
    irregular.get(word) ?? word.replace(/heden$/, 'heid').replace(/(?<=centr|muse|rand)a$/, 'um');
  return evenOut(withoutE(withoutPlural(singular)));
}

/**
 * A key that words of one family share, whatever their inflection: `investeren`, `investeert` and `investering`;
 * `bouw`, `bouwt` and `gebouwd`. Wider than `inflectionKey`, and equal to it for words of fewer than five letters.
 */
export function familyKey(word: string): string {
  const key = inflectionKey(word.replace(/stedelijke?$/, 'stad'));
  if (/\d/.test(word) || word.length < 5) return key;
  const participle = /^ge.{3,}[dt]$/.test(word) ? key.slice(2) : key;
  const verb = /[dt]$/.test(word)
    ? evenOut(participle.replace(/(?<=.{3}[^aeiou])[dt]$/, ''))
    : participle;
  return evenOut(verb.replace(/(?<=.{6})(?:heid|ings?|isch|i)$/, ''));
}

/**
 * Whether two words with one key are different words after all, because a doubled letter makes their last vowel longer
 * or shorter: “bommen” is not “bomen” and “zon” is not “zoon”. “Dag” and “dagen” are one word.
 */
export function soundsUnlike(one: string, other: string): boolean {
  const sounds = `${lastVowel(one)} ${lastVowel(other)}`;
  return /^(?:oo (?:o|on)|on (?:oo|o-n)|o oo|o-n on)$/.test(sounds);
}

/** How the last vowel is written: `oo` as in “zoon”, `o` as in “zon”, `on` as in “zonnen”, `o-n` as in “bomen”. */
function lastVowel(word: string): string {
  // “Stelt” is a form of “stellen”, so its t does not count.
  const stem = word.replace(/(?<=[^aeiou])[dt]$/, '');
  if (/([aeou])\1[^aeiou]$/.test(stem)) return 'oo';
  // A single vowel, not the second letter of ie, oe, eu, ou or au.
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
  // Dutch adds -s after an unstressed last syllable or a vowel. `huis` and `reis` have a double vowel and keep their s.
  if (
    /(?:e[lmnr]|erd|aar|ier|eur|oo?r|ion|[au]m|ie|io|[^aeou]i|[^aeiou][aeouy]|eau)s$/.test(word) &&
    word.length >= 5
  ) {
    return withoutPlural(word.slice(0, -1));
  }
  return word;
}

/**
 * A short word with more than one consonant before its -e keeps it, because it may be a name: “Mirte” is not the MIRT.
 */
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
