/** Plurals that change their vowel, as their folded singular. */
const irregular: Readonly<Record<string, string>> = {
  steden: 'stad',
  binnensteden: 'binnenstad',
  leden: 'lid',
  kamerleden: 'kamerlid',
  schepen: 'schip',
  wegen: 'weg',
  snelwegen: 'snelweg',
  vaarwegen: 'vaarweg',
  spoorwegen: 'spoorweg',
  bedragen: 'bedrag',
  verslagen: 'verslag',
  dagen: 'dag',
  gaten: 'gat',
  daken: 'dak',
  bladen: 'blad',
  eieren: 'ei',
  kinderen: 'kind',
  mogelijkheden: 'mogelijkheid',
  overheden: 'overheid',
};

/**
 * What the forms of one folded Dutch word have in common: singular and plural, with and without -e.
 * Not a word itself, only equal for equal words: `woning` and `woningen`, `huis` and `huizen`, `strategie` and
 * `strategieen`, `regio` and `regios`, `groot` and `grote`. Spelling rules: Woordenlijst Nederlandse Taal, Leidraad 7.
 */
export function inflectionKey(word: string): string {
  if (/\d/.test(word) || word.length < 4) return word;
  const singular = irregular[word] ?? word.replace(/heden$/, 'heid');
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
  const verb = /[dt]$/.test(word) ? evenOut(participle.replace(/(?<=.{3}[^aeiou])[dt]$/, '')) : participle;
  return evenOut(verb.replace(/(?<=.{6})(?:heid|ings?|isch|i)$/, ''));
}

function withoutPlural(word: string): string {
  if (word.length >= 5 && /(?:[^aeiou]en|[aeiou]en|ie)$/.test(word) && word.endsWith('en')) {
    return word.slice(0, -2);
  }
  // Dutch puts -s after an unstressed last syllable or a vowel; `huis` and `reis` end in a double vowel and keep theirs.
  if (/(?:e[lmnr]|erd|aar|ier|eur|oor|ie|io|[^aeou]i|[^aeiou][aeouy]|eau)s$/.test(word) && word.length >= 5) {
    return withoutPlural(word.slice(0, -1));
  }
  return word;
}

function withoutE(word: string): string {
  return word.length >= 4 && /[^e]e$/.test(word) ? word.slice(0, -1) : word;
}

/** `huiz` is `huis`, `briev` is `brief`, `plann` is `plan`, `groot` is `grot`. */
function evenOut(word: string): string {
  return word
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=.)z$/, 's')
    .replace(/(?<=.)v$/, 'f')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
}
