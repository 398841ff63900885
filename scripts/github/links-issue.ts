import { get, isCount, isText } from '../handoff/data.ts';
import { fence } from './markdown.ts';

/** An address that is not there, and the files that name it. */
export interface DeadLink {
  url: string;
  reason: string;
  files: string[];
}

export interface LinkReport {
  total: number;
  dead: DeadLink[];
}

/** @throws what is wrong, for the log */
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
  return { url, reason, files: files.map(String) };
}

/** The text of the one issue about links. */
export function formatLinks({ total, dead }: LinkReport): string {
  const lines = dead.map(
    ({ url, reason, files }) => `${url}\n  ${reason}; staat in ${files.join(', ')}`,
  );
  const shown = lines.slice(0, 100);
  const left = lines.length - shown.length;
  return [
    `Van de ${total} adressen buiten de atlas gaven er ${dead.length} twee keer geen goed antwoord. Kijk zelf of de pagina er nog is. Is zij verhuisd, zet dan het nieuwe adres in het bestand; is zij weg, zoek dan een andere bron.`,
    fence(shown.join('\n'), 'text'),
    left > 0 ? `En nog ${left}.` : '',
    'Deze melding wordt elke week bijgewerkt.',
  ]
    .filter(Boolean)
    .join('\n\n');
}
