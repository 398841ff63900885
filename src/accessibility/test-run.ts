import run from './test-run.json';

/** The checks of the built site that say something about accessibility; `scripts/site-checks` writes what they found. */
export const checkKeys = [
  'axe',
  'unsure',
  'ibm',
  'nu',
  'reflow',
  'keyboard',
  'print',
  'firefox',
] as const;
export type CheckKey = (typeof checkKeys)[number];

/** What a check found when it was last run for this page. */
export interface CheckRun {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Whether it looked at everything, or at a fixed sample. */
  all: boolean;
  /** How many pages, or pages in some form, it looked at. */
  parts: number;
  problems: number;
  accepted: number;
}

export type TestRun = Partial<Record<CheckKey, CheckRun>>;

/** The last run, as `npm run controleer:site -- --verslag` wrote it. */
export const lastRun: TestRun = run;
