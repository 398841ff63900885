#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readAtlas } from './data.ts';
import { addTools } from './tools.ts';

/** `node mcp/server.ts [--van dist]`: answers a program over standard input and output; read only. See README.md. */
try {
  const { values } = parseArgs({ options: { van: { type: 'string', default: 'dist' } } });
  const atlas = await readAtlas(values.van);
  const server = new McpServer(
    { name: 'afsprakenatlas-leefomgeving', version: '0.1.0' },
    {
      instructions:
        'Wat Rijk en regio afspreken over de leefomgeving in Nederland, en wat ervan komt. Noem bij elke bewering de bron die erbij staat. Besproken is niet afgesproken, aangeboden niet vastgesteld en aangekondigd niet gedaan; wat ontbreekt, is onbekend.',
    },
  );
  addTools(server, atlas);
  await server.connect(new StdioServerTransport());
} catch (error) {
  // Standard output is for the protocol.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
