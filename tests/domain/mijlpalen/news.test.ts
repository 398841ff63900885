import { describe, expect, test } from 'vitest';
import { type Mijlpaal, mijlpalenOfAfspraak } from '#domain/mijlpalen/mijlpaal.ts';
import { latestReport, newsOf } from '#domain/mijlpalen/news.ts';
import { type Story, tell } from '../../support/story.ts';

function mijlpaal(datum: string, what: string, change: Partial<Mijlpaal> = {}): Mijlpaal {
  return {
    datum,
    first: datum,
    last: datum,
    kind: 'gebeurtenis',
    name: `afspraken/2024/zoetwater#${datum}`,
    what,
    label: 'Zoetwater',
    path: '/afspraken/2024/zoetwater/',
    status: undefined,
    outcome: undefined,
    past: true,
    bron: undefined,
    reported: datum,
    tekst: undefined,
    members: [],
    ...change,
  };
}

describe('wat er het laatst gebeurde', () => {
  test('staat met het nieuwste eerst, zonder termijnen en zonder wat nog komt', () => {
    const news = newsOf(
      [
        mijlpaal('2024-11-12', 'Vastgelegd'),
        mijlpaal('2025-06-01', 'Termijn', { kind: 'termijn' }),
        mijlpaal('2025-09-26', 'Ontwerp', { kind: 'stap', path: '/programmas/nota-ruimte/' }),
        mijlpaal('2031-01-01', 'Gestart', { past: false }),
      ],
      10,
    );
    expect(news.map(({ what }) => what)).toEqual(['Ontwerp', 'Vastgelegd']);
  });
});

test('het laatste bericht is wat een bron meldt, en niet de dag van een ronde die pas is begonnen', () => {
  const reported = mijlpaal('2026-03-10', 'Loopt');
  const ronde = mijlpaal('2026-11', 'Overleg', { kind: 'ronde', path: '/rondes/2026/' });
  expect(latestReport([reported, ronde])).toBe(reported);
  expect(latestReport([ronde])).toBeUndefined();
});

describe('de naam van een mijlpaal', () => {
  const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
  const news = { datum: '2025-02-01', gebeurtenis: 'voortgang', status: 'loopt' } as const;

  test('bestaat uit wat het record zegt, en niet uit woorden op een pagina', () => {
    expect(namesOf({ verloop: [agreed, news] })).toEqual([
      'afspraken/2024/verhaal-0#2024-11-12-vastgelegd',
      'afspraken/2024/verhaal-0#2025-02-01-voortgang',
    ]);
  });

  test('blijft dezelfde als er later iets bij komt, ook als er twee dingen op één dag waren', () => {
    const more = { ...news, toelichting: 'Een tweede bericht.' };
    const before = namesOf({ verloop: [agreed, news, more] });
    expect(new Set(before).size).toBe(3);
    const later = { datum: '2025-06', gebeurtenis: 'gehaald', status: 'gereed' } as const;
    expect(namesOf({ verloop: [agreed, news, more, later] })).toEqual(
      expect.arrayContaining(before),
    );
  });

  test('van een termijn heeft geen datum, zodat een agenda haar verschuift en niet verdubbelt', () => {
    const [name] = namesOf({ verloop: [agreed], uiterlijk: '2026' }).filter((one) =>
      one.includes('termijn'),
    );
    expect(name).toBe('afspraken/2024/verhaal-0#termijn');
  });
});

function namesOf(story: Story): string[] {
  return mijlpalenOfAfspraak(tell(story), '2027-01-01').map(({ name }) => name);
}
