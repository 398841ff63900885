import { isInferred } from '#domain/register/inferred.ts';
import type { AfspraakNode, AlineaNode, Entry, PartijNode } from '#domain/register/model.ts';
import type { NodeOf, Register } from '#domain/register/register.ts';
import { documentsOf } from '#domain/stand/unread.ts';
import type { CollectionName } from '#schema/collections.ts';

/** The node of any kind of record. */
export type AnyNode = NodeOf[CollectionName];

/** A list of records that are linked to a record, and that its own file does not name. */
export interface LinkField<N> {
  name: string;
  /** What is in it, for the schema. */
  uitleg: string;
  read(node: N, register: Register): readonly (AnyNode | undefined)[];
}

type Outcomes = { afspraken: AfspraakNode[] };

function afspraken<N extends Outcomes>(uitleg: string): LinkField<N> {
  return { name: 'afspraken', uitleg, read: (node) => node.afspraken };
}

function common<N extends { commonAfspraken: AfspraakNode[] }>(what: string): LinkField<N> {
  return {
    name: 'afsprakenOveral',
    uitleg: `Uitkomsten waarvan de bron over elke ${what} spreekt`,
    read: (node) => node.commonAfspraken,
  };
}

/** What a list of the ronde says, and a reference cannot. */
const inRonde = 'welke ronde, en hoe zeker, staat bij de ronde';

function secties<N extends { alineas: AlineaNode[] }>(): LinkField<N> {
  return {
    name: 'secties',
    uitleg: 'Onderdelen van brieven met een alinea die erover gaat',
    read: ({ alineas }) => alineas.map(({ sectie }) => sectie),
  };
}

function partij<N extends { partij: PartijNode | undefined }>(): LinkField<N> {
  return { name: 'partij', uitleg: 'Het bestuur, als partij', read: (node) => [node.partij] };
}

/** The lists of each kind of record, in the order in which they are published. Lists are only ever added: see v1. */
export const linkFields: { readonly [C in CollectionName]: readonly LinkField<NodeOf[C]>[] } = {
  afspraken: [
    {
      name: 'vervolg',
      uitleg: 'De latere uitkomst die deze als geheel voortzet',
      read: ({ vervolg }) => vervolg,
    },
    {
      name: 'afgesplitst',
      uitleg: 'Latere uitkomsten die een deel van deze voortzetten',
      read: ({ afgesplitst }) => afgesplitst,
    },
    {
      name: 'verwant',
      uitleg: 'Uitkomsten die erbij horen, van welke kant dat ook is opgeschreven',
      read: ({ verwant }) => verwant,
    },
    {
      name: 'kamer',
      uitleg: 'Moties, toezeggingen en Kamervragen die erbij horen, met hun eigen verloop',
      read: ({ parliament }) => parliament,
    },
    {
      name: 'navragen',
      uitleg: 'Wat er over deze uitkomst is nagevraagd, het oudste eerst',
      read: ({ navragen }) => navragen,
    },
  ],
  secties: [
    { name: 'ronde', uitleg: 'De ronde van de brief', read: ({ ronde }) => [ronde] },
    { name: 'brief', uitleg: 'Het Kamerstuk', read: ({ ronde }) => [ronde?.brief] },
    { name: 'vorige', uitleg: 'Het onderdeel ervoor', read: ({ previous }) => [previous] },
    { name: 'volgende', uitleg: 'Het onderdeel erna', read: ({ next }) => [next] },
    {
      name: 'afspraken',
      uitleg: 'Uitkomsten die op een alinea van dit onderdeel rusten',
      read: ({ alineas }) => alineas.flatMap((alinea) => alinea.afspraken),
    },
  ],
  rondes: [
    afspraken('Uitkomsten van deze ronde'),
    { name: 'secties', uitleg: 'Onderdelen van de brief', read: ({ secties }) => secties },
    {
      name: 'documenten',
      uitleg: 'De brief en zijn bijlagen, met hoe ver de atlas ze heeft nagelezen',
      read: documentsOf,
    },
    { name: 'eerder', uitleg: 'Eerdere rondes', read: ({ earlier }) => earlier },
    { name: 'later', uitleg: 'Latere rondes', read: ({ later }) => later },
  ],
  provincies: [
    afspraken('Uitkomsten die de provincie noemen'),
    common('provincie'),
    {
      name: 'gebieden',
      uitleg: 'NOVEX-gebieden die in de provincie liggen',
      read: ({ gebieden }) => gebieden.map(({ to }) => to),
    },
    { name: 'regios', uitleg: 'Regio’s in de provincie', read: ({ regios }) => regios },
    { name: 'gemeenten', uitleg: 'Gemeenten in de provincie', read: ({ gemeenten }) => gemeenten },
    partij(),
    {
      name: 'landsdelen',
      uitleg: `Landsdelen waar de provincie in een ronde bij hoorde; ${inRonde}`,
      read: ({ indelingen }) => indelingen.map(({ landsdeel }) => landsdeel),
    },
    secties(),
  ],
  gebieden: [afspraken('Uitkomsten die het gebied noemen'), common('gebied'), secties()],
  landsdelen: [
    afspraken('Uitkomsten die het landsdeel noemen'),
    {
      name: 'provincies',
      uitleg: `Provincies die er in een ronde bij hoorden; ${inRonde}`,
      read: ({ indelingen }) => indelingen.flatMap(({ provincies }) => provincies),
    },
    {
      name: 'rondes',
      uitleg: 'Rondes met een indeling die het landsdeel noemt',
      read: ({ indelingen }) => indelingen.map(({ ronde }) => ronde),
    },
    secties(),
  ],
  regios: [
    afspraken('Uitkomsten die de regio noemen'),
    {
      name: 'gemeenten',
      uitleg: 'Gemeenten onder haar steden',
      read: ({ gemeenten }) => gemeenten,
    },
    partij(),
    secties(),
  ],
  gemeenten: [
    afspraken('Uitkomsten waarvan de tekst de gemeente noemt'),
    { name: 'regios', uitleg: 'Regio’s die haar als stad noemen', read: ({ regios }) => regios },
    partij(),
    secties(),
  ],
  themas: [
    afspraken('Uitkomsten over dit thema'),
    { name: 'begrippen', uitleg: 'Begrippen onder dit thema', read: ({ begrippen }) => begrippen },
    secties(),
  ],
  programmas: [
    afspraken('Uitkomsten die het programma noemen'),
    { name: 'begrippen', uitleg: 'Begrippen die zo heten', read: ({ begrippen }) => begrippen },
  ],
  partijen: [
    afspraken('Uitkomsten die de partij aangaan'),
    {
      name: 'onderdelen',
      uitleg: 'Partijen die hier onder vallen',
      read: ({ onderdelen }) => onderdelen,
    },
    {
      name: 'deelnames',
      uitleg: 'Rondes waaraan zij volgens een bron deelnam',
      read: ({ deelnames }) => deelnames.map(({ ronde }) => ronde),
    },
    {
      name: 'ingediend',
      uitleg: 'Stukken die zij stuurde of indiende',
      read: ({ ingediend }) => ingediend,
    },
    {
      name: 'namensKabinet',
      uitleg: 'Rondes waarin deze bewindspersoon voor het kabinet sprak',
      read: ({ namensKabinet }) => namensKabinet,
    },
    {
      name: 'leden',
      uitleg: 'Van een kabinet: wie er volgens een bron lid van was, voor zover de atlas hen kent',
      read: (kabinet, { partijen }) =>
        partijen.filter(({ ambten }) => ambten.some((ambt) => ambt.kabinet === kabinet)),
    },
    {
      name: 'navragen',
      uitleg: 'Wat er aan de partij is gevraagd, het oudste eerst',
      read: ({ navragen }) => navragen,
    },
  ],
  dossiers: [
    {
      name: 'kamerstukken',
      uitleg: 'Stukken in dit dossier',
      read: ({ kamerstukken }) => kamerstukken,
    },
  ],
  kamerstukken: [
    afspraken('Uitkomsten die dit stuk als bron of in hun tekst noemen'),
    { name: 'bijlagen', uitleg: 'Bijlagen bij het stuk', read: ({ bijlagen }) => bijlagen },
    {
      name: 'isBijlage',
      uitleg: 'De bijlagen die dit stuk zelf is',
      read: ({ bijlageVan }) => bijlageVan,
    },
    {
      name: 'briefVan',
      uitleg: 'De ronde waarvan dit de brief is',
      read: ({ briefVan }) => [briefVan],
    },
  ],
  bijlagen: [afspraken('Uitkomsten die op de bijlage rusten')],
  begrippen: [],
  bronsites: [
    {
      name: 'records',
      uitleg: 'Records met een pagina van deze site als bron; welke pagina, staat bij het record',
      read: ({ citedBy }, { find }) => citedBy.map(({ collection, id }) => find(collection, id)),
    },
  ],
  wijzigingen: [],
  navragen: [],
};

/** The records in a list, each once. */
export function linked<N>({ read }: LinkField<N>, node: N, register: Register): AnyNode[] {
  return [...new Set(read(node, register).filter((entry) => entry !== undefined))];
}

/** Whether an outcome is in a list of this record only because the editors inferred it. */
export function isInferredLink(
  entry: AnyNode,
  owner: Pick<Entry<CollectionName>, 'collection' | 'id'>,
): boolean {
  return entry.collection === 'afspraken' && isInferred(entry, owner);
}
