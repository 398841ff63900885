import { fieldRules } from '#check/shape/rules.ts';
import { explainProblem, type Problem } from '#domain/problem/problem.ts';
import { pageSources } from '#domain/register/page-source.ts';
import { answerLimits, type IssueAnswer } from '../handoff/issue-answer.ts';
import type { Content, Proposal } from '../propose/content.ts';
import { proposeCorrection } from '../propose/correction.ts';
import { pathIn } from '../propose/find.ts';
import { proposeRecord } from '../propose/record.ts';
import { proposalRules } from '../propose/rules.ts';
import { proposeStand } from '../propose/stand.ts';
import { readBron, rondeOf } from './bron.ts';
import { type FilledForm, type Form, readFilledForm } from './form.ts';

/**
 * What to answer to an issue, and the files it proposes. The text of the issue is only read, never run.
 * @param body the Markdown of the issue
 */
export function handleIssue(content: Content, forms: readonly Form[], body: string): IssueAnswer {
  const filled = readFilledForm(forms, body);
  if (!filled) return { kind: 'niets', form: '', files: [], problems: [] };
  const form = filled.form.name;
  const problems = formProblems(filled);
  if (problems.length > 0) return { kind: 'onvolledig', form, files: [], problems: cut(problems) };
  const proposal = proposeFromForm(content, form, filled.answers);
  if (!proposal) return { kind: 'dank', form, files: [], problems: [] };
  if (proposal.problems.length > 0) {
    const explained = proposal.problems.map((problem) => inWordsOfForm(filled.form, problem));
    return { kind: 'onvolledig', form, files: [], problems: cut(explained) };
  }
  return { kind: 'voorstel', form, files: proposal.files, problems: [] };
}

/** Each problem once, and no more or longer ones than the job that answers accepts. */
function cut(problems: readonly string[]): string[] {
  const { problem: longest, problems: most } = answerLimits;
  return [...new Set(problems)].slice(0, most).map((problem) => problem.slice(0, longest));
}

/**
 * The change that a filled-in form asks for; `undefined` when a person has to work out what should change.
 * @param form name of the form, such as `nieuwe-stand`
 * @param given the answers by id of the field
 */
export function proposeFromForm(
  content: Content,
  form: string,
  given: ReadonlyMap<string, string>,
): Proposal | undefined {
  const { register } = content;
  const take = (id: string) => given.get(id) ?? '';
  const bron = readBron(register, take('bron'));
  if (form === 'fout-melden') {
    if (take('huidig') === '' || take('nieuw') === '') return undefined;
    const file = take('bestand') || fileOfPage(content, take('pagina'));
    // A list is computed from records, and a person has to see which of them is wrong.
    if (file.startsWith('src/pages/')) return undefined;
    return proposeCorrection(content, { file, from: take('huidig'), to: take('nieuw') });
  }
  const answers = new Map<string, string>();
  for (const [id, text] of given) {
    if (!id.startsWith('bron')) answers.set(id.replace('_', '.'), text);
  }
  for (const [field, text] of bron) answers.set(`bron.${field}`, text);
  if (form === 'nieuwe-stand') {
    for (const field of bron.has('url') ? ['titel', 'datum'] : []) {
      answers.set(`bron.${field}`, take(`bron_${field}`));
    }
    return proposeStand(content, answers);
  }
  if (form === 'afspraak-toevoegen') {
    const ronde = rondeOf(register, take('bron'));
    if (ronde !== undefined && (bron.has('alinea') || bron.has('bijlage'))) {
      return proposeRecord(content, 'afspraken', answers.set('ronde', ronde));
    }
    return withoutAlinea(content, answers, take('bron'));
  }
  return undefined;
}

/** The problems when the paragraph is unknown: that one, and those the other fields would have in the last ronde. */
function withoutAlinea(content: Content, answers: Map<string, string>, bron: string): Proposal {
  const file = 'nieuwe afspraak';
  const others = proposeRecord(
    content,
    'afspraken',
    answers.set('ronde', content.register.rondes.at(-1)?.id ?? ''),
  ).problems.filter(({ field = '' }) => !/^(?:bron|verloop)\b/.test(field));
  return {
    title: file,
    files: [],
    problems: [{ file, field: 'bron', value: bron, ...proposalRules.noAlinea() }, ...others],
  };
}

/** The file behind the page at an address; the address itself when there is no such page. */
function fileOfPage({ register }: Content, page: string): string {
  for (const [path, { file }] of pageSources(register)) {
    if (pathIn(page)?.endsWith(path)) return file;
  }
  return page;
}

function formProblems({ form, answers, repeated }: FilledForm): string[] {
  const twice = repeated.map(
    (label) => `${label} – staat twee keer in uw melding. Haal een van de twee weg.`,
  );
  const wrong = [...form.fields].flatMap(([label, { id, options, required }]) => {
    const answer = answers.get(id) ?? '';
    if (answer === '') return required ? [`${label} – is niet ingevuld.`] : [];
    if (options && !options.includes(answer)) {
      const problem = { value: answer, ...fieldRules.notAllowed(), allowed: options };
      return [`${label} – ${explainProblem(problem)}`];
    }
    return [];
  });
  return [...twice, ...wrong];
}

/** A problem in the words of the form, with its question instead of the name of a field. */
function inWordsOfForm(form: Form, problem: Problem): string {
  const field = (problem.field ?? '').replace(/\.\d+$/, '');
  const id = field.replace('.', '_');
  const label =
    labelOf(form, id) ??
    labelOf(form, `${id}_tekst`) ??
    (field.startsWith('bron') || field.startsWith('verloop') ? labelOf(form, 'bron') : undefined) ??
    labelOf(form, 'nieuw') ??
    (field === '' ? labelOf(form, 'titel') : undefined) ??
    (field || problem.file);
  const about = field === '' && problem.value === undefined ? `${problem.file} ` : '';
  return `${label} – ${about}${explainProblem(problem)}`;
}

function labelOf(form: Form, id: string): string | undefined {
  return [...form.fields].find(([, field]) => field.id === id)?.[0];
}
