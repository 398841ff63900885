import { z } from 'astro/zod';

/** One authored text for readers: not empty, no spaces at its ends. NFC and invisible characters are checked on the raw file. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), { error: 'begint of eindigt met een spatie' });

/** A short text: a name, a title, a label. */
export const line = text.max(180);

/** An https address, the only kind the site links to. */
export const httpsUrl = z.string().refine((value) => isHttps(value), {
  error: 'moet een volledig adres zijn dat met https:// begint',
});

/** Whether this is a whole https address, without a name before an @ that could pass for the site. */
export function isHttps(value: string): boolean {
  if (!value.startsWith('https://') || /\s/.test(value) || !URL.canParse(value)) return false;
  return new URL(value).username === '';
}
