import { defineRule } from '#domain/problem/rule.ts';

const file = 'content/brieven/2024/water.mdx';

/** Rules for the paragraphs of a letter: their numbers, their tags and their text. */
export const alineaRules = {
  none: defineRule('alinea/none', {
    checks: 'Een onderdeel van een brief heeft ten minste één alinea.',
    message: 'heeft geen enkele alinea',
    repair: 'Zet de tekst tussen <Alinea nr="1"> en </Alinea>, elk op een eigen regel.',
    example: (rule) => ({ file, ...rule() }),
  }),
  number: defineRule('alinea/number', {
    checks: 'Alinea’s zijn genummerd 1, 2, 3 …, zonder gaten: zo verwijst al het andere ernaar.',
    message: ({ expected }: { expected: number }) =>
      `moet ${expected} zijn: alinea’s tellen door vanaf 1`,
    repair: 'Geef elke alinea het nummer dat er in de brief bij hoort.',
    example: (rule) => ({ file, field: 'alinea 3, nr', value: '4', ...rule({ expected: 3 }) }),
  }),
  empty: defineRule('alinea/empty', {
    checks: 'Een alinea heeft tekst.',
    message: 'is leeg',
    repair: 'Schrijf de alinea in eigen woorden, of haal haar weg als zij er niet hoort.',
    example: (rule) => ({ file, field: 'alinea 3', ...rule() }),
  }),
  unknownAttribute: defineRule('alinea/unknown-attribute', {
    checks: 'Een <Alinea> heeft alleen kenmerken die de atlas kent.',
    message: 'is geen bekend kenmerk van een alinea',
    repair: 'Kies een kenmerk uit de lijst in de melding.',
    example: (rule) => ({
      file,
      field: 'alinea 3',
      value: 'thema',
      ...rule(),
      nearest: 'themas',
    }),
  }),
  repeatedAttribute: defineRule('alinea/repeated-attribute', {
    checks: 'Een kenmerk staat in een <Alinea> maar één keer.',
    message: 'staat er twee keer',
    repair: 'Zet alle waarden in één kenmerk, met een spatie ertussen.',
    example: (rule) => ({ file, field: 'alinea 3', value: 'themas', ...rule() }),
  }),
  repeatedId: defineRule('alinea/repeated-id', {
    checks: 'Een kenmerk van een alinea noemt elke naam één keer.',
    message: 'staat er twee keer in',
    advice: 'Haal één van de twee weg.',
    example: (rule) => ({ file, field: 'alinea 3, provincies', value: 'groningen', ...rule() }),
  }),
  afgeleid: defineRule('alinea/afgeleid', {
    checks: 'Wat een alinea afgeleid noemt, is een kenmerk dat zij heeft.',
    message: 'is geen kenmerk van deze alinea dat afgeleid kan zijn',
    repair: 'Noem een kenmerk van de alinea, zoals afgeleid="provincies", of haal het weg.',
    example: (rule) => ({
      file,
      field: 'alinea 3, afgeleid',
      value: 'provincie',
      ...rule(),
      allowed: ['provincies', 'themas'],
      nearest: 'provincies',
    }),
  }),
  vorm: defineRule('alinea/vorm', {
    checks: 'Het kenmerk “vorm” van een alinea heeft een waarde die bestaat.',
    message: 'bestaat niet',
    repair:
      'Laat “vorm” weg voor een gewone alinea; schrijf vorm="punt" voor een punt uit een lijst en vorm="vervallen" als de tekst weg is en hier nog staat waarom.',
    example: (rule) => ({
      file,
      field: 'alinea 3, vorm',
      value: 'lijst',
      ...rule(),
      allowed: ['punt', 'vervallen'],
    }),
  }),
  eerder: defineRule('alinea/eerder', {
    checks: 'Het kenmerk “eerder” van een alinea noemt nummers die zij vroeger had.',
    message: 'is geen nummer van een alinea',
    repair:
      'Schrijf het nummer dat de alinea had, zoals eerder="3", of wat in het adres achter #alinea- staat, zoals eerder="3-2". Meer dan één: met een spatie ertussen, het oudste eerst.',
    example: (rule) => ({ file, field: 'alinea 4, eerder', value: 'alinea-3', ...rule() }),
  }),
  eerderTwice: defineRule('alinea/eerder-twice', {
    checks: 'Een oud nummer staat in één onderdeel bij één alinea in “eerder”.',
    message: ({ other }: { other: number }) => `staat ook in “eerder” bij alinea ${other}`,
    advice: 'Laat het staan bij de alinea met die tekst, en haal het bij de andere weg.',
    example: (rule) => ({ file, field: 'alinea 5, eerder', value: '3', ...rule({ other: 4 }) }),
  }),
};

/** Rules for footnotes: every reference has a footnote, and every footnote a reference. */
export const footnoteRules = {
  repeated: defineRule('footnote/repeated', {
    checks: 'Twee voetnoten in een onderdeel hebben niet hetzelfde nummer.',
    message: 'is een voetnoot die er al staat',
    repair: 'Geef één van de twee een ander nummer, ook in de alinea die ernaar verwijst.',
    example: (rule) => ({ file, line: 40, value: '[^1]', ...rule() }),
  }),
  missing: defineRule('footnote/missing', {
    checks: 'Bij elke verwijzing naar een voetnoot is er een voetnoot.',
    message: 'verwijst naar een voetnoot die er niet is',
    repair:
      'Zet de voetnoot onder de laatste alinea, zoals [^1]: tekst. Of haal de verwijzing weg.',
    example: (rule) => ({ file, field: 'alinea 3', value: '[^2]', ...rule() }),
  }),
  unused: defineRule('footnote/unused', {
    checks: 'Naar elke voetnoot verwijst een alinea.',
    message: 'is een voetnoot waar geen alinea naar verwijst',
    repair: 'Zet de verwijzing, zoals [^2], in de alinea waar zij hoort. Of haal de voetnoot weg.',
    example: (rule) => ({ file, line: 41, value: '[^2]', ...rule() }),
  }),
};
