import type { SiteCheck } from './check/site-check.ts';

/**
 * The checks with one of these words in their name, whatever the case; all of them without words.
 * @throws when no check has a word, with the names that there are
 */
export function chooseChecks(
  all: readonly SiteCheck[],
  words: readonly string[],
): readonly SiteCheck[] {
  const has = ({ name }: SiteCheck, word: string) =>
    name.toLowerCase().includes(word.toLowerCase());
  const unknown = words.find((word) => !all.some((check) => has(check, word)));
  if (unknown !== undefined) {
    const names = all.map(({ name }) => `- ${name}`).join('\n');
    throw new Error(`Geen controle heeft “${unknown}” in haar naam. Deze zijn er:\n${names}`);
  }
  return all.filter((check) => words.length === 0 || words.some((word) => has(check, word)));
}
