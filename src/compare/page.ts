import type { ComparedOutcome, Comparison } from '#domain/overview/comparison.ts';
import { make } from '#search/page/dom.ts';
import { holdBack } from '#search/page/waits.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';

/**
 * Shows the form, with what the address asks for filled in, and draws the comparison that it asks for above it; the form waits for
 * that. A choice is an address: the form sends it the ordinary way.
 */
export async function startComparing(form: HTMLFormElement, result: HTMLElement): Promise<void> {
  form.hidden = false;
  const showRest = holdBack();
  await compare(form, result);
  showRest();
}

async function compare(form: HTMLFormElement, result: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const ids = asked.getAll('plaats').filter((id) => id !== '');
  const boxes = [...form.querySelectorAll('input')];
  for (const box of boxes) box.checked = ids.includes(box.value);
  const select = form.querySelector('select');
  const thema = asked.get('thema');
  if (select && thema !== null) select.value = thema;
  if (thema === null) return;
  const option = select?.selectedOptions[0];
  if (!option) {
    say(result, 'Dit thema kent de atlas niet. Kies er hieronder een.');
    return;
  }
  if (ids.length < 2) {
    say(result, ids.length === 0 ? 'Kies twee of meer plekken.' : 'Kies nog een plek.');
    return;
  }
  const labelOf = (id: string) =>
    boxes.find(({ value }) => value === id)?.labels?.[0]?.textContent?.trim() ?? id;
  try {
    const response = await fetch(option.dataset['gegevens'] ?? '');
    if (!response.ok) throw new Error(String(response.status));
    const data: Comparison = await response.json();
    const table = sideBySide(data, ids);
    const names = new Intl.ListFormat('nl').format(ids.map(labelOf));
    document.title = `${option.text}: ${names} – Afsprakenatlas Leefomgeving`;
    result.replaceChildren(
      make('h2', { className: 'nl-heading nl-heading--level-2' }, `${option.text}: ${names}`),
      ...drawn(table, labelOf),
    );
  } catch (error) {
    console.error(error);
    say(result, 'De gegevens konden niet worden geladen. De tabellen hieronder zeggen hetzelfde.');
  }
}

function say(result: HTMLElement, text: string): void {
  result.replaceChildren(make('p', {}, text));
}

function drawn(
  { places, apart, common, without }: SideBySide,
  labelOf: (id: string) => string,
): HTMLElement[] {
  const cells = (tag: 'th' | 'td', contents: readonly (Node | string)[]) =>
    contents.map((content) => make(tag, tag === 'th' ? { scope: 'col' } : {}, content));
  const row = (head: Node, contents: readonly (Node | string)[]) =>
    make('tr', {}, make('th', { scope: 'row' }, head), ...cells('td', contents));
  const heads = places.map(({ label, path }) => make('a', { href: path }, label));
  const parts: HTMLElement[] = [];
  if (places.length > 0) {
    const body = [
      row(
        new Text('Uitkomsten'),
        places.map(({ count }) => (count > 0 ? String(count) : 'geen')),
      ),
      ...apart.map(({ outcome, why }) =>
        row(
          named(outcome),
          why.map((one) => one ?? '–'),
        ),
      ),
      row(
        new Text('Besproken in de brieven'),
        places.map(({ alineas, path }) =>
          alineas === 0
            ? '–'
            : make(
                'a',
                { href: `${path}#besproken` },
                alineas === 1 ? '1 alinea' : `${alineas} alinea’s`,
              ),
        ),
      ),
    ];
    parts.push(
      make(
        'div',
        {
          className: 'scroll',
          tabIndex: 0,
          role: 'group',
          ariaLabel: 'Vergelijking, schuift opzij',
        },
        make(
          'table',
          {},
          make('thead', {}, make('tr', {}, make('td'), ...cells('th', heads))),
          make('tbody', {}, ...body),
        ),
      ),
    );
  }
  for (const { label, path, count, listed } of places) {
    if (listed === count) continue;
    const all = make('a', { href: path }, `alle ${count}`);
    parts.push(
      make(
        'p',
        { className: 'small' },
        `Van ${label} staan hier de ${listed} uitkomsten met het laatste bericht; `,
        all,
        ' staan op een eigen pagina.',
      ),
    );
  }
  if (common.length > 0) {
    parts.push(
      make(
        'h3',
        { className: 'nl-heading nl-heading--level-3' },
        `Geldt voor elk van deze plekken: ${common.length}`,
      ),
      make('ul', {}, ...common.map((outcome) => make('li', {}, named(outcome)))),
    );
  }
  if (without.length > 0) {
    const names = new Intl.ListFormat('nl').format(without.map(labelOf));
    parts.push(make('p', {}, `Over dit thema heeft de atlas niets van ${names}.`));
  }
  return parts;
}

function named({ title, path, stand }: ComparedOutcome): HTMLElement {
  const line = make('span', { className: 'small soft' }, stand);
  return make('span', {}, make('a', { href: path }, title), make('br'), line);
}
