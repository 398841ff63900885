import type { Answer, Filters, FindablePage, Notice } from '#search/catalogue/model.ts';
import type { AskedWords } from '#search/typed/asked-words.ts';
import type { AnswerKind } from './asked-answer.ts';
import type { Ranked } from './rank.ts';

/** What was found for one query, before it becomes an answer. */
export interface Found {
  /** In no order, before the filters. */
  ranked: Ranked[];
  /** With those of operators. */
  filters: Filters;
  /** Only those on the page or in the address. */
  chosen: Filters;
  cards: FindablePage[];
  /** The page about the one thema in the one place that the query names. */
  crossing: FindablePage | undefined;
  /** The pages that the query names, in the order of its words. */
  named: FindablePage[];
  /** What the query asks of one outcome, and which. */
  answer: { kind: AnswerKind; page: FindablePage } | undefined;
  /** The paper that the query names, which no filter hides. */
  paper: FindablePage | undefined;
  /** The pages that have the place that the query asks for, with its anchor. */
  places: ReadonlyMap<FindablePage, string>;
  asked: AskedWords;
  marks: string[];
  notices: Notice[];
  /** Whether only filters or operators were given, or nothing. */
  isBrowse: boolean;
  /** What to try when nothing is left. */
  explain(): Promise<Pick<Answer, 'notices' | 'suggestions'>>;
}
