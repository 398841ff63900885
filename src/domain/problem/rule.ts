import type { Finding, Problem, RuleId } from './problem.ts';

/** What the editors' manual and the tests need to know of a rule. */
export interface RuleInfo {
  id: string;
  /** What is checked, one Dutch sentence. */
  checks: string;
  /** How an editor repairs it, Dutch sentences. */
  repair: string;
  /** A problem as this rule reports it. */
  example: () => Problem;
}

/** One check of content. Calling it makes the finding; `Data` is what the message needs to know. */
export type Rule<Data> = RuleInfo & ((data: Data) => Finding);

interface RuleText<Data> {
  checks: string;
  /** What is wrong, as the rest of a Dutch sentence that begins with the field or the value. */
  message: string | ((data: Data) => string);
  /** How to repair it, Dutch sentences, where the message does not say so. */
  advice?: string | ((data: Data) => string | undefined);
  /** For the manual; by default the advice, where that is always the same. */
  repair?: string;
  example: (rule: (data: Data) => Finding) => Problem;
}

/**
 * Makes a rule (docs/besluiten/04-regels-als-gegevens.md).
 * @param id `<subject>/<name>` in kebab-case; never changes, because tools and links to the manual use it
 * @throws when the id has another form, or when nothing tells editors how to repair it
 */
export function defineRule<Data = void>(id: string, text: RuleText<Data>): Rule<Data> {
  if (!isRuleId(id)) throw new Error(`${id} is no id of a rule`);
  const { checks, message, advice } = text;
  const repair = text.repair ?? (typeof advice === 'string' ? advice : '');
  if (repair === '') throw new Error(`${id} does not say how to repair it`);
  const find = (data: Data): Finding => {
    const given = typeof advice === 'function' ? advice(data) : advice;
    return {
      rule: id,
      message: typeof message === 'function' ? message(data) : message,
      ...(given !== undefined && { advice: given }),
    };
  };
  return Object.assign(find, { id, checks, repair, example: () => text.example(find) });
}

function isRuleId(id: string): id is RuleId {
  return /^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(id);
}

/** The page of the editors' manual that explains every rule, from the top of the repository. */
export const rulesPage = 'docs/regels.md';

/** Where the manual explains a rule, from the top of the repository. */
export function rulePlace(id: string): string {
  return `${rulesPage}#${anchorOf(id)}`;
}

/** The anchor that GitHub gives to a heading with this id: the id without its slash. */
export function anchorOf(id: string): string {
  return id.replace('/', '');
}
