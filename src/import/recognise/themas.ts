import type { Register } from '#domain/register/register.ts';

/** Words that stand for a thema in almost any letter, and so tell nothing about a paragraph. */
const everywhere: ReadonlySet<string> = new Set([
  'proces',
  'werk',
  'groen',
  'bestuurlijk overleg',
  'mirt',
]);

/** Makes a finder of themas by the words that fall under each: a word of the text may go on (“woningbouwopgave”). */
export function createThemaFinder({
  themas,
}: Pick<Register, 'themas'>): (text: string) => string[] {
  const words = themas.map(({ id, data }) => {
    const own = [...data.woorden, ...data.aliassen].filter(
      (word) => word.length >= 4 && !everywhere.has(word.toLowerCase()),
    );
    const all = [...new Set(own)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return {
      id,
      pattern: new RegExp(`(?<![\\p{L}-])(?:${all.join('|')})`, 'iu'),
      isEmpty: all.length === 0,
    };
  });
  return (text) =>
    words.filter(({ pattern, isEmpty }) => !isEmpty && pattern.test(text)).map(({ id }) => id);
}
