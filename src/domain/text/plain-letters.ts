/** The text in lower case without accents: “Fryslân” is `fryslan`, “Coördinatie” is `coordinatie`. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
