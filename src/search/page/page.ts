import { type SearchState, sortings } from '#search/catalogue/model.ts';
import { choose, isEmpty, readState, unchoose, writeState } from '#search/typed/state.ts';
import { element } from './dom.ts';
import { makePane } from './pane.ts';
import { slashKeyIsOff, switchSlashKey } from './slash-key.ts';
import { holdBack } from './waits.ts';

const form = element('q-formulier', HTMLFormElement);
const input = element('q', HTMLInputElement);
const sorting = element('sorteer', HTMLSelectElement);
const { gegevens = '', melden = '' } = form.dataset;
const pane = makePane(
  async () => (await import('./open.ts')).openSearch(gegevens),
  melden,
  (facet, slug, chosen) => {
    // Before the new entry in the history, so that Back returns to where the results are too.
    showFound();
    go((chosen ? choose : unchoose)(stateOfForm(), facet, slug));
  },
);

/** Where the filters are beside the results. */
const wide = '(min-width: 60rem)';
let state = readState(location.search);
/** Whether the last history entry is of a text that is still being typed: more typing replaces that entry. */
let draft = false;
/** Whether the text in the box was typed here, not read from the address. */
let typed = false;
let typing: ReturnType<typeof setTimeout> | undefined;

input.addEventListener('input', () => {
  typed = true;
  pane.wait();
  clearTimeout(typing);
  typing = setTimeout(() => go(stateOfForm(), 'typing'), 100);
});
input.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown') focusOn(event, pane.links()[0]);
  if (event.key !== 'Enter') return;
  event.preventDefault();
  const first = typed && pane.shows(stateOfForm()) ? pane.links()[0] : undefined;
  if (first) first.click();
  else ask();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
element('resultaten', HTMLElement).addEventListener('keydown', (event) => {
  const links = pane.links();
  const at = event.target instanceof HTMLAnchorElement ? links.indexOf(event.target) : -1;
  if (event.key === 'Escape') focusOn(event, input);
  if (at >= 0 && event.key === 'ArrowDown') focusOn(event, links[at + 1]);
  if (at >= 0 && event.key === 'ArrowUp') focusOn(event, links[at - 1] ?? input);
});
sorting.addEventListener('change', () => go(stateOfForm()));
document.addEventListener('click', (event) => {
  const next = stateBehind(event);
  if (!next) return;
  event.preventDefault();
  go(next);
  fillForm();
});
window.addEventListener('popstate', () => {
  state = readState(location.search);
  draft = false;
  fillForm();
  void show().then(() => returnFocus(true));
});
for (const box of [element('resultaten', HTMLElement), element('antwoord', HTMLElement)])
  box.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // For Back: `returnFocus`.
    if (link) history.replaceState({ opened: link.pathname }, '');
  });

element('tips', HTMLDetailsElement).open = isEmpty(state);
keepOpenWhenWide(element('filters', HTMLDetailsElement));
offerSlashKey(element('toets', HTMLButtonElement));
fillForm();
const showRest = holdBack();
if (isEmpty(state)) showRest();
void show()
  .then(() => returnFocus(false))
  .finally(showRest);

/**
 * Shows another state and gives it a history entry. Text that is still being typed has one entry, which is replaced.
 */
function go(next: SearchState, how: 'typing' | 'chosen' = 'chosen'): void {
  clearTimeout(typing);
  const isNew = writeState(next) !== writeState(readState(location.search));
  if (isNew) {
    const address = location.pathname + writeState(next);
    if (how === 'typing' && draft) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }
  draft = how === 'typing' && (isNew || draft);
  state = next;
  void show(how === 'typing');
}

/** Asks what is in the form. Typing ends here: the entry that the text has already becomes that of the query. */
function ask(): void {
  go(stateOfForm(), 'typing');
  draft = false;
  void show();
}

/** Shows the answer. */
async function show(isTyping = false): Promise<void> {
  const asked = state;
  const found = await pane.show(asked, isTyping);
  if (found && asked === state && writeState(found) !== writeState(asked)) {
    // The address had a value by another name.
    state = found;
    history.replaceState(history.state, '', location.pathname + writeState(found));
  }
}

/** After Back, the focus is on the result or the link in the answer that was opened, else on the first when what had it is gone. */
function returnFocus(isWithinPage: boolean): void {
  const opened: unknown = history.state?.opened;
  const links = [...pane.links(), ...element('antwoord', HTMLElement).querySelectorAll('a')];
  const link = links.find(({ pathname }) => pathname === opened);
  if (link) link.focus();
  else if (document.activeElement === document.body && isWithinPage)
    (pane.links()[0] ?? input).focus({ preventScroll: true });
}

/** On a narrow screen the filters are above the results: closes them, so that the count and the results are in view. */
function showFound(): void {
  const filters = element('filters', HTMLDetailsElement);
  if (matchMedia(wide).matches) return;
  filters.open = false;
  filters.querySelector('summary')?.focus({ preventScroll: true });
  filters.scrollIntoView({ block: 'start' });
}

/** The state with what is in the form now. A new text may be corrected again, even after a literal search. */
function stateOfForm(): SearchState {
  const query = input.value.trim();
  return {
    ...state,
    query,
    literal: state.literal && query === state.query,
    sorting: sortings.find((name) => name === sorting.value) ?? state.sorting,
  };
}

function fillForm(): void {
  typed = false;
  clearTimeout(typing);
  input.value = state.query;
  sorting.value = state.sorting;
}

/** The state of this page that a click leads to. `undefined` for other links and for clicks that open a new window. */
function stateBehind(event: MouseEvent): SearchState | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  const isHere = link?.origin === location.origin && link.pathname === location.pathname;
  if (!isPlain || !isHere || !link.search) return undefined;
  const next = readState(link.search);
  // A link to the current state is there to retry. It must reload the page, because a script may have failed to load.
  return writeState(next) === writeState(readState(location.search)) ? undefined : next;
}

function focusOn(event: Event, target: HTMLElement | undefined): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/**
 * Opens the filters on a wide screen, where they are beside the results. On a narrow one they would push those down.
 */
function keepOpenWhenWide(filters: HTMLDetailsElement): void {
  const query = matchMedia(wide);
  filters.open = query.matches;
  query.addEventListener('change', () => {
    filters.open = query.matches;
  });
}

function offerSlashKey(button: HTMLButtonElement): void {
  const name = () => {
    button.textContent = `Zet de toets / ${slashKeyIsOff() ? 'aan' : 'uit'}`;
  };
  name();
  button.addEventListener('click', () => {
    switchSlashKey(!slashKeyIsOff());
    name();
  });
}
