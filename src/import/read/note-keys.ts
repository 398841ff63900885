/**
 * Keeps footnotes apart by where they are: the printed numbers of a source may repeat. The number itself is the key where it is
 * there once.
 */
export class NoteKeys {
  readonly #printed: string[] = [];
  readonly #texts: string[] = [];

  /** A new note; gives the key of its mark. */
  add(printed: string, text: string): string {
    this.#printed.push(printed.trim());
    this.#texts.push(text);
    return `noot:${this.#printed.length}`;
  }

  /** The texts by key, and what each key becomes: the printed number, when all of them are numbers and differ. */
  settle(): { noten: Map<string, string>; keyOf: (key: string) => string } {
    const isPlain =
      this.#printed.every((nr) => /^\d{1,4}$/.test(nr)) &&
      new Set(this.#printed).size === this.#printed.length;
    const keyOf = (key: string) => {
      const at = Number(key.slice('noot:'.length)) - 1;
      return isPlain ? (this.#printed[at] ?? key) : String(at + 1);
    };
    const noten = new Map(this.#texts.map((text, at) => [keyOf(`noot:${at + 1}`), text]));
    return { noten, keyOf };
  }
}
