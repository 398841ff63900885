/** What numbers in words begin with, from 1 on. */
const units = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const inWords = new RegExp(`^(${[...tens, ...units].join('|')})?(honderd)?(duizend)?$`);

/** The digits of a round number in words: “honderdduizend” is `100000`. `undefined` for other words. */
export function digitsOf(word: string): string | undefined {
  const [, first = '', hundred, thousand] = inWords.exec(word) ?? [];
  if (hundred === undefined && thousand === undefined) return undefined;
  const ten = tens.indexOf(first);
  const count = ten >= 0 ? (ten + 2) * 10 : Math.max(1, units.indexOf(first) + 1);
  return String(count * (hundred ? 100 : 1) * (thousand ? 1000 : 1));
}
