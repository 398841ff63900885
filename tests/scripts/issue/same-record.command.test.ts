import { describe, expect, test } from 'vitest';
import { issueJobs, payload } from './issue-jobs.ts';

const jobs = issueJobs();
const zoetwater = 'content/afspraken/2024/zoetwater-noord.json';
const opened = payload('issues.opened.nieuwe-stand');

/** The same form by somebody else, about something that happened on another day. */
function report(issue: number, day: string, words: string, action = 'opened'): string {
  return opened
    .replace('"opened"', `"${action}"`)
    .replace('"number": 12,', `"number": ${issue},`)
    .replaceAll('2025-06-12', day)
    .replace('samen aan een plan', words);
}

const first = report(12, '2025-06-12', 'samen aan een plan');
const second = report(32, '2025-03-01', 'samen aan een proef');

/** Days of the events of the outcome on the main branch. */
const days = () =>
  JSON.parse(jobs.fileOn('main', zoetwater)).verloop.map(({ datum }: { datum: string }) => datum);

describe('twee meldingen over één uitkomst, van dezelfde hoofdtak', () => {
  test.each([
    ['de eerste', 12, 32, second],
    ['de tweede', 32, 12, first],
  ])('komen er allebei in als %s voorgaat', async (_, before, after, again) => {
    await jobs.receiveText(first);
    await jobs.receiveText(second);
    const { base } = jobs.repository;
    for (const issue of [12, 32]) {
      expect(jobs.repository.git('rev-parse', `voorstel/melding-${issue}^`)).toBe(base);
    }
    // Whichever is taken first: the writer of the other got one message in Dutch that says what to do.
    const told = [...(jobs.github.comments.get(after) ?? [])]
      .map(({ body }) => body)
      .filter((body) => body.includes('Over hetzelfde record staat nog een voorstel open'));
    expect(told).toEqual([expect.stringContaining('een spatie erbij is genoeg')]);
    const pull = jobs.github.pulls.find(({ head }) => head.endsWith(`melding-${after}`));
    expect(pull?.body).toContain(`Bewerk melding #${after} (een spatie erbij is genoeg)`);

    expect(await jobs.merge(`voorstel/melding-${before}`)).toBe(true);
    // Both add lines on one place, and git does not choose.
    expect(await jobs.merge(`voorstel/melding-${after}`)).toBe(false);
    // The writer does what was said.
    await jobs.receiveText(
      again.replace('"opened"', '"edited"').replace('samen aan', 'samen  aan'),
    );
    expect(await jobs.merge(`voorstel/melding-${after}`)).toBe(true);
    expect(days()).toEqual(['2024-11-12', '2025-03-01', '2025-06-12']);
    expect(jobs.github.strange).toEqual([]);
  });

  test('hebben geen woord nodig als hun gebeurtenissen niet naast elkaar komen', async () => {
    await jobs.receiveText(report(31, '2025-05-01', 'samen aan een kaart'));
    expect(await jobs.merge('voorstel/melding-31')).toBe(true);
    await jobs.receiveText(first);
    await jobs.receiveText(second);
    expect(await jobs.merge('voorstel/melding-32')).toBe(true);
    expect(await jobs.merge('voorstel/melding-12')).toBe(true);
    expect(days()).toEqual(['2024-11-12', '2025-03-01', '2025-05-01', '2025-06-12']);
  });
});

describe('een melding die na een voorstel niets meer vraagt', () => {
  const toReader = () => (jobs.github.comments.get(100) ?? []).map(({ body }) => body);

  test('laat het voorstel staan, en zegt het de lezer en de melder', async () => {
    await jobs.receiveText(first);
    const tip = jobs.repository.git('rev-parse', 'voorstel/melding-12');
    await jobs.receiveText(
      report(12, '2025-06-12', 'samen', 'edited').replace(/\\nvoortgang\\n/, '\\nmislukt\\n'),
    );
    expect(jobs.repository.git('rev-parse', 'voorstel/melding-12')).toBe(tip);
    expect(jobs.answerTo(12)).toContain('“mislukt” kan hier niet');
    expect(jobs.answerTo(12)).toContain(
      'Het voorstel van uw vorige versie staat nog open: https://',
    );
    expect(toReader()).toEqual([expect.stringContaining('De melding vraagt dit niet meer')]);

    await jobs.receiveText(report(12, '2025-06-12', 'samen aan twee plannen', 'edited'));
    expect(jobs.fileOn('voorstel/melding-12', zoetwater)).toContain('twee plannen');
    expect(toReader()).toEqual([expect.stringContaining('Hier hoeft niets te gebeuren')]);
    expect(jobs.answerTo(12)).not.toContain('vorige versie');
    expect(jobs.github.strange).toEqual([]);
  });
});
