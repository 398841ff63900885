import { defineRule } from '#domain/problem/rule.ts';

const file = 'content/afspraken/2024/zoetwater-noord.json';

/** Rules for what a record says is inferred. */
export const afgeleidRules = {
  emptyField: defineRule('afgeleid/empty-field', {
    checks: 'Wat een uitkomst afgeleid noemt, staat er ook.',
    message: ({ veld }: { veld: string }) => `kan niet: het veld “${veld}” is leeg`,
    repair: 'Vul het veld, of haal de regel uit “afgeleid” weg.',
    example: (rule) => ({
      file,
      field: 'afgeleid.0.veld',
      value: 'regios',
      ...rule({ veld: 'regios' }),
    }),
  }),
  notInList: defineRule('afgeleid/not-in-list', {
    checks: 'Een naam die afgeleid heet, staat in het veld waar zij bij hoort.',
    message: ({ veld }: { veld: string }) => `staat niet in het veld “${veld}”`,
    repair: 'Schrijf een naam die in het veld staat, of zet haar er eerst in.',
    example: (rule) => ({
      file,
      field: 'afgeleid.0.ids.0',
      value: 'drente',
      ...rule({ veld: 'provincies' }),
      allowed: ['drenthe', 'fryslan'],
      nearest: 'drenthe',
    }),
  }),
  noList: defineRule('afgeleid/no-list', {
    checks: 'Alleen in een lijst kan een deel zijn afgeleid.',
    message: ({ veld }: { veld: string }) =>
      `kan hier niet: in het veld “${veld}” staat geen lijst van namen`,
    repair: 'Haal “ids” weg; dan is het hele veld afgeleid.',
    example: (rule) => ({ file, field: 'afgeleid.0.ids', ...rule({ veld: 'termijn' }) }),
  }),
  twice: defineRule('afgeleid/twice', {
    checks: 'Van alles wat is afgeleid, staat er één keer waaruit.',
    message: ({ veld }: { veld: string }) => `noemt iets uit “${veld}” dat al afgeleid heet`,
    repair: 'Zet alles wat uit hetzelfde is afgeleid in één regel, en niets in twee regels.',
    example: (rule) => ({
      file,
      field: 'afgeleid.1',
      value: 'landsdelen',
      ...rule({ veld: 'landsdelen' }),
    }),
  }),
};
