import { explainIssue } from '#check/shape/explain-issue.ts';
import { addHints } from '#check/shape/hints.ts';
import { checkJsonText } from '#check/text/raw-text.ts';
import { expectedDossierId, expectedKamerstukId } from '#domain/kamerstuk/label.ts';
import { explainProblem } from '#domain/problem/problem.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { type CollectionName, typedCollections } from '#schema/collections.ts';
import { alle } from '#schema/field/id.ts';
import { jsonSchemaOf } from '#schema/json-schema.ts';
import { type Shape, shapeOf } from '#schema/shape.ts';
import { valueAt } from '#schema/value-at.ts';
import { placeLabel } from './labels.ts';
import { titleOf } from './pick-lists.ts';

/** What an editor is about to save. */
interface Saved {
  collection: CollectionName;
  /** The record in canonical form. */
  data: unknown;
  /** File name without its extension. */
  slug: string;
  isNew: boolean;
}

/**
 * Why a record is not saved: Dutch sentences with the field and the repair; empty when it may be. Only what this record
 * says by itself is looked at, with the schema and the rules for texts that the check has too. What is between records, the check says.
 */
export function reasonsNotToSave({ collection, data, slug, isNew }: Saved): string[] {
  const result = typedCollections[collection].schema.safeParse(data);
  const shape = jsonSchemaOf(collection);
  const misfits = (result.error?.issues ?? [])
    .flatMap((issue) => explainIssue('', data, issue))
    .map((problem) => addHints(problem, data, shape));
  const wrong = [...misfits, ...checkJsonText('', data).problems].map(
    (problem) => `${placeLabel(problem.field ?? '')}: ${explainProblem(problem)}`,
  );
  const named = isNew ? reasonAgainstName(collection, data, slug) : undefined;
  return [...new Set(wrong), ...mixedLists(shapeOf(collection), data), ...(named ? [named] : [])];
}

/** A number is a file name, so a second record with the same number would get another name than its number. */
function reasonAgainstName(
  collection: CollectionName,
  data: unknown,
  slug: string,
): string | undefined {
  const number = numberOf(collection, data);
  if (number !== undefined) {
    if (number === '' || number === slug) return undefined;
    return slug.startsWith(`${number}-`)
      ? `“${number}” staat al in de atlas. Open dat record en vul het aan.`
      : `Het bestand moet “${number}” heten. Vul dat in bij Slug, in de balk aan de rechterkant.`;
  }
  const title = toWord(String(valueAt(data, [titleOf(shapeOf(collection))]) ?? ''));
  const isSecond = slug.startsWith(`${title}-`) && /^\d+$/.test(slug.slice(title.length + 1));
  return title !== '' && isSecond
    ? 'Er staat al een record met deze naam in de atlas. Open dat en vul het aan, of kies een andere naam.'
    : undefined;
}

/** The id of a kind whose records are named after a number; `undefined` for other kinds. */
function numberOf(collection: CollectionName, data: unknown): string | undefined {
  const get = (field: string) => {
    const value = valueAt(data, [field]);
    return typeof value === 'string' ? value : undefined;
  };
  switch (collection) {
    case 'rondes':
      return String(valueAt(data, ['jaar']) ?? '');
    case 'dossiers':
      return expectedDossierId({ nummer: get('nummer') ?? '', toevoeging: get('toevoeging') });
    case 'kamerstukken': {
      const dossiers = valueAt(data, ['dossiers']);
      return expectedKamerstukId({
        dossiers: Array.isArray(dossiers) ? dossiers.map(String) : [],
        nr: get('nr'),
        documentnummer: get('documentnummer'),
      });
    }
    default:
      return undefined;
  }
}

/** “Alle” means every one, so nothing else belongs beside it. */
function mixedLists(shape: Shape, data: unknown): string[] {
  if (shape.kind !== 'group') return [];
  return [...shape.fields].flatMap(([name, field]) => {
    const value = valueAt(data, [name]);
    const isMixed =
      field.kind === 'leaf' && Array.isArray(value) && value.length > 1 && value.includes(alle);
    return isMixed ? [`${placeLabel(name)}: kies “alle”, of losse namen, niet allebei.`] : [];
  });
}
