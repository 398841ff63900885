import { readFile } from 'node:fs/promises';
import { get, isCount } from '../handoff/data.ts';
import { readLinkReport } from '../handoff/link-report.ts';
import { createGitHub, sure } from './api.ts';
import { formatLinks } from './links-issue.ts';

/** `node scripts/github/publish-links.ts links.json`: updates the one issue about dead links; closes it when there are none. */
const label = 'dode-links';
const report = readLinkReport(JSON.parse(await readFile(process.argv[2] ?? 'links.json', 'utf8')));
const github = createGitHub(process.env);
const open = sure(await github.get(`/issues?state=open&labels=${label}`), 'meldingen lezen');
const number = get(Array.isArray(open) ? open[0] : undefined, 'number');

if (report.dead.length === 0) {
  if (isCount(number)) {
    const body = 'Alle adressen buiten de atlas gaven weer een goed antwoord.';
    sure(await github.patch(`/issues/${number}`, { state: 'closed', body }), 'sluiten');
  }
} else {
  const body = formatLinks(report);
  const title = `${report.dead.length} links die niet meer werken`;
  if (isCount(number)) sure(await github.patch(`/issues/${number}`, { title, body }), 'bijwerken');
  else sure(await github.post('/issues', { title, body, labels: [label] }), 'melden');
}
