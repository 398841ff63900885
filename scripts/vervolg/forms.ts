import type { OfficialAlinea } from '#import/publication.ts';
import type { CollectionName } from '#schema/collections.ts';
import { todo, todoPattern } from '#schema/field/todo.ts';
import { soorten, toetsbaarheden } from '#schema/field/words.ts';
import { alsoOpen } from './candidate-draft.ts';
import { escapeHtml } from './escape-html.ts';
import { fieldLabel } from './field-label.ts';
import type { KeptCandidate, Work } from './work.ts';

/** One candidate, with the form to accept it and the one to refuse it. */
export function candidateHtml(
  { progress, voorstellen }: Work,
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
  const { data = {} } = voorstellen.get(id) ?? {};
  const select = (name: string, label: string, words: readonly string[], chosen: unknown) =>
    `<label>${label} <select name="${name}">${words.map((one) => `<option${one === chosen ? ' selected' : ''}>${one}</option>`).join('')}</select></label>`;
  const head = `<h4>Kandidaat: ${escapeHtml(soort)} (vertrouwen ${Math.round(vertrouwen * 100)} procent)</h4><blockquote>${words}</blockquote>`;
  if (done?.keuze === 'aangenomen')
    return `<div class="kandidaat">${head}<p>Aangenomen als <code>${escapeHtml(done.bestand)}</code>.</p></div>`;
  if (done)
    return `<div class="kandidaat">${head}<p>Geweigerd.</p><form method="post" action="#${at}">${hidden('heropen')}<button>Toch weer openen</button></form></div>`;
  const field = (name: string, label: string) =>
    `<label>${label}<input name="${name}" autocomplete="off"></label>`;
  return `<div class="kandidaat">${head}
<form method="post" action="#${at}">${hidden('neem-aan')}${field('titel', 'Titel')}${field('naam', 'Naam van het bestand (leeg: naar de titel)')}<label>Tekst in eigen woorden<textarea name="tekst" rows="3">${escapeHtml(ownWords(ours, alinea, candidate))}</textarea></label>${select('soort', 'Soort', soorten, soort)}${select('toetsbaarheid', 'Toetsbaarheid', toetsbaarheden, data['toetsbaarheid'])}${openHtml('afspraken', data, alsoOpen(data))}${questions.join('')}<button>Neem aan</button></form>
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

/** The other drafts, each with its open fields; one without any can be placed at once. */
export function recordsHtml({ records }: Work): string {
  const forms = records.map(({ file, collection, data, open }) => {
    return `<article id="${escapeHtml(file)}"><h3><code>${escapeHtml(file)}</code></h3><form method="post" action="#overig"><input type="hidden" name="wat" value="record"><input type="hidden" name="bestand" value="${escapeHtml(file)}">${openHtml(collection, data, open)}<button>${open.length === 0 ? 'Plaats' : 'Bewaar, en plaats als niets meer open is'}</button></form></article>`;
  });
  return `<section id="overig" aria-labelledby="s-overig"><h2 id="s-overig">De ronde, stukken en bijlagen</h2>${forms.join('\n') || '<p>Alles is geplaatst.</p>'}</section>`;
}

/** A field for each thing that is open. */
function openHtml(
  collection: CollectionName,
  data: unknown,
  open: readonly { veld: string; tekst: string }[],
): string {
  // After “TODO: ” comes a sentence that the person can take as it is; after “TODO ” only what was seen.
  const offered = (tekst: string) =>
    tekst.startsWith(`${todo}: `) ? tekst.slice(todo.length + 2) : '';
  const seen = (tekst: string) =>
    tekst === todo || offered(tekst) !== '' ? '' : tekst.replace(todo, '').trim();
  return open
    .map(({ veld, tekst }) => {
      const { label, uitleg } = fieldLabel(collection, data, veld);
      const list = tekst === '' ? 'Eén of meer ids, met een spatie ertussen' : '';
      const help = [uitleg, list, seen(tekst) && `Herkend: ${seen(tekst)}`].filter(Boolean);
      return `<label>${escapeHtml(label)} <small>${escapeHtml(help.join('. '))}</small><textarea name="veld:${escapeHtml(veld)}" rows="2">${escapeHtml(offered(tekst))}</textarea></label>`;
    })
    .join('');
}
