import { formatCount } from '#domain/text/plural.ts';
import type { Criterion } from './criteria.ts';
import type { CheckKey, CheckRun, TestRun } from './test-run.ts';

/** What a check is called for readers, and what it looks at. */
export const checkNames: Readonly<Record<CheckKey, { name: string; looks: string }>> = {
  axe: { name: 'axe', looks: 'de regels die een programma kan zien, licht, donker, breed en smal' },
  unsure: {
    name: 'het nakijken van wat axe niet zeker weet',
    looks: 'tekst over een tekening en dergelijke; elke soort daarvan is op een pagina bekeken',
  },
  ibm: { name: 'IBM Equal Access', looks: 'dezelfde regels, door anderen uitgelegd' },
  nu: { name: 'de Nu HTML Checker', looks: 'de opbouw van elke pagina' },
  reflow: {
    name: 'de proef met breedte en grote tekst',
    looks: 'een smal venster, tekst van 200 % en tekst met meer ruimte',
  },
  keyboard: {
    name: 'de proef met het toetsenbord',
    looks: 'elke link met de tabtoets: bereikt, zichtbaar en niet bedekt',
  },
  print: { name: 'de proef met papier en beweging', looks: 'papier, en minder beweging' },
  firefox: { name: 'de bezoeken in Firefox', looks: 'vijf bezoeken met muis en toetsenbord' },
};

/** One criterion in a sentence: whether it applies, and what programs saw of it. Never that it is met: only people can say so. */
export function criterionText(criterion: Criterion, run: TestRun): string {
  if ('absent' in criterion) return `Niet van toepassing. ${criterion.absent}`;
  const done = criterion.by.flatMap((key) => {
    const result = run[key];
    return result ? [{ name: checkNames[key].name, ...result }] : [];
  });
  if (done.length === 0) return 'Niet onderzocht.';
  const wrong = done.filter(({ problems }) => problems > 0);
  if (wrong.length === 0) return `Geen fout gezien door ${listed(done.map(({ name }) => name))}.`;
  return `Fouten gezien door ${listed(wrong.map(({ name, problems }) => `${name} (${problems})`))}.`;
}

/** What a check looked at and found: “94 keer gekeken (een vast deel), geen fouten, 3 meldingen aanvaard na bekijken”. */
export function resultText({ parts, all, problems, accepted }: CheckRun): string {
  const found = problems === 0 ? 'geen fouten' : formatCount(problems, 'fout', 'fouten');
  const left =
    accepted === 0 ? '' : `, ${formatCount(accepted, 'melding', 'meldingen')} aanvaard na bekijken`;
  return `${parts} keer gekeken${all ? '' : ' (een vast deel)'}, ${found}${left}`;
}

/** The day that the statement counts from: that of the oldest check in it, `YYYY-MM-DD`; `undefined` when nothing was run. */
export function dayOf(run: TestRun): string | undefined {
  return Object.values(run)
    .map(({ date }) => date)
    .toSorted()[0];
}

const list = new Intl.ListFormat('nl');

function listed(names: readonly string[]): string {
  return list.format(names);
}
