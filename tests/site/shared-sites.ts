import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

/** The sites that all tests share, which `setup.ts` builds and serves. */
export interface SharedSites {
  siteFolder: string;
  /** Like the other addresses, without a slash at the end. */
  siteAddress: string;
  hostedFolder: string;
  hostedAddress: string;
  freshFolder: string;
  freshAddress: string;
}

const sites: SharedSites = JSON.parse(await answerOf(inject('sitesAddress')));

/** A folder or an address of the sites that all tests share. Who imports this waits until they are built. */
export function shared(name: keyof SharedSites): string {
  return sites[name];
}

/** What a server says once it knows, however long that takes: `fetch` gives up after five minutes. */
async function answerOf(address: string): Promise<string> {
  const [status, said] = await new Promise<[number | undefined, string]>((done, fail) => {
    get(address, (answer) => {
      text(answer).then((body) => done([answer.statusCode, body]), fail);
    }).on('error', fail);
  });
  if (status !== 200) throw new Error(said);
  return said;
}
