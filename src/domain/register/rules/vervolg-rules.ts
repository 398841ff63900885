import { defineRule } from '#domain/problem/rule.ts';

const file = 'content/afspraken/2025/zoetwater-noord.json';
const field = 'vervolgOp.0';
const value = '2024/zoetwater-noord';

/** Rules for outcomes that continue an earlier one. */
export const vervolgRules = {
  both: defineRule('vervolg/both', {
    checks: 'Een uitkomst staat niet in “vervolgOp” en “gesplitstUit” tegelijk.',
    message: 'staat ook in “vervolgOp”; kies een van de twee',
    repair:
      'Gebruik “vervolgOp” voor wat het geheel voortzet en “gesplitstUit” voor een deel ervan.',
    example: (rule) => ({ file, field: 'gesplitstUit.0', value, ...rule() }),
  }),
  fork: defineRule('vervolg/fork', {
    checks: 'Een uitkomst heeft hoogstens één vervolg dat het geheel voortzet.',
    message: ({ others }: { others: readonly string[] }) =>
      `heeft ook een vervolg in ${others.join(' en ')}; is de uitkomst gesplitst, zet haar dan bij elk deel in “gesplitstUit” (hoogstens één vervolg zet het geheel voort)`,
    repair: 'Zet de uitkomst bij elk deel in “gesplitstUit”, of kies welk vervolg het is.',
    example: (rule) => ({ file, field, value, ...rule({ others: ['2025/zoetwater-friesland'] }) }),
  }),
  sameRonde: defineRule('vervolg/same-ronde', {
    checks: 'Een vervolg is van een latere ronde dan wat het voortzet.',
    message: ({ jaar }: { jaar: string }) =>
      `is van dezelfde ronde (${jaar}), en een vervolg is van een latere; horen de twee bij elkaar, gebruik dan “verwant”`,
    repair: 'Zet de uitkomst in “verwant”.',
    example: (rule) => ({ file, field, value: '2025/water', ...rule({ jaar: '2025' }) }),
  }),
  laterRonde: defineRule('vervolg/later-ronde', {
    checks: 'Het vervolg noemt wat eraan voorafging, niet andersom.',
    message: ({ jaar }: { jaar: string }) =>
      `is van een latere ronde (${jaar}) dan deze uitkomst; het vervolg noemt wat eraan voorafging, niet andersom`,
    repair: 'Haal de verwijzing hier weg en zet haar bij de latere uitkomst.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field,
      value: '2025/zoetwater-noord',
      ...rule({ jaar: '2025' }),
    }),
  }),
  circle: defineRule('vervolg/circle', {
    checks: 'Uitkomsten zetten elkaar niet in een kring voort.',
    message: ({ ring }: { ring: readonly string[] }) => `maakt een kring: ${ring.join(' → ')}`,
    repair: 'Haal de verwijzing weg die terug in de tijd wijst.',
    example: (rule) => ({
      file,
      field: 'vervolgOp',
      value,
      ...rule({ ring: ['2024/zoetwater-noord', '2025/zoetwater-noord', '2024/zoetwater-noord'] }),
    }),
  }),
};
