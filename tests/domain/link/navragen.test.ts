import { describe, expect, test } from 'vitest';
import { gevraagd } from '../../support/atlas.ts';
import { navraag, partij, webBron } from '../../support/builders.ts';
import { type Change, problemsAfter, registerAfter, set, write } from '../../support/change.ts';

const file = 'data/navragen/2025-03-01-nog-eens.json';
const asked = (change: Parameters<typeof navraag>[1] = {}): Change =>
  write(file, navraag('Nog eens', change));

describe('een navraag', () => {
  test('en haar uitkomsten en partij wijzen naar elkaar, het oudste eerst', () => {
    const { find } = registerAfter(
      asked({ afspraken: ['2024/zoetwater', '2024/energie'], weg: 'brief' }),
    );
    const later = find('navragen', '2025-03-01-nog-eens');
    const first = find('navragen', '2025-03-01-energie');
    expect(later?.afspraken.map(({ id }) => id)).toEqual(['2024/zoetwater', '2024/energie']);
    expect(later?.partij?.id).toBe('rijk');
    expect(find('afspraken', '2024/energie')?.navragen).toEqual([first, later]);
    expect(find('afspraken', '2024/zoetwater')?.navragen).toEqual([later]);
    expect(find('partijen', 'rijk')?.navragen).toEqual([first, later]);
  });

  test('heeft de vraag en het antwoord als bron, en een stuk zegt dat zij het noemen', () => {
    const { find } = registerAfter();
    const first = find('navragen', '2025-03-01-energie');
    expect(first?.bron).toMatchObject({ kind: 'web', url: webBron.url });
    expect(first?.antwoordBron).toMatchObject({ kind: 'alinea' });
    const backlinks = find('kamerstukken', '34682-205')?.backlinks ?? [];
    expect(backlinks).toContainEqual({
      kind: 'navraag',
      label: first?.label,
      path: first?.path,
      how: 'antwoord op de vraag',
    });
    expect(find('bronsites', 'example-nl')?.citedBy).toContainEqual(
      expect.objectContaining({ collection: 'navragen' }),
    );
  });

  test.each([
    [
      'aan een partij die er niet is',
      { partij: 'rijks' },
      'partij: “rijks” staat nog niet in de atlas als partij. Bedoelde u “rijk”?',
    ],
    [
      'over een uitkomst die er niet is',
      { afspraken: ['2024/zoetwatr'] },
      'afspraken.0: “2024/zoetwatr” staat nog niet in de atlas als afspraak. Bedoelde u “2024/zoetwater”?',
    ],
    ['over niets', { afspraken: [] }, 'afspraken: heeft ten minste één waarde nodig.'],
    [
      'van een andere dag dan haar bestand',
      { datum: '2025-03-02' },
      'datum: “2025-03-02” past niet bij de bestandsnaam: die hoort met 2025-03-02- te beginnen.',
    ],
    [
      'met een antwoord dat eerder kwam',
      { antwoord: { datum: '2025-02-28' } },
      'antwoord.datum: “2025-02-28” ligt vóór de vraag (1 maart 2025).',
    ],
    [
      'met een antwoord dat niemand kan nalezen',
      { antwoord: { datum: '2025-03-02', tekst: 'Ja.' } },
      'antwoord.bron: hoort erbij zodra er staat wat het antwoord zegt: waar iedereen dat kan nalezen.',
    ],
    [
      'aan een partij die er niets mee te maken heeft',
      { partij: 'minister' },
      'partij: “minister” is geen partij bij 2024/zoetwater, en hoort ook niet bij een partij daarvan.',
    ],
    [
      'die er al is',
      { afspraken: ['2024/energie'] },
      'afspraken.0: “2024/energie” staat al in data/navragen/2025-03-01-energie.json: op deze dag, langs deze weg, aan deze partij en over deze uitkomst.',
    ],
  ])('%s wordt gemeld', (_, change, expected) => {
    expect(problemsAfter(asked(change))).toContain(`${file}, ${expected}`);
  });

  test('van vóór de ronde van haar uitkomst wordt gemeld', () => {
    const early = 'data/navragen/2024-01-01-te-vroeg.json';
    expect(problemsAfter(write(early, navraag('Te vroeg', { datum: '2024-01-01' })))).toEqual([
      `${early}, datum: “2024-01-01” ligt vóór ronde 2024 (6 november 2024), waarin de uitkomst is gemaakt.`,
    ]);
  });

  test.each([
    ['op dezelfde dag beantwoord', { antwoord: { datum: '2025-03-01' } }],
    ['beantwoord zonder dat het openbaar is', { antwoord: { datum: '2025-03-09' } }],
    [
      'langs een andere weg over hetzelfde',
      { afspraken: ['2024/energie'], weg: 'telefoon' as const },
    ],
    [
      'aan een ander, als erbij staat waarom',
      { partij: 'minister', toelichting: 'Zij gaat erover.' },
    ],
  ])('mag %s zijn', (_, change) => {
    expect(problemsAfter(asked(change))).toEqual([]);
  });

  test('mag aan een onderdeel van een partij zijn, en aan wat een partij onder zich heeft', () => {
    const part = write('data/partijen/dienst.json', partij('Dienst', { onderdeelVan: 'rijk' }));
    expect(problemsAfter(part, asked({ partij: 'dienst' }))).toEqual([]);
    const whole = set('data/partijen/rijk.json', 'onderdeelVan', 'provincies');
    expect(problemsAfter(whole, asked({ partij: 'provincies' }))).toEqual([]);
  });

  test('mag op een andere dag dezelfde vraag zijn, en op dezelfde dag niet', () => {
    const same = 'Hoe staat het met de energie?';
    const other = 'data/navragen/2025-04-01-energie.json';
    expect(problemsAfter(write(other, navraag(same, { datum: '2025-04-01' })))).toEqual([]);
    const twin = write('data/navragen/2025-03-01-weer.json', navraag(same, { weg: 'brief' }));
    expect(problemsAfter(twin).join()).toContain('is dezelfde naam als in');
  });
});

describe('het adres van een partij voor vragen', () => {
  test.each([
    'j.jansen@example.nl',
    'jansen@example.nl',
    'Info@example.nl',
    'info@example',
    'info @example.nl',
  ])('is nooit dat van een mens of half: %s', (email) => {
    expect(problemsAfter(set('data/partijen/rijk.json', 'contact.email', email)).join()).toContain(
      'contact.email',
    );
  });

  test.each(['info@example.nl', 'woo-verzoeken@minvro.example.nl', 'postbus51@example.nl'])(
    'mag dat van een loket zijn: %s',
    (email) => {
      expect(problemsAfter(set('data/partijen/rijk.json', 'contact.email', email))).toEqual([]);
    },
  );

  test('heeft een bron', () => {
    const change = set('data/partijen/rijk.json', 'contact.bron', undefined);
    expect(problemsAfter(change)).toEqual(['data/partijen/rijk.json, contact.bron: ontbreekt.']);
  });

  test('staat nergens anders: een e-mailadres in een tekst blijft een fout', () => {
    expect(problemsAfter(set(gevraagd, 'toelichting', 'Mail info@example.nl.')).join()).toContain(
      'bevat een e-mailadres',
    );
  });
});
