import type { Addresses } from '#exports/address/address.ts';
import { openScales } from '#exports/address/scales.ts';
import { booleans, csvOf, dialect } from '#exports/csv/csv.ts';
import type { Column, Table } from '#exports/tables/table.ts';

const types: Record<Column['type'], string> = {
  text: 'string',
  day: 'date',
  integer: 'integer',
  boolean: 'boolean',
};

/**
 * The description of the CSV files as a data package (datapackage.org, version 2), with the size and the checksum of each. It has no
 * day, so it changes only with what is in them. Each file is made once more for it, and not held.
 */
export function datapackageOf(tables: readonly Table[], { absolute }: Addresses) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'afsprakenatlas-leefomgeving',
    title: 'Afsprakenatlas Leefomgeving',
    description:
      'Wat Rijk en regio met elkaar afspreken over de leefomgeving, en wat ervan komt. In eigen woorden, met de bron tot op de alinea.',
    homepage: absolute('/data/'),
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Naamsvermelding 4.0',
      },
    ],
    resources: tables.map((table) => describe(table)),
  };
}

function describe(table: Table) {
  const { name, titel, uitleg, columns, keys } = table;
  const scales = openScales();
  for (const line of csvOf(table)) scales.add(line);
  const { bytes, sha256 } = scales.read();
  return {
    name,
    type: 'table',
    title: titel,
    description: uitleg,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', ...dialect },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map(({ name: column, type, uitleg: description }) => ({
        name: column,
        type: types[type],
        description,
        ...(type === 'boolean' && {
          trueValues: [booleans.true],
          falseValues: [booleans.false],
        }),
        ...(column === 'id' && { constraints: { required: true, unique: true } }),
      })),
      missingValues: [''],
      primaryKey: ['id'],
      foreignKeys: Object.entries(keys).map(([field, resource]) => ({
        fields: [field],
        reference: { ...(resource !== name && { resource }), fields: ['id'] },
      })),
    },
  };
}
