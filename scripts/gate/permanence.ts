import { claim, type Place } from '#check/files/place.ts';
import { readRecordText } from '#check/record/read.ts';
import { nearestOf } from '#domain/problem/nearest.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { collections } from '#schema/collections.ts';
import { isWithdrawn } from '#schema/record/ingetrokken.ts';
import { isMoved } from '#schema/record/verhuisd.ts';
import { valueAt } from '#schema/value-at.ts';
import { checkReferences, findLeftBehind } from './alinea-references.ts';
import type { Basis, CurrentFile } from './basis.ts';
import { checkAlineas } from './check-alineas.ts';
import { checkOnderdelen } from './check-onderdelen.ts';
import { followSecties } from './followed.ts';
import { permanenceRules } from './rules.ts';

/**
 * Ids are forever: every address that existed before a change still exists, with its record or with a notice that says where
 * it went and why. A notice never becomes a record about something else, and the number of a paragraph keeps its text.
 */
export async function checkPermanence(
  basis: Basis,
  current: readonly CurrentFile[],
): Promise<Problem[]> {
  const now = new Map(current.map(({ file, text }) => [file, text]));
  const before = new Set(basis.files);
  const problems: Problem[] = [];
  const changed = basis.files.filter((file) => {
    const text = now.get(file);
    return claim(file) && (text === undefined || !basis.isSame(file, text));
  });
  for (const [file, earlier] of await basis.read(changed)) {
    const place = claim(file);
    if (!place) continue;
    const text = now.get(file);
    if (text === undefined) {
      const added = current.filter(
        (other) => !before.has(other.file) && claim(other.file)?.collection === place.collection,
      );
      problems.push(explainGone(file, place, earlier, added));
    } else {
      const old = readRecordText(file, earlier);
      const data = readRecordText(file, text);
      if (isWithdrawn(data)) continue;
      problems.push(...explainRestored(file, old));
      if (isMoved(data)) continue;
      problems.push(...explainReused(file, place, old, now));
      if (place.collection === 'bijlagen') problems.push(...checkOnderdelen(file, old, data));
    }
  }
  const secties = await followSecties(basis, current);
  problems.push(...secties.flatMap(checkAlineas));
  for (const { file, references } of await findLeftBehind(basis, current, secties)) {
    problems.push(...checkReferences(file, references));
  }
  return problems;
}

/** A record that is gone; the message contains the complete notice to put in its place. */
function explainGone(
  file: string,
  { collection, id }: Place,
  old: string,
  added: readonly CurrentFile[],
): Problem {
  const target = findTarget(file, id, old, added);
  const { base, extension } = collections[collection];
  const nearest = target && `${base}/${target}.${extension}`;
  const data = readRecordText(file, old);
  if (isMoved(data)) {
    return { file, ...permanenceRules.goneNotice() };
  }
  if (isWithdrawn(data)) return { file, ...permanenceRules.restored() };
  const titel = nameOf(data) ?? id;
  const notice = JSON.stringify({ titel, verhuisdNaar: [target ?? '…'], reden: '…' });
  return { file, ...permanenceRules.gone({ notice }), nearest };
}

/** A withdrawn record that is something else now, although its notice does not say that this is allowed. */
function explainRestored(file: string, old: unknown): Problem[] {
  const isOpen = valueAt(old, ['ingetrokken', 'opgeheven']) !== undefined;
  return !isWithdrawn(old) || isOpen ? [] : [{ file, ...permanenceRules.restored() }];
}

/** A notice that became a record. That is allowed if it undoes the move: the record it pointed to is then gone or a notice. */
function explainReused(
  file: string,
  { collection }: Place,
  old: unknown,
  now: ReadonlyMap<string, string>,
): Problem[] {
  if (!isMoved(old)) return [];
  const { base, extension } = collections[collection];
  const targets = targetsOf(old).map((id) => `${base}/${id}.${extension}`);
  const isTurnedBack = targets.every((target) => {
    const text = now.get(target);
    return text === undefined || isMovedText(target, text);
  });
  if (isTurnedBack) return [];
  return [{ file, ...permanenceRules.reused({ targets: targetsOf(old) }) }];
}

/** Where a missing record probably went: the id of the new file with the same text, the same name, or the nearest id. */
function findTarget(
  file: string,
  id: string,
  old: string,
  added: readonly CurrentFile[],
): string | undefined {
  const idOf = (other: CurrentFile) => claim(other.file)?.id;
  const name = nameOf(readRecordText(file, old));
  const same =
    added.find(({ text }) => text === old) ??
    added.find(
      (other) => name !== undefined && nameOf(readRecordText(other.file, other.text)) === name,
    );
  return same
    ? idOf(same)
    : nearestOf(
        id,
        added.flatMap((other) => idOf(other) ?? []),
      );
}

function isMovedText(file: string, text: string): boolean {
  return isMoved(readRecordText(file, text));
}

function nameOf(data: unknown): string | undefined {
  const fields = new Map(Object.entries(Object(data)));
  const name = fields.get('titel') ?? fields.get('naam');
  return typeof name === 'string' ? name : undefined;
}

function targetsOf(data: unknown): string[] {
  const list: unknown = new Map(Object.entries(Object(data))).get('verhuisdNaar');
  return Array.isArray(list) ? list.map(String) : [];
}
