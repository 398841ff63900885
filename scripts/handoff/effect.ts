import { get, isCount, isText } from './data.ts';

/**
 * What a proposal changes for readers: `gevolgen.json`. A job that runs the code of the proposal itself writes it, so the job
 * that reads it trusts nothing in it.
 */
export interface Effect {
  /** What the check found wrong, one line each; if there is anything, the rest is empty. */
  problems: string[];
  /** What the proposer wrote, in the order in which people need it: a letter, its ronde and paper, then the rest. */
  records: RecordChange[];
  /** How many records the proposer wrote, by kind, those that were cut included. */
  totals: RecordTotal[];
  /** Outcomes that nobody wrote in, and that have another stand all the same; the largest group first. */
  followed: Followed[];
  /** `undefined` when the sites were not built, or one of them could not be. */
  pages: { added: Cut; removed: Cut; changed: Cut; total: number } | undefined;
  counts: { name: string; from: number; to: number }[];
}

/** A record that differs; `from` and `to` of its fields are empty where there was or is no value. */
export interface RecordChange {
  file: string;
  path: string;
  label: string;
  kind: 'nieuw' | 'veranderd' | 'weg';
  /** Empty for a record that is gone. */
  fields: FieldChange[];
  fieldTotal: number;
}

/** How many records of one kind differ, such as `onderdelen van brieven`. */
export interface RecordTotal {
  name: string;
  nieuw: number;
  veranderd: number;
  weg: number;
}

/** Outcomes whose stand goes from one to another, without the months of either. */
export interface Followed {
  from: string;
  to: string;
  /** Their titles. */
  outcomes: Cut;
}

export interface FieldChange {
  field: string;
  from: string;
  to: string;
}

/** The first of a list of texts, and how many there are. */
export interface Cut {
  total: number;
  shown: string[];
}

/**
 * How many there may be of each, and how many UTF-16 code units a `field`, `value` or `path` may have. A comment on GitHub
 * holds 65,536 characters, and nobody would read more than this there.
 */
export const limits = {
  problems: 50,
  records: 300,
  totals: 20,
  followed: 40,
  fields: 30,
  field: 120,
  value: 400,
  pages: 50,
  path: 300,
  counts: 60,
};

/**
 * Reads an effect, and refuses all of it when anything is not as `compareSites` writes it.
 * @throws a Dutch error that says what is wrong, for the log
 */
export function readEffect(value: unknown): Effect {
  const pages = get(value, 'pages');
  return {
    problems: list(value, 'problems', limits.problems, (item) => text(item, 2000)),
    records: list(value, 'records', limits.records, readRecord),
    totals: list(value, 'totals', limits.totals, (item) => ({
      name: text(get(item, 'name'), limits.field),
      nieuw: count(get(item, 'nieuw')),
      veranderd: count(get(item, 'veranderd')),
      weg: count(get(item, 'weg')),
    })),
    followed: list(value, 'followed', limits.followed, (item) => ({
      from: text(get(item, 'from'), limits.field),
      to: text(get(item, 'to'), limits.field),
      outcomes: readCut(get(item, 'outcomes')),
    })),
    pages:
      pages === undefined
        ? undefined
        : {
            added: readCut(get(pages, 'added')),
            removed: readCut(get(pages, 'removed')),
            changed: readCut(get(pages, 'changed')),
            total: count(get(pages, 'total')),
          },
    counts: list(value, 'counts', limits.counts, (item) => ({
      name: text(get(item, 'name'), limits.field),
      from: count(get(item, 'from')),
      to: count(get(item, 'to')),
    })),
  };
}

function readRecord(value: unknown): RecordChange {
  const kind = (['nieuw', 'veranderd', 'weg'] as const).find(
    (known) => known === get(value, 'kind'),
  );
  if (!kind) throw new Error('een verandering heeft geen bekende soort');
  return {
    kind,
    file: text(get(value, 'file'), limits.path),
    path: text(get(value, 'path'), limits.path),
    label: text(get(value, 'label'), limits.value),
    fields: list(value, 'fields', limits.fields, (item) => ({
      field: text(get(item, 'field'), limits.field),
      from: text(get(item, 'from'), limits.value),
      to: text(get(item, 'to'), limits.value),
    })),
    fieldTotal: count(get(value, 'fieldTotal')),
  };
}

function readCut(value: unknown): Cut {
  return {
    total: count(get(value, 'total')),
    shown: list(value, 'shown', limits.pages, (item) => text(item, limits.path)),
  };
}

function list<T>(value: unknown, name: string, longest: number, read: (item: unknown) => T): T[] {
  const items = get(value, name);
  if (!Array.isArray(items) || items.length > longest)
    throw new Error(`${name} is geen korte lijst`);
  return items.map(read);
}

function text(value: unknown, longest: number): string {
  if (!isText(value, longest)) throw new Error('een waarde is geen korte tekst');
  return value;
}

function count(value: unknown): number {
  if (!isCount(value)) throw new Error('een aantal is geen getal');
  return value;
}
