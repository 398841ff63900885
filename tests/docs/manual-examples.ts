import { readFileSync } from 'node:fs';
import { readContentFiles } from '#check/files/files.ts';
import { ownRecords } from '../support/own-records.ts';

const content = await readContentFiles(ownRecords);
const original = new Map(content.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));

/** The examples of a document that are a record or a part of one, in order; other blocks are messages and commands. */
function examplesIn(document: string): string[] {
  return [...readFileSync(document, 'utf8').matchAll(/^( *)```(?:json|text)\n(.*?)^ *```/gms)]
    .map(([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
    .filter((code) => /^(?:[{"[]|---\n)/.test(code));
}

const twente = 'content/afspraken/2024/verstedelijkingsstrategie-twente.json';
const limburgCentraal = 'content/afspraken/2024/verstedelijkingsstrategie-limburg-centraal.json';
const lijst = 'data/bijlagen/34682-228/afsprakenlijst.json';
const utrecht = 'data/bijlagen/34682-228/arrangement-utrecht.json';
const punt = 'content/afspraken/2025/voorbeeld-punt.json';
const lid = 'content/afspraken/2025/voorbeeld-lid.json';

/** The text of each record by its path. */
export type Atlas = Map<string, string>;

/** Writes an example as a whole record. */
const asFile = (file: string) => (files: Atlas, code: string) => void files.set(file, code);

/** A part of a file that is there, which the manual shows as it is. */
const copyOf = (file: string) => (files: Atlas, code: string) => {
  const text = files.get(file) ?? '';
  const [front = '', rest = ''] = code.split(/(?<=\n---\n)/);
  if (!text.startsWith(front) || !text.includes(rest.trim())) throw new Error(`${file}: ${code}`);
};

/** Puts the fields of an example in a record that is there; a field of the example replaces its own. */
function addFields(files: Atlas, file: string, fields: object): void {
  files.set(file, JSON.stringify({ ...JSON.parse(files.get(file) ?? '{}'), ...fields }));
}

function fieldsOf(code: string): object {
  return JSON.parse(`{${code}}`);
}

/** A new outcome that rests on the source of an example, as the manual says: its first event has the same source. */
function addOutcome(files: Atlas, file: string, titel: string, bron: object): void {
  const event = {
    datum: '2025-06-12',
    gebeurtenis: 'vastgelegd',
    status: 'afgesproken',
    toelichting: 'Zo staat het in de bijlage.',
  };
  addFields(files, file, {
    ...JSON.parse(original.get('content/afspraken/2024/zoetwater-noord.json') ?? '{}'),
    ...{ titel, ronde: '2025', afgeleid: undefined, gezocht: undefined, verwant: undefined },
    ...{ ookIn: undefined, opmerking: undefined, termijn: undefined, werkwoord: undefined },
    ...bron,
    verloop: [{ ...event, ...bron }],
  });
}

/** The manuals with examples of records, and what to do with each. */
export const places: Record<string, readonly ((files: Atlas, code: string) => void)[]> = {
  'CONTRIBUTING.md': [
    (files, code) => {
      const record = JSON.parse(files.get(twente) ?? '{}');
      const event = JSON.parse(code);
      const others = record.verloop.filter(
        ({ bron }: { bron: { url?: string } }) => bron.url !== event.bron.url,
      );
      addFields(files, twente, { verloop: [...others, event] });
    },
    asFile('data/kamerstukken/34682-ac.json'),
    asFile(utrecht),
    (files, code) => {
      addFields(files, lijst, fieldsOf(code));
      addFields(files, utrecht, fieldsOf(code));
      // The manual: once a document is read, these two must be there, also at an outcome that was there before.
      const before = 'content/afspraken/2025/ruimtelijk-arrangement-utrecht.json';
      addFields(files, before, { toetsbaarheid: 'concreet', themas: ['wonen'] });
    },
    (files, code) => {
      const [first = '', second = ''] = code.split('\n');
      addOutcome(files, punt, 'Een voorbeeld van een punt', fieldsOf(first));
      addOutcome(files, lid, 'Een voorbeeld van een lid', fieldsOf(second));
    },
    (files, code) => {
      const bron = { url: 'https://www.rijksoverheid.nl/voorbeeld', titel: 'Een bericht' };
      addOutcome(files, punt, 'Een voorbeeld van elders', { bron });
      addFields(files, punt, fieldsOf(code));
    },
    asFile('data/bronsites/welingelichtekringen-nl.json'),
    (files, code) => addFields(files, twente, fieldsOf(code)),
    asFile('data/begrippen/netcongestie.json'),
    (files, code) => addFields(files, twente, fieldsOf(code)),
    (files, code) => addFields(files, 'data/kamerstukken/36512-76.json', fieldsOf(code)),
    (files, code) => addFields(files, limburgCentraal, fieldsOf(code)),
    asFile('data/begrippen/stroomfile.json'),
    asFile('data/begrippen/voorbeeldwoord.json'),
    copyOf('content/brieven/2024/water.mdx'),
  ],
  'docs/gemeenten.md': [
    asFile('data/gemeenten/nieuwstad.json'),
    asFile('data/gemeenten/oudstad.json'),
  ],
};

/** The records as they are after somebody did what the examples of a document say, one after the other. */
export function afterExamples(document: string): Atlas {
  const puts = places[document] ?? [];
  const examples = examplesIn(document);
  if (examples.length !== puts.length) throw new Error(`${document}: ${examples.length} examples`);
  const files = new Map(original);
  for (const [index, code] of examples.entries()) puts[index]?.(files, code);
  return files;
}

/** Paths of the records that differ from those of now. */
export function changedBy(files: Atlas): string[] {
  return [...files].flatMap(([file, text]) => (original.get(file) === text ? [] : [file]));
}
