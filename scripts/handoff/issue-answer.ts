import { get, isText } from './data.ts';
import { type ProposedFile, readProposedFile } from './proposed-file.ts';

/** What one job found in an issue, handed to the job that may write: `antwoord.json`. */
export interface IssueAnswer {
  /** No form; a form that only reports something; a form with mistakes; a form that could be turned into files. */
  kind: 'niets' | 'dank' | 'onvolledig' | 'voorstel';
  /** Name of the form, such as `nieuwe-stand`. */
  form: string;
  /** Whole files, by path from the top of the repository. */
  files: ProposedFile[];
  /** What is wrong, one sentence each. */
  problems: string[];
  /** What was read otherwise than it was written, or what is known of something that a person has to look at. */
  notes: string[];
}

const kinds = ['niets', 'dank', 'onvolledig', 'voorstel'] as const;
/** The job that answers refuses anything beyond these limits: numbers of files and problems, and UTF-16 code units. */
export const answerLimits = { files: 3, problems: 60, problem: 2000 };

/**
 * Reads what the other job wrote and trusts none of it: a file outside `content/` and `data/`, a text that is too long or an
 * unexpected shape makes it refuse everything.
 * @throws a Dutch error that says what is wrong, for the log
 */
export function readIssueAnswer(value: unknown): IssueAnswer {
  const kind = kinds.find((known) => known === get(value, 'kind'));
  const form = get(value, 'form');
  const files = get(value, 'files');
  const problems = sentences(value, 'problems');
  const notes = sentences(value, 'notes');
  if (!kind) throw new Error('kind is geen bekend woord');
  if (!isText(form, 40) || !/^[a-z-]*$/.test(form)) throw new Error('form is geen naam');
  if (!Array.isArray(files) || files.length > answerLimits.files)
    throw new Error('te veel bestanden');
  if ((kind === 'voorstel') !== files.length > 0) throw new Error('bestanden passen niet bij kind');
  return {
    kind,
    form,
    files: files.map(readProposedFile),
    problems,
    notes,
  };
}

function sentences(value: unknown, name: string): string[] {
  const given = get(value, name);
  if (!Array.isArray(given) || given.length > answerLimits.problems) {
    throw new Error('te veel opmerkingen');
  }
  return given.map((sentence: unknown) => {
    if (!isText(sentence, answerLimits.problem))
      throw new Error('een opmerking is geen korte tekst');
    return sentence;
  });
}
