import { most } from './limits.ts';
import { isHeavier } from './weight.ts';

/** What a page may weigh in bytes: its HTML, and the same with brotli. A whole letter, which is there to be read whole, has limits of its own. */
export function pageLimits(path: string): { raw: number; packed: number } {
  return /^\/brieven\/\d+\/$/.test(path)
    ? { raw: most.letterHtml, packed: most.letterHtmlPacked }
    : { raw: most.pageHtml, packed: most.pageHtmlPacked };
}

/** Whether a page weighs more than it may, with brotli or without. */
export function isTooHeavy({ path, html }: { path: string; html: string }): boolean {
  const { raw, packed } = pageLimits(path);
  return Buffer.byteLength(html) > raw || isHeavier([html], packed);
}
