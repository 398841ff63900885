import { escapeXml } from '#exports/feeds/atom.ts';

/** About how wide a character is at this size; `textLength` makes the text exactly as wide. */
const perCharacter = 6.6;

/** A badge: a name and a value beside each other, as an SVG that needs no font, style or script. */
export function badgeSvg(name: string, value: string): string {
  const [left, right] = [name, value].map((text) => Math.ceil(text.length * perCharacter) + 14);
  const [nameWidth = 0, valueWidth = 0] = [left, right];
  const width = nameWidth + valueWidth;
  const text = (x: number, room: number, words: string) =>
    `<text x="${x + 7}" y="15" textLength="${room - 14}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="22" role="img" lang="nl">`,
    `<title>${escapeXml(`${name}: ${value}`)}</title>`,
    `<rect width="${nameWidth}" height="22" fill="#3a4750"/>`,
    `<rect x="${nameWidth}" width="${valueWidth}" height="22" fill="#0a5a66"/>`,
    '<g fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    text(0, nameWidth, name),
    text(nameWidth, valueWidth, value),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
