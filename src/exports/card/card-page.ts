import { createHash } from 'node:crypto';
import { escapeXml } from '#exports/feeds/atom.ts';

/** What a card says, all plain text. */
export interface Card {
  /** What it is: “Afspraak, ronde 2024”. */
  kicker: string;
  title: string;
  /** One sentence each: the stand with its day, or what happened last. */
  lines: readonly string[];
  /** Absolute address of the page that the card is about. */
  address: string;
}

/** Small, without an address or a script; it follows the light and the letters of the reader, not of the site around it. */
const style = [
  ':root{color-scheme:light dark}',
  'body{margin:0;font:1rem/1.4 system-ui,sans-serif;background:Canvas;color:CanvasText}',
  'article{box-sizing:border-box;min-height:100vh;padding:1rem;border:1px solid;border-inline-start-width:.4rem}',
  'h1{margin:.2rem 0 .5rem;font-size:1.2rem;line-height:1.25}',
  'p,ul{margin:0 0 .4rem}ul{padding-inline-start:1.1rem}',
  'small{font-size:.85rem}',
].join('');

/**
 * The policy of a card: nothing but its own style. Any site may show it in a frame, which only a header can say; a host sends this
 * one for `/kaartje/`.
 */
export const cardPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A page of HTML for a frame on another site. A link in it leaves the frame. */
export function cardPage({ kicker, title, lines, address }: Card): string {
  const body =
    lines.length === 1
      ? `<p>${escapeXml(lines[0] ?? '')}</p>`
      : `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`;
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${escapeXml(cardPolicy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeXml(title)}</title>`,
    `<link rel="canonical" href="${escapeXml(address)}">`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<article>',
    `<small>${escapeXml(kicker)}</small>`,
    `<h1><a href="${escapeXml(address)}" target="_top">${escapeXml(title)}</a></h1>`,
    ...(lines.length === 0 ? [] : [body]),
    '<small>Afsprakenatlas Leefomgeving, met bronnen. Geen website van de Rijksoverheid.</small>',
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
