/** What a citation of a page of the atlas says, in whatever form. */
export interface Citation {
  /** In ASCII, unique in the atlas: `afspraken-2024-zoetwater`. */
  key: string;
  title: string;
  /** Permanent and absolute. */
  address: string;
  /** The day of the last change of the record that is on record, `YYYY-MM-DD`; `undefined` when none is. */
  changed: string | undefined;
  /** The paper that the page is about or rests on, as lawyers cite it. */
  official: string | undefined;
}

/** Who is responsible for the texts, as citations name it. */
export const author = 'Afsprakenatlas Leefomgeving';
