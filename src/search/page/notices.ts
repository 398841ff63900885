import type { Answer, SearchState } from '#search/catalogue/model.ts';
import { make } from './dom.ts';
import { noticeParts } from './notice-text.ts';
import { stateLink } from './suggestion-nodes.ts';

/** The notices of an answer as paragraphs, with links to other states of the page. */
export function noticeNodes(answer: Answer, state: SearchState): HTMLElement[] {
  const someFull = answer.hits.some(({ partial }) => !partial);
  // Filters can remove every page that had some of the words.
  const notices = answer.notices.filter(({ kind }) => kind !== 'partial' || answer.hits.length > 0);
  return notices.map((notice) =>
    make(
      'p',
      {},
      ...noticeParts(notice, state, someFull).map((part) => {
        if (typeof part === 'string') return part;
        return 'strong' in part ? make('strong', {}, part.strong) : stateLink(part.label, part.to);
      }),
    ),
  );
}
