import { publicationUrl } from '#domain/kamerstuk/official-url.ts';

/** Where official papers are fetched from. Tests name a server of their own. */
export interface Hosts {
  /** officielebekendmakingen.nl, without a slash at the end. */
  publications: string;
  /** The OData API of the Tweede Kamer, without a slash at the end. */
  kamer: string;
}

/**
 * The hosts that are asked.
 * @param server a server that plays both, for tests: `BRONNEN_SERVER`
 */
export function hostsOf(server: string | undefined): Hosts {
  if (server) return { publications: `${server}/publicaties`, kamer: `${server}/odata` };
  return {
    publications: new URL(publicationUrl('kst-1-1')).origin,
    kamer: 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0',
  };
}
