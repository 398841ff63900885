import { alineasOf, type OfficialAlinea, type OfficialSectie } from '#import/publication.ts';
import { todo, todoPattern } from '#schema/todo.ts';
import { soorten } from '#schema/words.ts';
import {
  countWork,
  type KeptCandidate,
  type KeptFacts,
  noteMarks,
  paragraphText,
  type Work,
} from './work.ts';

/** Where the pages are on the development server; never on a built site. */
export const workPath = '/importeer/';

/** The page on which a person works through one paper: official paragraph, ours, facts and candidates. It needs no script. */
export function workPage(
  work: Work,
  message: { tekst: string; isFout: boolean } | undefined,
): string {
  const { publication, id } = work;
  const { alineas, kandidaten } = countWork(work);
  const sections = publication.secties.map((sectie) => sectionHtml(work, sectie)).join('\n');
  return html(
    `${id} afwerken`,
    `<p><a href="${workPath}">Alle stukken</a></p>
<h1>${escapeHtml(publication.meta.titel ?? id)}</h1>
<p>${alineas.geschreven} van ${alineas.van} alinea’s geschreven, ${kandidaten.beoordeeld} van ${kandidaten.van} kandidaten beoordeeld. Alles wordt meteen bewaard.</p>
<p><a href="#open">Naar de eerste alinea die nog niet is geschreven</a></p>
${message ? `<p role="${message.isFout ? 'alert' : 'status'}" class="bericht">${escapeHtml(message.tekst)}</p>` : ''}
${sections}
${recordsHtml(work)}`,
  );
}

/** The other drafts, each with its open fields; one without any can be placed at once. */
function recordsHtml({ records }: Work): string {
  const forms = records.map(({ file, open }) => {
    const fields = open.map(
      ({ veld, tekst }) =>
        `<label>${escapeHtml(veld)}${tekst === todo ? '' : ` <small>(${escapeHtml(tekst)})</small>`}<textarea name="veld:${escapeHtml(veld)}" rows="2"></textarea></label>`,
    );
    return `<article id="${escapeHtml(file)}"><h3><code>${escapeHtml(file)}</code></h3><form method="post" action="#overig"><input type="hidden" name="wat" value="record"><input type="hidden" name="bestand" value="${escapeHtml(file)}">${fields.join('')}<button>${open.length === 0 ? 'Plaats' : 'Bewaar, en plaats als niets meer open is'}</button></form></article>`;
  });
  return `<section id="overig" aria-labelledby="s-overig"><h2 id="s-overig">De ronde, stukken en bijlagen</h2>${forms.join('\n') || '<p>Alles is geplaatst.</p>'}</section>`;
}

/** The list of papers that can be worked through. */
export function listPage(ids: readonly string[]): string {
  const list = ids
    .map((id) => `<li><a href="${workPath}${id}/">${escapeHtml(id)}</a></li>`)
    .join('');
  return html(
    'Concepten',
    `<h1>Concepten</h1>${list === '' ? '<p>Er zijn geen concepten. Maak ze met <code>npm run importeer</code>.</p>' : `<ul>${list}</ul>`}`,
  );
}

function sectionHtml(work: Work, sectie: OfficialSectie): string {
  const draft = work.secties.get(sectie.id);
  const first = firstOpen(work);
  const rows = sectie.alineas
    .map((alinea) =>
      alineaHtml(work, sectie, alinea, draft?.text, first === `${sectie.id}/${alinea.nr}`),
    )
    .join('\n');
  const place = draft
    ? `<form method="post"><input type="hidden" name="wat" value="plaats"><input type="hidden" name="sectie" value="${escapeHtml(sectie.id)}"><button>Plaats dit onderdeel in de atlas</button></form>`
    : '<p>Geplaatst, of geen concept van.</p>';
  return `<section aria-labelledby="s-${sectie.id}"><h2 id="s-${sectie.id}">${escapeHtml(sectie.titel)}</h2>${rows}${place}</section>`;
}

function firstOpen({ publication, secties }: Work): string | undefined {
  const found = alineasOf(publication).find(({ sectie, alinea }) => {
    const text = paragraphText(secties.get(sectie.id)?.text ?? '', alinea.nr);
    return text !== undefined && /\bTODO\b/.test(text);
  });
  return found && `${found.sectie.id}/${found.alinea.nr}`;
}

function alineaHtml(
  work: Work,
  sectie: OfficialSectie,
  alinea: OfficialAlinea,
  mdx: string | undefined,
  isFirstOpen: boolean,
): string {
  const name = `${sectie.id}-${alinea.nr}`;
  const ours = paragraphText(mdx ?? '', alinea.nr);
  const candidates = work.kandidaten.filter(
    (one) => one.sectie === sectie.id && one.alinea === alinea.nr,
  );
  const editor =
    ours === undefined
      ? '<p>Van deze alinea is geen concept meer.</p>'
      : `<form method="post" action="#${name}"><input type="hidden" name="wat" value="schrijf"><input type="hidden" name="sectie" value="${escapeHtml(sectie.id)}"><input type="hidden" name="alinea" value="${alinea.nr}">
<label for="t-${name}">Onze tekst</label><textarea id="t-${name}" name="tekst" rows="6">${escapeHtml(/\bTODO\b/.test(ours) ? noteMarks(ours).join(' ') : ours)}</textarea><button>Bewaar</button></form>`;
  return `<article id="${name}"${isFirstOpen ? ' class="open"' : ''}>${isFirstOpen ? '<span id="open"></span>' : ''}<h3>Alinea ${alinea.nr}</h3>
<div class="naast"><div><h4>Officiële tekst</h4><p lang="nl">${escapeHtml(alinea.tekst)}</p>${factsHtml(work.facts[`${sectie.id}/${alinea.nr}`])}</div><div><h4>Onze weergave</h4>${editor}</div></div>
${candidates.map((one) => candidateHtml(work, one, alinea, ours)).join('\n')}</article>`;
}

function factsHtml(facts: KeptFacts | undefined): string {
  if (!facts) return '';
  const all = (value: 'alle' | readonly string[]) => (value === 'alle' ? ['alle'] : value);
  const lists: [string, readonly string[]][] = [
    ['Provincies', all(facts.provincies)],
    ['Gebieden', all(facts.gebieden)],
    ['Landsdelen', facts.landsdelen],
    ['Regio’s', facts.regios],
    ['Thema’s', facts.themas],
    ['Programma’s', facts.programmas],
    ['Partijen', facts.partijen],
    [
      'Datums',
      facts.data.map(({ tekst, datum }) => (datum === undefined ? tekst : `${tekst} = ${datum}`)),
    ],
    ['Bedragen', facts.bedragen.map(({ tekst, euro }) => `${tekst} = ${euro}`)],
  ];
  const rows = lists
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `<dt>${name}</dt><dd>${escapeHtml(values.join(', '))}</dd>`);
  return rows.length === 0 ? '' : `<h4>Herkend</h4><dl>${rows.join('')}</dl>`;
}

function candidateHtml(
  { progress }: Work,
  candidate: KeptCandidate,
  alinea: OfficialAlinea,
  ours: string | undefined,
): string {
  const { id, soort, start, end, vertrouwen, voorgangers } = candidate;
  const words = escapeHtml(alinea.tekst.slice(start, end));
  const done = progress.kandidaten[id];
  const at = `${candidate.sectie}-${candidate.alinea}`;
  const hidden = (wat: string) =>
    `<input type="hidden" name="wat" value="${wat}"><input type="hidden" name="kandidaat" value="${escapeHtml(id)}">`;
  const questions = voorgangers.map(
    ({ id: earlier, titel, waaruit }) =>
      `<label><input type="checkbox" name="vervolg" value="${escapeHtml(earlier)}"> Zet dit <code>${escapeHtml(earlier)}</code> voort (“${escapeHtml(titel)}”)? Daarop wijzen: ${escapeHtml(waaruit)}.</label>`,
  );
  const options = soorten
    .map((one) => `<option${one === soort ? ' selected' : ''}>${one}</option>`)
    .join('');
  const head = `<h4>Kandidaat: ${escapeHtml(soort)} (vertrouwen ${Math.round(vertrouwen * 100)} procent)</h4><blockquote>${words}</blockquote>`;
  if (done?.keuze === 'aangenomen')
    return `<div class="kandidaat">${head}<p>Aangenomen als <code>${escapeHtml(done.bestand)}</code>.</p></div>`;
  if (done)
    return `<div class="kandidaat">${head}<p>Geweigerd.</p><form method="post" action="#${at}">${hidden('heropen')}<button>Toch weer openen</button></form></div>`;
  const field = (name: string, label: string) =>
    `<label>${label}<input name="${name}" autocomplete="off"></label>`;
  return `<div class="kandidaat">${head}
<form method="post" action="#${at}">${hidden('neem-aan')}${field('titel', 'Titel')}${field('naam', 'Naam van het bestand')}<label>Tekst in eigen woorden<textarea name="tekst" rows="3">${escapeHtml(ownWords(ours, alinea, candidate))}</textarea></label><label>Soort<select name="soort">${options}</select></label>${questions.join('')}<button>Neem aan</button></form>
<form method="post" action="#${at}">${hidden('weiger')}<button>Weiger</button></form></div>`;
}

/**
 * What a person wrote of this sentence in the paragraph, to begin the text of an outcome with: the sentence in the same place
 * when both have as many, else all of it. Never the official words.
 */
export function ownWords(
  ours: string | undefined,
  { tekst }: Pick<OfficialAlinea, 'tekst'>,
  { start }: Pick<KeptCandidate, 'start'>,
): string {
  if (ours === undefined || todoPattern.test(ours)) return '';
  const plain = ours
    .replace(/\s*\[\^[A-Za-z0-9-]+\]/g, '')
    .replace(/\\([{}<>])/g, '$1')
    .trim();
  const sentences = plain.split(/(?<=[.!?])\s+/);
  const official = tekst.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  if (sentences.length !== official.length) return plain;
  const before = tekst.slice(0, start).split(/(?<=[.!?])\s+(?=\p{Lu})/u).length;
  const at = /[.!?]\s*$/.test(tekst.slice(0, start)) ? before : before - 1;
  return sentences[Math.min(at, sentences.length - 1)] ?? plain;
}

function html(title: string, body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>
body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:80rem;margin-inline:auto;padding:1rem;color-scheme:light dark}
.naast{display:grid;gap:1.5rem}@media(min-width:60rem){.naast{grid-template-columns:1fr 1fr}}
article{border-block-start:1px solid;padding-block:1rem}.open{border-inline-start:.3rem solid;padding-inline-start:1rem}
textarea,input:not([type=checkbox]){box-sizing:border-box;inline-size:100%;font:inherit}label{display:block;margin-block:.5rem}button{font:inherit;padding:.4rem 1rem;margin-block:.5rem}
.kandidaat{border:1px solid;padding:1rem;margin-block:1rem}blockquote{margin-inline:1rem}.bericht{border:2px solid;padding:.5rem 1rem}dt{font-weight:bold}dd{margin-inline-start:1rem}:focus-visible{outline:3px solid;outline-offset:2px}
</style></head><body><main>${body}</main></body></html>`;
}

/** Text that cannot become markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
