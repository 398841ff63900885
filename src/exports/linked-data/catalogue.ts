import type { Addresses } from '#exports/address/address.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import type { Resource, Term, Value } from './triples.ts';

/** Who keeps the edition, for the catalogue. */
export interface Publisher {
  /** Empty when the edition names nobody. */
  name: string;
  /** An e-mail address or an https address; empty when there is none. */
  contact: string;
}

/** What the catalogue describes. */
export interface CatalogueFacts {
  /** The files to download; those of single records are no distributions. */
  files: readonly Pick<ExportFile, 'path' | 'type'>[];
  /** The day of the last change of the data, `YYYY-MM-DD`; never that of the build. */
  changed: string | undefined;
  publisher: Publisher;
}

/** Paths of the catalogue. */
export const cataloguePaths = { jsonLd: '/data/catalogus.jsonld', turtle: '/data/catalogus.ttl' };

const authority = 'http://publications.europa.eu/resource/authority';

/** The names that the EU has for types of files; one that it has no name for is only described by its media type. */
const fileTypes = new Map([
  ['application/json', 'JSON'],
  ['application/ld+json', 'JSON_LD'],
  ['text/csv', 'CSV'],
  ['application/atom+xml', 'ATOM'],
  ['text/calendar', 'ICS'],
  ['application/vnd.apache.parquet', 'PARQUET'],
]);

/**
 * The data of the atlas as a catalogue with one dataset, by DCAT-AP-NL 3.0. Where an edition names no keeper, the atlas
 * itself is publisher and the page about reporting mistakes is where to write.
 */
export function catalogueOf(
  { files, changed, publisher }: CatalogueFacts,
  { absolute }: Addresses,
): Resource[] {
  const id = (name: string) => absolute(`/data/#${name}`);
  const nl = (text: string): Value => ({ text, lang: 'nl' });
  const modified: [Term, Value][] =
    changed === undefined ? [] : [['dct:modified', { day: changed }]];
  const common: [Term, Value][] = [
    ['dct:publisher', { iri: id('uitgever') }],
    ['dcat:contactPoint', { iri: id('contact') }],
    ['dct:language', { iri: `${authority}/language/NLD` }],
    ['dct:license', { iri: 'https://creativecommons.org/licenses/by/4.0/' }],
  ];
  const { contact } = publisher;
  const isMail = contact !== '' && !contact.startsWith('https:');
  return [
    {
      id: id('catalogus'),
      type: 'dcat:Catalog',
      properties: [
        ['dct:title', nl('Gegevens van de Afsprakenatlas Leefomgeving')],
        ['dct:description', nl('Wat Rijk en regio afspreken over de leefomgeving, als open data.')],
        ...common,
        ...modified,
        ['foaf:homepage', { iri: absolute('/') }],
        ['dcat:dataset', { iri: id('afspraken') }],
      ],
    },
    {
      id: id('afspraken'),
      type: 'dcat:Dataset',
      properties: [
        ['dct:title', nl('Afspraken tussen Rijk en regio over de leefomgeving')],
        [
          'dct:description',
          nl(
            'Uitkomsten van de Bestuurlijke Overleggen Leefomgeving, met hun verloop, hun stand en de bron van elk gegeven. In eigen woorden; de officiële tekst gaat altijd voor.',
          ),
        ],
        ['dct:identifier', { text: id('afspraken') }],
        ['dct:creator', { iri: id('uitgever') }],
        ...common.filter(([name]) => name !== 'dct:license'),
        ...modified,
        ['dct:accessRights', { iri: `${authority}/access-right/PUBLIC` }],
        ['dcat:theme', { iri: `${authority}/data-theme/GOVE` }],
        ['dcat:theme', { iri: `${authority}/data-theme/ENVI` }],
        ...['afspraken', 'leefomgeving', 'NOVEX', 'ruimtelijke ordening'].map(
          (word): [Term, Value] => ['dcat:keyword', nl(word)],
        ),
        ['dct:spatial', { iri: `${authority}/country/NLD` }],
        ['dcat:landingPage', { iri: absolute('/data/') }],
        ...files.map(({ path }): [Term, Value] => [
          'dcat:distribution',
          { iri: idOf(path, absolute) },
        ]),
      ],
    },
    ...files.map((file) => distributionOf(file, absolute)),
    {
      id: id('uitgever'),
      type: 'foaf:Agent',
      properties: [['foaf:name', nl(publisher.name || 'Afsprakenatlas Leefomgeving')]],
    },
    {
      id: id('contact'),
      type: 'vcard:Kind',
      properties: [
        ['vcard:fn', nl(publisher.name || 'Afsprakenatlas Leefomgeving')],
        isMail
          ? ['vcard:hasEmail', { iri: `mailto:${contact}` }]
          : ['vcard:hasURL', { iri: contact || absolute('/bijdragen/') }],
      ],
    },
  ];
}

function distributionOf(
  { path, type }: Pick<ExportFile, 'path' | 'type'>,
  absolute: Addresses['absolute'],
): Resource {
  const [media = ''] = type.split(';');
  const known = fileTypes.get(media);
  return {
    id: idOf(path, absolute),
    type: 'dcat:Distribution',
    properties: [
      ['dct:title', { text: path.slice(path.lastIndexOf('/') + 1), lang: 'nl' }],
      ['dcat:accessURL', { iri: absolute(path) }],
      ['dcat:downloadURL', { iri: absolute(path) }],
      ['dct:license', { iri: 'https://creativecommons.org/licenses/by/4.0/' }],
      ['dcat:mediaType', { iri: `https://www.iana.org/assignments/media-types/${media}` }],
      ...(known === undefined
        ? []
        : [['dct:format', { iri: `${authority}/file-type/${known}` }] satisfies [Term, Value]]),
    ],
  };
}

function idOf(path: string, absolute: Addresses['absolute']): string {
  return absolute(`/data/#bestand-${path.slice(1).replaceAll('/', '-')}`);
}
