import type { AfspraakNode, KamerstukNode, LinkedBron, RondeNode } from '#domain/register/model.ts';
import { documentOf, isUnread, paperOf } from '#domain/register/plaats.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { documentRules } from '#domain/register/rules/document-rules.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { folderIn } from '#schema/field/id.ts';

/**
 * Reports what an outcome may not rest on: a document of another ronde, or the web, unless its record says how it became
 * known; and fields that are missing although the document was read (docs/besluiten/30-vindplaatsen-en-bijlagen.md).
 */
export function checkBron(afspraak: AfspraakNode, resolve: Resolver): void {
  checkRead(afspraak, resolve);
  const { ronde, data, bron } = afspraak;
  // A record that names another ronde than its folder is reported for that.
  if (!ronde || ronde.id !== folderIn(afspraak.id) || isUncertain(ronde, resolve)) return;
  const file = fileOf('afspraken', afspraak.id);
  const isKnownLater = data.bekendGeworden !== undefined;
  if (bron && isOwn(bron, ronde) && isKnownLater) {
    resolve.report({ file, field: 'bekendGeworden', ...documentRules.knownAlready() });
  }
  if (data.bekendGeworden) {
    const { datum } = data.bekendGeworden;
    if (boundsOf(datum).last < ronde.start) {
      const finding = documentRules.knownBefore({ start: formatDatum(ronde.start) });
      resolve.report({ file, field: 'bekendGeworden.datum', value: datum, ...finding });
    }
    return;
  }
  const named: [string, LinkedBron | undefined][] = [
    ['bron', bron],
    ...afspraak.ookIn.map((other, index): [string, LinkedBron] => [`ookIn.${index}`, other]),
  ];
  for (const [field, place] of named) {
    if (!place || isOwn(place, ronde)) continue;
    resolve.report({
      file,
      field,
      value: place.kind === 'web' ? place.url : (documentOf(place)?.label ?? ''),
      ...documentRules.otherRonde({ ronde: ronde.id, brief: ronde.brief?.label }),
    });
  }
}

/** Whether a letter or annex of the ronde could not be read: then nobody knows which documents are its own. */
function isUncertain(ronde: RondeNode, resolve: Resolver): boolean {
  const { brief, data } = ronde;
  if (brief === undefined) return data.brief !== undefined;
  return resolve.hasBroken('bijlagen', `${brief.id}/`);
}

/** A document of the ronde is its letter, an annex of that letter, or the paper that such an annex is itself. */
function isOwn(bron: LinkedBron, { brief }: RondeNode): boolean {
  const paper = paperOf(bron);
  return brief !== undefined && paper !== undefined && papersOf(brief).includes(paper);
}

function papersOf(brief: KamerstukNode): KamerstukNode[] {
  return [brief, ...brief.bijlagen.flatMap(({ stuk }) => stuk ?? [])];
}

/** What a document says can be judged only by somebody who read it. */
function checkRead({ id, data, bron }: AfspraakNode, resolve: Resolver): void {
  const document = documentOf(bron);
  if (!bron || (document ? isUnread(document) : data.bekendGeworden !== undefined)) return;
  for (const field of ['toetsbaarheid', 'themas'] as const) {
    if (data[field] !== undefined) continue;
    resolve.report({ file: fileOf('afspraken', id), field, ...documentRules.missingWhenRead() });
  }
}
