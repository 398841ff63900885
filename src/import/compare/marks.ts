import type { Recogniser } from '#import/recognise/facts.ts';

/** What a rendering must not lose or add; each with what it is and its value in a form that both sides share. */
export const kinds = [
  'getal',
  'datum',
  'bedrag',
  'plaats',
  'naam',
  'ontkenning',
  'modaal',
] as const;
export type MarkKind = (typeof kinds)[number];

/** One thing that a text says. */
export interface Mark {
  kind: MarkKind;
  /** The value as both sides are compared by: a datum, whole euros, an id, a word. */
  value: string;
}

const negations =
  /(?<![\p{L}-])(?:niet(?! alleen\b)|geen|nooit|noch|niemand|nergens|niets|zonder)(?![\p{L}-])/iu;

/** Words of each way of saying that something is not a plain fact; plain Dutch says some of them in another word. */
const modals: readonly [name: string, pattern: RegExp][] = [
  ['zal', words('zal|zullen|zou|zouden')],
  ['kan', words('kan|kunnen|mogelijk|mogelijkheid|mogelijkheden')],
  ['moet', words('moet|moeten|moest|behoeven|dient|dienen|nodig|noodzakelijk|noodzaak')],
  ['streeft', words('wil|willen|streeft|streven|beoogt|beogen|voornemens?|bedoeling|doel')],
  ['mag', words('mag|mogen')],
];

function words(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'iu');
}

const numberWords =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
const spelled = new Map(
  numberWords
    .map((word, index) => [word, String(index)])
    .slice(2)
    .map(([word = '', nr = '']) => [word, nr]),
);

/**
 * Everything in a text that a rendering must keep, each once. Names are those that the atlas knows.
 * @param dag day of the paper, `YYYY-MM-DD`: “komend voorjaar” there and “voorjaar van 2025” here are one
 */
export function marksOf(text: string, recogniser: Recogniser, dag: string | undefined): Mark[] {
  const facts = recogniser.ofText(text, dag);
  const marks: Mark[] = [];
  const add = (kind: MarkKind, value: string) => {
    if (!marks.some((mark) => mark.kind === kind && mark.value === value))
      marks.push({ kind, value });
  };
  const dated = facts.data.filter(({ datum }) => datum !== undefined);
  for (const { datum } of dated) {
    // The moment of the paper itself is what it calls “nu” and “inmiddels”.
    if (datum !== undefined && !dag?.startsWith(datum)) add('datum', datum);
  }
  for (const { euro, van } of facts.bedragen) {
    add('bedrag', String(euro));
    if (van !== undefined) add('bedrag', String(van));
  }
  for (const value of numbersIn(blank(text, [...dated, ...facts.bedragen]))) add('getal', value);
  for (const kind of ['provincies', 'gebieden'] as const) {
    const ids = facts[kind];
    if (ids === 'alle') add('plaats', `alle ${kind}`);
    else for (const id of ids) add('plaats', id);
  }
  for (const id of [...facts.regios, ...facts.landsdelen]) add('plaats', id);
  for (const id of [...facts.programmas, ...facts.partijen]) {
    // A provincie is a place already, and “de provincies” only says that there are several.
    if (id !== 'provincies' && !id.startsWith('provincie-')) add('naam', id);
  }
  if (negations.test(text)) add('ontkenning', 'ontkenning');
  for (const [name, pattern] of modals) if (pattern.test(text)) add('modaal', name);
  return marks;
}

/** A text with other characters where these pieces were, so that places stay. */
function blank(text: string, pieces: readonly { start: number; end: number }[]): string {
  return pieces.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function numbersIn(text: string): string[] {
  const digits = [...text.matchAll(/(?<![\p{L}\d.,])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu)].map(
    ([number]) => number.replace(/\.(?=\d{3})/g, ''),
  );
  const named = [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(
    ([word]) => spelled.get(word) ?? [],
  );
  return [...digits, ...named];
}
