import { monthNames } from '#domain/text/months.ts';
import { resolvePhrase } from './resolve-date.ts';

/** A moment or term in a text. */
export interface FoundDatum {
  /** As the text has it. */
  tekst: string;
  /** The datum that it means; absent where nobody can say the days: “de komende jaren”. */
  datum?: string;
  /** Whether the datum is a limit: what the text says happens before, from or by it. */
  grens?: 'voor' | 'na' | 'vanaf' | 'uiterlijk';
  /** Whether the datum was worked out from the date of the paper. */
  afgeleid?: true;
  start: number;
  end: number;
}

const month = monthNames.join('|');
const year = String.raw`(?:19|20|21)\d\d`;
const season = 'voorjaar|lente|zomer|najaar|herfst|winter';
const which =
  'dit|deze|komend|komende|volgend|volgende|aankomend|aankomende|afgelopen|vorig|vorige|aanstaande';
const part = 'begin|eind|einde|medio|half|halverwege|in de loop van|ultimo';
const ofYear = String.raw`(?:\s(?:van\s)?(?:het\s)?(?:${year}|dit jaar|volgend jaar|vorig jaar|komend jaar))`;
const count = String.raw`\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf`;
const limit = String.raw`(?:(?<limit>voor|vóór|uiterlijk(?: (?:in|op|voor|eind))?|vanaf|na|sinds|per|tot)\s(?:de\s|het\s)?)?`;

/** The longest forms first: the first that fits is taken. */
const phrases = new RegExp(
  String.raw`(?<![\p{L}\d])${limit}(?<phrase>` +
    [
      String.raw`\d{1,2}(?:,\s\d{1,2}){0,8}\s?(?:en|tot en met|t/m|-|–)\s?\d{1,2}\s(?:${month})(?:\s${year})?(?:\sjl\.?)?`,
      String.raw`\d{1,2}\s(?:${month})(?:\s${year})?(?:\sjl\.?)?`,
      String.raw`\d{1,2}-\d{1,2}-${year}|${year}-\d{2}-\d{2}`,
      String.raw`(?:(?:${part})\s)?(?:${month})(?:\s${year})?(?:\sjl\.?)?`,
      String.raw`(?:eerste|tweede|derde|vierde|laatste|[1-4]e)\s(?:kwartaal|helft)${ofYear}?`,
      String.raw`Q[1-4]\s${year}|${year}[\s-]?Q[1-4]`,
      String.raw`(?:(?:${which})\s)?(?:${season})(?:\s(?:van\s)?(?:${year}|dit jaar|volgend jaar))?`,
      String.raw`(?:${part})\s(?:${year}|dit jaar|volgend jaar|vorig jaar|komend jaar)`,
      String.raw`${year}\s?(?:-|–|/|t/m|tot en met|tot)\s?${year}`,
      String.raw`(?:${which})\s(?:(?:${count})\s)?(?:(?:tot|à)\s(?:${count})\s)?(?:jaar|jaren|maanden|maand|weken|week|periode|tijd|kabinetsperiode)`,
      String.raw`komende\s\d+\s(?:à|tot)\s\d+\sjaar`,
      String.raw`binnen\s(?:${count})\s(?:jaar|maanden|maand|weken|week)`,
      'jaarlijks|elk jaar|ieder jaar|zo snel mogelijk|zo spoedig mogelijk|op korte termijn|op termijn',
      String.raw`${year}(?!-\d)`,
    ].join('|') +
    String.raw`)(?![\p{L}\d]|[.,]\d)`,
  'giu',
);

/** What makes a number no year: session years, papers, amounts and names of plans. */
const notAYear = /(?:vergaderjaar|nr\.?|kamerstuk|€|prijspeil|prijsniveau)\s?$/i;

/**
 * Every moment and term in a text, in order, without overlap.
 * @param dag day of the paper, `YYYY-MM-DD`, from which relative ones are counted; without it they have no datum
 */
export function findDates(text: string, dag: string | undefined): FoundDatum[] {
  return [...text.matchAll(phrases)].flatMap((match) => {
    const { phrase = '', limit: bound } = match.groups ?? {};
    const start = match.index + match[0].length - phrase.length;
    if (notAYear.test(text.slice(0, start))) return [];
    // “mei” and “maart” are months only in lower case or with a day; a season needs something that points at one.
    if (/^(?:voorjaar|lente|zomer|najaar|herfst|winter)$/i.test(phrase) && bound === undefined)
      return [];
    const isPast = /\b(?:is|zijn|was|waren|heeft|hebben|werd|werden)\b/.test(
      text
        .slice(start + phrase.length)
        .split(/[.;]\s/)[0]
        ?.slice(0, 60) ?? '',
    );
    const meaning = resolvePhrase(phrase, dag, isPast);
    const grens = grensOf(bound);
    const from = bound === undefined ? start : match.index;
    const end = start + phrase.length;
    return [
      { tekst: text.slice(from, end), ...meaning, ...(grens && { grens }), start: from, end },
    ];
  });
}

function grensOf(bound: string | undefined): FoundDatum['grens'] {
  const word = bound?.toLowerCase().split(' ')[0];
  if (word === 'voor' || word === 'vóór' || word === 'tot') return 'voor';
  if (word === 'uiterlijk') return 'uiterlijk';
  if (word === 'na') return 'na';
  return word === 'vanaf' || word === 'sinds' || word === 'per' ? 'vanaf' : undefined;
}
