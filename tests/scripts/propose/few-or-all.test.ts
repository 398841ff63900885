import fc from 'fast-check';
import { expect, test } from 'vitest';
import { needed, next, outcomes, register, report } from './few.ts';

type Asking = [word: string, answers: Record<string, string>];

test('een voorstel is hetzelfde met alles, hoe de antwoorden ook naar de atlas wijzen', () => {
  const one = fc.constantFrom(...outcomes);
  const outcome = one.chain(({ id, label, path, data }) =>
    fc.constantFrom(
      ...[
        id,
        label,
        path,
        label.toUpperCase(),
        `de ${label}`,
        `https://atlas.nl${path}`,
        `“${label}”`,
      ],
      ...[
        `${label} (${data.ronde})`,
        label.split(' ').slice(0, 4).join(' '),
        `${id}x`,
        id.slice(5),
      ],
    ),
  );
  const cited = fc
    .constantFrom(...register.secties)
    .chain(({ id, label, path, alineas, ronde }) => {
      const [folder, name] = id.split('/');
      const nr = alineas.at(-1)?.nr ?? 1;
      const inMail = `https://nam.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://atlas.nl${path}#alinea-${nr}`)}&data=1`;
      return fc.constantFrom(
        ...[
          `${path}#alinea-${nr}`,
          `${path}#alinea-${nr + 1}`,
          `${label}, alinea ${nr}`,
          inMail,
          path,
        ],
        ...[`/brieven/${folder}/#${name}-alinea-${nr}`, `${ronde?.brief?.label}, alinea ${nr}`],
        ...[`${ronde?.brief?.label}, sectie ${label}, alinea ${nr}`, `zie https://atlas.nl${path}`],
      );
    });
  const page = fc.constantFrom('https://www.example.nl/bericht', '34 682, nr. 2025', 'Trouw', '');
  const given = fc.oneof(
    fc
      .record({ afspraak: outcome, bron: fc.oneof(cited, page) })
      .map((answers): Asking => [
        'stand',
        { ...report, datum: '2026-06', 'bron.titel': 'Bericht', ...answers },
      ]),
    fc
      .record({
        titel: fc.oneof(outcome, fc.constant('Iets heel anders')),
        ronde: fc.constantFrom('2024', '2025'),
        bron: fc.oneof(cited, page),
        vervolgOp: fc.oneof(outcome, fc.constant('')),
        verwant: fc.oneof(outcome, fc.constant('')),
      })
      .map((answers): Asking => ['afspraak', { ...next, ...answers }]),
    fc
      .record({ sectie: fc.constantFrom(...register.secties), alinea: fc.nat(40) })
      .map(({ sectie, alinea: nr }): Asking => [
        'afspraak',
        { ...next, bron: '', 'bron.sectie': sectie.label, 'bron.alinea': String(nr) },
      ]),
    fc
      .record({ bronnen: fc.oneof(cited, page) })
      .map(({ bronnen }): Asking => [
        'begrip',
        { naam: 'Proefkade', uitleg: 'Een kade.', 'bronnen.0': bronnen },
      ]),
  );
  fc.assert(
    fc.property(given, ([word, answers]) => {
      const { propose, proposeAmongAll } = needed(word, answers);
      const few = propose();
      if (few.problems.length === 0) expect(few).toEqual(proposeAmongAll());
    }),
    { numRuns: 20 },
  );
});
