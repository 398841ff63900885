import { collectionNames, collections } from '#schema/collections.ts';
import { outlinesFile } from '#schema/outlines.ts';
import { type ExampleField, type ExampleValue, exampleOf, exampleOfMoved } from './example.ts';

const begin =
  '<!-- Gemaakt door npm run schemas uit src/schema/; verander dit niet met de hand. -->\n<!-- prettier-ignore-start -->';
const end = '<!-- prettier-ignore-end -->';

/**
 * The text of CONTRIBUTING.md with its examples made anew.
 * @throws when the marks are not there between which they stand
 */
export function withExamples(text: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from === -1 || to === -1)
    throw new Error('CONTRIBUTING.md mist de plaats van de voorbeelden');
  return `${text.slice(0, from)}${begin}\n\n${examplesAsMarkdown()}\n\n${text.slice(to)}`;
}

/** Every kind of record as an example in which each field is explained; the words are those of the schemas. */
function examplesAsMarkdown(): string {
  const kinds = collectionNames.map((name) => {
    const { base, extension, perRonde, noun } = collections[name];
    const file = `${base}/${perRonde ? '2024/' : ''}….${extension}`;
    const fields = exampleOf(name);
    return details(noun, file, extension === 'mdx' ? frontMatter(fields) : jsonc(fields));
  });
  const moved = details(
    'verhuisbericht',
    'in plaats van elk ander bestand',
    jsonc(exampleOfMoved()),
  );
  const outlines = details('omtrekken van gebieden', outlinesFile, outlinesExample);
  return [...kinds, moved, outlines].join('\n\n');
}

/** The one file that is no record: other programs write it (RFC 7946), so its schema leaves room and tells little. */
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

function details(what: string, where: string, code: string): string {
  return `<details>\n<summary><b>${what}</b>, <code>${where}</code></summary>\n\n${code}\n\n</details>`;
}

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
