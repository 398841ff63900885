import { Agent, get } from 'node:http';
import { siteCheck } from '../check/site-check.ts';
import { nginxPrograms, startNginx } from './nginx-server.ts';

/** How many requests are sent, and for how long. */
interface Load {
  perSecond: number;
  seconds: number;
}

/** What readers ask for: pages of several kinds, and what the search loads. */
const paths = [
  '/',
  '/afspraken/',
  '/afspraken/2024/zoetwater-noord/',
  '/provincies/fryslan/',
  '/brieven/2024/',
  '/kaart/',
  '/zoeken/',
  '/zoekdata/catalogus.json',
  '/kaart.svg',
];

/** A sample shows that the measurement works; everything is a busy day: 1,000 requests a second for half a minute. */
export const load = siteCheck<Load>({
  name: 'De site op nginx onder druk: elk verzoek krijgt antwoord',
  programs: nginxPrograms,
  sample: () => [{ perSecond: 100, seconds: 2 }],
  all: () => [{ perSecond: 1000, seconds: 30 }],
  look: async ({ plain }, loads) => {
    const server = await startNginx(plain, '');
    try {
      const problems: string[] = [];
      for (const one of loads) problems.push(...(await press(server.address, one)));
      return problems;
    } finally {
      await server.stop();
    }
  },
});

/** Sends the requests on time, however long answers take. @returns what went wrong, and when fewer could be sent than asked */
async function press(address: string, { perSecond, seconds }: Load): Promise<string[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const start = performance.now();
  const answers: Promise<string>[] = [];
  const total = perSecond * seconds;
  while (answers.length < total) {
    const due = Math.min(total, Math.ceil(((performance.now() - start) / 1000) * perSecond));
    while (answers.length < due) answers.push(request(agent, address, answers.length));
    await new Promise((next) => setTimeout(next, 5));
  }
  const results = await Promise.all(answers);
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  const counts = Map.groupBy(
    results.filter((result) => result !== '200'),
    (result) => result,
  );
  return [
    ...[...counts].map(([result, all]) => `${all.length} van ${total} verzoeken: ${result}`),
    // Then this machine, and not the server, is what was measured.
    ...(took > seconds * 1.5
      ? [`${total} verzoeken duurden ${Math.round(took)} s in plaats van ${seconds} s`]
      : []),
  ];
}

/** The status of an answer that came whole, else what went wrong. */
function request(agent: Agent, address: string, nr: number): Promise<string> {
  const path = paths[nr % paths.length] ?? '/';
  return new Promise((done) => {
    const headers = { 'accept-encoding': 'br' };
    get(address + path, { agent, headers }, (response) => {
      response.resume();
      response.on('end', () => done(String(response.statusCode)));
      response.on('error', (error) => done(error.message));
    }).on('error', (error) => done(error.message));
  });
}
