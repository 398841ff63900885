import type { Effect } from '../../../scripts/handoff/effect.ts';

/** What a job that reads a proposal writes for the job that may comment. */
export function goodEffect(): Effect {
  return {
    problems: [],
    records: [
      {
        kind: 'nieuw',
        file: 'data/themas/x.json',
        path: '/themas/x/',
        label: 'X',
        fields: [],
        fieldTotal: 0,
      },
    ],
    totals: [{ name: 'thema’s', nieuw: 1, veranderd: 0, weg: 0 }],
    followed: [],
    pages: undefined,
    counts: [],
  };
}
