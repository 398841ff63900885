import { FacetBoxes } from './facet-boxes.ts';
import { element } from './make.ts';
import type { Answer, FacetName, Searcher, SearchState } from './model.ts';
import { noticeNodes, wayNodes } from './notices.ts';
import { countSentence } from './notice-text.ts';
import { pageSize, resultItems, takeMarksAlong } from './results.ts';
import { isEmpty, writeState } from './state.ts';

/** Titles are shown without their texts when those take longer than this, in milliseconds. */
const patience = 150;

/**
 * The part of the search page that shows what was found. `#stand` tells machines as well: `data-klaar` is true when the
 * results of the question in the box are in the page with their texts, `data-aantal` is how many there are.
 */
export class Pane {
  readonly #open: () => Promise<Searcher>;
  readonly #repositoryUrl: string;
  readonly #facets: FacetBoxes;
  readonly #status = element('stand', HTMLElement);
  readonly #notices = element('meldingen', HTMLElement);
  readonly #list = element('resultaten', HTMLElement);
  readonly #more = element('meer', HTMLButtonElement);
  readonly #ways = element('verder', HTMLElement);
  readonly #sorting = element('sortering', HTMLElement);
  #searcher: Promise<Searcher> | undefined;
  /** Counts searches, so that the answer to an older one never overwrites a newer one. */
  #turn = 0;
  #shown: string | undefined;
  #marks: readonly string[] = [];

  constructor(
    open: () => Promise<Searcher>,
    repositoryUrl: string,
    toggle: (facet: FacetName, slug: string, chosen: boolean) => void,
  ) {
    this.#open = open;
    this.#repositoryUrl = repositoryUrl;
    this.#facets = new FacetBoxes(
      element('facetten', HTMLElement),
      element('gekozen', HTMLElement),
      toggle,
    );
    takeMarksAlong(this.#list, () => this.#marks);
  }

  /** The links of the results, if they are those of this state. */
  linksOf(state: SearchState): HTMLAnchorElement[] {
    return this.#shown === writeState(state) ? this.links() : [];
  }

  links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a[data-resultaat]')];
  }

  /** From now on what is shown is no longer the answer. */
  wait(): void {
    this.#turn++;
    this.#shown = undefined;
    this.#status.dataset['klaar'] = 'false';
  }

  async show(state: SearchState): Promise<void> {
    this.wait();
    const mine = this.#turn;
    try {
      this.#searcher ??= this.#open();
      const searcher = await this.#searcher;
      const answer = await searcher.search(state);
      if (mine !== this.#turn) return;
      this.#facets.show(answer.facets, state);
      const found = isEmpty(state) ? { ...answer, hits: [] } : answer;
      const { items, fill } = resultItems(found, 0);
      const filled = fill(searcher);
      await Promise.race([filled, new Promise((done) => setTimeout(done, patience))]);
      if (mine !== this.#turn) return;
      this.#marks = answer.marks;
      this.#tell(found, state);
      this.#list.replaceChildren(...items);
      this.#offerMore(found, pageSize, searcher);
      await filled;
      if (mine !== this.#turn) return;
    } catch (error) {
      if (mine !== this.#turn) return;
      this.#fail(error);
    }
    this.#shown = writeState(state);
    this.#status.dataset['klaar'] = 'true';
  }

  #tell(answer: Answer, state: SearchState): void {
    const empty = isEmpty(state);
    const total = answer.hits.length;
    this.#status.dataset['aantal'] = String(total);
    this.#status.textContent = empty
      ? 'Vul een zoekwoord in of kies een filter.'
      : countSentence(mended(answer, state.query), total);
    this.#notices.replaceChildren(...noticeNodes(answer, state));
    this.#ways.replaceChildren(...(empty ? [] : wayNodes(answer, state, this.#repositoryUrl)));
    this.#sorting.hidden = total < 2;
    document.title = `${state.query ? `${state.query} – ` : ''}Zoeken – Afsprakenatlas Leefomgeving`;
  }

  #offerMore(answer: Answer, from: number, searcher: Searcher): void {
    this.#more.hidden = from >= answer.hits.length;
    this.#more.onclick = async () => {
      const mine = this.#turn;
      const { items, fill } = resultItems(answer, from);
      await fill(searcher);
      if (mine !== this.#turn) return;
      this.#list.append(...items);
      items[0]?.querySelector('a')?.focus();
      this.#offerMore(answer, from + pageSize, searcher);
    };
  }

  #fail(error: unknown): void {
    this.#searcher = undefined;
    this.#list.replaceChildren();
    this.#notices.replaceChildren();
    this.#more.hidden = true;
    this.#status.dataset['aantal'] = '0';
    this.#status.textContent =
      'Zoeken lukt nu niet. Probeer het opnieuw, of gebruik de lijsten in het menu.';
    console.error(error);
  }
}

/** The question with the words that were really looked for. */
function mended({ notices }: Answer, query: string): string {
  return notices.reduce(
    (text, notice) => (notice.kind === 'corrected' ? text.replace(notice.from, notice.to) : text),
    query,
  );
}
