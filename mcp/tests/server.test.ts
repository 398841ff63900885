import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { z } from 'zod';

// Over the site that `npm run build` made: the answers are about the atlas as it is.
const site = new URL('../../dist/', import.meta.url);
const folder = fileURLToPath(site);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, site), 'utf8'));
const server = (...options: string[]) =>
  new StdioClientTransport({
    command: process.execPath,
    args: [fileURLToPath(new URL('../server.ts', import.meta.url)), ...options],
    stderr: 'pipe',
  });

const sourceSchema = z.looseObject({ plaats: z.string().min(1), adres: z.url() });
const answerSchema = z.object({
  aantal: z.number(),
  peildatum: z.string(),
  uitkomsten: z.array(
    z.looseObject({
      id: z.string(),
      stand: z.string(),
      plek: z.string().optional(),
      bron: sourceSchema,
      verloop: z.array(z.looseObject({ datum: z.string(), bron: sourceSchema })),
    }),
  ),
});
const toolAnswerSchema = z.looseObject({
  content: z.array(z.looseObject({ type: z.literal('text'), text: z.string() })).min(1),
  structuredContent: z.unknown().optional(),
  isError: z.boolean().optional(),
});

describe('de MCP-server van de atlas, gevraagd door een echte client', () => {
  const client = new Client({ name: 'proef', version: '0.0.0' });
  const ask = async (name: string, args: Record<string, unknown> = {}) => {
    const answer = toolAnswerSchema.parse(await client.callTool({ name, arguments: args }));
    return { ...answer, text: answer.content[0]?.text ?? '' };
  };
  const search = async (args: Record<string, unknown>) => {
    const { structuredContent, text } = await ask('zoek_uitkomsten', args);
    return { ...answerSchema.parse(structuredContent), text };
  };

  before(() => client.connect(server('--van', folder)));
  after(() => client.close());

  test('heeft drie vragen, die alleen lezen', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
      [
        ['zoek_uitkomsten', true],
        ['lees_record', true],
        ['noem_plekken_en_themas', true],
      ],
    );
  });

  test('zegt wat er over iets op een plek is afgesproken en wat ervan kwam, met de plaats in de bron', async () => {
    const { uitkomsten, text } = await search({ over: 'zoet water', waar: 'Drenthe' });
    assert.equal(uitkomsten[0]?.id, '2024/zoetwater-noord');
    assert.match(text, /Wat ervan kwam:\n- 2024-11-12, vastgelegd: .*Bron: Water, alinea 3/);
    assert.match(text, /brieven\/2024\/water\/#alinea-3/);
  });

  test('geeft bij elke uitkomst en elke gebeurtenis een bron', async () => {
    const { aantal, uitkomsten, peildatum } = await search({ hoogstens: 50 });
    assert.equal(aantal, read('api/v1/afspraken.json').aantal);
    assert.equal(uitkomsten.length, 50);
    assert.equal(peildatum, read('api/v1/index.json').peildatum);
  });

  test('vindt bij een plek evenveel uitkomsten als haar pagina telt', async () => {
    const { telling } = read('api/v1/provincies/drenthe.json');
    const { aantal } = await search({ waar: 'Drenthe' });
    assert.equal(aantal, telling.length);
  });

  test('houdt uit elkaar wat een plek noemt en wat overal geldt', async () => {
    const { telling } = read('api/v1/provincies/utrecht.json');
    const { aantal, uitkomsten } = await search({ waar: 'provincie Utrecht', hoogstens: 50 });
    assert.equal(aantal, telling.length);
    const everywhere = uitkomsten.filter(({ plek }) =>
      plek?.startsWith('de bron spreekt over alle'),
    );
    const expected = telling.filter(({ reden }: { reden: string }) => reden === 'overal');
    assert.equal(everywhere.length, expected.length);
  });

  test('zegt dat iets niet in de atlas staat, en niet dat het er niet is', async () => {
    const { aantal, text } = await search({ over: 'ruimtevaart', waar: 'Zeeland' });
    assert.equal(aantal, 0);
    assert.match(text, /Dat zegt niet dat er niets is afgesproken/);
    assert.match((await search({ waar: 'Atlantis' })).text, /geen plek die “Atlantis” heet/);
  });

  test('geeft een heel record zoals de open data, en zegt welke soorten er zijn als het er niet is', async () => {
    const id = '2024/zoetwater-noord';
    const { text } = await ask('lees_record', { verzameling: 'afspraken', id });
    const file = read(`api/v1/afspraken/${id}.json`);
    assert.deepEqual(JSON.parse(text).gegevens, file.gegevens);
    const missing = await ask('lees_record', { verzameling: 'steden', id });
    assert.equal(missing.isError, true);
    assert.match(missing.text, /De verzamelingen zijn: afspraken, /);
  });

  test('noemt alle twaalf provincies en alle thema’s', async () => {
    const { text } = await ask('noem_plekken_en_themas');
    const lines = text.split('\n').filter((line) => line.startsWith('- '));
    const kinds = ['themas', 'provincies', 'gebieden', 'landsdelen', 'regios'];
    const expected = kinds.map((kind): number => read(`api/v1/${kind}.json`).aantal);
    assert.equal(
      lines.length,
      expected.reduce((sum, one) => sum + one, 0),
    );
  });

  test('weigert een vraag die niet kan, en antwoordt daarna gewoon', async () => {
    const wrong = await ask('zoek_uitkomsten', { hoogstens: 5000 });
    assert.equal(wrong.isError, true);
    assert.equal((await search({ ronde: '2025', hoogstens: 1 })).uitkomsten.length, 1);
  });
});

test('zonder gegevens zegt de server in één zin wat er ontbreekt', async () => {
  const transport = server('--van', '/bestaat-niet');
  let said = '';
  transport.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const client = new Client({ name: 'proef', version: '0.0.0' });
  await assert.rejects(client.connect(transport));
  assert.match(said, /^Kan api\/v1\/index\.json niet lezen in \/bestaat-niet: .*Bouw de site/);
});
