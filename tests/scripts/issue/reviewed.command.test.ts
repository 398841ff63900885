import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dailyLimit } from '../../../scripts/github/limit.ts';
import { issueJobs, payload } from './issue-jobs.ts';

const jobs = issueJobs();
const branch = 'voorstel/melding-12';
const zoetwater = 'content/afspraken/2024/zoetwater-noord.json';
const reviews: Record<string, unknown[]> = JSON.parse(
  readFileSync('tests/payloads/beoordelingen.json', 'utf8'),
);

const opened = payload('issues.opened.nieuwe-stand');
const edited = opened
  .replace('"opened"', '"edited"')
  .replace('samen aan een plan', 'samen aan twee plannen');

const toReviewer = () => jobs.github.comments.get(100) ?? [];

test('wat een mens heeft beoordeeld, is wat wordt samengevoegd', async () => {
  await jobs.receiveText(opened);
  const tip = jobs.repository.git('rev-parse', branch);
  jobs.github.reviews.set(100, reviews['goedgekeurd'] ?? []);

  // An edit that changes nothing asks nobody anything.
  await jobs.receiveText(opened.replace('"opened"', '"edited"'));
  expect(toReviewer()).toEqual([]);
  expect(jobs.answerTo(12)).toContain('Uw melding zegt hetzelfde als het voorstel');

  await jobs.receiveText(edited);
  expect(jobs.repository.git('rev-parse', branch)).toBe(tip);
  const text = toReviewer()[0]?.body ?? '';
  expect(text).toContain('Melding #12 is bewerkt nadat iemand dit voorstel beoordeelde');
  expect(text).toMatch(/^- .*samen aan een plan/m);
  expect(text).toMatch(/^\+ .*samen aan twee plannen/m);
  expect(jobs.answerTo(12)).toContain(
    'is al door iemand beoordeeld, en blijft daarom zoals het is: https://github.com/voorbeeld/afsprakenatlas/pull/100',
  );
  expect(jobs.answerTo(12)).toContain('staat als reactie onder het voorstel');

  // What is taken back, is taken back for the reviewer too.
  await jobs.receiveText(opened);
  expect(toReviewer()).toHaveLength(1);
  expect(toReviewer()[0]?.body).toContain('zegt weer hetzelfde als dit voorstel');

  // Whoever reviews can close the proposal: then the next edit makes a new one.
  jobs.github.pulls.length = 0;
  await jobs.receiveText(edited);
  expect(jobs.fileOn(branch, zoetwater)).toContain('twee plannen');
  expect(jobs.github.pulls).toHaveLength(1);
  expect(jobs.github.strange).toEqual([]);
});

test('boven de grens van één account per dag komt er geen voorstel, wel een antwoord', async () => {
  jobs.github.runsToday.set('inwoner-noord', dailyLimit + 1);
  await jobs.receiveText(opened);
  expect(jobs.branches()).toEqual(['main']);
  expect(jobs.answerTo(12)).toContain(`in 24 uur meer dan ${dailyLimit} meldingen`);
  expect(jobs.answerTo(12)).toContain('Bewerk haar over een dag');
  // Who may write to the repository has no limit for issues of their own.
  await jobs.receiveText(
    opened.replaceAll('"author_association": "NONE"', '"author_association": "MEMBER"'),
  );
  expect(jobs.github.pulls).toHaveLength(1);
  expect(jobs.github.strange).toEqual([]);
});
