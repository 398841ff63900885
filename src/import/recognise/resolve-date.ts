import { monthOf } from '#domain/text/months.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import { readDatum } from '#schema/field/read-datum.ts';

interface Meaning {
  datum?: string;
  afgeleid?: true;
}

const counts = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/**
 * The datum that a phrase means; empty where nobody can say the days.
 * @param dag day of the paper; a phrase that says no year is counted from it
 * @param isPast whether the sentence tells what has happened
 */
export function resolvePhrase(phrase: string, dag: string | undefined, isPast: boolean): Meaning {
  const text = phrase.toLowerCase().replace(/[–]/g, '-').replace(/\s+/g, ' ');
  const bare = text.replace(/^in de loop van /, 'medio ').replace(/ (?:jl\.?)$/, '');
  const own = known(bare.replace(/^half /, 'medio ').replace(/ (?:van )?het /, ' '));
  if (own !== undefined) return { datum: own };
  if (dag === undefined) return {};
  const datum = relative(bare, text.endsWith('jl') || text.endsWith('jl.') || isPast, dag);
  return datum === undefined ? {} : { datum, afgeleid: true };
}

function known(text: string): string | undefined {
  const winter = /^winter (?:van )?(\d{4})$/.exec(text)?.[1];
  if (winter !== undefined) return `${winter}-12/${Number(winter) + 1}-02`;
  const days = /^(\d{1,2})(?:, \d{1,2})+ en (\d{1,2} \p{L}+ \d{4})$/u.exec(text);
  return readWrittenDatum(days ? `${days[1]} tot en met ${days[2]}` : text)?.datum;
}

function relative(text: string, isPast: boolean, dag: string): string | undefined {
  const [jaar = ''] = dag.split('-');
  const year = Number(jaar);
  const words: Readonly<Record<string, number>> = {
    'dit jaar': 0,
    'volgend jaar': 1,
    'komend jaar': 1,
    'vorig jaar': -1,
  };
  for (const [word, step] of Object.entries(words)) {
    if (text === word) return String(year + step);
    if (text.endsWith(word)) return known(text.replace(word, String(year + step)));
  }
  const [, within, unit = ''] =
    /^(?:binnen|komende) (\d+|[a-zé]+) (jaar|maanden|maand|weken|week)$/.exec(text) ?? [];
  if (within !== undefined) return `${dag}/${later(dag, countOf(within), unit)}`;
  const [, which = '', season] =
    /^(?:([a-z]+) )?(voorjaar|lente|zomer|najaar|herfst|winter)$/.exec(text) ?? [];
  if (season !== undefined) return nearSeason(season, which, year, dag, isPast);
  const named =
    /^(?:(?:begin|eind|einde|medio|halverwege) )?(?:[\d, ]{1,40}(?:en|tot en met|t\/m|-) ?\d+ |\d{1,2} )?([a-z]+)$/.exec(
      text,
    )?.[1];
  if (named !== undefined && monthOf(named) !== undefined) {
    const at = (step: number) => known(`${text} ${year + step}`);
    return nearest([at(-1), at(0), at(1)], dag, isPast);
  }
  const quarter = /^(?:eerste|tweede|derde|vierde|laatste|[1-4]e) (?:kwartaal|helft)$/.test(text);
  if (quarter)
    return nearest(
      [-1, 0, 1].map((step) => known(`${text} ${year + step}`)),
      dag,
      isPast,
    );
  return undefined;
}

function nearSeason(season: string, which: string, year: number, dag: string, isPast: boolean) {
  const all = [-1, 0, 1].map((step) => known(`${season} ${year + step}`));
  if (which === 'dit' || which === 'deze') return all[1];
  if (/^(?:afgelopen|vorig)/.test(which)) return all.findLast((one) => isBefore(one, dag));
  if (/^(?:komend|volgend|aankomend|aanstaand)/.test(which)) {
    return all.find((one) => (readDatum(one ?? '')?.first ?? '') > dag);
  }
  return nearest(all, dag, isPast);
}

function isBefore(datum: string | undefined, dag: string): boolean {
  const last = readDatum(datum ?? '')?.last;
  return last !== undefined && last < dag;
}

/** The one nearest to the day; what has happened is not after it. */
function nearest(all: readonly (string | undefined)[], dag: string, isPast: boolean) {
  const at = Date.parse(dag);
  const known = all.flatMap((datum) => {
    const bounds = readDatum(datum ?? '');
    if (!bounds || datum === undefined || (isPast && bounds.first > dag)) return [];
    const distance = Math.min(
      Math.abs(Date.parse(bounds.first) - at),
      Math.abs(Date.parse(bounds.last) - at),
    );
    return [{ datum, distance }];
  });
  return known.toSorted((a, b) => a.distance - b.distance)[0]?.datum;
}

function countOf(word: string): number {
  const at = counts.indexOf(word.replaceAll('é', 'e'));
  return at < 0 ? Number(word) : at + 1;
}

function later(dag: string, count: number, unit: string): string {
  const date = new Date(`${dag}T12:00:00Z`);
  if (unit.startsWith('jaar')) date.setUTCFullYear(date.getUTCFullYear() + count);
  else if (unit.startsWith('maand')) date.setUTCMonth(date.getUTCMonth() + count);
  else date.setUTCDate(date.getUTCDate() + 7 * count);
  return date.toISOString().slice(0, 10);
}
