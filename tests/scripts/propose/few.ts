import { checkFiles } from '#check/check.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { kinds } from '../../../scripts/cli/command.ts';
import type { Answers } from '../../../scripts/propose/answers.ts';
import { toContent, unread } from '../../../scripts/propose/content.ts';
import { neededFor } from '../../../scripts/propose/needed.ts';
import { saidIn } from '../../../scripts/propose/said.ts';
import { toContentFiles } from '../../support/change.ts';

/** A made-up atlas. */
export const files = toContentFiles(makeCorpus({ afspraken: 200, rondes: 4 }));
export const { register } = checkFiles(files);
const whole = toContent(files);
export const outcomes = register.afspraken;

const found = outcomes.slice(100).find(({ data }) => data.soort === 'traject');
const cited = register.secties.at(-1)?.alineas[0];
if (!found || !cited) throw new Error('de verzonnen atlas is te klein');
export const middle = found;
export const alinea = cited;

const bron = {
  'bron.url': 'https://www.example.nl/bericht',
  'bron.titel': 'Bericht over de start',
};
/** News about an outcome, without its date and source. */
export const report = { gebeurtenis: 'voortgang', status: 'loopt', toelichting: 'Het werk begon.' };
/** The same with both. */
export const event = { ...report, datum: '2026-06', ...bron };
/** A new outcome without mistakes. */
export const next = {
  titel: 'Iets heel anders',
  tekst: 'Iets anders.',
  soort: 'traject',
  toetsbaarheid: 'procesafspraak',
  ronde: '2025',
  partijen: 'Rijk',
  themas: 'Wonen',
  vervolgOp: middle.label,
  bron: alinea.path,
};

/** What is read of these files for these answers, and the proposal that comes of it. */
export function needed(word: string, given: Record<string, string>, all = files) {
  const answers: Answers = new Map(Object.entries(given));
  const kind = kinds.get(word);
  if (!kind) throw new Error(word);
  const texts = new Map(all.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
  const opened: string[] = [];
  const isNeeded = neededFor(
    { answers, leaves: new Map(kind.leaves), isOutcome: kind.isOutcome },
    [...texts.keys()],
    (file) => {
      opened.push(file);
      return saidIn(file, texts.get(file) ?? '');
    },
  );
  const few = all.map((entry) => (isNeeded(entry.file) ? entry : unread(entry.file)));
  const inFolder = (folder: string) =>
    few.filter((entry) => entry.file.startsWith(folder) && !entry.unread).length;
  return {
    opened,
    outcomes: inFolder('content/afspraken/'),
    secties: inFolder('content/brieven/'),
    propose: () => kind.propose(toContent(few), answers),
    proposeAmongAll: () => kind.propose(all === files ? whole : toContent(all), answers),
  };
}
