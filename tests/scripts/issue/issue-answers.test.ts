import { describe, expect, test } from 'vitest';
import { formatRecord } from '../../../scripts/canonical/format.ts';
import { readIssueAnswer } from '../../../scripts/handoff/issue-answer.ts';
import { type Form, readForms } from '../../../scripts/issue/form.ts';
import { handleIssue } from '../../../scripts/issue/handle.ts';
import { readContent } from '../../../scripts/propose/content.ts';
import { ownRecords } from '../../support/own-records.ts';

const forms = await readForms(process.cwd());
const content = await readContent(ownRecords);

/** The name of an outcome as it is now; an editor may have given it a better one. */
const { label: zoetwater = '' } = content.register.find('afspraken', '2024/zoetwater-noord') ?? {};

/** Good answers to each form, by the name of the field. */
const good: Record<string, Record<string, string>> = {
  'nieuwe-stand': {
    afspraak: '2024/zoetwater-noord',
    datum: '2025-06',
    gebeurtenis: 'voortgang',
    status: 'loopt',
    toelichting: 'Er is een verzonnen plan.',
    bron: 'https://www.example.nl/x',
    bron_titel: 'Voorbeeldbron',
  },
  'afspraak-toevoegen': {
    titel: 'Verzonnen uitkomst van een proef',
    tekst: 'Er komt iets.',
    soort: 'afspraak',
    toetsbaarheid: 'concreet',
    bron: 'https://atlas.example/brieven/2024/water/#alinea-3',
    partijen: 'Rijk\nProvincie Fryslân',
    themas: 'Water en bodem',
  },
  'fout-melden': {
    pagina: 'https://atlas.example/begrippen/netcongestie/',
    bestand: 'data/begrippen/netcongestie.json',
    melding: 'Een ander woord is beter.',
    huidig: 'Het stroomnet is vol.',
    nieuw: 'Het elektriciteitsnet is vol.',
  },
};

/** What GitHub makes of a filled in form. */
function bodyOf({ name, fields }: Form, answers: Record<string, string>, end = '\n'): string {
  const filled = { ...good[name], ...answers };
  return [...fields]
    .map(([label, { id }]) => `### ${label}${end}${end}${filled[id] ?? '_No response_'}`)
    .join(`${end}${end}`);
}

function answerTo(name: string, answers: Record<string, string>, end?: string) {
  const form = forms.find((known) => known.name === name);
  if (!form) throw new Error(`${name} is geen formulier`);
  const answer = handleIssue(content, forms, bodyOf(form, answers, end));
  // The job with the token takes whatever comes out.
  expect(readIssueAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  return answer;
}

describe('een goed ingevuld formulier wordt een goed bestand in de vaste vorm', () => {
  test.each([
    ['nieuwe-stand', {}],
    ['nieuwe-stand', { afspraak: zoetwater.toUpperCase() }],
    [
      'nieuwe-stand',
      { afspraak: 'https://provincie.example/atlas/afspraken/2024/zoetwater-noord/?a=b#c' },
    ],
    ['nieuwe-stand', { bron: '34 682, nr. 228', bron_titel: '_No response_' }],
    ['nieuwe-stand', { toelichting: `${'$'}(id) ${'$'}HOME ::error::x 'y' "z" \\` }],
    ['nieuwe-stand', { toelichting: 'Een zin.\n\nNog een zin.' }],
    ['nieuwe-stand', { toelichting: 'Een zin. '.repeat(6500) }],
    ['afspraak-toevoegen', {}],
    ['afspraak-toevoegen', { provincies: 'Alle', gebieden: 'alle' }],
    ['afspraak-toevoegen', { partijen: '- Rijk\n- Provincie Fryslân' }],
    ['afspraak-toevoegen', { titel: '../../../.github/workflows/x' }],
    ['fout-melden', {}],
    ['fout-melden', { bestand: '_No response_' }],
    ['fout-melden', { nieuw: 'x", "naam": "y $& $1 $' }],
  ])('%s, %j', (name, answers) => {
    for (const end of ['\n', '\r\n']) {
      const { kind, files } = answerTo(name, answers, end);
      expect(kind).toBe('voorstel');
      expect(content.problemsWith(files)).toEqual([]);
      for (const { file, text } of files) {
        expect(file).toMatch(/^(?:content|data)\/[a-z0-9/-]+\.json$/);
        expect(formatRecord(file, text)).toBe(text);
      }
    }
  });
});

describe('een fout antwoord wordt genoemd bij zijn eigen vraag', () => {
  test.each([
    [
      'nieuwe-stand',
      { afspraak: '../../../etc/passwd' },
      'Om welke afspraak gaat het? – “../../../etc/passwd” staat nog niet in de atlas',
    ],
    [
      'nieuwe-stand',
      { afspraak: '2024/zoet\u202ewater-noord' },
      '“2024/zoetU+202Ewater-noord” staat nog niet in de atlas',
    ],
    ['nieuwe-stand', { afspraak: 'x'.repeat(60_000) }, 'Om welke afspraak gaat het? – “xxx'],
    [
      'nieuwe-stand',
      { status: 'klaar' },
      'Wat is de stand daarna? – “klaar” kan hier niet. Toegestaan: besproken',
    ],
    [
      'nieuwe-stand',
      { toelichting: 'Zo.\n\n### Wat is de stand daarna?\n\ngereed' },
      'Wat is de stand daarna? – staat twee keer',
    ],
    [
      'nieuwe-stand',
      { toelichting: 'goed\u202ethcels' },
      'Vertel het in eigen woorden – heeft een onzichtbaar teken (U+202E)',
    ],
    [
      'nieuwe-stand',
      { toelichting: `${'$'}{{ github.token }} $(id)` },
      '“{{ github.token }}” is een plaats die nog moet worden ingevuld',
    ],
    [
      'nieuwe-stand',
      { bron: 'javascript:alert(1)' },
      'Waar staat het? – “javascript:alert(1)” is geen adres of Kamerstuk',
    ],
    [
      'afspraak-toevoegen',
      { bron: '34682-205' },
      'In welke alinea staat het? – “34682-205” is geen adres van een alinea, punt of artikel in de atlas',
    ],
    [
      'afspraak-toevoegen',
      { bron: 'https://www.example.nl/' },
      'In welke alinea staat het? – “https://www.example.nl/” is geen adres van een alinea',
    ],
    [
      'afspraak-toevoegen',
      { titel: 'Zoetwater: noord' },
      'Hoe heet de afspraak? – content/afspraken/2024/zoetwater-noord.json bestaat al',
    ],
    [
      'afspraak-toevoegen',
      { titel: zoetwater },
      'is dezelfde naam als in content/afspraken/2024/zoetwater-noord.json',
    ],
    [
      'afspraak-toevoegen',
      { titel: 'Киев' },
      'Hoe heet de afspraak? – content/afspraken/….json krijgt geen bestandsnaam',
    ],
    [
      'afspraak-toevoegen',
      { titel: 'con' },
      'Hoe heet de afspraak? – “con” is een naam die Windows voor zichzelf houdt',
    ],
    [
      'afspraak-toevoegen',
      { partijen: 'Rijk\n@iedereen' },
      'Wie zijn de partijen? – “@iedereen” staat nog niet in de atlas als partij',
    ],
    [
      'fout-melden',
      { bestand: 'data/begrippen/../../package.json' },
      'Uit welk bestand komt die pagina? – “data/begrippen/../../package.json” is geen bestand met gegevens',
    ],
    [
      'fout-melden',
      { bestand: '.github/workflows/ci.yml' },
      'Uit welk bestand komt die pagina? – “.github/workflows/ci.yml” is geen bestand met gegevens',
    ],
    ['fout-melden', { huidig: 'e' }, 'Welke woorden staan er nu? – “e” staat'],
    [
      'fout-melden',
      { nieuw: '<script>alert(1)</script>' },
      'Welke woorden moeten er staan? – “<script>” is HTML',
    ],
  ])('%s, %j', (name, answers, says) => {
    const { kind, files, problems } = answerTo(name, answers);
    expect({ kind, files }).toEqual({ kind: 'onvolledig', files: [] });
    expect(problems.join('\n')).toContain(says);
  });

  test('noemt alles tegelijk, ook als de alinea niet klopt', () => {
    const { problems } = answerTo('afspraak-toevoegen', {
      bron: 'x',
      titel: 'con',
      themas: 'Nergens',
    });
    expect(problems.map((problem) => problem.split(' – ')[0])).toEqual(
      expect.arrayContaining([
        'In welke alinea staat het?',
        'Bij welke thema’s hoort het?',
        'Hoe heet de afspraak?',
      ]),
    );
  });
});

test('een fout op een lijst wordt een voorstel voor het record waar de woorden uit komen, en anders gaat zij naar een mens', () => {
  const pagina = 'https://atlas.example/begrippen/';
  const bestand = 'src/pages/begrippen/index.astro';
  expect(answerTo('fout-melden', { pagina, bestand })).toMatchObject({
    kind: 'voorstel',
    files: [{ file: 'data/begrippen/netcongestie.json' }],
    notes: [expect.stringContaining('woorden uit “Netcongestie” (/begrippen/netcongestie/)')],
  });
  expect(answerTo('fout-melden', { bestand, huidig: 'Dit staat er niet.' })).toMatchObject({
    kind: 'dank',
    files: [],
  });
});
