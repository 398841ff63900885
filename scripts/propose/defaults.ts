import { firstStatus } from '#domain/register/soort-rules.ts';
import type { CollectionName } from '#schema/collections.ts';
import { type Soort, soorten } from '#schema/field/words.ts';
import type { Answers } from './answers.ts';
import type { Content } from './content.ts';
import { findId } from './find.ts';

/**
 * The answers that are not empty, with what follows from them for a new outcome: the letter of the ronde as its source and,
 * unless somebody described it, the first event; and for a new ronde what is missing of it. Answers are never replaced, except
 * a ronde by its id.
 */
export function withDefaults(
  content: Content,
  collection: CollectionName,
  answers: Answers,
): Map<string, string> {
  const filled = new Map([...answers].filter(([, text]) => text.trim() !== ''));
  if (collection === 'rondes') addMissing(filled);
  if (collection !== 'afspraken') return filled;
  const { register } = content;
  const written = filled.get('ronde');
  const id = written === undefined ? undefined : findId(register, 'rondes', written);
  const brief = id === undefined ? undefined : register.find('rondes', id)?.brief;
  if (id !== undefined) filled.set('ronde', id);
  const set = (field: string, value: string | undefined) => {
    if (value !== undefined && !filled.has(field)) filled.set(field, value);
  };
  // An annex or a page on the web is a source by itself.
  if (!filled.has('bron.bijlage') && !filled.has('bron.url')) set('bron.kamerstuk', brief?.id);
  if (![...filled.keys()].some((field) => /^verloop\.0\.(?!status$)/.test(field))) {
    set('verloop.0.datum', brief?.data.datum);
    const status = firstStatus(soortIn(filled.get('soort')), filled.has('bedrag.euro'));
    // A paper of which only is known that it was sent along has an event of that name.
    set('verloop.0.gebeurtenis', status === 'meegestuurd' ? status : 'vastgelegd');
    set('verloop.0.status', status);
    set(
      'verloop.0.toelichting',
      filled.has('bron.bijlage') ? 'Zo staat het in de bijlage.' : 'Zo staat het in de brief.',
    );
    for (const [field, text] of [...filled]) {
      if (field.startsWith('bron.')) set(`verloop.0.${field}`, text);
    }
  }
  return filled;
}

/** A new ronde has been read by nobody yet, so that is what it says is missing, unless somebody said more. */
function addMissing(filled: Map<string, string>): void {
  if ([...filled.keys()].some((field) => field.startsWith('dekking.ontbreekt'))) return;
  filled.set('dekking.ontbreekt.0.wat', 'De brief en de uitkomsten');
  filled.set('dekking.ontbreekt.0.waarom', 'Nog niemand heeft ze voor de atlas gelezen.');
}

/** The soort that was written; an announcement when it is none of the list, which is reported elsewhere. */
function soortIn(written: string | undefined): Soort {
  return soorten.find((soort) => soort === written?.toLowerCase()) ?? 'aankondiging';
}
