import { facetLabels } from './labels.ts';
import { make } from './make.ts';
import {
  type Answer,
  type FacetName,
  facetNames,
  type FacetValue,
  type SearchState,
} from './model.ts';
import { chosenOf } from './state.ts';

/** How many values of a facet are shown before the reader asks for all. */
const few = 8;

/** Shows the facets as checkboxes in place of the links that stood there, and the chosen values as buttons. */
export class FacetBoxes {
  readonly #groups = new Map<FacetName, Group>();
  readonly #box: HTMLElement;
  readonly #chips: HTMLElement;
  readonly #toggle: (facet: FacetName, slug: string, chosen: boolean) => void;

  constructor(
    box: HTMLElement,
    chips: HTMLElement,
    toggle: (facet: FacetName, slug: string, chosen: boolean) => void,
  ) {
    this.#box = box;
    this.#chips = chips;
    this.#toggle = toggle;
  }

  show(facets: Answer['facets'], state: SearchState): void {
    if (this.#groups.size === 0) this.#build();
    const focused = document.activeElement?.id;
    for (const [facet, group] of this.#groups)
      group.show(facets[facet], state.filters[facet] ?? []);
    this.#showChips(facets, state);
    // Moving an element takes the focus from it.
    if (focused && document.activeElement?.id !== focused)
      document.getElementById(focused)?.focus();
  }

  #build(): void {
    for (const facet of facetNames) this.#groups.set(facet, new Group(facet, this.#toggle));
    this.#box.replaceChildren(...[...this.#groups.values()].map(({ element }) => element));
  }

  #showChips(facets: Answer['facets'], state: SearchState): void {
    const chips = chosenOf(state).map(({ facet, slug }) => {
      const label = facets[facet].find((value) => value.slug === slug)?.label ?? slug;
      return make(
        'li',
        {},
        make(
          'button',
          { type: 'button', onclick: () => this.#toggle(facet, slug, false) },
          `${facetLabels[facet]}: ${label}`,
          make('span', { className: 'visually-hidden' }, ' weghalen'),
          make('span', { className: 'cross', ariaHidden: 'true' }, '×'),
        ),
      );
    });
    this.#chips.replaceChildren(...chips);
    this.#chips.hidden = chips.length === 0;
  }
}

/** One facet: a list of checkboxes that folds. */
class Group {
  readonly element: HTMLDetailsElement;
  readonly #facet: FacetName;
  readonly #toggle: (facet: FacetName, slug: string, chosen: boolean) => void;
  readonly #rows = new Map<string, { item: HTMLLIElement; box: HTMLInputElement; count: Text }>();
  readonly #list: HTMLUListElement;
  readonly #all: HTMLButtonElement;
  readonly #number = make('span', { className: 'number' });
  #showsAll = false;
  #chosen = 0;

  constructor(facet: FacetName, toggle: (facet: FacetName, slug: string, chosen: boolean) => void) {
    this.#facet = facet;
    this.#toggle = toggle;
    this.#list = make('ul', { className: 'plain-list' });
    this.#list.setAttribute('aria-label', facetLabels[facet]);
    this.#all = make('button', { type: 'button', className: 'quiet', hidden: true });
    const summary = make('summary', {}, facetLabels[facet], this.#number);
    this.element = make('details', { className: 'facet' }, summary, this.#list, this.#all);
    this.element.open = facet === 'soort' || facet === 'provincie';
  }

  show(values: readonly FacetValue[], chosen: readonly string[]): void {
    const present = values.filter(({ slug, count }) => count > 0 || chosen.includes(slug));
    const byCount = present.toSorted((a, b) => b.count - a.count).slice(0, few);
    const shown = this.#showsAll
      ? present
      : present.filter((value) => byCount.includes(value) || chosen.includes(value.slug));
    const items = shown.map((value) => this.#row(value, chosen.includes(value.slug)));
    if (
      items.some((item, index) => this.#list.children[index] !== item) ||
      items.length !== this.#list.children.length
    )
      this.#list.replaceChildren(...items);
    this.#all.hidden = shown.length === present.length;
    this.#all.textContent = `Toon alle ${present.length}`;
    this.#all.onclick = () => {
      this.#showsAll = true;
      this.show(values, chosen);
      this.#list.querySelector('input')?.focus();
    };
    this.#number.textContent = chosen.length > 0 ? ` ${chosen.length} gekozen` : '';
    this.element.hidden = present.length === 0;
    if (chosen.length > this.#chosen) this.element.open = true;
    this.#chosen = chosen.length;
  }

  #row({ slug, label, count }: FacetValue, checked: boolean): HTMLLIElement {
    let row = this.#rows.get(slug);
    if (!row) {
      const box = make('input', {
        type: 'checkbox',
        id: `filter-${this.#facet}-${slug}`,
        value: slug,
      });
      box.addEventListener('change', () => this.#toggle(this.#facet, slug, box.checked));
      const number = new Text();
      const item = make(
        'li',
        {},
        make(
          'label',
          {},
          box,
          make('span', {}, label),
          make('span', { className: 'count' }, number),
        ),
      );
      row = { item, box, count: number };
      this.#rows.set(slug, row);
    }
    row.box.checked = checked;
    row.count.data = String(count);
    return row.item;
  }
}
