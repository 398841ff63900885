import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { dataOf, textOf } from './answer.ts';
import type { Atlas } from './data.ts';
import { find, placeKinds } from './find.ts';

const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

/** Adds what can be asked of the atlas to a server. Nothing is written and nothing else is read. */
export function addTools(server: McpServer, atlas: Atlas): void {
  const text = (value: string) => ({ content: [{ type: 'text' as const, text: value }] });

  server.registerTool(
    'zoek_uitkomsten',
    {
      title: 'Wat is er afgesproken, en wat kwam ervan?',
      description:
        'Zoekt afspraken en andere uitkomsten van de Bestuurlijke Overleggen Leefomgeving over een onderwerp, op een plek. Geeft van elke uitkomst de stand, het verloop en de bronnen met hun plaats.',
      inputSchema: {
        over: z
          .string()
          .max(200)
          .optional()
          .describe('Onderwerp in een paar Nederlandse woorden: “zoet water”'),
        waar: z
          .string()
          .max(100)
          .optional()
          .describe('Provincie, NOVEX-gebied, landsdeel, regio of gemeente'),
        ronde: z
          .string()
          .regex(/^\d{4}$/)
          .optional()
          .describe('Jaar van de overleggen: 2024'),
        stand: z
          .string()
          .max(40)
          .optional()
          .describe('Vast woord voor de stand: loopt, afgesproken, gereed …'),
        hoogstens: z.int().min(1).max(50).default(10).describe('Hoeveel uitkomsten'),
      },
      annotations,
    },
    ({ hoogstens, ...question }) => {
      const answer = find(atlas, question);
      const shown = answer.found.slice(0, hoogstens);
      return {
        ...text(textOf(atlas, question, answer, shown)),
        structuredContent: {
          peildatum: atlas.peildatum,
          aantal: answer.found.length,
          uitkomsten: shown.map(dataOf),
        },
      };
    },
  );

  server.registerTool(
    'lees_record',
    {
      title: 'Alles over één record',
      description:
        'Geeft een record van de atlas zoals de open data het heeft: gegevens met bronnen, stand, en wat ermee verbonden is.',
      inputSchema: {
        verzameling: z.string().max(40).describe('afspraken, provincies, themas, kamerstukken …'),
        id: z.string().max(200).describe('2024/zoetwater-noord, utrecht, water …'),
      },
      annotations,
    },
    ({ verzameling, id }) => {
      const record = atlas.verzamelingen.get(verzameling)?.find((one) => one.id === id);
      if (record) return text(JSON.stringify(record, null, 1));
      const kinds = [...atlas.verzamelingen.keys()].join(', ');
      return {
        ...text(`Er is geen record ${verzameling}/${id}. De verzamelingen zijn: ${kinds}.`),
        isError: true,
      };
    },
  );

  server.registerTool(
    'noem_plekken_en_themas',
    {
      title: 'Welke plekken en thema’s er zijn',
      description:
        'Noemt de thema’s en alle plekken behalve gemeenten, met hun id en hoeveel uitkomsten ze noemen.',
      inputSchema: {},
      annotations,
    },
    () => {
      const kinds = ['themas', ...placeKinds.filter((kind) => kind !== 'gemeenten')];
      const lines = kinds.flatMap((kind) => [
        `## ${kind}`,
        ...(atlas.verzamelingen.get(kind) ?? []).map(
          ({ id, titel, adres, verbonden }) =>
            `- ${titel} (${id}): ${verbonden.afspraken.length} genoemd; ${adres}`,
        ),
      ]);
      return text(lines.join('\n'));
    },
  );
}
