import type { LinkReport } from '../handoff/link-report.ts';
import { fence } from './markdown.ts';

/** The Markdown of the one issue about dead links; after a hundred the others are only counted. */
export function formatLinks({ total, dead }: LinkReport): string {
  const lines = dead.map(
    ({ url, reason, files, archief }) =>
      `${url}\n  ${reason}; staat in ${files.join(', ')}${archief === undefined ? '' : `\n  bewaard exemplaar: ${archief}`}`,
  );
  const shown = lines.slice(0, 100);
  const left = lines.length - shown.length;
  return [
    `Van de ${total} adressen buiten de atlas gaven er ${dead.length} twee keer geen goed antwoord. Kijk zelf of de pagina er nog is. Is zij verhuisd, zet dan het nieuwe adres in het bestand; is zij weg, kijk dan of het bewaarde exemplaar hetzelfde zegt, of zoek een andere bron.`,
    fence(shown.join('\n'), 'text'),
    left > 0 ? `En nog ${left}.` : '',
    'Deze melding wordt elke week bijgewerkt.',
  ]
    .filter(Boolean)
    .join('\n\n');
}
