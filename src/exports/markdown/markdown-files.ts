import { statusMeaning } from '#domain/meaning/status.ts';
import type { NodeOf } from '#domain/register/register.ts';
import { standOf } from '#domain/stand/stand.ts';
import { capitalize } from '#domain/text/plural.ts';
import { type Addresses, markdownListPath, markdownPathOf } from '#exports/address/address.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import type { ApiEdition } from '#exports/api/api-files.ts';
import { forEachRecord } from '#exports/api/each-record.ts';
import { exporterOf } from '#exports/api/record.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { llmsFile } from './llms.ts';
import { markdownOf } from './record-markdown.ts';
import { link, plain } from './text.ts';

/** The guide for language models, a list of each kind of record, and every record beside its page unless that is switched off. */
export function markdownFiles(edition: ApiEdition): ExportFile[] {
  const { register, perRecord, addresses } = edition;
  return [
    llmsFile(addresses, perRecord),
    ...collectionNames.map((collection) =>
      markdown(markdownListPath(collection), () => listOfRecords(collection, edition)),
    ),
    ...(perRecord
      ? forEachRecord(register, exporterOf(edition), (collection, id, data) =>
          markdown(markdownPathOf(collection, id), () =>
            markdownOf(data(), collections[collection].noun),
          ),
        )
      : []),
  ];
}

function listOfRecords(collection: CollectionName, edition: ApiEdition): string {
  const { register, addresses, perRecord, peildatum } = edition;
  const nodes: readonly NodeOf[CollectionName][] = register[collection];
  const { plural } = collections[collection];
  return [
    `# ${capitalize(plural)}`,
    '',
    `Van de Afsprakenatlas Leefomgeving: ${nodes.length} in alle. CC BY 4.0. De officiële tekst gaat altijd voor.`,
    '',
    ...nodes.map(
      (node) =>
        `- ${link(node.label, addressOf(node, addresses, perRecord))}${standIn(node, peildatum)}`,
    ),
    '',
  ].join('\n');
}

function addressOf(
  { collection, id }: NodeOf[CollectionName],
  { absolute, permanent }: Addresses,
  perRecord: boolean,
): string {
  return perRecord ? absolute(markdownPathOf(collection, id)) : permanent(collection, id);
}

function standIn(node: NodeOf[CollectionName], peildatum: string): string {
  if (node.collection !== 'afspraken') return '';
  const { label } = statusMeaning[standOf(node, peildatum).status];
  return `: ${plain(node.data.soort)}, stand: ${plain(label)}`;
}

function markdown(path: string, make: () => string): ExportFile {
  return { path, type: 'text/markdown', make };
}
