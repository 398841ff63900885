import { checkFiles } from '../../src/check/check.ts';
import type { Files } from '../../tests/support/atlas.ts';
import { toContentFiles } from '../../tests/support/change.ts';
import type { Dice } from './dice.ts';

/** What an editor may do to an atlas. Changes the files in place and says what it did; `undefined` when there was nothing to do it to. */
export type Edit = (files: Files, dice: Dice) => string | undefined;

/** Each kind of edit that editors make to records. Not each result is a valid atlas. */
const edits = {
  tekst: (files: Files, dice: Dice) => changeText(files, dice, 'content/afspraken/', 'tekst'),
  titel: (files: Files, dice: Dice) => changeText(files, dice, 'content/afspraken/', 'titel'),
  soort: (files: Files, dice: Dice) =>
    change(files, dice, 'content/afspraken/', (data) => ({
      ...data,
      soort: dice.pick(['afspraak', 'besluit', 'voornemen', 'aankondiging']),
    })),
  stand: (files: Files, dice: Dice) => change(files, dice, 'content/afspraken/', withNews(dice)),
  provincies: (files: Files, dice: Dice) =>
    change(files, dice, 'content/afspraken/', (data) => ({
      ...data,
      provincies: dice.sample(idsIn(files, 'data/provincies/'), dice.below(4)),
    })),
  partij: (files: Files, dice: Dice) => changeText(files, dice, 'data/partijen/', 'naam'),
  thema: (files: Files, dice: Dice) => changeText(files, dice, 'data/themas/', 'uitleg'),
  provincie: (files: Files, dice: Dice) => changeText(files, dice, 'data/provincies/', 'naam'),
  begrip: (files: Files, dice: Dice) => changeText(files, dice, 'data/begrippen/', 'uitleg'),
  kamerstuk: (files: Files, dice: Dice) => changeText(files, dice, 'data/kamerstukken/', 'titel'),
  alinea: (files: Files, dice: Dice) => {
    const file = pickFile(files, dice, 'content/brieven/');
    const text = file === undefined ? undefined : files[file];
    if (file === undefined || typeof text !== 'string') return undefined;
    files[file] = text.replace(/\.\n\n<\/Alinea>/, ' en meer.\n\n</Alinea>');
    return `${file}: een alinea`;
  },
  erbij: (files: Files, dice: Dice) => {
    const file = pickFile(files, dice, 'content/afspraken/');
    const data = file === undefined ? undefined : files[file];
    if (file === undefined || !isRecord(data)) return undefined;
    const added = file.replace('.json', `-erbij-${dice.below(1e6)}.json`);
    files[added] = { ...data, titel: `${String(data['titel'])}, erbij ${dice.below(1e6)}` };
    return `${added}: erbij`;
  },
  weg: (files: Files, dice: Dice) => {
    const file = pickFile(files, dice, 'content/afspraken/');
    if (file === undefined) return undefined;
    delete files[file];
    return `${file}: weg`;
  },
  verhuisd: (files: Files, dice: Dice) => {
    const file = pickFile(files, dice, 'content/afspraken/');
    const data = file === undefined ? undefined : files[file];
    if (file === undefined || !isRecord(data) || 'verhuisdNaar' in data) return undefined;
    const moved = file.replace('.json', `-verhuisd-${dice.below(1e6)}.json`);
    const id = moved.slice('content/afspraken/'.length, -'.json'.length);
    files[moved] = data;
    files[file] = { titel: data['titel'], verhuisdNaar: [id], reden: 'De naam is nu duidelijker.' };
    return `${file}: verhuisd naar ${id}`;
  },
  ingetrokken: (files: Files, dice: Dice) => {
    const file = pickFile(files, dice, 'content/afspraken/');
    if (file === undefined) return undefined;
    files[file] = {
      titel: 'Een uitkomst die er niet had moeten staan',
      ingetrokken: {
        datum: '2026-01-05',
        reden: 'onjuist',
        zin: 'Geen bron zegt dit.',
      },
    };
    return `${file}: ingetrokken`;
  },
  gemeente: (files: Files, dice: Dice) => {
    const file = pickFile(files, dice, 'data/gemeenten/');
    if (file === undefined) return undefined;
    delete files[file];
    return `${file}: weg`;
  },
} satisfies Readonly<Record<string, Edit>>;

export type EditKind = keyof typeof edits;
/** What editors do to records. */
const editKinds: readonly EditKind[] = [
  'tekst',
  'titel',
  'soort',
  'stand',
  'provincies',
  'partij',
  'thema',
  'provincie',
  'begrip',
  'kamerstuk',
  'alinea',
  'erbij',
  'weg',
  'verhuisd',
  'ingetrokken',
  'gemeente',
];

/**
 * The files after a number of edits of different kinds, and what was done. An edit that the gate would refuse is not done.
 * @param count at most as many as there are kinds
 */
export function editAtRandom(
  files: Files,
  dice: Dice,
  count: number,
  kinds: readonly EditKind[] = editKinds,
): { files: Files; done: string[] } {
  let now = files;
  const done: string[] = [];
  // Half of what is tried may be refused, so each kind has some tries.
  for (const name of dice.sample(kinds, count))
    for (let tries = 0; tries < 20; tries += 1) {
      const next = { ...now };
      const what = edits[name](next, dice);
      if (what === undefined || !isAccepted(next)) continue;
      now = next;
      done.push(`${name}: ${what}`);
      break;
    }
  return { files: now, done };
}

function isAccepted(files: Files): boolean {
  return checkFiles(toContentFiles(files), undefined, '2999-12-31').problems.length === 0;
}

function change(
  files: Files,
  dice: Dice,
  folder: string,
  to: (data: Record<string, unknown>) => Record<string, unknown>,
): string | undefined {
  const file = pickFile(files, dice, folder);
  const data = file === undefined ? undefined : files[file];
  if (file === undefined || !isRecord(data)) return undefined;
  files[file] = to(data);
  return `${file}: veranderd`;
}

function changeText(files: Files, dice: Dice, folder: string, field: string): string | undefined {
  const word = dice.pick(['nieuw', 'beter', 'anders', 'later', 'ruimer']);
  const done = change(files, dice, folder, (data) => ({
    ...data,
    [field]: `${String(data[field]).replace(/\.$/, '')} ${word}${String(data[field]).endsWith('.') ? '.' : ''}`,
  }));
  return done && `${done}: ${field}`;
}

/** Adds an event that says that it runs, or that it is done, some time after the last one. */
function withNews(dice: Dice): (data: Record<string, unknown>) => Record<string, unknown> {
  return (data) => {
    const verloop = Array.isArray(data['verloop']) ? data['verloop'] : [];
    const last: unknown = verloop.at(-1);
    return isRecord(last)
      ? {
          ...data,
          verloop: [...verloop, { ...last, status: dice.pick(['loopt', 'gereed', 'bijgesteld']) }],
        }
      : data;
  };
}

function pickFile(files: Files, dice: Dice, folder: string): string | undefined {
  const [first, ...rest] = Object.keys(files).filter((file) => file.startsWith(folder));
  return first === undefined ? undefined : dice.pick([first, ...rest]);
}

function idsIn(files: Files, folder: string): string[] {
  return Object.keys(files)
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length, -'.json'.length));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
