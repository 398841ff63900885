import type { RondeNode } from '#domain/register/model.ts';

type Mate = RondeNode['data']['dekking']['mate'];

/** What is said of the rondes that the atlas covers to the same extent, the fullest first. */
const words: readonly { mate: Mate; sentence: (rondes: string, isOne: boolean) => string }[] = [
  { mate: 'uitgewerkt', sentence: (rondes) => `De brief van ${rondes} is helemaal uitgewerkt.` },
  { mate: 'deels', sentence: (rondes) => `Van ${rondes} staat er een deel.` },
  {
    mate: 'alleen-vermeld',
    sentence: (rondes, isOne) =>
      `Van ${rondes} staat er alleen dat ${isOne ? 'die ronde er was' : 'die rondes er waren'}.`,
  },
];

/** How far the atlas has the rondes, in a sentence for each extent; extents without a ronde are left out. */
export function coverageSentences(rondes: readonly RondeNode[]): string[] {
  return words.flatMap(({ mate, sentence }) => {
    const jaren = rondes
      .filter(({ data }) => data.dekking.mate === mate)
      .map(({ data }) => data.jaar);
    return jaren.length === 0 ? [] : [sentence(listOfYears(jaren), jaren.length === 1)];
  });
}

/** “2020”, “2020 en 2023”, “2020 tot en met 2023 en 2025”: three or more in a row become a stretch. */
export function listOfYears(jaren: readonly number[]): string {
  const stretches: number[][] = [];
  for (const jaar of jaren.toSorted((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last?.at(-1) === jaar - 1) last.push(jaar);
    else stretches.push([jaar]);
  }
  const parts = stretches.flatMap((stretch) =>
    stretch.length > 2 ? `${stretch[0]} tot en met ${stretch.at(-1)}` : stretch.map(String),
  );
  return new Intl.ListFormat('nl').format(parts);
}
