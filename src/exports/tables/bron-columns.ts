import { bronsoortOf } from '#domain/register/bronsoort.ts';
import type { LinkedBron } from '#domain/register/model.ts';
import { documentOf, plaatsOf } from '#domain/register/plaats.ts';
import type { Addresses } from '#exports/address/address.ts';
import { type ColumnOf, text } from './table.ts';

/** The columns that say where a row comes from. A source that was withdrawn leaves them empty. */
export function bronColumns<R>(
  read: (row: R) => LinkedBron | undefined,
  { absolute }: Addresses,
): ColumnOf<R>[] {
  return [
    text('bron', 'Waar het te lezen is: de plaats in een stuk, of de titel van de pagina', (row) =>
      labelOf(read(row)),
    ),
    text('bron_adres', 'Adres van die plaats', (row) => {
      const bron = read(row);
      if (bron?.kind === 'web') return bron.url;
      const plaats = bron && plaatsOf(bron);
      return plaats && absolute(plaats.path);
    }),
    text('bron_soort', 'Wat voor bron het is', (row) => {
      const bron = read(row);
      return bron && bronsoortOf(bron);
    }),
    text(
      'bron_gelezen',
      'Hoe ver de atlas het stuk heeft nagelezen; leeg bij een pagina op het web',
      (row) => {
        const document = documentOf(read(row));
        return document && (document.data.gelezen?.mate ?? 'niet');
      },
    ),
  ];
}

function labelOf(bron: LinkedBron | undefined): string | undefined {
  if (bron?.kind === 'web') return bron.titel;
  const plaats = bron && plaatsOf(bron);
  const paper = bron?.kind === 'kamerstuk' ? undefined : plaats?.paper;
  return plaats && (paper ? `${plaats.label} (${paper.label})` : plaats.label);
}
