import { get, isCount, isText } from './data.ts';

/** A dead address, and the files that name it. */
export interface DeadLink {
  url: string;
  /** In Dutch, such as `antwoord 404`. */
  reason: string;
  files: string[];
  /** The address of a stored copy, if a record has one. */
  archief?: string;
}

/** What `npm run links` found: `links.json`. */
export interface LinkReport {
  /** How many addresses were visited. */
  total: number;
  dead: DeadLink[];
}

/**
 * Reads a report, and refuses all of it when anything in it has another shape.
 * @throws a Dutch error that says what is wrong, for the log
 */
export function readLinkReport(value: unknown): LinkReport {
  const total = get(value, 'total');
  const dead = get(value, 'dead');
  if (!isCount(total) || !Array.isArray(dead)) throw new Error('links.json is geen verslag');
  return { total, dead: dead.map(readDeadLink) };
}

function readDeadLink(item: unknown): DeadLink {
  const url = get(item, 'url');
  const reason = get(item, 'reason');
  const files = get(item, 'files');
  if (!isText(url, 2000) || !isText(reason, 100) || !Array.isArray(files)) {
    throw new Error('een link in het verslag is niet te lezen');
  }
  const archief = get(item, 'archief');
  if (archief !== undefined && !isText(archief, 2000)) {
    throw new Error('een bewaard exemplaar in het verslag is niet te lezen');
  }
  return { url, reason, files: files.map(String), ...(archief !== undefined && { archief }) };
}
