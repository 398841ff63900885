import { formatDossier } from '#domain/kamerstuk/id.ts';
import { formatKamerstukRecord } from '#domain/kamerstuk/label.ts';
import type { Entry } from '#domain/register/model.ts';
import type { NodeOf } from '#domain/register/register.ts';
import { startOf } from '#domain/text/datum.ts';
import { type CollectionName, type RecordData, typedCollections } from '#schema/collections.ts';
import { folderIn, nameIn } from '#schema/field/id.ts';

interface Source<C extends CollectionName> {
  id: string;
  data: RecordData<C>;
}

/** Makes the unlinked node of each kind of record: every list is empty, every single link `undefined`. */
export const createNode: { [C in CollectionName]: (source: Source<C>) => NodeOf[C] } = {
  afspraken: (source) => ({
    ...entry('afspraken', source, source.data.titel),
    bron: undefined,
    ookIn: [],
    werkwoord: undefined,
    ronde: undefined,
    provincies: [],
    allProvincies: source.data.provincies === 'alle',
    gebieden: [],
    allGebieden: source.data.gebieden === 'alle',
    landsdelen: [],
    regios: [],
    themas: [],
    programmas: [],
    partijen: [],
    verantwoordelijk: [],
    kamerstukken: [],
    vervolgOp: [],
    gesplitstUit: [],
    vervolg: [],
    afgesplitst: [],
    verwant: [],
    parliament: [],
    geld: [],
    verloop: [],
    navragen: [],
  }),
  secties: (source) => ({
    ...entry('secties', source, source.data.titel),
    ronde: undefined,
    alineas: [],
    voetnoten: new Map(),
    onder: undefined,
    previous: undefined,
    next: undefined,
  }),
  rondes: (source) => ({
    ...entry('rondes', source, source.data.titel),
    address: pathOf('rondes', source.id),
    start: startOf(source.data),
    reported: '',
    bronnen: [],
    brief: undefined,
    kabinet: undefined,
    secties: [],
    afspraken: [],
    indeling: [],
    earlier: [],
    later: [],
  }),
  provincies: (source) => ({
    ...entry('provincies', source, source.data.naam),
    ...gathering(),
    commonAfspraken: [],
    commonAlineas: [],
    gebieden: [],
    regios: [],
    gemeenten: [],
    indelingen: [],
    arrangement: [],
    partij: undefined,
  }),
  gebieden: (source) => ({
    ...entry('gebieden', source, source.data.naam),
    ...gathering(),
    commonAfspraken: [],
    commonAlineas: [],
    provincies: [],
    clusters: [],
    instrumenten: { ontwikkelperspectief: [], uitvoeringsagenda: [], investeringsagenda: [] },
  }),
  landsdelen: (source) => ({
    ...entry('landsdelen', source, source.data.naam),
    ...gathering(),
    indelingen: [],
  }),
  regios: (source) => ({
    ...entry('regios', source, source.data.naam),
    ...gathering(),
    provincies: [],
    gemeenten: [],
    partij: undefined,
  }),
  gemeenten: (source) => ({
    ...entry('gemeenten', source, source.data.naam),
    ...gathering(),
    provincie: undefined,
    regios: [],
    partij: undefined,
  }),
  themas: (source) => ({
    ...entry('themas', source, source.data.naam),
    ...gathering(),
    begrippen: [],
  }),
  programmas: (source) => ({
    ...entry('programmas', source, source.data.naam),
    verloop: [],
    afspraken: [],
    kamerstukken: [],
    begrippen: [],
  }),
  partijen: (source) => ({
    ...entry('partijen', source, source.data.naam),
    address: pathOf('partijen', source.id),
    afspraken: [],
    place: undefined,
    onderdeelVan: undefined,
    onderdelen: [],
    ambten: [],
    deelnames: [],
    namensKabinet: [],
    ingediend: [],
    navragen: [],
  }),
  dossiers: (source) => ({
    ...entry('dossiers', source, formatDossier(source.data)),
    kamerstukken: [],
  }),
  kamerstukken: (source) => ({
    ...entry('kamerstukken', source, formatKamerstukRecord(source.data)),
    dossiers: [],
    indieners: [],
    bijlagen: [],
    bijlageVan: [],
    verloop: [],
    briefVan: undefined,
    afspraken: [],
  }),
  bijlagen: (source) => ({
    ...entry('bijlagen', source, source.data.titel),
    kamerstuk: undefined,
    stuk: undefined,
    onderdelen: [],
    afspraken: [],
  }),
  begrippen: (source) => ({
    ...entry('begrippen', source, source.data.naam),
    address: pathOf('begrippen', source.id),
    zieOok: [],
    programma: undefined,
    thema: undefined,
  }),
  bronsites: (source) => ({
    ...entry('bronsites', source, source.data.naam),
    citedBy: [],
  }),
  wijzigingen: (source) => ({
    ...entry('wijzigingen', source, source.data.titel),
    raakt: [],
  }),
  navragen: (source) => ({
    ...entry('navragen', source, source.data.titel),
    afspraken: [],
    partij: undefined,
    bron: undefined,
    antwoordBron: undefined,
  }),
};

/** Address of a record's page on this site, without the base path. */
export function pathOf(collection: CollectionName, id: string): string {
  const { siteFolder, below } = typedCollections[collection];
  const parts = below === undefined ? [id] : [folderIn(id), below, nameIn(id)];
  return `/${[siteFolder, ...parts].filter((part) => part !== undefined).join('/')}/`;
}

function entry<C extends CollectionName>(
  collection: C,
  source: Source<C>,
  label: string,
): Entry<C> {
  const { id, data } = source;
  return {
    collection,
    id,
    data,
    label,
    path: pathOf(collection, id),
    backlinks: [],
    wijzigingen: [],
  };
}

function gathering() {
  return { afspraken: [], alineas: [] };
}
