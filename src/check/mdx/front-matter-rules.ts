import { defineRule, type Rule } from '#domain/problem/rule.ts';

const file = 'content/brieven/2024/water.mdx';

/** Rules for the block of fields above a section of a letter. */
export const frontMatterRules = {
  missing: defineRule('front-matter/missing', {
    checks: 'Een onderdeel van een brief begint met een blok met velden.',
    message: 'begint niet met een blok tussen twee regels ---',
    advice: 'Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.',
    example: (rule) => ({ file, line: 1, ...rule() }),
  }),
  notYaml: defineRule('front-matter/not-yaml', {
    checks: 'Het blok boven een brief is te lezen als velden met een waarde.',
    message: 'heeft een blok tussen --- dat geen geldige YAML is',
    advice:
      'Schrijf elk veld op een eigen regel als naam: "waarde", met rechte aanhalingstekens om tekst.',
    example: (rule) => ({ file, line: 3, ...rule() }),
  }),
  duplicateField: defineRule('front-matter/duplicate-field', {
    checks: 'Een veld staat in het blok boven een brief maar één keer.',
    message: 'heeft een veld dat al eerder in deze groep staat',
    advice: 'Laat één van de twee staan.',
    example: (rule) => ({ file, line: 3, column: 1, ...rule() }),
  }),
  ambiguousValue: defineRule('front-matter/ambiguous-value', {
    checks: 'Een waarde in het blok betekent voor elk programma hetzelfde.',
    message: 'is niet voor elk programma dezelfde waarde',
    advice: ({ source }: { source: string }) =>
      `Zet er rechte aanhalingstekens om ("${source}"), of schrijf een gewoon geheel getal.`,
    repair: 'Zet er rechte aanhalingstekens om, of schrijf een gewoon geheel getal.',
    example: (rule) => ({
      file,
      line: 3,
      column: 12,
      value: '2024-12-10',
      ...rule({ source: '2024-12-10' }),
    }),
  }),
  comment: defineRule('front-matter/comment', {
    checks: 'In het blok boven een brief staat geen opmerking: wat na # komt, valt weg.',
    message: 'valt weg: na een spatie begint # een opmerking, en die ziet geen lezer',
    advice:
      'Zet rechte aanhalingstekens om de hele waarde als het erbij hoort, zoals titel: "Water #1"; haal het anders weg.',
    example: (rule) => ({ file, line: 2, column: 14, value: '#1', ...rule() }),
  }),
  alias: trick('front-matter/alias', 'een verwijzing van YAML', '*naam'),
  anchor: trick('front-matter/anchor', 'een anker van YAML', '&naam'),
  tag: trick('front-matter/tag', 'een eigen soort van YAML', '!!binary'),
  merge: trick('front-matter/merge', 'een samenvoeging van YAML', '<<'),
  noName: trick('front-matter/no-name', 'geen naam van een veld', '2024'),
};

/** A rule against a feature of YAML beyond plain values: with it a text can mean something other than what it shows. */
function trick(id: string, what: string, value: string): Rule<void> {
  return defineRule(id, {
    checks: `In het blok boven een brief staan gewone velden en waarden; ${value} is ${what}.`,
    message: `is ${what}; schrijf gewone waarden`,
    repair: 'Schrijf naam: "waarde", met de waarde zelf tussen rechte aanhalingstekens.',
    example: (rule) => ({ file, line: 3, column: 9, value, ...rule() }),
  });
}
