import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Action, act } from './act.ts';
import { listPage, workPage, workPath } from './page.ts';
import { papersInWork, readWork } from './work.ts';

/** Anything longer than a long text in a form does not come from our forms. */
const maxBody = 200_000;

/**
 * Answers the pages below `/importeer/` of the development server; leaves every other address to the next. Only this computer
 * and only our own forms may change something.
 * @param root folder with `concepten/` and `data/bronnen/`
 */
export function createWorkHandler(root: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(workPath)) {
      next();
      return;
    }
    answer(root, url.pathname.slice(workPath.length).replace(/\/$/, ''), request)
      .catch((error: unknown) => ({
        status: 500,
        body: error instanceof Error ? error.message : String(error),
      }))
      .then(({ status, body }) => {
        response.writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy':
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
          'cache-control': 'no-store',
        });
        response.end(body);
      }, next);
  };
}

async function answer(
  root: string,
  id: string,
  request: IncomingMessage,
): Promise<{ status: number; body: string }> {
  if (id === '') return { status: 200, body: listPage(await papersInWork(root)) };
  const work = await readWork(root, id);
  if (!work) return { status: 404, body: listPage(await papersInWork(root)) };
  if (request.method !== 'POST') return { status: 200, body: workPage(work, undefined) };
  // A page elsewhere on the web could send a form to this computer.
  if (!isOwn(request)) return { status: 403, body: 'Dit formulier komt niet van deze pagina.' };
  const message = await perform(work, new URLSearchParams(await readBody(request)));
  const fresh = await readWork(root, id);
  return { status: message.isFout ? 422 : 200, body: workPage(fresh ?? work, message) };
}

async function perform(work: Parameters<typeof act>[0], form: URLSearchParams) {
  const action = toAction(form);
  if (!action) return { tekst: 'Dit formulier is niet compleet.', isFout: true };
  try {
    return { tekst: await act(work, action), isFout: false };
  } catch (error) {
    return { tekst: error instanceof Error ? error.message : String(error), isFout: true };
  }
}

/** What a form asks for; `undefined` when something is missing. */
export function toAction(form: URLSearchParams): Action | undefined {
  const get = (name: string) => form.get(name) ?? '';
  const [wat, sectie, kandidaat] = [get('wat'), get('sectie'), get('kandidaat')];
  if (wat === 'schrijf' && sectie !== '' && /^\d+$/.test(get('alinea'))) {
    return { wat, sectie, alinea: Number(get('alinea')), tekst: get('tekst') };
  }
  if (wat === 'plaats' && sectie !== '') return { wat, sectie };
  const velden = new Map(
    [...form].flatMap(([name, text]): [string, string][] =>
      name.startsWith('veld:') ? [[name.slice(5), text]] : [],
    ),
  );
  if (wat === 'record' && get('bestand') !== '') return { wat, bestand: get('bestand'), velden };
  if (kandidaat === '') return undefined;
  if (wat === 'weiger' || wat === 'heropen') return { wat, kandidaat };
  if (wat !== 'neem-aan') return undefined;
  const [titel, tekst, soort] = [get('titel'), get('tekst'), get('soort')];
  const toetsbaarheid = get('toetsbaarheid');
  const vervolg = form.getAll('vervolg');
  const naam = get('naam') || titel;
  return { wat, kandidaat, naam, titel, tekst, soort, toetsbaarheid, velden, vervolg };
}

function isOwn({ headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host ?? '');
  return isLocal && origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > maxBody) throw new Error('Dit formulier is te groot.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
