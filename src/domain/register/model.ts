import type { ParsedAlinea } from '#domain/brief/alinea.ts';
import type { Verloop } from '#schema/afspraak.ts';
import type { WebBron } from '#schema/bron.ts';
import type { CollectionName, RecordData } from '#schema/collections.ts';
import type { Cluster, Instrument, Instrumentstap, Zekerheid } from '#schema/words.ts';

// The nodes refer to each other, in circles, so they are in one file; what holds all of them is in `register.ts`.

/** Anything with a page of its own. `path` is the address on this site, without the base path. */
export interface Entry<C extends CollectionName> {
  collection: C;
  id: string;
  data: RecordData<C>;
  path: string;
  /** What a link to it says. */
  label: string;
  backlinks: Backlink[];
  /** Notes on changes to this record, oldest first. */
  wijzigingen: WijzigingNode[];
}

/** Another place on this site that refers here. */
export interface Backlink {
  label: string;
  path: string;
  kind:
    | 'alinea'
    | 'afspraak'
    | 'kamerstuk'
    | 'provincie'
    | 'gebied'
    | 'regio'
    | 'ronde'
    | 'programma'
    | 'partij'
    | 'begrip'
    | 'dossier';
  /** How it refers, for readers. */
  how: string;
}

export type LinkedBron =
  | { kind: 'alinea'; alinea: AlineaNode }
  | { kind: 'kamerstuk'; kamerstuk: KamerstukNode; plaats: string | undefined }
  | ({ kind: 'web' } & WebBron);

export interface LinkedVerloop {
  event: Verloop;
  /** From this day on it counts, `YYYY-MM-DD`: the last that its datum covers, or the day of its source when that came sooner. */
  until: string;
  /** The day on which its source reported it, when that is later than `until`; else `until`. */
  reported: string;
  bron: LinkedBron | undefined;
}

/** A link with how sure it is and where that is said. */
export interface SureLink<T> {
  to: T;
  zekerheid: Zekerheid;
  bron: LinkedBron | undefined;
}

export interface AfspraakNode extends Entry<'afspraken'> {
  bron: AlineaNode | undefined;
  ookIn: AlineaNode[];
  ronde: RondeNode | undefined;
  provincies: ProvincieNode[];
  allProvincies: boolean;
  gebieden: GebiedNode[];
  allGebieden: boolean;
  landsdelen: LandsdeelNode[];
  regios: RegioNode[];
  themas: ThemaNode[];
  programmas: ProgrammaNode[];
  partijen: PartijNode[];
  kamerstukken: KamerstukNode[];
  /** What this one continues as a whole: more than one where outcomes were merged. */
  vervolgOp: AfspraakNode[];
  /** What this one continues a part of. */
  gesplitstUit: AfspraakNode[];
  /** What continues this one as a whole: one at most. */
  vervolg: AfspraakNode[];
  /** What continues a part of this one. */
  afgesplitst: AfspraakNode[];
  /** Related records, seen from both sides. */
  verwant: AfspraakNode[];
  /** In order of time. */
  verloop: LinkedVerloop[];
}

/** What gathers afspraken and paragraphs: a place or a subject. */
export interface Gathering {
  afspraken: AfspraakNode[];
  alineas: AlineaNode[];
}

export interface ProvincieNode extends Entry<'provincies'>, Gathering {
  /** What a source says of every province at once. */
  commonAfspraken: AfspraakNode[];
  commonAlineas: AlineaNode[];
  gebieden: SureLink<GebiedNode>[];
  regios: RegioNode[];
  gemeenten: GemeenteNode[];
  indelingen: IndelingNode[];
  /** The ruimtelijk arrangement of Rijk and provincie, in order of time. */
  arrangement: LinkedStap[];
  partij: PartijNode | undefined;
}

export interface GebiedNode extends Entry<'gebieden'>, Gathering {
  commonAfspraken: AfspraakNode[];
  commonAlineas: AlineaNode[];
  provincies: SureLink<ProvincieNode>[];
  clusters: { cluster: Cluster; bron: LinkedBron | undefined }[];
  instrumenten: Record<Instrument, LinkedStap[]>;
}

export interface LinkedStap {
  datum: string | undefined;
  stap: Instrumentstap;
  toelichting: string;
  bron: LinkedBron | undefined;
}

export interface LandsdeelNode extends Entry<'landsdelen'>, Gathering {
  indelingen: IndelingNode[];
}

/** Which provinces formed a landsdeel in one ronde. */
export interface IndelingNode {
  ronde: RondeNode;
  landsdeel: LandsdeelNode;
  provincies: ProvincieNode[];
  zekerheid: Zekerheid;
  toelichting: string | undefined;
}

export interface RegioNode extends Entry<'regios'>, Gathering {
  provincies: ProvincieNode[];
  /** The gemeenten that its record names as a city. */
  gemeenten: GemeenteNode[];
  partij: PartijNode | undefined;
}

/** Gathers the outcomes and paragraphs whose text names it. */
export interface GemeenteNode extends Entry<'gemeenten'>, Gathering {
  provincie: ProvincieNode | undefined;
  /** The regios that name it as a city. */
  regios: RegioNode[];
}

export interface ThemaNode extends Entry<'themas'>, Gathering {
  begrippen: BegripNode[];
}

export interface ProgrammaNode extends Entry<'programmas'> {
  afspraken: AfspraakNode[];
  kamerstukken: KamerstukNode[];
  begrippen: BegripNode[];
}

export interface PartijNode extends Entry<'partijen'> {
  afspraken: AfspraakNode[];
  provincie: ProvincieNode | undefined;
  regio: RegioNode | undefined;
  onderdeelVan: PartijNode | undefined;
  onderdelen: PartijNode[];
  deelnames: { ronde: RondeNode; rol: string; landsdeel: LandsdeelNode | undefined }[];
  ingediend: KamerstukNode[];
  /** Rondes in which this office holder represented the government. */
  namensKabinet: RondeNode[];
}

export interface RondeNode extends Entry<'rondes'> {
  /** First day of the overleggen, `YYYY-MM-DD`. */
  start: string;
  /** Day on which its outcomes were out: that of its letter, else the last day of the overleggen. */
  reported: string;
  bronnen: LinkedBron[];
  /** Who represented the government, as far as a source says so. */
  kabinet: LinkedKabinet | undefined;
  brief: KamerstukNode | undefined;
  secties: SectieNode[];
  afspraken: AfspraakNode[];
  indeling: IndelingNode[];
  earlier: RondeNode[];
  later: RondeNode[];
}

export interface LinkedKabinet {
  tekst: string;
  partijen: PartijNode[];
  bronnen: LinkedBron[];
}

export interface SectieNode extends Entry<'secties'> {
  ronde: RondeNode | undefined;
  alineas: AlineaNode[];
  voetnoten: Map<string, string>;
  onder: SectieNode | undefined;
  previous: SectieNode | undefined;
  next: SectieNode | undefined;
}

export interface AlineaNode {
  parsed: ParsedAlinea;
  sectie: SectieNode;
  nr: number;
  path: string;
  label: string;
  provincies: ProvincieNode[];
  gebieden: GebiedNode[];
  landsdelen: LandsdeelNode[];
  regios: RegioNode[];
  themas: ThemaNode[];
  afspraken: AfspraakNode[];
}

export interface KamerstukNode extends Entry<'kamerstukken'> {
  dossiers: DossierNode[];
  indieners: { partij: PartijNode; rol: string | undefined }[];
  bijlagen: {
    titel: string;
    opmerking: string | undefined;
    kamerstuk: KamerstukNode | undefined;
  }[];
  bijlageVan: KamerstukNode[];
  /** The ronde whose outcomes this paper reports. */
  briefVan: RondeNode | undefined;
  /** Outcomes that cite this paper: as their letter, as a source or in their text. */
  afspraken: AfspraakNode[];
}

export interface DossierNode extends Entry<'dossiers'> {
  kamerstukken: KamerstukNode[];
}

export interface BegripNode extends Entry<'begrippen'> {
  zieOok: BegripNode[];
  programma: ProgrammaNode | undefined;
  thema: ThemaNode | undefined;
}

/** What changed in the atlas itself, with the records it touched. */
export interface WijzigingNode extends Entry<'wijzigingen'> {
  raakt: { collection: CollectionName; label: string; path: string }[];
}
