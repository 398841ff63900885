import { oneLine } from '#exports/cite/legal.ts';
import { provincieShapes } from '#map/shapes.ts';
import { mapSize } from '#schema/field/map-size.ts';
import { type Picture, pictureSize } from './picture.ts';

/** A part of a picture with text, as satori lays it out: nested boxes, styled with a subset of CSS. */
export interface Box {
  type: 'div';
  props: { style: Readonly<Record<string, string | number>>; children: string | Box[] };
}

/** The light colours of the site, `src/styles/tokens.css`. */
const colours = {
  paper: '#fcfbf7',
  ink: '#17222b',
  soft: '#51606b',
  accent: '#0a5a66',
  land: '#e1e8e9',
  mark: '#a2560b',
};

/** The space around everything, and the width of the text. */
const margin = 60;
const measure = 640;

let land: ReturnType<typeof provincieShapes> | undefined;

/** The height of a line of text, as a multiple of the size of its letters. */
const leading = 1.15;
/** The height that a title may take, so that it never pushes away what is below it. */
const titleRoom = 340;

/** The text on a picture: what it is, its name, and whose picture it is. A name that is too long for it is cut off. */
export function layoutOf({ kicker, title, punt }: Picture): Box {
  const credit = `${punt ? 'De stip is de ligging bij benadering. ' : ''}Kaart: MapSVG, CC BY 4.0`;
  return box({ ...pictureSize, background: colours.paper }, [
    box({ width: 20, height: pictureSize.height, background: colours.accent }, []),
    column(
      {
        width: measure + margin,
        justifyContent: 'space-between',
        padding: `${margin}px 0 48px ${margin}px`,
        height: pictureSize.height,
        boxSizing: 'border-box',
      },
      [
        column({ gap: 14 }, [line(34, colours.accent, 600, kicker), titleLines(title)]),
        column({ gap: 4 }, [
          line(34, colours.ink, 600, 'Afsprakenatlas Leefomgeving'),
          line(24, colours.soft, 400, 'Met bronnen. Geen website van de Rijksoverheid.'),
          line(18, colours.soft, 400, credit),
        ]),
      ],
    ),
  ]);
}

function box(style: Box['props']['style'], children: string | Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function column(style: Box['props']['style'], children: Box[]): Box {
  return box({ flexDirection: 'column', ...style }, children);
}

function line(fontSize: number, color: string, fontWeight: number, text: string): Box {
  return box({ fontSize, color, fontWeight, lineHeight: leading }, text);
}

function titleLines(title: string): Box {
  const size = sizeFor(title.length);
  const style = {
    // Only a block can be cut off after a number of lines.
    display: 'block',
    wordBreak: 'break-word',
    lineClamp: Math.floor(titleRoom / (size * leading)),
    fontSize: size,
    color: colours.ink,
    fontWeight: 600,
    lineHeight: leading,
  };
  return box(style, oneLine(title));
}

function sizeFor(characters: number): number {
  if (characters > 90) return 44;
  if (characters > 40) return 54;
  return characters > 18 ? 68 : 88;
}

/** The map on the right, as a fragment of SVG. */
export function mapOf({ provincies, punt }: Picture): string {
  land ??= provincieShapes();
  const scale = (pictureSize.height - 2 * margin) / mapSize.height;
  const left = pictureSize.width - margin - mapSize.width * scale;
  const shapes = land.map(({ id, d }) => {
    const fill = provincies.includes(id) ? colours.accent : colours.land;
    return `<path d="${d}" fill="${fill}" stroke="${colours.paper}" stroke-width="1.5"/>`;
  });
  const dot = punt
    ? `<circle cx="${punt.x.toFixed(1)}" cy="${punt.y.toFixed(1)}" r="13" fill="${colours.mark}" stroke="${colours.paper}" stroke-width="4"/>`
    : '';
  return `<g transform="translate(${left.toFixed(1)} ${margin}) scale(${scale.toFixed(4)})">${shapes.join('')}${dot}</g>`;
}
