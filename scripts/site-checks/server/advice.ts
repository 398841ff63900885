import { siteCheck } from '../check/site-check.ts';
import { nginxPrograms, startNginx } from './nginx-server.ts';

/** What a tester of sites asks of an answer. */
interface Demand {
  /** Which tester asks it: MDN Observatory for A+, internet.nl for its six headers, or both. */
  by: string;
  what: string;
  holds: (answer: Answer) => boolean;
}

interface Answer {
  headers: Headers;
  /** The Content Security Policy, by its directives. */
  policy: Map<string, string[]>;
  text: string;
}

const both = 'Observatory en internet.nl';
/** In seconds: half a year is enough for Observatory, internet.nl wants a whole one. */
const year = 31_536_000;

/**
 * What the two ask, as they describe it. They only test public sites, so their lists are held against nginx here. What depends on
 * the host stays out: a certificate, and that http leads to https.
 */
const demands: readonly Demand[] = [
  policyDemand(both, 'default-src is alleen de site zelf', ['default-src'], isOwn),
  policyDemand(
    both,
    'base-uri, form-action en frame-ancestors zijn hoogstens de site zelf',
    ['base-uri', 'form-action', 'frame-ancestors'],
    isOwn,
  ),
  policyDemand(
    both,
    'geen script of stijl mag zomaar in een pagina staan of van overal komen',
    ['script-src', 'style-src'],
    (sources) => sources.every((source) => source === "'self'" || source.startsWith("'sha256-")),
  ),
  policyDemand(
    both,
    'object-src is niets',
    ['object-src'],
    (sources) => sources.join() === "'none'",
  ),
  {
    by: both,
    what: 'Strict-Transport-Security geldt een jaar',
    holds: ({ headers }) =>
      Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]) >= year,
  },
  {
    by: both,
    what: 'X-Content-Type-Options is nosniff',
    holds: ({ headers }) => headers.get('x-content-type-options') === 'nosniff',
  },
  {
    by: both,
    what: 'X-Frame-Options is DENY of SAMEORIGIN',
    holds: ({ headers }) => /^(?:DENY|SAMEORIGIN)$/.test(headers.get('x-frame-options') ?? ''),
  },
  {
    by: both,
    what: 'Referrer-Policy geeft andere sites geen adres',
    holds: ({ headers }) =>
      /^(?:no-referrer|same-origin|strict-origin)$/.test(headers.get('referrer-policy') ?? ''),
  },
  {
    by: 'Observatory',
    what: 'geen cookies',
    holds: ({ headers }) => headers.getSetCookie().length === 0,
  },
  {
    by: 'Observatory',
    what: 'geen andere site mag een pagina lezen',
    holds: ({ headers }) => !headers.has('access-control-allow-origin'),
  },
  {
    by: 'Observatory',
    what: 'elk script komt van de site zelf',
    holds: ({ text }) => !/<script[^>]*\ssrc="(?:https?:)?\/\//.test(text),
  },
];

/** A page, and what is not there: that has the same headers. */
const paths = ['/', '/zoeken/', '/bestaat-niet/'];

export const advice = siteCheck<string>({
  name: 'Wat MDN Observatory (A+) en internet.nl (6 van 6) aan headers vragen, op nginx',
  programs: nginxPrograms,
  sample: () => [...paths, securityText],
  all: () => [...paths, securityText],
  look: async ({ plain }, asked) => {
    const server = await startNginx(plain, '');
    try {
      const problems = asked.map(async (path) => {
        const response = await fetch(server.address + path);
        const text = await response.text();
        if (path === securityText) return problemsOfContact(response, text);
        const { headers } = response;
        const answer = {
          headers,
          text,
          policy: directivesOf(headers.get('content-security-policy') ?? ''),
        };
        return demands
          .filter(({ holds }) => !holds(answer))
          .map(({ by, what }) => `${path}: niet wat ${by} vraagt: ${what}`);
      });
      return (await Promise.all(problems)).flat();
    } finally {
      await server.stop();
    }
  },
});

const securityText = '/.well-known/security.txt';

/** The sixth of internet.nl (RFC 9116): a contact, and a day until when it holds, at most a year away. */
function problemsOfContact(response: Response, text: string): string[] {
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '');
  const left = (expires - Date.now()) / 1000;
  return [
    response.status === 200 ? '' : `antwoord ${response.status}`,
    response.headers.get('content-type') === 'text/plain; charset=utf-8'
      ? ''
      : 'geen gewone tekst in UTF-8',
    /^Contact: (?:mailto|https):\S+$/m.test(text) ? '' : 'geen Contact',
    left > 0 && left <= year ? '' : 'Expires is voorbij, ontbreekt of is meer dan een jaar weg',
  ].flatMap((problem) => (problem === '' ? [] : [`${securityText}: ${problem}`]));
}

function policyDemand(
  by: string,
  what: string,
  names: readonly string[],
  isGood: (sources: string[]) => boolean,
): Demand {
  return { by, what, holds: ({ policy }) => names.every((name) => isGood(policy.get(name) ?? [])) };
}

function isOwn(sources: string[]): boolean {
  return sources.length === 1 && ["'self'", "'none'"].includes(sources[0] ?? '');
}

/** The directives of a policy; one that is not there has no entry. */
function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]): [string, string[]] => [name, sources]),
  );
}
