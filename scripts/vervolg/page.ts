import { alineasOf, type OfficialAlinea, type OfficialSectie } from '#import/publication.ts';
import { escapeHtml } from './escape-html.ts';
import { candidateHtml, recordsHtml } from './forms.ts';
import { countWork, type KeptFacts, noteMarks, paragraphText, type Work } from './work.ts';

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
      ? `<p>${candidates.length > 0 && mdx === undefined ? 'Wat hier staat, schrijft u bij de kandidaat hieronder, als die nog open is.' : 'Van deze alinea is geen concept meer.'}</p>`
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

function html(title: string, body: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>
body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:80rem;margin-inline:auto;padding:1rem;color-scheme:light dark}
.naast{display:grid;gap:1.5rem}@media(min-width:60rem){.naast{grid-template-columns:1fr 1fr}}
article{border-block-start:1px solid;padding-block:1rem}.open{border-inline-start:.3rem solid;padding-inline-start:1rem}
textarea,input:not([type=checkbox]){box-sizing:border-box;inline-size:100%;font:inherit}label{display:block;margin-block:.5rem}button{font:inherit;padding:.4rem 1rem;margin-block:.5rem}
.kandidaat{border:1px solid;padding:1rem;margin-block:1rem}blockquote{margin-inline:1rem}.bericht{border:2px solid;padding:.5rem 1rem}dt{font-weight:bold}dd{margin-inline-start:1rem}:focus-visible{outline:3px solid;outline-offset:2px}
</style></head><body><main>${body}</main></body></html>`;
}
