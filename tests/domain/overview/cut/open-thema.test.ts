import { expect, test } from 'vitest';
import { listParts } from '#domain/overview/cut/cut-list.ts';
import { makeCorpus } from '../../../../bench/corpus/corpus.ts';
import { registerOf } from '../../../support/change.ts';
import { leavesOf } from './leaves.ts';

const large = registerOf(makeCorpus({ afspraken: 600, rondes: 3 }));

test.each([
  { count: 40, pages: 0 },
  { count: 41, pages: 3 },
  // Each ronde is in two runs, below the thema that they do not have.
  { count: 600, pages: 3 * (1 + 1 + 2) },
])(
  'van $count uitkomsten waarvan het thema nog open is, is alles te vinden',
  ({ count, pages }) => {
    const open = large.afspraken
      .filter((_, index) => index % Math.floor(600 / count) === 0)
      .slice(0, count)
      .map((afspraak) => ({ ...afspraak, themas: [] }));
    const parts = listParts({ ...large, themas: [], afspraken: open }, '2026-07-01').filter(
      ({ part }) => part.path.startsWith('/afspraken/thema-open/'),
    );
    const { members, longest } = leavesOf(parts, ({ afspraken }) => afspraken);
    expect(new Set(members)).toEqual(new Set(pages === 0 ? [] : open));
    expect(longest).toBeLessThanOrEqual(180);
    expect(parts).toHaveLength(pages);
    for (const { whole } of parts)
      expect(whole.path).toMatch(/^\/afspraken\/(thema-open\/\d{4}\/)*(geen-thema\/)?$/);
  },
);
