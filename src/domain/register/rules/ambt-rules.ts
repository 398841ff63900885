import { defineRule } from '#domain/problem/rule.ts';

/** Rules for public offices, and for who must deliver an outcome. */
export const ambtRules = {
  noKabinet: defineRule('ambt/no-kabinet', {
    checks: 'Het kabinet van een ambt is een partij die een kabinet is.',
    message: 'is geen kabinet: in dat record staat niet wanneer het aantrad',
    repair: 'Noem het record van een kabinet, zoals kabinet-schoof.',
    example: (rule) => ({
      file: 'data/partijen/mona-keijzer.json',
      field: 'ambten.0.inKabinet',
      value: 'rijk',
      ...rule(),
    }),
  }),
  notInPartijen: defineRule('ambt/not-in-partijen', {
    checks: 'Wie een uitkomst moet leveren, is een van haar partijen.',
    message: 'is geen partij bij deze uitkomst',
    repair: 'Noem een partij die in “partijen” staat, of zet haar daar eerst in.',
    example: (rule) => ({
      file: 'content/afspraken/2024/zoetwater-noord.json',
      field: 'verantwoordelijk.0',
      value: 'ministerie-defensie',
      ...rule(),
      allowed: ['rijk', 'provincie-drenthe'],
    }),
  }),
};
