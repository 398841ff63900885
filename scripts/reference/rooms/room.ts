/** One room of the code: a folder with one idea, or a file beside the folders of `src`. */
export interface Room {
  /** What it holds, as an English phrase for the table in the docs. */
  holds: string;
  /** Rooms that it may import, all of them higher in the list. */
  imports?: readonly string[];
  /** Rooms from which it may import only types. */
  types?: readonly string[];
  /** Packages that it may import; a name that ends in `:` or `/` stands for everything with that prefix. */
  packages?: readonly string[];
  /** Packages from which it may import only types. */
  packageTypes?: readonly string[];
}

/**
 * The room of a source file: the folder it is in, `pages` for every page, or the file itself directly under `src`. A
 * folder of `src` that is named as one at the top keeps its `src/`, so that it does not get the permissions of the other.
 * @param file path from the top of the repository, with `/`
 */
export function roomOf(file: string): string {
  const path = file.replace(/^src\/(?!(?:scripts|config)\/)/, '');
  if (path.startsWith('pages/')) return 'pages';
  const slash = path.lastIndexOf('/');
  return slash === -1 ? path : path.slice(0, slash);
}
