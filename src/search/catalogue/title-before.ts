/** Whether a text, cut at white space, begins with this title, apart from capitals and punctuation. */
export function titleBefore(words: readonly string[], title: readonly string[]): boolean {
  return (
    title.length < words.length && title.every((word, at) => plain(words[at] ?? '') === plain(word))
  );
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
