import type { Problem } from '#domain/problem/problem.ts';
import { proposalRules } from '../propose/rules.ts';
import type { FilledForm, Form } from './form.ts';

/**
 * The question that a field of the record was asked with. A question that may stay empty and was left so is not the cause of
 * anything: then it is the one that made its answer needed. `undefined` when the form asks for no such thing.
 */
export function labelFor(
  { form, answers }: FilledForm,
  field: string | undefined,
): string | undefined {
  const path = (field ?? '').replace(/\.\d+(?=\.|$)/g, '');
  const id = path.replaceAll('.', '_');
  const isOfSource = /^(?:bron|verloop)\b/.test(path);
  const candidates = [
    ...wholesOf(id),
    `${id}_tekst`,
    ...(id.startsWith('termijn') ? ['termijn_uiterlijk', 'termijn_tekst'] : []),
    ...(isOfSource ? ['bron'] : []),
    ...(id === 'bestand' ? ['pagina'] : []),
    'nieuw',
    ...(path === '' ? ['titel', 'toelichting'] : []),
  ];
  const labels = candidates.flatMap((one) => labelOf(form, one));
  const isBlameless = (label: string) => {
    const asked = form.fields.get(label);
    return asked !== undefined && !asked.required && (answers.get(asked.id) ?? '') === '';
  };
  return labels.find((label) => !isBlameless(label)) ?? labels[0];
}

/** A name with those of the groups that it is in, the nearest first: `antwoord_bron_url`, `antwoord_bron`, `antwoord`. */
function wholesOf(id: string): string[] {
  const parts = id.split('_');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('_'));
}

function labelOf(form: Form, id: string): string[] {
  return [...form.fields].flatMap(([label, field]) => (field.id === id ? [label] : []));
}

/** A problem with what somebody who fills in this form can do about it in the same go. */
export function adviceForForm(form: string, problem: Problem): Problem {
  if (problem.rule !== proposalRules.notFound.id || problem.nearest !== undefined) return problem;
  const advice =
    form === 'afspraak-toevoegen'
      ? 'Haal de naam hier weg en noem haar bij “Wat zegt de brief niet of laat zij open?”; wie het voorstel leest, voegt haar toe.'
      : 'Kopieer het adres van de pagina in de atlas.';
  return { ...problem, advice };
}
