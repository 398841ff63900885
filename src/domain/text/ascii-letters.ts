import { plainLetters } from './plain-letters.ts';

/** Letters that are no ASCII letter with a mark, and what people write for them. */
const others: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['ĸ', 'k'],
  ['ŋ', 'n'],
  ['ƒ', 'f'],
  ['ə', 'e'],
  ['α', 'a'],
  ['β', 'b'],
  ['γ', 'g'],
  ['δ', 'd'],
  ['ε', 'e'],
  ['ζ', 'z'],
  ['η', 'e'],
  ['θ', 'th'],
  ['ι', 'i'],
  ['κ', 'k'],
  ['λ', 'l'],
  ['μ', 'm'],
  ['ν', 'n'],
  ['ξ', 'x'],
  ['ο', 'o'],
  ['π', 'p'],
  ['ρ', 'r'],
  ['σ', 's'],
  ['ς', 's'],
  ['τ', 't'],
  ['υ', 'y'],
  ['φ', 'f'],
  ['χ', 'ch'],
  ['ψ', 'ps'],
  ['ω', 'o'],
]);

/**
 * The text in lower case with ASCII letters wherever somebody would write them so: “Ĳsselmeer” is `ijsselmeer`, “CO₂” is
 * `co2`, “Straße” is `strasse`. Signs and letters of other alphabets than Latin and Greek stay.
 */
export function asciiLetters(text: string): string {
  return plainLetters(text.normalize('NFKC')).replace(
    /[^ -~]/gu,
    (letter) => others.get(letter) ?? letter,
  );
}
