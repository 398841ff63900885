/** A value in a table; `undefined` where nothing is known. */
export type Cell = string | number | boolean | undefined;

export interface Column {
  /** In lower case with underscores, so that no program has to quote it. */
  name: string;
  type: 'text' | 'day' | 'integer' | 'boolean';
  /** What is in it, in Dutch, for the manual and the description of the tables. */
  uitleg: string;
}

/** A table of the data, the same in every format. The first column is `id`, which is different in each row. */
export interface Table {
  name: string;
  /** What readers call it. */
  titel: string;
  uitleg: string;
  columns: readonly Column[];
  /** Which columns name a row of another table, by its name. */
  keys: Readonly<Record<string, string>>;
  /** The rows, each made when it is asked for, and anew each time; each has a cell for every column. */
  rows(): Iterable<Cell[]>;
}

/** A column with how to read it from what a row is about. */
export interface ColumnOf<R> extends Column {
  read(row: R): Cell;
}

/** Makes a table of things of one kind. */
export function tableOf<R>(
  about: Pick<Table, 'name' | 'titel' | 'uitleg'> & Partial<Pick<Table, 'keys'>>,
  columns: readonly ColumnOf<R>[],
  things: () => readonly R[],
): Table {
  return {
    keys: {},
    ...about,
    columns,
    *rows() {
      for (const thing of things()) yield columns.map(({ read }) => read(thing));
    },
  };
}

/** A column of texts. */
export function text<R>(name: string, uitleg: string, read: ColumnOf<R>['read']): ColumnOf<R> {
  return { name, type: 'text', uitleg, read };
}

/** A column of whole days, `YYYY-MM-DD`. */
export function day<R>(name: string, uitleg: string, read: ColumnOf<R>['read']): ColumnOf<R> {
  return { name, type: 'day', uitleg, read };
}

/** A column of whole numbers. */
export function integer<R>(name: string, uitleg: string, read: ColumnOf<R>['read']): ColumnOf<R> {
  return { name, type: 'integer', uitleg, read };
}

/** A column that says yes or no. */
export function boolean<R>(name: string, uitleg: string, read: ColumnOf<R>['read']): ColumnOf<R> {
  return { name, type: 'boolean', uitleg, read };
}

/** Several names in one cell. */
export function joined(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(' | ');
}
