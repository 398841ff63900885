/** The text in small letters without accents: “Fryslân” is `fryslan`, “Coördinatie” is `coordinatie`. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
