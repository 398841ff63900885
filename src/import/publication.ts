import type { Formaat, Meta, NoteMark, Omitted, Vorm } from './block.ts';

/** One paragraph of the official text. */
export interface OfficialAlinea {
  /** Its place in the section, from 1. */
  nr: number;
  vorm: Vorm;
  tekst: string;
  /** Marks of footnotes; the key is the number of the note in `Publication.voetnoten`. */
  noten: NoteMark[];
  /** See `fingerprintOf`. */
  vingerafdruk: string;
}

/** One part of the official text under one heading that has text of its own. */
export interface OfficialSectie {
  /** Name for its file and address. */
  id: string;
  titel: string;
  volgorde: number;
  niveau: number;
  nr?: string;
  /** Higher heading without text of its own that begins here. */
  kop?: string;
  /** Section that it falls under. */
  onder?: string;
  zonderKop?: true;
  alineas: OfficialAlinea[];
}

/** Where the text came from. */
export interface Herkomst {
  /** Name of the file or address, without folders of a machine. */
  bron: string;
  formaat: Formaat;
  bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
  /** Day on which it was read, `YYYY-MM-DD`. */
  gelezenOp: string;
}

/** The official text of one paper, as `data/bronnen/<id>.json` keeps it. Never published by a build without it. */
export interface Publication {
  /** Id of the Kamerstuk or document, or a name made of the file. */
  id: string;
  meta: Meta;
  herkomst: Herkomst;
  secties: OfficialSectie[];
  voetnoten: { nr: string; tekst: string }[];
  weggelaten: Omitted[];
  twijfels: string[];
}

/** Every paragraph of a publication with its section, in order. */
export function alineasOf({
  secties,
}: Pick<Publication, 'secties'>): { sectie: OfficialSectie; alinea: OfficialAlinea }[] {
  return secties.flatMap((sectie) => sectie.alineas.map((alinea) => ({ sectie, alinea })));
}
