import type { AdministrativeArea, Thing } from 'schema-dts';
import { publicationUrl } from '#domain/kamerstuk/official-url.ts';
import { isInferred } from '#domain/register/inferred.ts';
import type { AfspraakNode, PartijNode, ProvincieNode } from '#domain/register/model.ts';
import { documentOf, plaatsenOf } from '#domain/register/plaats.ts';
import type { NodeOf } from '#domain/register/register.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { Addresses } from '#exports/address/address.ts';
import type { CollectionName } from '#schema/collections.ts';

type AnyNode = NodeOf[CollectionName];

/** What the page of a record is about, in the words of schema.org, with the names that others have for it. */
export function subjectOf(node: AnyNode, addresses: Addresses): Thing {
  const { collection, id, label } = node;
  const own = { '@id': `${addresses.permanent(collection, id)}#ding`, name: label };
  switch (node.collection) {
    case 'provincies':
      return { '@type': 'AdministrativeArea', ...own, ...codesOf(node) };
    case 'gemeenten':
      return {
        '@type': 'AdministrativeArea',
        ...own,
        identifier: node.data.code,
        sameAs: tooi('gemeente', node.data.code),
        ...(node.provincie && { containedInPlace: placeOf(node.provincie, addresses) }),
      };
    case 'gebieden':
      return {
        '@type': 'Place',
        ...own,
        containedInPlace: node.provincies
          .filter(({ zekerheid }) => zekerheid === 'bevestigd')
          .map(({ to }) => placeOf(to, addresses)),
      };
    case 'regios':
    case 'landsdelen':
      return { '@type': 'Place', ...own };
    case 'themas':
    case 'begrippen':
      return { '@type': 'DefinedTerm', ...own, description: node.data.uitleg };
    case 'partijen':
      return { '@type': kindOfPartij(node), ...own, ...sitesOf(node) };
    case 'rondes':
      return eventOf(own, node.data.data);
    case 'bronsites':
      return { '@type': 'WebSite', ...own };
    case 'navragen':
      return { '@type': 'Question', ...own, dateCreated: node.data.datum };
    case 'kamerstukken':
    case 'bijlagen':
    case 'secties':
    case 'dossiers':
      return { '@type': 'CreativeWork', ...own, ...paperFacts(node) };
    default:
      return { '@type': 'Thing', ...own };
  }
}

/** The places and themas that sources name for an outcome, and the documents it rests on; nothing that is inferred. */
export function isAbout(node: AnyNode, addresses: Addresses): Thing[] {
  if (node.collection !== 'afspraken') return [];
  const isSure = (one: AfspraakNode['provincies'][number] | AfspraakNode['themas'][number]) =>
    !isInferred(node, one);
  return [
    ...(node.allProvincies ? [] : node.provincies)
      .filter(isSure)
      .map((one) => placeOf(one, addresses)),
    ...node.themas.filter(isSure).map(({ id, label }): Thing => ({
      '@type': 'DefinedTerm',
      '@id': `${addresses.permanent('themas', id)}#ding`,
      name: label,
    })),
    ...documentsOf(node, addresses),
  ];
}

function documentsOf(node: AfspraakNode, { permanent }: Addresses): Thing[] {
  const documents = new Set(plaatsenOf(node).flatMap((bron) => documentOf(bron) ?? []));
  return [...documents].map(({ collection, id, label, data }) => ({
    '@type': 'CreativeWork',
    '@id': `${permanent(collection, id)}#ding`,
    name: label,
    ...('officieleId' in data &&
      data.officieleId !== undefined && { sameAs: publicationUrl(data.officieleId) }),
  }));
}

function placeOf(node: ProvincieNode, { permanent }: Addresses): AdministrativeArea {
  return {
    '@type': 'AdministrativeArea',
    '@id': `${permanent('provincies', node.id)}#ding`,
    name: node.label,
    ...codesOf(node),
  };
}

/** The codes of which a source says so: ISO 3166-2 as identifier, TOOI as address. */
function codesOf({ data }: ProvincieNode): { identifier?: string; sameAs?: string } {
  const { iso, tooi: own } = data.codes;
  return {
    ...(iso.zekerheid === 'bevestigd' && { identifier: iso.code }),
    ...(own.zekerheid === 'bevestigd' && { sameAs: tooi('provincie', own.code) }),
  };
}

/** The address of an organisation in TOOI, the thesauri of Dutch government. */
function tooi(kind: 'provincie' | 'gemeente', code: string): string {
  return `https://identifier.overheid.nl/tooi/id/${kind}/${code.toLowerCase()}`;
}

function kindOfPartij({ data }: PartijNode) {
  if (data.soort === 'ambtsdrager') return 'Person';
  return data.soort === 'samenleving' ? 'Organization' : 'GovernmentOrganization';
}

function sitesOf({ data }: PartijNode): { url?: string } {
  const [site] = data.sites;
  return site ? { url: site.url } : {};
}

function eventOf(own: { '@id': string; name: string }, days: readonly string[]): Thing {
  const bounds = days.map((datum) => boundsOf(datum));
  const startDate = bounds.map(({ first }) => first).toSorted()[0];
  const endDate = bounds
    .map(({ last }) => last)
    .toSorted()
    .at(-1);
  return {
    '@type': 'Event',
    ...own,
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
  };
}

type Paper = NodeOf['kamerstukken' | 'bijlagen' | 'secties' | 'dossiers'];

function paperFacts(node: Paper) {
  if (node.collection === 'secties') {
    const officieleId = node.ronde?.brief?.data.officieleId;
    return officieleId === undefined ? {} : { isBasedOn: publicationUrl(officieleId) };
  }
  if (node.collection !== 'kamerstukken') return {};
  const { titel, datum, officieleId, documentnummer } = node.data;
  const identifier = [officieleId, documentnummer].filter((one) => one !== undefined);
  return {
    ...(titel !== undefined && { headline: titel }),
    ...(identifier.length > 0 && { identifier }),
    ...(officieleId !== undefined && { sameAs: publicationUrl(officieleId) }),
    ...(datum !== undefined && boundsOf(datum).precision === 'dag' && { datePublished: datum }),
  };
}
