import { readAddress } from '#domain/citation/find.ts';
import { unwrap } from '../answer/tidy.ts';

const units: ReadonlyMap<string, number> = new Map([
  ['duizend', 1_000],
  ['miljoen', 1_000_000],
  ['mln', 1_000_000],
  ['miljard', 1_000_000_000],
  ['mld', 1_000_000_000],
]);

/** A number as people write it: `5.000.000`, `€ 5 miljoen`, `1,5 mld euro`, `alinea 3`. Anything else stays text. */
export function readNumber(written: string): { value: unknown; taken?: string } {
  if (/^\d+(?:\.\d{1,2})?$/.test(written)) return { value: Number(written) };
  const [, digits = '', decimals = '', unit] =
    /^(?:alinea|nummer|nr\.?|punt|€|euro|eur|ca\.)?\s*(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+|-))?\s*(duizend|miljoen|mln|miljard|mld)?\.?\s*(?:euro|eur|,-)?$/i.exec(
      unwrap(written.toLowerCase()),
    ) ?? [];
  if (digits === '') return { value: written };
  const whole = Number(digits.replace(/\D/g, ''));
  const part = /^\d+$/.test(decimals) ? Number(`0.${decimals}`) : 0;
  const value = Math.round((whole + part) * (units.get(unit ?? '') ?? 1) * 100) / 100;
  return { value, taken: String(value) };
}

/**
 * A number that others gave, in the form in which the atlas has it: a dossier `34 682` as `34682`, a number “nr. 205” as `205`, a
 * session year `2024/25` as `2024-2025`, a site without https. `undefined` for any other field.
 * @param field the last part of its path
 */
export function readRegistration(field: string, written: string): string | undefined {
  const text = unwrap(written);
  switch (field) {
    case 'nummer':
      return readAddress(text)?.dossier ?? text;
    case 'toevoeging':
      return text.toUpperCase();
    case 'nr':
      return readAddress(text)?.nr ?? text.replace(/^(?:nr|no|nummer)\.?\s*/i, '').toUpperCase();
    case 'documentnummer':
    case 'zaak':
      return /\d{4}[DZ]\d{5}/i.exec(text)?.[0].toUpperCase() ?? text;
    case 'toezeggingsnummer':
      return /TZ\d{6}-\d+/i.exec(text)?.[0].toUpperCase() ?? text;
    case 'vergaderjaar': {
      const [, from = '', to = ''] = /^(\d{4})\s*[-–/]\s*(\d{2}|\d{4})$/.exec(text) ?? [];
      return from === '' ? text : `${from}-${to.length === 2 ? `${from.slice(0, 2)}${to}` : to}`;
    }
    case 'host':
      return text
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[/?#].*$/, '');
    default:
      return undefined;
  }
}

/** Whether an answer cites one paper with its number, so that the number need not be asked: “34 682, nr. 301”. */
export function isWholePaper(written: string): boolean {
  const reference = readAddress(written);
  return reference?.kind === 'kamerstuk' && reference.dossier !== null && reference.nr !== null;
}
