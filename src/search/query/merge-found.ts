import type { FindablePage, Notice } from '#search/catalogue/model.ts';
import type { Found } from './found.ts';
import type { Ranked } from './rank.ts';

/** What was found for either of several queries. A page keeps its best place; one with all words of any is whole. */
export function mergeFound(all: readonly Found[]): Found | undefined {
  const [first] = all;
  if (!first) return undefined;
  const best = new Map<FindablePage, Ranked>();
  for (const one of all.flatMap(({ ranked }) => ranked)) {
    const known = best.get(one.page);
    if (!known || isBetter(one, known)) best.set(one.page, one);
  }
  const notices = new Map(
    all.flatMap((one) => one.notices).map((notice) => [JSON.stringify(notice), notice] as const),
  );
  return {
    ranked: [...best.values()],
    filters: first.filters,
    chosen: first.chosen,
    paper: undefined,
    crossing: undefined,
    answer: undefined,
    named: all.flatMap(({ named }) => named),
    cards: [...new Set(all.flatMap(({ cards }) => cards))],
    places: new Map(all.flatMap(({ places }) => [...places])),
    asked: {
      words: new Set(all.flatMap(({ asked }) => [...asked.words])),
      phrases: all.flatMap(({ asked }) => asked.phrases),
    },
    marks: [...new Set(all.flatMap(({ marks }) => marks))],
    notices: oneOfEach([...notices.values()]),
    isBrowse: false,
    explain: first.explain,
  };
}

function isBetter(one: Ranked, other: Ranked): boolean {
  return one.partial === other.partial ? one.score > other.score : other.partial;
}

/** Absent words of all queries in one notice. */
function oneOfEach(notices: readonly Notice[]): Notice[] {
  const absent = notices.flatMap((notice) => (notice.kind === 'absent' ? notice.words : []));
  const others = notices.filter(({ kind }) => kind !== 'absent');
  return absent.length > 0 ? [...others, { kind: 'absent', words: [...new Set(absent)] }] : others;
}
