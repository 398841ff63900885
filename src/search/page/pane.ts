import type { Answer, Searcher, SearchState } from '#search/catalogue/model.ts';
import { isEmpty, writeState } from '#search/typed/state.ts';
import { countSentence } from './answer-text.ts';
import { element, make } from './dom.ts';
import { facetBoxes, type Toggle } from './facet-boxes.ts';
import { pause } from './pause.ts';
import { pageSize, resultItems, takeMarksAlong } from './results.ts';
import { suggestionNodes } from './suggestion-nodes.ts';

/**
 * In milliseconds: when the texts of results take longer than this, the titles are shown first. When a page opens they are always
 * waited for, because titles that somebody is about to follow would move.
 */
const whenTyping = 150;
const whenOpening = 1e9;

export interface Pane {
  /**
   * Searches and shows what was found. An older search never overwrites a newer one.
   * @param isTyping whether the query is still being typed
   * @returns the state with its values as the catalogue calls them; `undefined` when another search overtook it
   */
  show(state: SearchState, isTyping?: boolean): Promise<SearchState | undefined>;
  /** Marks what is shown as out of date, and drops an answer that is still under way. */
  wait(): void;
  /** The main links of the results that are shown, in order. */
  links(): HTMLAnchorElement[];
  /** Whether the results that are shown are those of this state, texts included. */
  shows(state: SearchState): boolean;
}

/**
 * The part of the search page that shows what was found. `#stand` also serves test harnesses: `data-klaar` is `true`
 * when the results for the text in the box are shown with their excerpts, `data-aantal` is how many there are. See
 * docs/besluiten/20.
 * @param open opens the search; called again after a failure
 * @param reportAt where readers report a failed search: see `suggestionNodes`
 */
export function makePane(open: () => Promise<Searcher>, reportAt: string, toggle: Toggle): Pane {
  const status = element('stand', HTMLElement);
  const notices = element('meldingen', HTMLElement);
  const answered = element('antwoord', HTMLElement);
  const list = element('resultaten', HTMLElement);
  const more = element('meer', HTMLButtonElement);
  const suggestions = element('verder', HTMLElement);
  const follow = element('volgen', HTMLElement);
  const lists = element('lijsten', HTMLElement);
  const sorting = element('sortering', HTMLElement);
  const showFacets = facetBoxes(
    element('facetten', HTMLElement),
    element('gekozen', HTMLElement),
    toggle,
  );
  let searcher: Promise<Searcher> | undefined;
  let turn = 0;
  let shown: string | undefined;
  let patience = whenOpening;
  let marks: readonly string[] = [];
  takeMarksAlong(list, () => marks);
  return {
    show,
    wait,
    links: () => [...list.querySelectorAll<HTMLAnchorElement>('a[data-resultaat]')],
    shows: (state) => shown === writeState(state),
  };

  function wait(): void {
    turn++;
    shown = undefined;
    status.dataset['klaar'] = 'false';
  }

  async function show(asked: SearchState, isTyping = false): Promise<SearchState | undefined> {
    wait();
    let state = asked;
    const mine = turn;
    try {
      searcher ??= open();
      const opened = await searcher;
      const answer = await opened.search(asked, isTyping);
      await pause();
      state = { ...asked, filters: answer.filters };
      const found = isEmpty(state) ? { ...answer, hits: [] } : answer;
      if (mine !== turn) return undefined;
      const { items, fill } = resultItems(found, 0);
      const filled = fill(opened);
      const noticed = await noticesOf(found, state);
      const answering = answerNodes(found, opened);
      const complete = Promise.all([filled, answering]);
      await Promise.race([complete, pause(patience)]);
      if (mine !== turn) return undefined;
      notices.replaceChildren(...noticed);
      marks = answer.marks;
      showFacets(answer.facets, state);
      report(found, state);
      list.replaceChildren(...items);
      answered.replaceChildren(...(await answering));
      if (mine !== turn) return undefined;
      offerMore(found, pageSize, opened);
      await filled;
      offerToFollow(found, opened).catch(console.warn);
    } catch (error) {
      if (mine === turn) fail(error);
    }
    if (mine !== turn) return undefined;
    patience = whenTyping;
    shown = writeState(state);
    status.dataset['klaar'] = 'true';
    return state;
  }

  function report(answer: Answer, state: SearchState): void {
    const total = answer.hits.length;
    const empty = isEmpty(state);
    status.dataset['aantal'] = String(total);
    status.textContent = empty
      ? 'Vul een zoekwoord in of kies een filter.'
      : countSentence(
          correctedQuery(answer, state.query),
          total,
          answer.notices.every(({ kind }) => kind !== 'incomplete'),
        );
    suggestions.replaceChildren(...(empty ? [] : suggestionNodes(answer, state, reportAt)));
    lists.hidden = empty || total > 0 || answer.suggestions.length > 0;
    sorting.hidden = total < 2;
    document.title = `${state.query ? `${state.query} – ` : ''}Zoeken – Afsprakenatlas Leefomgeving`;
  }

  /** Not waited for: it changes nothing of the answer. */
  async function offerToFollow(answer: Answer, opened: Searcher): Promise<void> {
    const mine = turn;
    const selection = answer.hits.length > 0 ? await opened.toFollow(answer) : undefined;
    const nodes = selection ? (await import('./around-results.ts')).followNodes(selection) : [];
    if (mine === turn) follow.replaceChildren(...nodes);
  }

  function offerMore(answer: Answer, from: number, opened: Searcher): void {
    more.hidden = from >= answer.hits.length;
    more.onclick = async () => {
      const mine = turn;
      const { items, fill } = resultItems(answer, from);
      await fill(opened);
      if (mine !== turn) return;
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      offerMore(answer, from + pageSize, opened);
    };
  }

  function fail(error: unknown): void {
    searcher = undefined;
    for (const box of [list, suggestions, answered, follow]) box.replaceChildren();
    notices.replaceChildren(
      make('p', {}, make('a', { href: location.href }, 'Probeer het opnieuw')),
    );
    more.hidden = true;
    sorting.hidden = true;
    lists.hidden = false;
    status.dataset['aantal'] = '0';
    status.textContent = navigator.onLine
      ? 'Zoeken lukt nu niet.'
      : 'U bent offline. Zoeken kan als er weer internet is.';
    console.error(error);
  }
}

/** The notices of an answer. Most have none, so the code that shows them is loaded on demand. */
async function noticesOf(answer: Answer, state: SearchState): Promise<HTMLElement[]> {
  if (answer.notices.length === 0) return [];
  const { noticeNodes } = await import('./notices.ts');
  return noticeNodes(answer, state);
}

/** The answer above the results. Few questions have one, so the code that shows it is loaded on demand. */
async function answerNodes({ answer }: Answer, searcher: Searcher): Promise<HTMLElement[]> {
  if (!answer) return [];
  try {
    const [{ answerCard }, answers] = await Promise.all([
      import('./around-results.ts'),
      searcher.answersOf(answer.page),
    ]);
    return [answerCard(answer.kind, answers)];
  } catch (error) {
    // Without it the results still hold the answer.
    console.warn(error);
    return [];
  }
}

/** The query with corrections applied: what was really looked for. */
function correctedQuery({ notices }: Answer, query: string): string {
  return notices.reduce(
    (text, notice) =>
      notice.kind === 'corrected' ? text.replace(notice.from, () => notice.to) : text,
    query,
  );
}
