import { paperInPath } from '#search/typed/wrong-address.ts';
import { element, make } from './dom.ts';
import { holdBack } from './waits.ts';

// Helps on the page that says that an address does not exist. An address that names a paper of the atlas leads to its
// page; of another paper it says where that is. The search field gets the words of the address.

const help = element('adres-hulp', HTMLParagraphElement);
const input = element('zoek-verder', HTMLInputElement);
const showRest = holdBack();
const { stukken = '', lijst, basis = '/' } = help.dataset;
const path = decoded(location.pathname);
const own = path.startsWith(basis) ? path.slice(basis.length - 1) : path;
input.value = wordsOf(own);
void showPaper().finally(showRest);

async function showPaper(): Promise<void> {
  const paper = paperInPath(own);
  if (!paper) return;
  const lines = lijst === undefined ? stukken : await textAt(lijst);
  // Without the list nothing is known about the paper.
  if (lines === undefined) return;
  const known = new Map(lines.split('\n').map((line) => split(line)));
  const page = known.get(paper.name);
  if (page !== undefined) {
    location.replace(page + location.hash);
    return;
  }
  input.value = paper.label;
  const dossier = known.get(paper.dossier ?? '');
  help.append(
    `Dit adres noemt ${paper.label}. Dat stuk staat niet in de atlas.`,
    ...(dossier ? [' ', make('a', { href: dossier }, 'Het dossier wel'), '.'] : []),
    ...(paper.elsewhere
      ? [' Kijk ', make('a', { href: paper.elsewhere }, 'op de officiële site'), '.']
      : []),
  );
  help.hidden = false;
}

async function textAt(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

function split(line: string): [name: string, path: string] {
  const at = line.indexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
}

/** The words of the last part of a path, as someone would type them. */
function wordsOf(path: string): string {
  const last = path.split('/').findLast((segment) => segment !== '' && segment !== 'index.html');
  return (last ?? '')
    .replace(/\.html?$/, '')
    .replaceAll(/[-_]+/g, ' ')
    .slice(0, 80)
    .trim();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
