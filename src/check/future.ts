import type { Problem } from '#domain/problem/problem.ts';
import type { Rule } from '#domain/problem/rule.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Register } from '#domain/register/register.ts';
import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { readDatum } from '#schema/field/read-datum.ts';
import { futureRules } from './rules.ts';

/** Fields that hold when something happened, in any kind of record; what is to come is in a termijn and has other names. */
const pastFields: ReadonlySet<string> = new Set(['datum', 'op']);

/** The rule for a field of one kind, by its path without places in lists; any other field has that of `ruleFor`. */
const ruleOf: Readonly<Record<string, Rule<{ today: string }>>> = {
  'afspraken verloop.datum': futureRules.event,
  'afspraken gezocht.datum': futureRules.gezocht,
  'afspraken bekendGeworden.datum': futureRules.bekendGeworden,
  'kamerstukken gelezen.op': futureRules.gelezen,
  'bijlagen gelezen.op': futureRules.gelezen,
  'navragen datum': futureRules.navraag,
  'navragen antwoord.datum': futureRules.navraag,
  'wijzigingen datum': futureRules.wijziging,
};

/**
 * Problems of things that cannot have happened yet: events, searches, readings, sources, papers, steps, navragen, wijzigingen,
 * withdrawals and days of a ronde whose datum begins after `today`. What is still to come belongs in a termijn. A datum
 * that covers `today`, such as this year, is allowed; it counts as over after its last day. See docs/besluiten/06.
 *
 * @param today `YYYY-MM-DD`
 */
export function checkFuture(register: Dated, today: string): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, field: string, datum: string, rule: Rule<{ today: string }>) => {
    if (boundsOf(datum).first <= today) return;
    problems.push({ file, field, value: datum, ...rule({ today: formatDatum(today) }) });
  };
  for (const collection of collectionNames) {
    for (const { id, data } of register[collection] ?? []) {
      for (const { path, value, isOfSource } of datesOf(data)) {
        const rule = ruleFor(collection, path, isOfSource);
        check(fileOf(collection, id), path.join('.'), value, rule);
      }
    }
  }
  for (const { id, data } of register.rondes ?? []) {
    for (const [index, datum] of data.data.entries())
      check(fileOf('rondes', id), `data.${index}`, datum, futureRules.ronde);
  }
  for (const { collection, id, data } of register.withdrawn ?? []) {
    const { datum } = data.ingetrokken;
    check(fileOf(collection, id), 'ingetrokken.datum', datum, futureRules.happened);
  }
  return problems;
}

type Dated = Partial<Pick<Register, CollectionName | 'withdrawn'>>;

function ruleFor(
  collection: CollectionName,
  path: readonly string[],
  isOfSource: boolean,
): Rule<{ today: string }> {
  const name = path.filter((part) => !/^\d+$/.test(part)).join('.');
  return (
    ruleOf[`${collection} ${name}`] ?? (isOfSource ? futureRules.source : futureRules.happened)
  );
}

interface FoundDate {
  path: string[];
  value: string;
  /** It is the day of a page on the web. */
  isOfSource: boolean;
}

/** By record. A check of one change has all other records as they were at the check before. */
const foundIn = new WeakMap<object, readonly FoundDate[]>();

function datesOf(data: object): readonly FoundDate[] {
  const known = foundIn.get(data) ?? datesIn(data);
  foundIn.set(data, known);
  return known;
}

/** Goes through a record without making anything on the way, because every check does so for every record. */
function datesIn(data: unknown, path: string[] = [], found: FoundDate[] = []): FoundDate[] {
  if (typeof data !== 'object' || data === null) return found;
  for (const name of Object.keys(data)) {
    const value: unknown = Reflect.get(data, name);
    if (typeof value === 'object') {
      path.push(name);
      datesIn(value, path, found);
      path.pop();
    } else if (pastFields.has(name) && typeof value === 'string' && readDatum(value)) {
      found.push({ path: [...path, name], value, isOfSource: 'url' in data });
    }
  }
  return found;
}
