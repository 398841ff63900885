import { provincieShapes } from '#map/shapes.ts';
import { mapSize } from '#schema/map-size.ts';
import { type Picture, pictureSize } from './picture.ts';

/** A part of a picture with text, as satori lays it out: boxes in boxes, by a part of CSS. */
export interface Box {
  type: 'div';
  props: { style: Readonly<Record<string, string | number>>; children: string | Box[] };
}

/** The colours of the site in the light, `src/styles/tokens.css`. */
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

/** The text on a picture: what it is, its name, and whose picture it is. */
export function layoutOf({ kicker, title, punt }: Picture): Box {
  const size = title.length > 40 ? 54 : title.length > 18 ? 68 : 88;
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
        column({ gap: 14 }, [
          line(34, colours.accent, 600, kicker),
          line(size, colours.ink, 600, title),
        ]),
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
  return box({ fontSize, color, fontWeight, lineHeight: 1.15 }, text);
}

/** The map on the right, as a part of an SVG. */
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
