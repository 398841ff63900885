import { collectionNames, collections, exampleFolder } from '#schema/collections.ts';
import { outlinesFile } from '#schema/outlines.ts';
import {
  type ExampleField,
  type ExampleValue,
  exampleOf,
  exampleOfMoved,
  exampleOfWithdrawn,
} from './example.ts';

const begin =
  '<!-- Gemaakt door npm run schemas uit src/schema/; verander dit niet met de hand. -->\n<!-- prettier-ignore-start -->';
const end = '<!-- prettier-ignore-end -->';

/**
 * The text of `docs/velden.md` with its examples generated again; what is written by hand around them stays.
 * @throws a Dutch error when the marks around the examples are missing
 */
export function withExamples(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error('docs/velden.md mist de plaats van de voorbeelden');
  return `${text.slice(0, from)}${begin}\n\n${examplesAsMarkdown()}\n\n${text.slice(to)}`;
}

/** An example of every kind of record, under its own heading, with each field explained in the words of its schema. */
function examplesAsMarkdown(): string {
  const kinds = collectionNames.map((name) => {
    const { base, extension, noun } = collections[name];
    const file = `\`${base}/${exampleFolder(name)}….${extension}\``;
    const fields = exampleOf(name);
    return { noun, where: file, code: extension === 'mdx' ? frontMatter(fields) : jsonc(fields) };
  });
  const moved = {
    noun: 'verhuisbericht',
    where: 'In plaats van elk ander bestand.',
    code: jsonc(exampleOfMoved()),
  };
  const withdrawn = {
    noun: 'intrekking',
    where: 'In plaats van elk ander bestand.',
    code: jsonc(exampleOfWithdrawn()),
  };
  const outlines = {
    noun: 'omtrekken van gebieden',
    where: `\`${outlinesFile}\``,
    code: outlinesExample,
  };
  const all = [...kinds, moved, withdrawn, outlines];
  const contents = all.map(({ noun }) => `- [${noun}](#${noun.replaceAll(' ', '-')})`).join('\n');
  const parts = all.map(({ noun, where, code }) => `## ${asHeading(noun)}\n\n${where}\n\n${code}`);
  return [contents, ...parts].join('\n\n');
}

function asHeading(noun: string): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

/** The one file that is not a record. Other programs write it (GeoJSON, RFC 7946), so its schema is too wide for an example. */
const outlinesExample = `\`\`\`jsonc
{
  // Altijd FeatureCollection; mag van elk kaartprogramma komen.
  "type": "FeatureCollection",
  // Eén Feature per gebied, of meer als een gebied uit losse delen bestaat.
  "features": [
    {
      // Altijd Feature.
      "type": "Feature",
      // Ten minste één van de eigenschappen is de naam van een gebied in de atlas.
      "properties": {
        // De naam, zoals in data/gebieden/groene-hart.json.
        "naam": "Groene Hart"
      },
      // De omtrek.
      "geometry": {
        // Polygon, of MultiPolygon voor losse delen.
        "type": "Polygon",
        // Gesloten lijnen van ten minste vier punten: lengte en breedte, of x en y in RD. Deze is verzonnen.
        "coordinates": [[[4.6, 52.0], [4.9, 52.0], [4.9, 52.2], [4.6, 52.0]]]
      }
    }
  ]
}
\`\`\``;

function jsonc(fields: readonly ExampleField[]): string {
  return `\`\`\`jsonc\n${group(fields, '')}\n\`\`\``;
}

function frontMatter(fields: readonly ExampleField[]): string {
  const lines = fields.map(
    ({ name, comment, value }) => `# ${comment}\n${name}: ${write(value, '')}`,
  );
  return `\`\`\`yaml\n---\n${lines.join('\n')}\n---\n\`\`\``;
}

function group(fields: readonly ExampleField[], indent: string): string {
  const inner = `${indent}  `;
  const lines = fields.map(({ name, comment, value }, index) => {
    const comma = index < fields.length - 1 ? ',' : '';
    return `${inner}// ${comment}\n${inner}"${name}": ${write(value, inner)}${comma}`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function write(value: ExampleValue, indent: string): string {
  if (value.kind === 'plain') return JSON.stringify(value.value);
  if (value.kind === 'group') return group(value.fields, indent);
  const inner = `${indent}  `;
  if (value.items.every(({ kind }) => kind === 'plain')) {
    return `[${value.items.map((item) => write(item, inner)).join(', ')}]`;
  }
  return `[\n${value.items.map((item) => `${inner}${write(item, inner)}`).join(',\n')}\n${indent}]`;
}
