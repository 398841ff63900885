import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '#check/shape/explain-issue.ts';
import { bronSchema } from '#schema/field/bron.ts';
import { idsOfAlle } from '#schema/field/id.ts';

const schema = z.strictObject({
  naam: z.string().min(1).max(5),
  soort: z.enum(['motie', 'brief']).optional(),
  nr: z.number().int().min(1).max(9).optional(),
  bedrag: z.number().positive().optional(),
  lijst: z.array(z.string()).min(1).optional(),
  vlag: z.boolean().optional(),
  bron: bronSchema.optional(),
  provincies: idsOfAlle.optional(),
  groep: z
    .strictObject({ a: z.string().optional() })
    .refine(({ a }) => a !== undefined, { error: 'mist a of b', path: ['a'] })
    .optional(),
});

function explain(data: unknown) {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues
    .flatMap((issue) => explainIssue('a.json', data, issue))
    .map(({ file, rule, ...rest }) => rest);
}

describe('wat er mis is met een veld', () => {
  test.each([
    ['ontbreekt', {}, { field: 'naam', message: 'ontbreekt' }],
    ['is leeg', { naam: '' }, { field: 'naam', message: 'is leeg' }],
    [
      'is te lang',
      { naam: 'abcdef' },
      { field: 'naam', value: 'abcdef', message: 'is langer dan 5 tekens' },
    ],
    ['is geen tekst', { naam: 1 }, { field: 'naam', value: '1', message: 'moet tekst zijn' }],
    ['is null', { naam: null }, { field: 'naam', value: 'null', message: 'moet tekst zijn' }],
    ['is onbekend', { naam: 'a', x: 1 }, { field: 'x', message: 'is een onbekend veld' }],
    [
      'is dieper onbekend',
      { naam: 'a', groep: { a: 'x', b: 1 } },
      { field: 'groep.b', message: 'is een onbekend veld' },
    ],
    [
      'is een ander woord',
      { naam: 'a', soort: 'moties' },
      {
        field: 'soort',
        value: 'moties',
        message: 'kan hier niet',
        allowed: ['motie', 'brief'],
        nearest: 'motie',
      },
    ],
    [
      'is een te klein getal',
      { naam: 'a', nr: 0 },
      { field: 'nr', value: '0', message: 'moet ten minste 1 zijn' },
    ],
    [
      'is een te groot getal',
      { naam: 'a', nr: 10 },
      { field: 'nr', value: '10', message: 'mag ten hoogste 9 zijn' },
    ],
    [
      'is niet heel',
      { naam: 'a', nr: 1.5 },
      { field: 'nr', value: '1.5', message: 'moet een geheel getal zijn' },
    ],
    [
      'is niet meer dan nul',
      { naam: 'a', bedrag: 0 },
      { field: 'bedrag', value: '0', message: 'moet meer dan 0 zijn' },
    ],
    [
      'is een lege lijst',
      { naam: 'a', lijst: [] },
      { field: 'lijst', message: 'heeft ten minste één waarde nodig' },
    ],
    [
      'is geen lijst',
      { naam: 'a', lijst: 'x' },
      { field: 'lijst', value: 'x', message: 'moet een lijst tussen [ en ] zijn' },
    ],
    [
      'is geen ja of nee',
      { naam: 'a', vlag: 'ja' },
      { field: 'vlag', value: 'ja', message: 'moet true of false zijn' },
    ],
    [
      'ontbreekt met een eigen uitleg',
      { naam: 'a', groep: {} },
      { field: 'groep.a', message: 'mist a of b' },
    ],
    [
      'staat in een lijst',
      { naam: 'a', lijst: ['x', 2] },
      { field: 'lijst.1', value: '2', message: 'moet tekst zijn' },
    ],
    [
      'is geen record',
      [],
      { field: undefined, value: '[]', message: 'moet een groep velden tussen { en } zijn' },
    ],
  ])('%s', (_, data, expected) => {
    expect(explain(data)).toEqual([expected]);
  });
});

describe('de regel van een fout in een veld', () => {
  test.each([
    ['field/missing', {}],
    ['field/unknown', { naam: 'a', x: 1 }],
    ['field/half', { naam: 'a', bron: { kamerstuk: 'a', sectie: 'b' } }],
    ['field/not-allowed', { naam: 'a', soort: 'moties' }],
    ['field/wrong-type', { naam: 1 }],
    ['field/wrong-type', { naam: 'a', provincies: 'allen' }],
    ['field/empty', { naam: '' }],
    ['field/empty-list', { naam: 'a', lijst: [] }],
    ['field/too-small', { naam: 'a', nr: 0 }],
    ['field/too-large', { naam: 'a', nr: 10 }],
    ['field/too-long', { naam: 'abcdef' }],
    ['value/repeated-id', { naam: 'a', provincies: ['a', 'a'] }],
    ['field/other', { naam: 'a', groep: {} }],
  ])('is %s', (rule, data) => {
    const issues = schema.safeParse(data).error?.issues ?? [];
    const problems = issues.flatMap((issue) => explainIssue('a.json', data, issue));
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });
});

describe('een veld dat op meer manieren goed kan zijn', () => {
  test.each([
    [
      'geen van de manieren',
      '34682',
      [{ field: 'bron', value: '34682', message: 'moet een groep velden tussen { en } zijn' }],
    ],
    [
      'een halve alinea',
      { kamerstuk: 'a', sectie: 'b' },
      [{ field: 'bron.sectie', message: 'kan alleen samen met “alinea”' }],
    ],
    [
      'de andere helft',
      { kamerstuk: 'a', alinea: 1 },
      [{ field: 'bron.alinea', message: 'kan alleen samen met “sectie”' }],
    ],
    [
      'een webpagina zonder titel',
      { url: 'https://www.example.nl/' },
      [{ field: 'bron.titel', message: 'ontbreekt' }],
    ],
    [
      'een webpagina met een fout adres',
      { url: 'x', titel: 'a' },
      [
        {
          field: 'bron.url',
          value: 'x',
          message: 'moet een volledig adres zijn dat met https:// begint',
        },
      ],
    ],
    [
      'een webpagina met twee fouten',
      { url: 'x' },
      [
        {
          field: 'bron.url',
          value: 'x',
          message: 'moet een volledig adres zijn dat met https:// begint',
        },
        { field: 'bron.titel', message: 'ontbreekt' },
      ],
    ],
    [
      'een verschreven veld',
      { kamerstuk: 'a', sektie: 'b', alinea: 1 },
      [
        { field: 'bron.sektie', message: 'is een onbekend veld' },
        { field: 'bron.alinea', message: 'kan alleen samen met “sectie”' },
      ],
    ],
    [
      'een alinea nul',
      { kamerstuk: 'a', sectie: 'b', alinea: 0 },
      [{ field: 'bron.alinea', value: '0', message: 'moet ten minste 1 zijn' }],
    ],
  ])('wordt uitgelegd naar de manier die er het dichtst bij ligt: %s', (_, bron, expected) => {
    expect(explain({ naam: 'a', bron })).toEqual(expected);
  });

  test.each([
    [
      'een los woord',
      'allen',
      {
        field: 'provincies',
        value: 'allen',
        message: 'moet “alle” of een lijst tussen [ en ] zijn',
      },
    ],
    [
      'een dubbele',
      ['a', 'a'],
      {
        field: 'provincies',
        value: '["a","a"]',
        message: 'noemt dezelfde verwijzing twee keer',
        advice: 'Haal één van de twee weg.',
      },
    ],
    ['een getal', ['a', 5], { field: 'provincies.1', value: '5', message: 'moet tekst zijn' }],
  ])('legt bij “alle” of een lijst uit wat er mis is: %s', (_, provincies, expected) => {
    expect(explain({ naam: 'a', provincies })).toEqual([expected]);
  });
});
