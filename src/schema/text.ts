import { z } from 'zod';

/** One authored text for readers: not empty, no spaces at its ends. NFC and invisible characters are checked on the raw file. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), { error: 'begint of eindigt met een spatie' });

/** A short text: a name, a title, a label. */
export const line = text.max(160);

/** The title that a paper has of itself, which nobody may shorten. */
export const officialTitle = text.max(300);

/** An https address, the only kind the site links to. */
export const httpsUrl = z
  .string()
  .refine((value) => isWhole(value), {
    error: 'moet een volledig adres zijn dat met https:// begint',
    abort: true,
  })
  .refine((value) => isPublic(value), {
    error: 'is geen openbare site: de naam heeft een punt en gewone letters, zoals www.example.nl',
  })
  .meta({ format: 'uri' });

/** Whether this is a whole https address of a public site. */
export function isHttps(value: string): boolean {
  return isWhole(value) && isPublic(value);
}

/** Without a name before an @ that could pass for the site. */
function isWhole(value: string): boolean {
  if (!value.startsWith('https://') || /[\s\\"<>]/.test(value) || !URL.canParse(value))
    return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

/** Names that no site outside one's own network can have (RFC 6761, RFC 6762 and what ICANN reserves). */
const inside = /\.(?:local|localhost|internal|intranet|lan|test|invalid|onion|arpa)$/i;

/** A name that everyone can reach. Letters of another alphabet can look the same (а in Cyrillic is not a), and `xn--` hides them. */
function isPublic(value: string): boolean {
  const [, written = ''] = /^https:\/\/([^/?#:]*)/.exec(value) ?? [];
  const { hostname } = new URL(value);
  const hasName = /^[^.].*\.[^\d.][^.]*$/.test(hostname) && !inside.test(hostname);
  return hasName && /^[\p{Script=Latin}\d.-]+$/u.test(written) && !/(?:^|\.)xn--/i.test(written);
}
