import { describe, expect, test } from 'vitest';
import type { Answer, Notice } from '#search/catalogue/model.ts';
import { reportWhatIsMissing } from '#search/page/incomplete.ts';

const notices: Notice[] = [
  { kind: 'corrected', from: 'zoetwaer', to: 'zoetwater' },
  { kind: 'absent', words: ['quinoa'] },
];
const facets: Answer['facets'] = {
  soort: [],
  provincie: [],
  gebied: [],
  thema: [],
  ronde: [],
  status: [],
  partij: [],
  afgeleid: [],
  termijn: [],
  kamer: [],
};
const answer: Answer = {
  hits: [],
  notices,
  suggestions: [],
  facets,
  marks: [],
  answer: undefined,
  named: [],
  filters: {},
};
const kinds = (missed: boolean, online: boolean) =>
  reportWhatIsMissing(answer, missed, online).notices.map(({ kind }) => kind);

describe('wat een antwoord vertelt', () => {
  test.each<[string, boolean, boolean, Notice['kind'][]]>([
    ['met alles en met internet: wat het al zei', false, true, ['corrected', 'absent']],
    ['met alles en zonder internet: hetzelfde', false, false, ['corrected', 'absent']],
    ['zonder een deel: dat, en niets is afwezig', true, true, ['incomplete', 'corrected']],
    ['zonder een deel en zonder internet: hetzelfde', true, false, ['incomplete', 'corrected']],
  ])('%s', (_, missed, online, expected) => {
    expect(kinds(missed, online)).toEqual(expected);
  });
});
