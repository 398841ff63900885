const words = [
  'een eerste|twee tweede|drie derde|vier vierde|vijf vijfde|zes zesde|zeven zevende|acht achtste',
  'negen negende|tien tiende|elf elfde|twaalf twaalfde|dertien dertiende|veertien veertiende',
  'vijftien vijftiende|zestien zestiende|zeventien zeventiende|achttien achttiende',
  'negentien negentiende|twintig twintigste|eenentwintig eenentwintigste',
  'tweeëntwintig tweeëntwintigste|drieëntwintig drieëntwintigste|vierentwintig vierentwintigste',
  'vijfentwintig vijfentwintigste|zesentwintig zesentwintigste|zevenentwintig zevenentwintigste',
  'achtentwintig achtentwintigste|negenentwintig negenentwintigste|dertig dertigste',
  'eenendertig eenendertigste',
];

const days: ReadonlyMap<string, number> = new Map(
  words
    .flatMap((line) => line.split('|'))
    .flatMap((both, index) => both.split(' ').map((word): [string, number] => [word, index + 1])),
);

/** The day of a month that a Dutch word in lower case names: “twaalf” and “twaalfde” are 12; `undefined` for other words. */
export function dayInWords(word: string): number | undefined {
  return days.get(word);
}
