import { isKamersoort } from '#domain/kamerstuk/kamerstappen.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { collections } from '#schema/collections.ts';
import { isNothing } from '../answer/nothing.ts';
import { readBron } from '../propose/bron.ts';
import type { Content, Proposal } from '../propose/content.ts';
import { isWholePaper } from '../propose/read-number.ts';
import { proposalRules } from '../propose/rules.ts';
import { sourceRules } from '../propose/source-rules.ts';
import type { Asker, Question } from './ask.ts';
import type { Kind, MakingCommand } from './command.ts';

/** Answers that make a proposal, or that still have problems when nobody answers any more. */
export interface Completed {
  proposal: Proposal;
  answers: Map<string, string>;
  name: string | undefined;
}

const nameQuestion: Question = [
  'bestand',
  { kind: 'text', description: 'Een andere naam voor het bestand, zonder map', required: true },
];

/**
 * Asks until the answers make a proposal without problems. After a mistake only what is wrong is asked again; every other answer
 * is kept.
 * @param say shows what is wrong
 */
export async function completeByAsking(
  { kind, answers: given, name: chosen }: MakingCommand,
  content: Content,
  asker: Asker,
  say: (problems: readonly Problem[]) => void,
): Promise<Completed> {
  const answers = new Map(given);
  let name = chosen;
  const isSuperfluous = superfluousIn(content);
  let isOpen = await asker.askAll(kind.questions, answers, isSuperfluous);
  for (;;) {
    const proposal = withAdvice(kind, kind.propose(content, answers, name));
    if (proposal.problems.length === 0 || !isOpen) return { proposal, answers, name };
    say(proposal.problems);
    const again = questionsFor(kind, proposal.problems);
    // A problem that no question can repair would be reported for ever.
    if (again.length === 0) return { proposal, answers, name };
    const before = new Map(answers);
    for (const [path] of again) forget(answers, path);
    isOpen = await asker.askAll(again, answers, isSuperfluous, before);
    const renamed = answers.get('bestand');
    answers.delete('bestand');
    if (renamed !== undefined && renamed.trim() !== '') name = renamed;
    // Where the input ended, what was answered before is all there is.
    if (!isOpen)
      for (const [path, answer] of before) if (!answers.has(path)) answers.set(path, answer);
  }
}

/**
 * Whether earlier answers make a question superfluous: only a page on the web needs a title and a date, a term that was not given
 * does not end, a paper with a number in a dossier needs no document number, and only a motie, toezegging or Kamervraag has
 * steps.
 */
function superfluousIn({ register, own }: Content) {
  return (path: string, answers: ReadonlyMap<string, string>): boolean => {
    const [, group = '', field = ''] = /^(?:(.*)\.)?([^.]+)$/.exec(path) ?? [];
    const said = (name: string) => {
      const answer = (answers.get(name) ?? '').trim();
      return isNothing(answer) ? '' : answer;
    };
    if ((field === 'titel' || field === 'datum') && answers.has(group)) {
      const { fields, finding } = readBron(register, said(group), { own });
      return (
        said(group) === '' || !(fields.has('url') || finding?.rule === sourceRules.unknownPaper.id)
      );
    }
    if (path === 'termijn.uiterlijk') {
      return answers.has('termijn.tekst') && said('termijn.tekst') === '';
    }
    // Only a Kamerstuk is asked for its chamber.
    if (answers.has('kamer')) {
      if (path === 'toezeggingsnummer') return said('soort').toLowerCase() !== 'toezegging';
      if (path.startsWith('verloop.')) return !isKamersoort(said('soort').toLowerCase());
    }
    const isNumbered = isWholePaper(said('dossiers'));
    if (path === 'nr') return isNumbered;
    return (
      path === 'documentnummer' && said('dossiers') !== '' && (isNumbered || said('nr') !== '')
    );
  };
}

/** A source that is asked again is forgotten with all its fields. */
function forget(answers: Map<string, string>, path: string): void {
  for (const key of [...answers.keys()]) {
    if (key === path || key.startsWith(`${path}.`)) answers.delete(key);
  }
}

/** The questions whose answers the problems are about, and of those of the whole file the one for its name. */
function questionsFor(kind: Kind, problems: readonly Problem[]): Question[] {
  const all: Question[] = [
    ...kind.leaves.filter(([path]) => !isAsked(kind, path)),
    ...kind.questions,
  ];
  const fields = problems.map(({ field }) => field);
  const own = kind.questions.filter(([path]) =>
    fields.some((field) => field === path || field?.startsWith(`${path}.`) || isBelow(path, field)),
  );
  const others = all.filter(
    ([path]) =>
      !isAsked(kind, path) &&
      fields.some((field) => field === path || isBelow(path, field)) &&
      !own.some(([asked]) => isBelow(path, asked)),
  );
  const isOfFile = fields.includes(undefined);
  const result = [...own, ...others];
  return isOfFile && result.length === 0 ? [nameQuestion] : result;
}

function isAsked({ questions }: Kind, path: string): boolean {
  return questions.some(([asked]) => asked === path);
}

/** Whether a path is of a part of the field: `termijn.tekst` of `termijn`. */
function isBelow(path: string, field: string | undefined): boolean {
  return field !== undefined && path.startsWith(`${field}.`);
}

/** The problems with how to add a record that is not there yet, so that it can be done first. */
export function withAdvice(kind: Kind, proposal: Proposal): Proposal {
  const leaves = new Map(kind.leaves);
  const problems = proposal.problems.map((problem) => {
    const leaf = leaves.get((problem.field ?? '').replace(/\.\d+(?=\.|$)/g, '.0'));
    if (problem.rule !== proposalRules.notFound.id || !leaf?.target) return problem;
    const { noun, extension } = collections[leaf.target];
    if (extension !== 'json') return problem;
    const advice = `Is het geen tikfout, maak dan eerst dat record, in hetzelfde voorstel: npm run nieuw -- ${noun}.`;
    return { ...problem, advice };
  });
  return { ...proposal, problems };
}

/** The call that gives these answers again, so that nobody has to type them twice. */
export function commandLine(
  { word }: Kind,
  answers: ReadonlyMap<string, string>,
  name: string | undefined,
): string {
  const given = [...answers, ...(name === undefined ? [] : [['bestand', name] as const])];
  const flags = given
    .filter(([, answer]) => answer.trim() !== '')
    .map(([path, answer]) => `--${path} "${answer.replace(/["\\$`]/g, '\\$&')}"`);
  return ['npm run nieuw --', word, ...flags].join(' ');
}
