import type { CollectionName } from '#schema/collections.ts';
import { each } from '#schema/each.ts';
import type { Ingetrokken } from '#schema/record/ingetrokken.ts';
import type { Verhuisd } from '#schema/record/verhuisd.ts';
import type {
  AfspraakNode,
  BegripNode,
  BijlageNode,
  BronsiteNode,
  DossierNode,
  GebiedNode,
  GemeenteNode,
  KamerstukNode,
  LandsdeelNode,
  NavraagNode,
  PartijNode,
  ProgrammaNode,
  ProvincieNode,
  RegioNode,
  RondeNode,
  SectieNode,
  ThemaNode,
  WijzigingNode,
} from './model.ts';

/** The node of each kind of record. */
export interface NodeOf {
  afspraken: AfspraakNode;
  secties: SectieNode;
  rondes: RondeNode;
  provincies: ProvincieNode;
  gebieden: GebiedNode;
  landsdelen: LandsdeelNode;
  regios: RegioNode;
  gemeenten: GemeenteNode;
  themas: ThemaNode;
  programmas: ProgrammaNode;
  partijen: PartijNode;
  dossiers: DossierNode;
  kamerstukken: KamerstukNode;
  bijlagen: BijlageNode;
  begrippen: BegripNode;
  bronsites: BronsiteNode;
  navragen: NavraagNode;
  wijzigingen: WijzigingNode;
}

/** The notice of a record that moved, with the records it moved to. */
export interface MovedNode {
  collection: CollectionName;
  id: string;
  path: string;
  data: Verhuisd;
  targets: { label: string; path: string }[];
}

/** The notice of a record that was withdrawn. Nothing refers to it. */
export interface WithdrawnNode {
  collection: CollectionName;
  id: string;
  path: string;
  data: Ingetrokken;
  /** The record that stays, of one that was there twice. */
  target: { label: string; path: string } | undefined;
}

/** The nodes of every kind. */
export type Lists = { [C in CollectionName]: NodeOf[C][] };

/** All nodes, linked in both directions. */
export type Register = Lists & {
  moved: MovedNode[];
  withdrawn: WithdrawnNode[];
  /** The node with this id, if there is one. */
  find: <C extends CollectionName>(collection: C, id: string) => NodeOf[C] | undefined;
};

/** All nodes by id. */
export type Tables = { [C in CollectionName]: Map<string, NodeOf[C]> };

/** An empty table for every kind. */
export function emptyTables(): Tables {
  return each<Tables>(() => new Map());
}
