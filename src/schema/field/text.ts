import { z } from 'zod';
import { isBehindLogin, withoutTrackers } from './open-address.ts';
import { refusals } from './refusals.ts';

/**
 * A text for readers that an editor wrote: not empty, without spaces at its ends. NFC and invisible characters are
 * checked in the raw file.
 */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), { error: refusals.spacesAround });

/** A short text such as a name, a title or a label: 160 UTF-16 units at most. */
export const line = text.max(160);

/** The title that a paper gives itself, which nobody may shorten. */
export const officialTitle = text.max(300);

/** The https address of a page that everyone can open, without trackers: the atlas links to no other kind. */
export const httpsUrl = z
  .string()
  .refine((value) => isWhole(value), {
    error: refusals.notHttps,
    abort: true,
  })
  .refine((value) => isPublic(value), {
    error: refusals.notPublic,
    abort: true,
  })
  .refine((value) => !isBehindLogin(value), {
    error: refusals.behindLogin,
    abort: true,
  })
  .refine((value) => withoutTrackers(value) === value, {
    error: refusals.tracker,
  })
  .refine((value) => !endsLikeSentence(value), { error: refusals.sentenceMark })
  .meta({ format: 'uri' });

/** Whether the address was copied with the mark after it. A bracket that closes one in the address is part of it. */
function endsLikeSentence(value: string): boolean {
  return /[.,;:!?'’”»\]}]$/.test(value) || (value.endsWith(')') && !/\([^()]*\)$/.test(value));
}

/** Whether this is a complete https address of a public site. */
export function isHttps(value: string): boolean {
  return isWhole(value) && isPublic(value);
}

/** Whether the address is complete. A name before an @ could pass for the site, so it is refused. */
function isWhole(value: string): boolean {
  if (!value.startsWith('https://') || /[\s\\"<>]/.test(value) || !URL.canParse(value))
    return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

/** Names that no site on the public internet can have (RFC 6761, RFC 6762 and names that ICANN reserves). */
const inside = /\.(?:local|localhost|internal|intranet|lan|test|invalid|onion|arpa)$/i;

/**
 * Whether everyone can reach the site. Letters of another alphabet can look the same (Cyrillic а is not a), and `xn--`
 * hides them.
 */
function isPublic(value: string): boolean {
  const [, written = ''] = /^https:\/\/([^/?#:]*)/.exec(value) ?? [];
  const { hostname } = new URL(value);
  const hasName = /^[^.].*\.[^\d.][^.]*$/.test(hostname) && !inside.test(hostname);
  return hasName && /^[\p{Script=Latin}\d.-]+$/u.test(written) && !/(?:^|\.)xn--/i.test(written);
}
