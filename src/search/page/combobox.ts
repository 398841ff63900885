import type { FindablePage, Searcher } from '#search/catalogue/model.ts';
import { make } from './dom.ts';
import { titleOf } from '#search/catalogue/title.ts';

/** Most suggestions shown, apart from the link that searches all texts. */
const limit = 7;

/**
 * Makes a search box suggest names of records while somebody types, following the combobox pattern of WAI-ARIA with a
 * listbox popup. The form still works as before: without an active option Enter searches, unless the whole text names a
 * page. See docs/besluiten/20.
 */
export async function startCombobox(input: HTMLInputElement): Promise<void> {
  const { form } = input;
  if (!form) return;
  const popup = make('div', {
    className: 'suggesties',
    id: `${input.id}-suggesties`,
    role: 'listbox',
    hidden: true,
  });
  popup.ariaLabel = 'Suggesties';
  const status = make('p', { className: 'visually-hidden', role: 'status' });
  form.append(popup, status);
  input.setAttribute('aria-controls', popup.id);
  let active: HTMLAnchorElement | undefined;
  /** Counts what changes the list: an answer to what was typed before counts no more. */
  let turn = 0;
  /** What the last list was about. */
  let shown = '';

  const { gegevens = '' } = form.dataset;
  const opening = import('./open.ts').then(({ openSearch }) => openSearch(gegevens));
  let searcher: Searcher | undefined;

  input.addEventListener('input', () => void complete());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    keys[event.key]?.(event);
  });
  // Pressing an option must not take the focus from the box.
  popup.addEventListener('pointerdown', (event) => event.preventDefault());
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('blur', close);

  const keys: Record<string, ((event: KeyboardEvent) => void) | undefined> = {
    ArrowDown: (event) => void step(event, 1),
    ArrowUp: (event) => void step(event, -1),
    Tab: () => close(),
    Home: () => activate(undefined),
    End: () => activate(undefined),
    Escape(event) {
      if (popup.hidden) return;
      event.preventDefault();
      close();
    },
    Enter(event) {
      const direct = active ? undefined : searcher?.direct(input.value.trim());
      if (!active && !direct) return;
      event.preventDefault();
      if (active) active.click();
      else if (direct) location.assign(direct.path);
    },
  };

  try {
    searcher = await opening;
    await searcher.prepare();
    // The list of what is typed may be there already, with an option active, or closed again.
    if (input.value.trim() !== shown && document.activeElement === input) void complete();
  } catch (error) {
    // The form works without suggestions.
    console.error(error);
  }

  async function complete(): Promise<void> {
    const typed = input.value.trim();
    if (!searcher || typed === '') {
      close();
      return;
    }
    const mine = ++turn;
    const found = await searcher.complete(typed, limit);
    if (turn !== mine || input.value.trim() !== typed || document.activeElement !== input) return;
    shown = typed;
    popup.replaceChildren(
      ...found.flatMap(({ page, via, query }) => {
        if (page) return [option(page, via)];
        return query === undefined ? [] : [everywhere(query, query)];
      }),
      everywhere(typed, `Zoek “${typed}” in alle teksten`),
    );
    for (const [nr, item] of options().entries()) item.id = `${popup.id}-${nr + 1}`;
    status.textContent =
      found.length === 1
        ? '1 suggestie.'
        : `${found.length === 0 ? 'Geen' : found.length} suggesties.`;
    activate(undefined);
    popup.hidden = false;
    input.ariaExpanded = 'true';
  }

  function everywhere(query: string, label: string): HTMLAnchorElement {
    const url = new URL(form?.action ?? '');
    url.searchParams.set('q', query);
    return make(
      'a',
      { href: url.href, role: 'option', tabIndex: -1, className: 'overal', ariaSelected: 'false' },
      label,
    );
  }

  async function step(event: KeyboardEvent, by: 1 | -1): Promise<void> {
    event.preventDefault();
    if (popup.hidden) await complete();
    if (popup.hidden) return;
    const all = options();
    const at = active ? all.indexOf(active) + by : by === 1 ? 0 : all.length - 1;
    // Past either end no option is active, only the box.
    activate(all[at]);
  }

  function activate(option: HTMLAnchorElement | undefined): void {
    if (active) active.ariaSelected = 'false';
    active = option;
    input.removeAttribute('aria-activedescendant');
    if (!option) return;
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  function close(): void {
    turn += 1;
    activate(undefined);
    popup.hidden = true;
    input.ariaExpanded = 'false';
    status.textContent = '';
  }

  function options(): HTMLAnchorElement[] {
    return [...popup.querySelectorAll('a')];
  }
}

function option(page: FindablePage, via: string | undefined): HTMLAnchorElement {
  return make(
    'a',
    { href: page.path, role: 'option', tabIndex: -1, ariaSelected: 'false' },
    make(
      'span',
      { className: 'naam' },
      titleOf(page),
      ...(via ? [make('span', { className: 'soft' }, ` ook: ${via}`)] : []),
    ),
    make('span', { className: 'soort' }, page.soort),
  );
}
