import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { valueAt } from '#schema/value-at.ts';

/** One form of `.github/ISSUE_TEMPLATE`. */
export interface Form {
  /** File name without extension: `nieuwe-stand`. */
  name: string;
  /** Fields by the label that GitHub puts above the answer. */
  fields: ReadonlyMap<string, FormField>;
}

export interface FormField {
  id: string;
  options?: string[] | undefined;
  required: boolean;
}

/** The forms of the repository that have fields. Only their own files say what those fields are. */
export async function readForms(root: string): Promise<Form[]> {
  const folder = join(root, '.github/ISSUE_TEMPLATE');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).toSorted();
  const forms = await Promise.all(
    names.map(async (name) => toForm(name, parse(await readFile(join(folder, name), 'utf8')))),
  );
  return forms.filter(({ fields }) => fields.size > 0);
}

function toForm(file: string, content: unknown): Form {
  const fields = new Map<string, FormField>();
  const body = valueAt(content, ['body']);
  for (const item of Array.isArray(body) ? body : []) {
    const id = valueAt(item, ['id']);
    const label = valueAt(item, ['attributes', 'label']);
    const options = valueAt(item, ['attributes', 'options']);
    if (typeof id !== 'string' || typeof label !== 'string') continue;
    fields.set(label, {
      id,
      options: Array.isArray(options) ? options.map(String) : undefined,
      required: valueAt(item, ['validations', 'required']) === true,
    });
  }
  return { name: file.replace(/\.yml$/, ''), fields };
}

/** A form as somebody filled it in. */
export interface FilledForm {
  form: Form;
  /** By id of the field, trimmed; empty where nothing was filled in. */
  answers: Map<string, string>;
  /** Labels that are above more than one answer, so nobody can tell which of them counts. */
  repeated: string[];
}

/**
 * Reads the body of an issue that came from a form, which GitHub writes as `### label`, an empty line and the answer, for every
 * question. `undefined` when every form has a required question that is missing here. Optional questions may be missing: a form
 * that has gained one since is still that form.
 */
export function readFilledForm(forms: readonly Form[], text: string): FilledForm | undefined {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const headings = lines.flatMap((line) => /^### (.+)$/.exec(line)?.[1]?.trim() ?? []);
  const form = formWith(forms, new Set(headings));
  if (!form) return undefined;
  const answers = new Map<string, string>();
  const repeated: string[] = [];
  let current: FormField | undefined;
  for (const line of lines) {
    const label = /^### (.+)$/.exec(line)?.[1]?.trim() ?? '';
    const field = form.fields.get(label);
    if (field) {
      if (answers.has(field.id)) repeated.push(label);
      current = field;
      answers.set(field.id, '');
    } else if (current) {
      answers.set(current.id, `${answers.get(current.id) ?? ''}${line}\n`);
    }
  }
  for (const [id, answer] of answers) {
    const trimmed = answer.trim();
    answers.set(id, trimmed === '_No response_' || trimmed === 'None' ? '' : trimmed);
  }
  return { form, answers, repeated };
}

/** The form whose required questions are all there; of several, the one with the most questions there. */
function formWith(forms: readonly Form[], headings: ReadonlySet<string>): Form | undefined {
  const asked = ({ fields }: Form) =>
    [...fields.keys()].filter((label) => headings.has(label)).length;
  const [best] = forms
    .filter(({ fields }) =>
      [...fields].every(([label, { required }]) => !required || headings.has(label)),
    )
    .toSorted((a, b) => asked(b) - asked(a));
  return best;
}
