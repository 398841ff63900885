import { fieldRules } from '#check/shape/rules.ts';
import { today } from '#check/today.ts';
import { makeVisible } from '#domain/problem/invisible.ts';
import { privateDataIn } from '#domain/problem/private-data.ts';
import { explainProblem, type Problem } from '#domain/problem/problem.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { isNothing } from '../answer/nothing.ts';
import { tidy } from '../answer/tidy.ts';
import { proposeCorrection } from '../correct/correction.ts';
import { answerLimits, type IssueAnswer } from '../handoff/issue-answer.ts';
import { readBron, rondeOf } from '../propose/bron.ts';
import type { Content, Proposal } from '../propose/content.ts';
import type { Note } from '../propose/note.ts';
import { proposeRecord } from '../propose/record.ts';
import { proposalRules } from '../propose/rules.ts';
import { proposeStand } from '../propose/stand.ts';
import { type FilledForm, type Form, readFilledForm } from './form.ts';
import { adviceForForm, labelFor } from './words.ts';

/**
 * What to answer to an issue, and the files it proposes. The text of the issue is only read, never run.
 * @param body the Markdown of the issue
 */
export function handleIssue(content: Content, forms: readonly Form[], body: string): IssueAnswer {
  const filled = readFilledForm(forms, body);
  const nothing = { files: [], problems: [], notes: [] };
  if (!filled) return { kind: 'niets', form: '', ...nothing };
  const form = filled.form.name;
  // Before anything else is done with them: what follows may repeat an answer.
  const secrets = privateProblems(filled);
  if (secrets.length > 0) return { kind: 'onvolledig', form, ...nothing, problems: secrets };
  const { answers, wrong } = formProblems(filled);
  const outcome = proposeFromForm(content, form, answers);
  const open = [...wrong.values()].flat();
  if (!outcome.proposal) {
    if (open.length > 0) return { kind: 'onvolledig', form, ...nothing, problems: cut(open) };
    return { kind: 'dank', form, ...nothing, notes: cut(outcome.toPerson) };
  }
  const { proposal } = outcome;
  // What the form itself asks for is reported in its own words, so the record need not say it again.
  const others = proposal.problems.flatMap((problem) => {
    const label = labelFor(filled, problem.field);
    return label !== undefined && wrong.has(label) ? [] : [inWordsOfForm(filled, problem)];
  });
  const problems = cut([...open, ...others]);
  const notes = cut(proposal.notes.map((note) => noteInWords(filled, note)));
  if (problems.length > 0) return { kind: 'onvolledig', form, files: [], problems, notes };
  return { kind: 'voorstel', form, files: proposal.files, problems, notes };
}

/** Each sentence once, and no more or longer ones than the job that answers accepts. */
function cut(sentences: readonly string[]): string[] {
  const { problem: longest, problems: most } = answerLimits;
  return [...new Set(sentences)].slice(0, most).map((sentence) => sentence.slice(0, longest));
}

/** What a form asks for: a change, or what to tell when a person has to work out what should change. */
export interface FormOutcome {
  proposal?: Proposal | undefined;
  toPerson: string[];
}

/**
 * The change that a filled-in form asks for.
 * @param form name of the form, such as `nieuwe-stand`
 * @param given the answers by id of the field
 */
export function proposeFromForm(
  content: Content,
  form: string,
  given: ReadonlyMap<string, string>,
): FormOutcome {
  const take = (id: string) => given.get(id) ?? '';
  if (form === 'fout-melden') return correct(content, take);
  const answers = new Map([...given].map(([id, text]) => [id.replaceAll('_', '.'), text]));
  if (form === 'nieuwe-stand') return { proposal: proposeStand(content, answers), toPerson: [] };
  if (form === 'navraag') {
    return { proposal: proposeRecord(content, 'navragen', answers), toPerson: [] };
  }
  if (form !== 'afspraak-toevoegen') return { toPerson: [] };
  const bron = readBron(content.register, take('bron'), { own: content.own });
  const ronde = rondeOf(content.register, take('bron'));
  const isPlace = bron.fields.has('alinea') || bron.fields.has('bijlage');
  const proposal =
    ronde !== undefined && isPlace
      ? proposeRecord(content, 'afspraken', answers.set('ronde', ronde))
      : withoutAlinea(content, answers, take('bron'));
  return { proposal, toPerson: [] };
}

function correct(content: Content, take: (id: string) => string): FormOutcome {
  const said = (id: string) => (isNothing(take(id)) ? '' : take(id));
  if (said('huidig') === '' || said('nieuw') === '') return { toPerson: [] };
  return proposeCorrection(
    content,
    { page: take('pagina'), file: said('bestand'), from: take('huidig'), to: take('nieuw') },
    today(),
  );
}

/** The problems when the paragraph is unknown: that one, and those the other fields would have in the last ronde. */
function withoutAlinea(content: Content, answers: Map<string, string>, bron: string): Proposal {
  const file = 'nieuwe afspraak';
  const { register } = content;
  const last = register.rondes.filter(({ brief }) => brief !== undefined).at(-1);
  answers.delete('bron');
  const { problems, notes } = proposeRecord(
    content,
    'afspraken',
    answers.set('ronde', last?.id ?? ''),
  );
  const others = problems.filter(({ field = '' }) => !/^(?:bron|verloop|ronde)\b/.test(field));
  const problem = { file, field: 'bron', value: bron, ...proposalRules.noAlinea() };
  return { title: file, files: [], problems: [problem, ...others], notes };
}

/** One sentence for each answer that holds something about a person, which the sentence does not repeat. */
function privateProblems({ form, answers }: FilledForm): string[] {
  return [...form.fields].flatMap(([label, { id }]) => {
    const kinds = privateDataIn(answers.get(id) ?? '');
    if (kinds.length === 0) return [];
    return `${label} – hier staat ${kinds.join(' en ')}. Haal dat weg: uw melding is openbaar, en ook wat u weghaalt blijft in haar geschiedenis te zien. Moet het daar ook uit, verwijder die versie dan (klik op “edited”), of vraag het een beheerder.`;
  });
}

/** The answers as the atlas writes its words, and by question what the form itself misses. */
function formProblems({ form, answers, repeated }: FilledForm): {
  answers: Map<string, string>;
  wrong: Map<string, string[]>;
} {
  const wrong = new Map<string, string[]>();
  const own = new Map(answers);
  const add = (label: string, text: string) =>
    wrong.set(label, [...(wrong.get(label) ?? []), `${label} – ${text}`]);
  for (const label of repeated) {
    add(label, 'staat twee keer in uw melding. Haal een van de twee weg.');
  }
  for (const [label, { id, options, required }] of form.fields) {
    const answer = answers.get(id) ?? '';
    if (options && answer !== '') {
      const option = options.find((known) => toWord(known) === toWord(bareWord(tidy(answer))));
      if (option !== undefined) own.set(id, option);
      else
        add(label, explainProblem({ value: answer, ...fieldRules.notAllowed(), allowed: options }));
    } else if (id === 'pagina' && isNothing(answer, true) && hasFile(answers)) continue;
    else if (required && answer === '') add(label, 'is niet ingevuld.');
    else if (required && isNothing(answer, true)) {
      add(label, `is niet ingevuld: “${makeVisible(answer).slice(0, 80)}” zegt niets.`);
    }
  }
  return { answers: own, wrong };
}

/** Whether the form names the file, which says more than the page: a link of the atlas filled it in. */
function hasFile(answers: ReadonlyMap<string, string>): boolean {
  const file = answers.get('bestand') ?? '';
  return file !== '' && !isNothing(file);
}

/** An answer without the mark that ends a sentence or the word before a noun: “Loopt.”, “Een afspraak”. */
function bareWord(answer: string): string {
  return answer.replace(/^(?:een|de|het) |[.,;:!]+$/gi, '');
}

/** A problem in the words of the form, with its question instead of the name of a field. */
function inWordsOfForm(filled: FilledForm, problem: Problem): string {
  const label = labelFor(filled, problem.field) ?? problem.field ?? problem.file;
  const about =
    problem.field === undefined && problem.value === undefined ? `${problem.file} ` : '';
  return `${label} – ${about}${explainProblem(adviceForForm(filled.form.name, problem))}`;
}

function noteInWords(filled: FilledForm, { field, text }: Note): string {
  return makeVisible(`${labelFor(filled, field) ?? field} – ${text}`);
}
