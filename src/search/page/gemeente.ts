import { nameKey } from '#search/words/words.ts';

/** A name in the list of the form, and the page it leads to. */
export interface Choice {
  name: string;
  path: string;
}

/**
 * The path of the page of the gemeente that a text names, whatever its capitals, accents, hyphens and spaces, with or
 * without “gemeente” in front. `undefined` when it names none, or more than one, like “Bergen”.
 */
export function pathOf(text: string, choices: readonly Choice[]): string | undefined {
  const written = text.replace(/^\s*gemeente\s+/i, '');
  return (
    only(choices.filter(({ name }) => nameKey(name) === nameKey(written))) ??
    only(choices.filter(({ name }) => nameKey(withoutBrackets(name)) === nameKey(written)))
  );
}

function only(choices: readonly Choice[]): string | undefined {
  const paths = new Set(choices.map(({ path }) => path));
  const [path] = paths;
  return paths.size === 1 ? path : undefined;
}

function withoutBrackets(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

/** Makes the form go straight to the page of a gemeente. A text that does not name exactly one is searched for. */
export function startGemeente(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const choices = [...form.querySelectorAll('option')].map(({ value, dataset }) => ({
    name: value,
    path: dataset['naar'] ?? '',
  }));
  form.addEventListener('submit', (event) => {
    const path = pathOf(input?.value ?? '', choices);
    if (!path) return;
    event.preventDefault();
    location.assign(path);
  });
}
