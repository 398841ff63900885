import { askedDay } from '#domain/day/asked-day.ts';
import type { DayFile } from '#domain/day/day-file.ts';
import { rondeToLoad } from '#domain/day/day-parts.ts';
import { noneBefore, noneOn } from '#domain/day/day-text.ts';
import { type DayChoice, outcomesAsked, rowsOn } from '#domain/day/on-day.ts';
import { dagOf, formatDatum } from '#domain/text/datum.ts';
import { make } from '#search/page/dom.ts';
import { holdBack } from '#search/page/waits.ts';
import { answerNodes } from './answer.ts';
import { partNodes } from './part-nodes.ts';

const names = ['provincie', 'gebied', 'thema', 'ronde'] as const;

/**
 * Shows the form, with what the address asks for filled in, and the stand on the day that it asks for; what comes below waits for
 * that. A choice is an address: the form sends it the ordinary way, so Back and Forward work.
 */
export async function startDay(form: HTMLFormElement, result: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  form.hidden = false;
  const showRest = holdBack();
  if (asked.size === 0) showRest();
  // Whoever was quicker than the note of the build has chosen already.
  const touched = new Set<EventTarget | null>();
  form.addEventListener('input', ({ target }) => touched.add(target));
  form.addEventListener('formdata', ({ formData }) => leaveOutEmpty(formData));
  const say = (text: string) => result.replaceChildren(make('p', { className: 'note' }, text));
  try {
    const today = await dayOfSite(form.dataset['bouw'] ?? '');
    const { day, notice } = askedDay(asked.get('op'), today);
    const input = form.querySelector('input');
    if (input) input.max = today;
    if (input && !touched.has(input)) input.value = day ?? asked.get('op') ?? '';
    const choice = { day: day ?? '', provincie: '', gebied: '', thema: '', ronde: '' };
    for (const name of names) {
      const id = asked.get(name) ?? '';
      const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (!select || id === '' || touched.has(select)) continue;
      select.value = id;
      if (select.selectedIndex < 0) {
        select.value = '';
        say(
          `De keuze “${id.slice(0, 40)}” bij ${name} kent de atlas niet. Kies hierboven opnieuw.`,
        );
        return;
      }
      choice[name] = id;
    }
    if (day === undefined) say(notice);
    else if (asked.size > 0) await show(form, result, choice, notice);
  } catch (error) {
    console.error(error);
    say('De gegevens konden niet worden geladen. Hieronder staan de dagen die al klaarstaan.');
  } finally {
    showRest();
  }
}

async function show(
  form: HTMLFormElement,
  result: HTMLElement,
  choice: DayChoice,
  notice: string,
): Promise<void> {
  const rondes = [...form.querySelectorAll<HTMLOptionElement>('option[data-gegevens]')].map(
    ({ value, dataset }) => ({
      ronde: value,
      reported: dataset['bekend'] ?? '',
      addresses: (dataset['gegevens'] ?? '').split(' '),
    }),
  );
  const whole = form.dataset['gegevens'];
  const part = whole === undefined ? rondeToLoad(rondes, choice) : undefined;
  const title = make('h2', { className: 'nl-heading nl-heading--level-2' }, titleOf(form, choice));
  const first = notice === '' ? [] : [make('p', { className: 'note' }, notice)];
  if (whole === undefined && !part) {
    const oldest = rondes.map(({ reported }) => reported).toSorted()[0] ?? choice.day;
    result.replaceChildren(...first, title, make('p', {}, noneBefore(oldest)));
    return;
  }
  const file = await load(part?.addresses ?? [whole ?? '']);
  const rows = rowsOn(file, choice);
  const answer =
    rows.length > 0
      ? answerNodes(rows, choice.day, file.begun)
      : [make('p', {}, noneOn(outcomesAsked(file, choice), file))];
  document.title = `${title.textContent} – Afsprakenatlas Leefomgeving`;
  result.replaceChildren(...first, title, ...partNodes(part?.ronde, rondes, choice.day), ...answer);
  // A link to a part of the answer has nowhere to go before the answer is there.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The files as one. */
async function load(addresses: readonly string[]): Promise<DayFile> {
  const files = await Promise.all(addresses.map(readFile));
  const [first] = files;
  if (!first) throw new Error('geen bestand');
  return { ...first, outcomes: files.flatMap(({ outcomes }) => outcomes) };
}

async function readFile(address: string): Promise<DayFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The day that the site counts from; the development server has no note of a build, and counts from today. */
async function dayOfSite(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) return dagOf(new Date());
  const { peildatum }: { peildatum: string } = await response.json();
  return peildatum;
}

/** What is asked for, in the words of the form: “1 maart 2025: Overijssel, Wonen”. */
function titleOf(form: HTMLFormElement, { day, ...choice }: DayChoice): string {
  const chosen = names.flatMap((name) => {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const text = select?.selectedOptions[0]?.text ?? '';
    if (choice[name] === '') return [];
    return name === 'ronde' ? `ronde ${text}` : text;
  });
  return [formatDatum(day), chosen.join(', ')].filter(Boolean).join(': ');
}

/** A choice that was not made is not part of the address. */
function leaveOutEmpty(data: FormData): void {
  for (const [name, value] of [...data]) if (value === '') data.delete(name);
}
