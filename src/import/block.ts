/** What a source can be. */
export type Formaat = 'opentk' | 'tekst' | 'xml' | 'html' | 'docx' | 'xlsx' | 'csv' | 'pdf';

/** A mark of a footnote in a text: which note, and before which character (UTF-16) of the text it is. */
export interface NoteMark {
  key: string;
  at: number;
}

/** One heading or paragraph in the order of the source, as every reader gives it. */
export type Block =
  | {
      kind: 'kop';
      tekst: string;
      /** Level that the source gives, from 1; absent where only its looks tell. */
      niveau?: number;
      /** How it looks: see `looks` in `levels.ts`. */
      looks: Looks;
      noten: NoteMark[];
    }
  | { kind: 'alinea'; tekst: string; vorm: Vorm; noten: NoteMark[] };

/** Running text, a bullet, or a row of a table. */
export type Vorm = 'tekst' | 'punt' | 'rij';

/** How a heading looks, from the heaviest to the lightest; `plat` is a short line of its own without any emphasis. */
export const looks = ['genummerd', 'vet', 'vetcur', 'cur', 'plat'] as const;
export type Looks = (typeof looks)[number];

/** What the source says of itself. Each is absent where it does not say it. */
export interface Meta {
  titel?: string;
  /** Day of the paper, `YYYY-MM-DD`. */
  datum?: string;
  soort?: string;
  dossiertitel?: string;
  /** Dossiers as ids: `34682`, `36600-a`. */
  dossiers?: string[];
  /** Number in the dossier. */
  nr?: string;
  documentnummer?: string;
  zaak?: string;
  versie?: string;
  vergaderjaar?: string;
  officieleId?: string;
}

/** A piece of the source that is no heading, paragraph or footnote, with why it was left out. */
export interface Omitted {
  tekst: string;
  reden: string;
}

/** What a reader makes of a source. */
export interface ReadText {
  formaat: Formaat;
  meta: Meta;
  blocks: Block[];
  /** Footnote texts by the key of their mark, in the order of the source. */
  noten: Map<string, string>;
  weggelaten: Omitted[];
  /** What a person should look at, in Dutch sentences. */
  twijfels: string[];
}
