import { defineRule } from '#domain/problem/rule.ts';
import { outlinesFile } from '#schema/outlines.ts';

/** Rules that compare places on the map with what the records say about them. */
export const kaartRules = {
  dotElsewhere: defineRule('kaart/dot-elsewhere', {
    checks: 'De stip van een gebied ligt in of bij een provincie van dat gebied.',
    message: 'ligt op de kaart niet in of bij een provincie van het gebied',
    advice:
      'Tel x van links naar rechts (0 tot en met 613) en y van boven naar beneden (0 tot en met 724).',
    example: (rule) => ({
      file: 'data/gebieden/groene-hart.json',
      field: 'punt',
      value: 'x 20, y 20',
      ...rule(),
      allowed: ['Utrecht', 'Zuid-Holland'],
    }),
  }),
  outlineElsewhere: defineRule('kaart/outline-elsewhere', {
    checks: 'De omtrek van een gebied ligt in of bij een provincie van dat gebied.',
    message: 'ligt op de kaart niet in of bij een provincie van dit gebied',
    advice: ({ gebied }: { gebied: string }) =>
      `Kijk of de naam bij deze omtrek hoort. Is dat zo, verbeter dan de provincies in ${gebied}.`,
    repair:
      'Kijk of de naam bij deze omtrek hoort. Is dat zo, verbeter dan de provincies van het gebied.',
    example: (rule) => ({
      file: outlinesFile,
      field: 'features.0.geometry',
      value: 'Groene Hart',
      ...rule({ gebied: 'data/gebieden/groene-hart.json' }),
      allowed: ['Utrecht', 'Zuid-Holland'],
    }),
  }),
  andMore: defineRule('kaart/and-more', {
    checks: 'Van een bestand met heel veel fouten worden de eerste genoemd.',
    message: ({ count }: { count: number }) =>
      `heeft nog ${count} andere fouten, die er meestal op lijken`,
    repair: 'Herstel eerst de fouten die wel genoemd zijn en controleer opnieuw.',
    example: (rule) => ({ file: outlinesFile, ...rule({ count: 12 }) }),
  }),
};
