import type { CollectionName } from '#schema/collections.ts';
import { each } from '#schema/each.ts';
import type { Verhuisd } from '#schema/verhuisd.ts';
import type {
  AfspraakNode,
  BegripNode,
  DossierNode,
  GebiedNode,
  GemeenteNode,
  KamerstukNode,
  LandsdeelNode,
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
  begrippen: BegripNode;
  wijzigingen: WijzigingNode;
}

/** A record that moved, with where to. */
export interface MovedNode {
  collection: CollectionName;
  id: string;
  path: string;
  data: Verhuisd;
  targets: { label: string; path: string }[];
}

/** The nodes of every kind. */
export type Lists = { [C in CollectionName]: NodeOf[C][] };

/** Everything linked, both ways. */
export type Register = Lists & {
  moved: MovedNode[];
  /** Find one entry by id. */
  find: <C extends CollectionName>(collection: C, id: string) => NodeOf[C] | undefined;
};

/** All nodes by id. */
export type Tables = { [C in CollectionName]: Map<string, NodeOf[C]> };

/** A table without nodes for every kind. */
export function emptyTables(): Tables {
  return each<Tables>(() => new Map());
}
