declare module '@citation-js/core' {
  /** A reader of many formats of citations. */
  export class Cite {
    constructor(text: string);
    data: { title?: string; URL?: string; issued?: unknown; author?: unknown }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
