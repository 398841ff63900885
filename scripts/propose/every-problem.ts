import type { Problem } from '#domain/problem/problem.ts';

/** How often one mistake may hide the next. */
const most = 4;

/**
 * The problems that the check finds in a record, all at once. A mistake in one field can hide what is wrong with another,
 * because what cannot be read is not compared; so the record is checked again with what is wrong replaced by what is right
 * elsewhere. Of what is reported already, and of what follows from it, nothing is repeated.
 * @param reported what was found before the check, by field
 * @param data the record or the event
 * @param goods two of the same kind without mistakes: what is wrong beside one of them only, is wrong with what was borrowed
 * @param check the problems of the file with this record, with fields counted from the top of `data`
 */
export function everyProblem(
  reported: readonly Problem[],
  data: object,
  goods: readonly [object, object],
  check: (data: object) => Problem[],
): Problem[] {
  const found: Problem[] = [];
  const wrong = new Set(reported.map(({ field }) => topOf(field)));
  for (let round = 0; round < most; round += 1) {
    const isFirst = round === 0 && wrong.size === 0;
    const [one, other] = isFirst
      ? [check(data), undefined]
      : goods.map((good) => check(replaced(data, good, wrong)));
    const news = (one ?? []).filter(
      (problem) =>
        !wrong.has(topOf(problem.field)) &&
        (other === undefined || other.some((second) => isSame(problem, second))),
    );
    if (news.length === 0) break;
    found.push(...oncePerField(news));
    for (const { field } of news) wrong.add(topOf(field));
    // What is wrong with the file as a whole stays wrong whatever is replaced.
    if (news.every(({ field }) => field === undefined)) break;
  }
  return found;
}

/** The first part of the path of a field; a record without a field is a part of its own. */
function topOf(field: string | undefined): string {
  return field?.split('.')[0] ?? '';
}

/**
 * A value that is reported as `partijen` and again as `partijen.0` is one mistake, and so is one that is not a value of its
 * field at all: what else is odd about it does not matter.
 */
function oncePerField(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem, index) => {
    const { field } = problem;
    if (field === undefined) return true;
    return !problems.some((other, at) => {
      if (at === index || other.field === undefined) return false;
      if (field.startsWith(`${other.field}.`)) return true;
      if (field !== other.field) return false;
      const isNoValue = other.rule.startsWith('value/') && !problem.rule.startsWith('value/');
      return isNoValue || (at < index && isSame(other, problem));
    });
  });
}

function isSame(one: Problem, other: Problem | undefined): boolean {
  return one.rule === other?.rule && one.field === other.field && one.value === other.value;
}

/** The record with the fields that are wrong as they are in a good one; a field that the good one lacks goes. */
function replaced(data: object, good: object, wrong: ReadonlySet<string>): object {
  const right = new Map(Object.entries(good));
  const kept = Object.entries(data).filter(([name]) => !wrong.has(name));
  const borrowed = [...wrong].flatMap((name) =>
    right.has(name) ? [[name, right.get(name)] as const] : [],
  );
  return Object.fromEntries([...kept, ...borrowed]);
}
