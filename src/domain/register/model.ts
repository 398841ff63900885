/** Every node of the register: longer than 250 lines because the nodes refer to each other in circles. */

import type { ParsedAlinea } from '#domain/brief/alinea.ts';
import type { CollectionName, RecordData } from '#schema/collections.ts';
import type { WebBron } from '#schema/field/bron.ts';
import type { Geld } from '#schema/field/geld.ts';
import type {
  Cluster,
  Instrument,
  Instrumentstap,
  Kamerstap,
  Programmastap,
  Zekerheid,
} from '#schema/field/words.ts';
import type { Verloop } from '#schema/record/afspraak.ts';
import type { Onderdeel } from '#schema/record/bijlage.ts';

// The nodes refer to each other in circles, so they share a file; what holds all of them is in `register.ts`.

/** Anything with a page of its own. `path` is the address on this site, without the base path. */
export interface Entry<C extends CollectionName> {
  collection: C;
  id: string;
  data: RecordData<C>;
  path: string;
  /** The text of a link to it. */
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
    | 'bijlage'
    | 'provincie'
    | 'gebied'
    | 'regio'
    | 'ronde'
    | 'programma'
    | 'partij'
    | 'begrip'
    | 'dossier'
    | 'navraag';
  /** How it refers, for readers. */
  how: string;
}

/** A source with what it refers to on this site. */
export type LinkedBron =
  | { kind: 'alinea'; alinea: AlineaNode }
  | { kind: 'bijlage'; bijlage: BijlageNode; onderdeel: OnderdeelNode | undefined }
  | { kind: 'kamerstuk'; kamerstuk: KamerstukNode; plaats: string | undefined }
  | ({ kind: 'web'; site: BronsiteNode | undefined } & WebBron);

/** An event with the days that follow from it. */
export interface LinkedVerloop {
  event: Verloop;
  /**
   * The day from which it counts, `YYYY-MM-DD`: the last one its datum covers, or the day of its source if that came
   * sooner.
   */
  until: string;
  /** The day on which its source reported it, `YYYY-MM-DD`; never before `until`. */
  reported: string;
  bron: LinkedBron | undefined;
}

/** An amount that a source names with an outcome. */
export interface LinkedGeld {
  line: Geld;
  bron: LinkedBron | undefined;
}

/** A link, how certain it is, and the source that says so. */
export interface SureLink<T> {
  to: T;
  zekerheid: Zekerheid;
  bron: LinkedBron | undefined;
}

/** Any outcome of a ronde, whatever its `soort`. */
export interface AfspraakNode extends Entry<'afspraken'> {
  /** Where it is written: a place in a document of its ronde, unless its record says how it became known. */
  bron: LinkedBron | undefined;
  ookIn: LinkedBron[];
  /** The verb with which a document states it, as it is there. */
  werkwoord: { citaat: string; bron: LinkedBron } | undefined;
  ronde: RondeNode | undefined;
  provincies: ProvincieNode[];
  /** The source speaks of every provincie at once; `provincies` then has all of them. */
  allProvincies: boolean;
  gebieden: GebiedNode[];
  /** As `allProvincies`. */
  allGebieden: boolean;
  landsdelen: LandsdeelNode[];
  regios: RegioNode[];
  themas: ThemaNode[];
  programmas: ProgrammaNode[];
  partijen: PartijNode[];
  /** Which of the partijen must deliver; empty when no source says so. */
  verantwoordelijk: PartijNode[];
  kamerstukken: KamerstukNode[];
  /** The outcomes that this one continues as a whole: several where they were merged. */
  vervolgOp: AfspraakNode[];
  /** The outcomes of which this one continues a part. */
  gesplitstUit: AfspraakNode[];
  /** What continues this one as a whole; the check allows at most one. */
  vervolg: AfspraakNode[];
  /** What continues a part of this one. */
  afgesplitst: AfspraakNode[];
  /** Related records, seen from both sides. */
  verwant: AfspraakNode[];
  /** What parliament did about it: moties, toezeggingen and Kamervragen that it cites or names, seen from both sides. */
  parliament: KamerstukNode[];
  /** What was promised first, then what is in a budget and what was paid; of each by day. */
  geld: LinkedGeld[];
  /** In order of time. */
  verloop: LinkedVerloop[];
  /** The questions that somebody asked about it, the oldest first. */
  navragen: NavraagNode[];
}

/** What gathers afspraken and paragraphs: a place or a subject. */
export interface Gathering {
  afspraken: AfspraakNode[];
  alineas: AlineaNode[];
}

export interface ProvincieNode extends Entry<'provincies'>, Gathering {
  /** What a source says of every provincie at once. */
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

/** A step of an instrument, arrangement, programme or motie, with what its source refers to. */
export interface LinkedStap<S extends Instrumentstap | Programmastap | Kamerstap = Instrumentstap> {
  datum: string | undefined;
  stap: S;
  toelichting: string;
  bron: LinkedBron | undefined;
}

export interface LandsdeelNode extends Entry<'landsdelen'>, Gathering {
  indelingen: IndelingNode[];
}

/** Which provincies formed a landsdeel in one ronde. */
export interface IndelingNode {
  ronde: RondeNode;
  landsdeel: LandsdeelNode;
  provincies: ProvincieNode[];
  zekerheid: Zekerheid;
  toelichting: string | undefined;
}

export interface RegioNode extends Entry<'regios'>, Gathering {
  provincies: ProvincieNode[];
  /** The gemeenten among the cities that its record names. */
  gemeenten: GemeenteNode[];
  partij: PartijNode | undefined;
}

/** Gathers the outcomes and paragraphs whose text names it. */
export interface GemeenteNode extends Entry<'gemeenten'>, Gathering {
  provincie: ProvincieNode | undefined;
  /** The regios that name it as a city. */
  regios: RegioNode[];
  partij: PartijNode | undefined;
}

export interface ThemaNode extends Entry<'themas'>, Gathering {
  begrippen: BegripNode[];
}

export interface ProgrammaNode extends Entry<'programmas'> {
  /** What happened to the programme itself, in order of time. */
  verloop: LinkedStap<Programmastap>[];
  afspraken: AfspraakNode[];
  kamerstukken: KamerstukNode[];
  begrippen: BegripNode[];
}

/**
 * The government of a place has no page of its own: its `path` is that of the place, which says what is known of both,
 * so that every link leads there.
 */
export interface PartijNode extends Entry<'partijen'> {
  /** The address of its id; that of a government only leads on to the place. */
  address: string;
  afspraken: AfspraakNode[];
  /** The place that it is the government of. */
  place: ProvincieNode | RegioNode | GemeenteNode | undefined;
  onderdeelVan: PartijNode | undefined;
  onderdelen: PartijNode[];
  /** The public offices of a person, in the order of the record. */
  ambten: AmbtNode[];
  deelnames: { ronde: RondeNode; rol: string; landsdeel: LandsdeelNode | undefined }[];
  ingediend: KamerstukNode[];
  /** The questions that were put to it, the oldest first. */
  navragen: NavraagNode[];
  /** Rondes in which this office holder spoke for the kabinet. */
  namensKabinet: RondeNode[];
}

/** A public office that a source names. */
export interface AmbtNode {
  functie: string;
  /** What the sources show of its period. */
  periode: string;
  bron: LinkedBron | undefined;
  kabinet: PartijNode | undefined;
  /** When it ended, `YYYY-MM-DD`, at the latest when it is derived, and what says so; `undefined` as long as nothing in the atlas says so. */
  end: { day: string; bron: LinkedBron | undefined; isDerived: boolean } | undefined;
}

/**
 * A ronde of which the atlas has no outcome and no letter has no page: its `path` is its place in the list of rondes,
 * which says what little is known.
 */
export interface RondeNode extends Entry<'rondes'> {
  /** The address of its id, which other pages of it are below. */
  address: string;
  /** First day of the overleggen, `YYYY-MM-DD`. */
  start: string;
  /** Day on which its outcomes were out, `YYYY-MM-DD`: see `reportDay`. */
  reported: string;
  bronnen: LinkedBron[];
  /** Who spoke for the kabinet, as far as a source says so. */
  kabinet: LinkedKabinet | undefined;
  brief: KamerstukNode | undefined;
  secties: SectieNode[];
  afspraken: AfspraakNode[];
  indeling: IndelingNode[];
  /** Oldest first, as `later` is. */
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
  /** Footnote texts by label. */
  voetnoten: Map<string, string>;
  onder: SectieNode | undefined;
  previous: SectieNode | undefined;
  next: SectieNode | undefined;
}

/**
 * A paragraph of a letter with what it is about. It has no page: `path` leads to its place on the page of its section.
 */
export interface AlineaNode {
  parsed: ParsedAlinea;
  sectie: SectieNode;
  nr: number;
  /** Its anchors on the page of its section, without the `#`; the first is in `path`, the others are old ones. */
  anchors: string[];
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
  /** What was sent along with it. */
  bijlagen: BijlageNode[];
  /** The annexes that this paper itself is. */
  bijlageVan: BijlageNode[];
  /** What happened to a motie, toezegging or Kamervraag, in the order of a life; empty for any other paper. */
  verloop: LinkedStap<Kamerstap>[];
  /** The ronde whose outcomes this paper reports. */
  briefVan: RondeNode | undefined;
  /** Outcomes that cite this paper: as their letter, as a source, as a related paper or in their text. */
  afspraken: AfspraakNode[];
}

/** An annex: a document of its own that came with a paper. */
export interface BijlageNode extends Entry<'bijlagen'> {
  kamerstuk: KamerstukNode | undefined;
  /** The paper that this annex itself is, if it is one. */
  stuk: KamerstukNode | undefined;
  /** In the order of the document. */
  onderdelen: OnderdeelNode[];
  /** Outcomes that rest on it, wholly or in part. */
  afspraken: AfspraakNode[];
}

/**
 * A point, article or lid of an annex. It has no page: `path` leads to its place on the page of the annex.
 */
export interface OnderdeelNode {
  bijlage: BijlageNode;
  data: Onderdeel;
  soort: 'punt' | 'artikel' | 'lid';
  anchor: string;
  /** “punt N-3”: its name within the annex. */
  name: string;
  path: string;
  label: string;
  afspraken: AfspraakNode[];
}

export interface DossierNode extends Entry<'dossiers'> {
  kamerstukken: KamerstukNode[];
}

/** The `path` of a begrip that has its explanation on another page is that page: see `wordPage`. */
export interface BegripNode extends Entry<'begrippen'> {
  /** The address of its id. */
  address: string;
  zieOok: BegripNode[];
  programma: ProgrammaNode | undefined;
  thema: ThemaNode | undefined;
}

/** A site with the records that have a page of it as a source. */
export interface BronsiteNode extends Entry<'bronsites'> {
  /** Every record once, in the order of the kinds. */
  citedBy: CitingRecord[];
}

/** A record that has pages of one site as a source. */
export interface CitingRecord {
  collection: CollectionName;
  id: string;
  label: string;
  path: string;
  /** Each page of the site once. */
  bronnen: WebBron[];
}

/** A question about outcomes that was put to a partij, and what came back. */
export interface NavraagNode extends Entry<'navragen'> {
  afspraken: AfspraakNode[];
  partij: PartijNode | undefined;
  /** Where the question can be read, if it is public. */
  bron: LinkedBron | undefined;
  /** Where the answer can be read, if there is one that is public. */
  antwoordBron: LinkedBron | undefined;
}

/** What changed in the atlas itself, with the records it touched. */
export interface WijzigingNode extends Entry<'wijzigingen'> {
  raakt: { collection: CollectionName; label: string; path: string }[];
}
