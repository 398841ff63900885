import type { Register } from '#domain/register/register.ts';

/**
 * The landsdelen that a text names after a word that tells they are meant: “BO’s Leefomgeving Zuid en Zuidwest”, “landsdeel
 * Noord”. The bare word “noord” is a direction.
 */
export function findLandsdelen(
  text: string,
  { landsdelen }: Pick<Register, 'landsdelen'>,
): string[] {
  const labels = landsdelen.map(({ label }) => label).toSorted((a, b) => b.length - a.length);
  if (labels.length === 0) return [];
  const one = `(?:${labels.join('|')})(?![\\p{L}-])`;
  const list = new RegExp(
    `(?:Leefomgeving|landsde(?:el|len)|BO(?:[’']s)?|MIRT|overleg(?:gen)?)\\s(?:(?:van|voor|in|met)\\s)?(?<list>${one}(?:(?:,\\s|\\sen\\s)${one})*)`,
    'giu',
  );
  const named = [...text.matchAll(list)].flatMap(({ groups }) =>
    (groups?.['list'] ?? '').split(/,\s|\sen\s/).map((label) => label.toLowerCase()),
  );
  return landsdelen.filter(({ label }) => named.includes(label.toLowerCase())).map(({ id }) => id);
}
