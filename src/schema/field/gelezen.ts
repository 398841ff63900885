import { z } from 'zod';
import { choice } from './choice.ts';
import { dag } from './datum.ts';
import { refusals } from './refusals.ts';
import { line, text } from './text.ts';

/** How far the atlas has read a document, and since which day. A document that was not read says nothing. */
export const gelezenSchema = z
  .strictObject({
    mate: choice('leesmaat').describe('Hoe ver het stuk is nagelezen: niet, deels of geheel'),
    op: dag
      .optional()
      .describe('De dag waarop het is nagelezen; alleen leeg als dat niet is gebeurd'),
    door: line
      .optional()
      .describe('Wie het las, zoals “de redactie”; leeg als dat niet is opgeschreven'),
    toelichting: text.optional().describe('Welk deel, of waarom niet'),
  })
  .refine(({ mate, op }) => mate === 'niet' || op !== undefined, {
    error: refusals.readWithoutDay,
    path: ['op'],
  });
export type Gelezen = z.infer<typeof gelezenSchema>;
