import { describe, expect, test } from 'vitest';
import { issueJobs, payload } from './issue-jobs.ts';

const jobs = issueJobs();
const zoetwater = 'content/afspraken/2024/zoetwater-noord.json';

describe('een goed ingevuld formulier', () => {
  test('voor een nieuwe stand wordt een tak, een voorstel en een Nederlands antwoord', async () => {
    await jobs.receive('issues.opened.nieuwe-stand');
    const record = JSON.parse(jobs.fileOn('voorstel/melding-12', zoetwater));
    expect(record.verloop.at(-1)).toEqual({
      datum: '2025-06-12',
      gebeurtenis: 'voortgang',
      status: 'loopt',
      toelichting:
        'De drie provincies en het Rijk werken samen aan een plan. Dit is een verzonnen voorbeeld.',
      bron: {
        url: 'https://www.example.nl/zoetwater',
        titel: 'Voorbeeldbron: bericht over zoetwater in het noorden',
        datum: '2025-06-12',
      },
    });
    expect(jobs.changedOn('voorstel/melding-12')).toEqual([zoetwater]);
    expect(jobs.repository.git('rev-parse', 'voorstel/melding-12^')).toBe(jobs.repository.base);
    expect(jobs.github.pulls).toMatchObject([
      {
        title: 'Nieuwe stand: content/afspraken/2024/zoetwater-noord (melding 12)',
        head: 'voorbeeld:voorstel/melding-12',
        base: 'main',
      },
    ]);
    expect(jobs.github.pulls[0]?.body).toContain('Closes #12');
    expect(jobs.answerTo(12)).toContain('https://github.com/voorbeeld/afsprakenatlas/pull/100');
    expect(jobs.github.dispatched).toEqual([
      'ci.yml voorstel/melding-12',
      'gevolgen.yml voorstel/melding-12',
    ]);
    expect(jobs.github.strange).toEqual([]);
  });

  test('voor uitstel neemt de nieuwe termijn mee; zonder die vraag is het hetzelfde formulier', async () => {
    const moved = payload('issues.opened.nieuwe-stand')
      .replace('\\nvoortgang\\n', '\\nuitgesteld\\n')
      .replace(
        '### Vertel het',
        '### Is er een nieuwe termijn?\\n\\neind 2027\\n\\n### Wanneer loopt die af?\\n\\n2027\\n\\n### Vertel het',
      );
    await jobs.receiveText(moved);
    const record = JSON.parse(jobs.fileOn('voorstel/melding-12', zoetwater));
    expect(record.verloop.at(-1)).toMatchObject({
      gebeurtenis: 'uitgesteld',
      termijn: { tekst: 'eind 2027', uiterlijk: '2027' },
    });
  });

  test('verandert alleen de regels die erbij komen', async () => {
    await jobs.receive('issues.opened.nieuwe-stand');
    const stat = jobs.repository.git('diff', '--numstat', 'main', 'voorstel/melding-12');
    expect(stat).toBe(`11\t0\t${zoetwater}`);
  });

  test('voor een nieuwe afspraak wordt een nieuw bestand met namen als verwijzingen', async () => {
    await jobs.receive('issues.opened.afspraak-toevoegen');
    const file = 'content/afspraken/2024/voorbeeld-van-een-toegevoegde-uitkomst.json';
    expect(jobs.changedOn('voorstel/melding-14')).toEqual([file]);
    expect(JSON.parse(jobs.fileOn('voorstel/melding-14', file))).toMatchObject({
      ronde: '2024',
      bron: { kamerstuk: '34682-205', sectie: 'water', alinea: 6 },
      partijen: ['provincie-noord-brabant'],
      themas: ['water', 'natuur'],
      provincies: ['noord-brabant'],
      gebieden: [],
      landsdelen: ['zuid'],
      termijn: { tekst: 'in de eerste helft van 2025', uiterlijk: '2025-06' },
      verloop: [{ datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'aangekondigd' }],
    });
  });

  test.each([
    [
      'een fout in een afspraak',
      'issues.opened.fout-melden',
      'voorstel/melding-15',
      zoetwater,
      'hangt voor zoetwater bijvoorbeeld af van het IJsselmeergebied',
    ],
    [
      'een fout in een brief, waarvan alleen het adres is gegeven',
      'issues.opened.fout-melden-brief',
      'voorstel/melding-17',
      'content/brieven/2024/water.mdx',
      'Water stroomt door, ook over een provinciegrens.',
    ],
  ])('voor %s vervangt alleen die woorden', async (_, payload, branch, file, words) => {
    await jobs.receive(payload);
    expect(jobs.changedOn(branch)).toEqual([file]);
    expect(jobs.fileOn(branch, file)).toContain(words);
    expect(jobs.repository.git('diff', '--numstat', 'main', branch)).toBe(`1\t1\t${file}`);
  });
});

describe('wat anders is gelezen dan het er stond', () => {
  test('staat in het antwoord en in het voorstel', async () => {
    const body = payload('issues.opened.nieuwe-stand')
      .replaceAll('2025-06-12', '12 juni 2025')
      .replace('https://www.example.nl/zoetwater', 'http://www.example.nl/zoetwater');
    await jobs.receiveText(body);
    const told = 'Wanneer gebeurde het? – “12 juni 2025” is gelezen als 2025-06-12 (12 juni 2025).';
    expect(jobs.answerTo(12)).toContain(told);
    expect(jobs.answerTo(12)).toContain('is gelezen als https://www.example.nl/zoetwater.');
    expect(jobs.github.pulls[0]?.body).toContain(told);
    const record = JSON.parse(jobs.fileOn('voorstel/melding-12', zoetwater));
    expect(record.verloop.at(-1)).toMatchObject({
      datum: '2025-06-12',
      bron: { url: 'https://www.example.nl/zoetwater', datum: '2025-06-12' },
    });
  });
});

describe('twee meldingen over dezelfde uitkomst', () => {
  test('staan op volgorde van datum, en de tweede hoort wat te doen als de eerste voorgaat', async () => {
    await jobs.receive('issues.opened.nieuwe-stand');
    const second = payload('issues.opened.nieuwe-stand')
      .replace('"number": 12,', '"number": 32,')
      .replaceAll('2025-06-12', '2025-03-01');
    await jobs.receiveText(second);
    expect(jobs.answerTo(32)).toContain(
      'Over hetzelfde record staat nog een voorstel open: https://github.com/voorbeeld/afsprakenatlas/pull/100',
    );
    expect(jobs.answerTo(12)).not.toContain('Over hetzelfde record');
  });
});

describe('een tweede keer', () => {
  test('bewerken vervangt het voorstel van de workflow zelf', async () => {
    await jobs.receive('issues.opened.nieuwe-stand');
    const changed = payload('issues.opened.nieuwe-stand').replace('"opened"', '"edited"');
    await jobs.receiveText(changed.replace('samen aan een plan', 'samen aan twee plannen'));
    expect(jobs.fileOn('voorstel/melding-12', zoetwater)).toContain('samen aan twee plannen');
    expect(jobs.github.pulls).toHaveLength(1);
    expect(jobs.github.comments.get(12)).toHaveLength(1);
  });

  test('laat het werk van een ander aan het voorstel staan en zegt dat', async () => {
    await jobs.receive('issues.opened.nieuwe-stand');
    const tree = jobs.repository.git('rev-parse', 'voorstel/melding-12^{tree}');
    const other = jobs.repository.git(
      'commit-tree',
      tree,
      '-p',
      'voorstel/melding-12',
      '-m',
      'Beter',
    );
    jobs.repository.git('update-ref', 'refs/heads/voorstel/melding-12', other);
    await jobs.receiveText(
      payload('issues.opened.nieuwe-stand').replace('een plan', 'twee plannen'),
    );
    expect(jobs.repository.git('rev-parse', 'voorstel/melding-12')).toBe(other);
    expect(jobs.answerTo(12)).toContain('Iemand werkt al verder');
  });

  test('wijst de weg als de repository geen voorstellen van een workflow toestaat', async () => {
    jobs.github.forbidPulls = true;
    await jobs.receive('issues.opened.nieuwe-stand');
    expect(jobs.answerTo(12)).toContain('/compare/main...voorstel/melding-12?expand=1');
  });
});
