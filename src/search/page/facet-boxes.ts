import { outcomeKinds } from '#search/catalogue/kinds.ts';
import { facetLabels } from '#search/catalogue/labels.ts';
import {
  type Answer,
  type FacetName,
  type FacetValue,
  facetNames,
  type SearchState,
} from '#search/catalogue/model.ts';
import { chosenOf } from '#search/typed/state.ts';
import { make } from './dom.ts';

/** A facet with more values than this is shortened: only a list that grows, because a fixed one is never half hidden. */
const many = 24;
/** How many values a shortened facet shows until the reader asks for all. Chosen values are always shown. */
const few = 8;

/** Called when the reader checks or unchecks a value. */
export type Toggle = (facet: FacetName, slug: string, chosen: boolean) => void;

/**
 * Shows the facets as checkboxes instead of the links in `box`, and the chosen values as buttons in `chips`. Returns a
 * function that updates both; the focus stays where it was.
 */
export function facetBoxes(
  box: HTMLElement,
  chips: HTMLElement,
  toggle: Toggle,
): (facets: Answer['facets'], state: SearchState) => void {
  const groups = facetNames.map((facet) => ({ facet, ...facetGroup(facet, toggle) }));
  return (facets, state) => {
    if (!groups.some(({ element }) => element.parentNode === box)) {
      box.replaceChildren(...groups.map(({ element }) => element));
    }
    const focused = document.activeElement?.id;
    for (const { facet, show } of groups) show(facets[facet], state.filters[facet] ?? []);
    showChips(facets, state);
    // An element loses the focus when it is moved.
    if (focused && document.activeElement?.id !== focused)
      document.getElementById(focused)?.focus();
  };

  function showChips(facets: Answer['facets'], state: SearchState): void {
    const hadFocus = chips.contains(document.activeElement);
    const buttons = chosenOf(state).map(({ facet, slug }) =>
      make(
        'button',
        { type: 'button', onclick: () => toggle(facet, slug, false) },
        `${facetLabels[facet]}: ${labelOf(facets, facet, slug)}`,
        make('span', { className: 'visually-hidden' }, ' weghalen'),
        make('span', { className: 'cross', ariaHidden: 'true' }, '×'),
      ),
    );
    chips.replaceChildren(...buttons.map((button) => make('li', {}, button)));
    chips.hidden = buttons.length === 0;
    if (hadFocus) (buttons[0] ?? document.getElementById('q'))?.focus();
  }
}

/** What readers call a value; its slug when the facet does not have it. */
export function labelOf(facets: Answer['facets'], facet: FacetName, slug: string): string {
  return facets[facet].find((value) => value.slug === slug)?.label ?? slug;
}

/** One facet: a list of checkboxes that can be closed. */
function facetGroup(
  facet: FacetName,
  toggle: Toggle,
): {
  element: HTMLDetailsElement;
  show(values: readonly FacetValue[], chosen: readonly string[]): void;
} {
  const rows = new Map<string, { item: HTMLLIElement; box: HTMLInputElement; count: Text }>();
  const list = make('ul', { className: 'plain-list', ariaLabel: facetLabels[facet] });
  const all = make('button', { type: 'button', className: 'quiet' });
  const number = make('span', { className: 'number' });
  const summary = make('summary', {}, facetLabels[facet], number);
  const element = make('details', { className: 'facet' }, summary, list, all);
  element.open = facet === 'soort' || facet === 'provincie';
  let showsAll = false;
  let before = 0;
  return { element, show };

  function show(values: readonly FacetValue[], chosen: readonly string[]): void {
    const present = inOrder(values).filter(({ slug, count }) => count > 0 || chosen.includes(slug));
    const isShort = showsAll || present.length <= many;
    const top = new Set(inOrder(present.toSorted((a, b) => b.count - a.count)).slice(0, few));
    const shown = present.filter(
      (value) => isShort || top.has(value) || chosen.includes(value.slug),
    );
    const items = shown.map((value) => row(value, chosen.includes(value.slug)));
    if (
      items.length !== list.childElementCount ||
      items.some((item, at) => list.children[at] !== item)
    ) {
      list.replaceChildren(...items);
    }
    all.hidden = shown.length === present.length;
    all.textContent = `Toon alle ${present.length}`;
    all.onclick = () => {
      showsAll = true;
      show(values, chosen);
      list.querySelector('input')?.focus();
    };
    number.textContent = chosen.length > 0 ? `${chosen.length} gekozen` : '';
    element.hidden = present.length === 0;
    if (chosen.length > before) element.open = true;
    before = chosen.length;
  }

  function row({ slug, label, count }: FacetValue, checked: boolean): HTMLLIElement {
    const known = rows.get(slug) ?? newRow(slug, label);
    known.box.checked = checked;
    known.count.data = String(count);
    return known.item;
  }

  function newRow(slug: string, label: string) {
    const box = make('input', { type: 'checkbox', id: `filter-${facet}-${slug}`, value: slug });
    box.onchange = () => toggle(facet, slug, box.checked);
    const count = new Text();
    const words = [make('span', {}, label), make('span', { className: 'count' }, count)];
    const made = { item: make('li', {}, make('label', {}, box, ...words)), box, count };
    rows.set(slug, made);
    return made;
  }
}

/** Puts the kinds of outcomes first; all other values stay in the order they had. */
function inOrder(values: readonly FacetValue[]): FacetValue[] {
  const first = outcomeKinds.flatMap((kind) => values.filter((value) => value.slug === kind));
  return [...first, ...values.filter((value) => !first.includes(value))];
}
