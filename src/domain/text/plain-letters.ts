/** The text in lower case without accents: “Fryslân” is `fryslan`, “Coördinatie” is `coordinatie`. */
export function plainLetters(text: string): string {
  // Most texts are plain already, and taking letters apart takes far longer than a look.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
