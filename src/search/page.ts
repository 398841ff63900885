import { type FilterCounts, type IndexClient, openIndex, type ResultList } from './index-client.ts';
import { filterNames, isEmpty, readState, type SearchState, writeState } from './state.ts';

const pageSize = 10;
const labels: Record<(typeof filterNames)[number], string> = {
  soort: 'Soort',
  provincie: 'Provincie',
  gebied: 'NOVEX-gebied',
  thema: 'Thema',
  ronde: 'Ronde',
  status: 'Stand',
};

const form = element('q-formulier', HTMLFormElement);
const input = element('q', HTMLInputElement);
const filterBox = element('filters', HTMLElement);
const statusLine = element('stand', HTMLElement);
const resultList = element('resultaten', HTMLElement);
const moreButton = element('meer', HTMLButtonElement);
const selects = new Map(filterNames.map((name) => [name, addSelect(name)]));

let client: Promise<IndexClient> | undefined;
/** Counts searches, so that the answer to an older one never overwrites a newer one. */
let turn = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(stateOfForm());
});
filterBox.addEventListener('change', () => go(stateOfForm()));
window.addEventListener('popstate', () => void show(readState(location.search)));
void show(readState(location.search));

function go(state: SearchState): void {
  history.pushState(null, '', `${location.pathname}${writeState(state)}`);
  void show(state);
}

async function show(state: SearchState): Promise<void> {
  const mine = ++turn;
  input.value = state.query;
  statusLine.dataset['klaar'] = 'false';
  try {
    client ??= openIndex(form.dataset['index'] ?? '');
    const index = await client;
    const all = await index.allFilters();
    if (isEmpty(state)) {
      if (mine === turn) settle(state, undefined, all);
      return;
    }
    const { list, counts } = await index.search(state);
    if (mine !== turn) return;
    settle(state, list, counts, all);
    await append(list, 0, mine);
  } catch (error) {
    if (mine !== turn) return;
    client = undefined;
    resultList.replaceChildren();
    statusLine.textContent =
      'Zoeken lukt nu niet. Probeer het opnieuw, of gebruik de lijsten in het menu.';
    console.error(error);
  }
  if (mine === turn) statusLine.dataset['klaar'] = 'true';
}

function settle(
  state: SearchState,
  list: ResultList | undefined,
  counts: FilterCounts,
  all = counts,
): void {
  resultList.replaceChildren();
  moreButton.hidden = true;
  fillSelects(state, counts, all);
  const total = list?.total ?? 0;
  statusLine.dataset['aantal'] = String(total);
  statusLine.textContent = list
    ? sentence(state, total)
    : 'Vul een zoekwoord in of kies een filter.';
  if (!list) statusLine.dataset['klaar'] = 'true';
  document.title = `${state.query ? `${state.query} – ` : ''}Zoeken – Afsprakenatlas Leefomgeving`;
}

function sentence({ query, filters }: SearchState, total: number): string {
  const words = query ? ` voor “${query}”` : '';
  const chosen = Object.values(filters);
  const within = chosen.length > 0 ? ` binnen ${chosen.join(', ')}` : '';
  if (total === 0)
    return `Geen resultaten${words}${within}. Probeer een ander woord of haal een filter weg.`;
  return `${total} ${total === 1 ? 'resultaat' : 'resultaten'}${words}${within}.`;
}

async function append(list: ResultList, from: number, mine: number): Promise<void> {
  const results = await list.load(from, from + pageSize);
  if (mine !== turn) return;
  const items = results.map((result, index) => {
    const link = document.createElement('a');
    link.href = result.url;
    link.textContent = result.title;
    link.dataset['resultaat'] = String(from + index + 1);
    const excerpt = document.createElement('p');
    excerpt.innerHTML = result.excerpt;
    const soort = document.createElement('p');
    soort.className = 'small soft';
    soort.textContent = result.soort;
    const item = document.createElement('li');
    item.append(link, soort, excerpt);
    return item;
  });
  resultList.append(...items);
  const next = from + pageSize;
  moreButton.hidden = next >= list.total;
  moreButton.onclick = async () => {
    await append(list, next, mine);
    resultList.querySelector<HTMLElement>(`[data-resultaat="${next + 1}"]`)?.focus();
  };
}

function addSelect(name: (typeof filterNames)[number]): HTMLSelectElement {
  const select = document.createElement('select');
  select.id = `filter-${name}`;
  select.name = name;
  const label = document.createElement('label');
  label.htmlFor = select.id;
  label.textContent = labels[name];
  const group = document.createElement('div');
  group.append(label, select);
  filterBox.append(group);
  return select;
}

function fillSelects({ filters }: SearchState, counts: FilterCounts, all: FilterCounts): void {
  for (const [name, select] of selects) {
    const values = Object.keys(all[name] ?? {}).toSorted((a, b) => a.localeCompare(b, 'nl'));
    const chosen = filters[name] ?? '';
    const options = values.map((value) => {
      const count = counts[name]?.[value] ?? 0;
      return new Option(`${value} (${count})`, value, false, value === chosen);
    });
    if (chosen && !values.includes(chosen))
      options.unshift(new Option(`${chosen} (0)`, chosen, false, true));
    select.replaceChildren(new Option('Alle', '', false, chosen === ''), ...options);
  }
  filterBox.hidden = false;
}

function stateOfForm(): SearchState {
  const filters: SearchState['filters'] = {};
  for (const [name, select] of selects) if (select.value) filters[name] = select.value;
  return { query: input.value.trim(), filters };
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`element ${id} ontbreekt`);
  return found;
}
