import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { firstStatus } from '#domain/register/soort-rules.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { safeText } from '#import/safe-text.ts';
import { todo, todoPattern } from '#schema/field/todo.ts';
import { type Soort, soorten, type Toetsbaarheid, toetsbaarheden } from '#schema/field/words.ts';
import { canonicalJson } from '../canonical/canonical.ts';
import { store } from '../importeer/store.ts';
import { withOpenAnswers } from './candidate-draft.ts';
import { writeProgress, writeWhole } from './progress.ts';
import { placeRecord, writePoint } from './records.ts';
import { noteMarks, paragraphText, progressFile, type Work, withParagraph } from './work.ts';

/** What a person asks for on the page. */
export type Action =
  | { wat: 'schrijf'; sectie: string; alinea: number; tekst: string }
  | {
      wat: 'neem-aan';
      kandidaat: string;
      naam: string;
      titel: string;
      tekst: string;
      soort: string;
      toetsbaarheid: string;
      /** Answers to what else was open, by the path of the field. */
      velden: ReadonlyMap<string, string>;
      /** Earlier outcomes that it continues, as the person ticked. */
      vervolg: string[];
    }
  | { wat: 'weiger'; kandidaat: string }
  | { wat: 'heropen'; kandidaat: string }
  | { wat: 'plaats'; sectie: string }
  /** Fills what is open in another draft, by the path of its field, and puts it in place when nothing is open. */
  | { wat: 'record'; bestand: string; velden: ReadonlyMap<string, string> };

/**
 * Does what a person asked and gives one Dutch sentence on what happened. Accepting moves a record into place and never over
 * one that is there; the official words are never part of it.
 * @throws with one Dutch sentence for what cannot be done
 */
export async function act(work: Work, action: Action): Promise<string> {
  if (action.wat === 'schrijf') return write(work, action.sectie, action.alinea, action.tekst);
  if (action.wat === 'plaats') return place(work, action.sectie);
  if (action.wat === 'record') return placeRecord(work, action.bestand, action.velden);
  if (!work.kandidaten.some(({ id }) => id === action.kandidaat))
    throw new Error('Deze kandidaat is er niet.');
  const { progress } = work;
  if (action.wat === 'neem-aan') return accept(work, action);
  if (progress.kandidaten[action.kandidaat]?.keuze === 'aangenomen') {
    throw new Error('Deze kandidaat is al aangenomen; het record staat in de atlas.');
  }
  if (action.wat === 'weiger') progress.kandidaten[action.kandidaat] = { keuze: 'geweigerd' };
  else delete progress.kandidaten[action.kandidaat];
  await writeProgress(progressFile(work), progress);
  return action.wat === 'weiger' ? 'Geweigerd.' : 'Weer open.';
}

async function write(
  { root, folder, secties }: Work,
  sectie: string,
  alinea: number,
  tekst: string,
): Promise<string> {
  const draft = secties.get(sectie);
  if (!draft) throw new Error('Dit onderdeel is al geplaatst, of er is geen concept van.');
  const before = paragraphText(draft.text, alinea);
  if (before === undefined) throw new Error('Deze alinea is er niet.');
  // What a person typed is text: it cannot become code in MDX.
  const typed = safeText(tekst).replace(/[{}<>]/g, String.raw`\$&`);
  const isEmpty = typed.replace(/\[\^[A-Za-z0-9-]+\]/g, '').trim() === '';
  const lost = noteMarks(before).filter((mark) => !typed.includes(mark));
  const text = [isEmpty ? `${todo} ${typed}`.trim() : typed, ...lost].join(' ');
  draft.text = withParagraph(draft.text, alinea, text);
  await writeWhole(join(root, folder, draft.file), draft.text);
  if (isEmpty) return 'Leeggemaakt.';
  return lost.length === 0 ? 'Bewaard.' : `Bewaard; ${lost.join(' en ')} staat nu aan het eind.`;
}

async function accept(
  work: Work,
  {
    kandidaat,
    naam,
    titel,
    tekst,
    soort,
    toetsbaarheid,
    velden,
    vervolg,
  }: Extract<Action, { wat: 'neem-aan' }>,
): Promise<string> {
  const { root, folder, progress } = work;
  if (progress.kandidaten[kandidaat]?.keuze === 'aangenomen')
    throw new Error('Deze kandidaat is al aangenomen.');
  const slug = toWord(naam)
    .replaceAll('/', '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  if (slug === '' || safeText(titel) === '' || safeText(tekst) === '') {
    throw new Error('Geef een naam voor het bestand, een titel en een tekst.');
  }
  const found = work.voorstellen.get(kandidaat);
  if (!found) throw new Error('Het concept van deze kandidaat is er niet meer.');
  const candidate = work.kandidaten.find(({ id }) => id === kandidaat);
  const earlier = (candidate?.voorgangers ?? [])
    .map(({ id }) => id)
    .filter((id) => vervolg.includes(id));
  const data = withAnswers(withOpenAnswers(found.data, velden), {
    titel: safeText(titel),
    tekst: safeText(tekst),
    soort: soorten.find((one) => one === soort),
    toetsbaarheid: toetsbaarheden.find((one) => one === toetsbaarheid),
    vervolg: earlier,
    isLijst: candidate?.nummer !== undefined,
  });
  const file = found.file.replace(/[^/]+\.json$/, `${slug}.json`);
  if (existsSync(join(root, file))) throw new Error(`${file} is er al; kies een andere naam.`);
  const text = canonicalJson('afspraken', data);
  await store(root, [{ file, text }], false);
  progress.kandidaten[kandidaat] = { keuze: 'aangenomen', bestand: file };
  await writeProgress(progressFile(work), progress);
  await rm(join(root, folder, found.file));
  if (candidate?.nummer !== undefined) await writePoint(work, candidate.nummer, safeText(tekst));
  const left = todoPattern.test(text)
    ? ' Er staat nog TODO in; schrijf dat voor u publiceert.'
    : '';
  return `Aangenomen als ${file}.${left}`;
}

/** A draft with what the person answered; the questions of the importer go. */
function withAnswers(
  draft: object,
  answers: {
    titel: string;
    tekst: string;
    soort: Soort | undefined;
    toetsbaarheid: Toetsbaarheid | undefined;
    vervolg: string[];
    isLijst: boolean;
  },
): Record<string, unknown> {
  const { opmerking, ...rest }: Record<string, unknown> = { ...draft };
  const { titel, tekst, soort, toetsbaarheid, vervolg, isLijst } = answers;
  const isMoney = 'bedrag' in rest;
  const [event] = Array.isArray(rest['verloop']) ? rest['verloop'] : [];
  const status = soort === undefined ? undefined : firstStatus(soort, isMoney);
  return {
    ...rest,
    titel,
    tekst,
    ...(soort !== undefined && { soort }),
    ...(toetsbaarheid !== undefined && { toetsbaarheid }),
    verloop: [
      {
        ...Object(event),
        ...(status !== undefined && { status }),
        toelichting: `De ${isLijst ? 'lijst' : 'brief'} noemt dit.`,
      },
    ],
    ...(vervolg.length > 0 && { vervolgOp: vervolg }),
  };
}

/** Moves a section into place when all of it is written. */
async function place({ root, folder, secties }: Work, sectie: string): Promise<string> {
  const draft = secties.get(sectie);
  if (!draft) throw new Error('Dit onderdeel is al geplaatst, of er is geen concept van.');
  if (todoPattern.test(draft.text))
    throw new Error('In dit onderdeel staat nog TODO; schrijf eerst elke alinea.');
  if (existsSync(join(root, draft.file))) throw new Error(`${draft.file} is er al.`);
  await store(root, [{ file: draft.file, text: draft.text }], false);
  await rm(join(root, folder, draft.file));
  return `Geplaatst als ${draft.file}.`;
}
