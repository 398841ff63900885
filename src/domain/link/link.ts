import type { ParsedSectie } from '#domain/brief/alinea.ts';
import { slipOf } from '#domain/problem/nearest.ts';
import { type Finding, formatProblems, type Problem } from '#domain/problem/problem.ts';
import { checkRondes } from '#domain/register/checks/check-ronde.ts';
import { reportCircles } from '#domain/register/checks/circles.ts';
import {
  reportRepeatedAliases,
  reportSameNames,
  reportSharedAliases,
} from '#domain/register/checks/names.ts';
import { reportNamesAcrossKinds } from '#domain/register/checks/names-across-kinds.ts';
import { reportSharedNumbers } from '#domain/register/checks/numbers.ts';
import { nearestRecord } from '#domain/register/nearest-record.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { MovedNode, Register, WithdrawnNode } from '#domain/register/register.ts';
import { emptyTables, type Tables } from '#domain/register/register.ts';
import { createResolver, type Resolver } from '#domain/register/resolver.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { movedRules } from '#domain/register/rules/moved-rules.ts';
import { referenceRules } from '#domain/register/rules/reference-rules.ts';
import { withdrawnRules } from '#domain/register/rules/withdrawn-rules.ts';
import type { SourceRecord, SourceRecords } from '#domain/register/source-records.ts';
import { compareText } from '#domain/text/order.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { folderIn } from '#schema/field/id.ts';
import { linkAfspraken } from './afspraken.ts';
import { linkBacklinks } from './backlinks.ts';
import { linkBijlagen } from './bijlagen.ts';
import { linkBrieven } from './brief.ts';
import { linkBronsites } from './bronsites.ts';
import { linkGemeenten } from './gemeenten.ts';
import { linkNavragen } from './navragen.ts';
import { createNode, pathOf } from './nodes.ts';
import { linkPapers } from './papers.ts';
import { checkPartlyValid, type PartlyValidRecord } from './partly-valid.ts';
import { linkPlaces } from './places.ts';
import { linkSubjects } from './subjects.ts';
import { toRegister } from './to-register.ts';
import { linkWijzigingen } from './wijzigingen.ts';

/**
 * Turns ids into records, in both directions, in time linear in the number of references
 * (docs/besluiten/06-een-lezer.md).
 * @throws one Dutch error that names every broken link with file, field, value and nearest id
 */
export function linkRegister(records: SourceRecords): Register {
  const { register, problems } = tryLinkRegister(records);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return register;
}

/**
 * As `linkRegister`, but returns the problems, and notes on references to withdrawn records, which stop nothing.
 * @param broken paths of files that exist but could not be read; references to them are not reported again
 * @param partlyValid what could be read of those files; their own references are checked too
 */
export function tryLinkRegister(
  records: SourceRecords,
  broken: ReadonlySet<string> = new Set(),
  partlyValid: readonly PartlyValidRecord[] = [],
): { register: Register; problems: Problem[]; notes: Problem[] } {
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const tables = emptyTables();
  const movedTargets = new Map<string, readonly string[]>();
  const moved: MovedNode[] = [];
  const withdrawn: WithdrawnNode[] = [];
  for (const collection of collectionNames) {
    fillTable(collection, records, tables, (id, data) => {
      const notice = { collection, id, path: pathOf(collection, id) };
      if ('ingetrokken' in data) {
        withdrawn.push({ ...notice, data, target: undefined });
        return;
      }
      movedTargets.set(`${collection}/${id}`, data.verhuisdNaar);
      moved.push({ ...notice, data, targets: [] });
    });
  }
  const movedTo = (collection: CollectionName, id: string) =>
    movedTargets.get(`${collection}/${id}`);
  const gone = new Set(withdrawn.map(({ collection, id }) => fileOf(collection, id)));
  const resolve = createResolver(tables, movedTo, broken, gone, problems, notes);

  // Letters and annexes first: sources in all other records point at places in them.
  linkBrieven(tables, parsedSecties(records), resolve);
  linkBijlagen(tables, resolve);
  linkPapers(tables, resolve);
  linkPlaces(tables, resolve);
  linkAfspraken(tables, resolve);
  linkGemeenten(tables);
  linkSubjects(tables, resolve);
  linkNavragen(tables, resolve);
  checkRondes(tables, resolve);
  linkBacklinks(tables, resolve);
  linkBronsites(tables, partlyValid, resolve);
  linkWijzigingen(tables, resolve);
  for (const notice of [...moved, ...withdrawn]) {
    reportStrayFolder(notice, tables, resolve);
    reportTakenAddress(notice, tables, resolve);
  }
  linkMoved(moved, tables, resolve);
  linkWithdrawn(withdrawn, resolve);
  reportSameNames(tables, resolve);
  reportSharedAliases(tables, resolve);
  reportRepeatedAliases(tables, resolve);
  reportNamesAcrossKinds(tables, resolve);
  reportSharedNumbers(tables, resolve);
  reportCircles(tables, resolve);
  for (const record of partlyValid) checkPartlyValid(record, tables, resolve);

  return { register: toRegister(tables, moved, withdrawn), problems, notes };
}

function fillTable<C extends CollectionName>(
  collection: C,
  records: SourceRecords,
  tables: Tables,
  onNotice: (id: string, data: (MovedNode | WithdrawnNode)['data']) => void,
): void {
  const create = createNode[collection];
  const sorted: SourceRecord<C>[] = records[collection].toSorted((a, b) => compareText(a.id, b.id));
  for (const { id, data } of sorted) {
    if ('verhuisdNaar' in data || 'ingetrokken' in data) onNotice(id, data);
    else tables[collection].set(id, create({ id, data }));
  }
}

function parsedSecties(records: SourceRecords): Map<string, ParsedSectie> {
  return new Map(records.secties.flatMap(({ id, parsed }) => (parsed ? [[id, parsed]] : [])));
}

/** A notice must point at a record that is there: nobody is helped by two notices on the way to a page. */
function linkMoved(moved: MovedNode[], tables: Tables, resolve: Resolver): void {
  for (const node of moved) {
    for (const [index, id] of node.data.verhuisdNaar.entries()) {
      const target = tables[node.collection].get(id);
      if (target) {
        node.targets.push({ label: target.label, path: target.path });
        continue;
      }
      if (resolve.isBroken(node.collection, id)) continue;
      const again = resolve.movedTo(node.collection, id);
      resolve.report({
        file: fileOf(node.collection, node.id),
        field: `verhuisdNaar.${index}`,
        value: id,
        ...explainTarget(node, id, again, tables),
      });
    }
  }
}

/** Only what was there twice names the record that stays. */
function linkWithdrawn(withdrawn: WithdrawnNode[], resolve: Resolver): void {
  for (const node of withdrawn) {
    const { reden, zie } = node.data.ingetrokken;
    if (zie === undefined) continue;
    const at = { file: fileOf(node.collection, node.id), field: 'ingetrokken.zie' };
    if (zie === node.id) resolve.report({ ...at, value: zie, ...referenceRules.toItself() });
    if (reden !== 'dubbel') resolve.report({ ...at, value: zie, ...withdrawnRules.zie() });
    const target = resolve.one(node.collection, zie, at);
    node.target = target && { label: target.label, path: target.path };
  }
}

/**
 * A notice in a folder of no ronde would get the address of another page, such as `/afspraken/soort/besluit/`, and one of
 * an annex in a folder of no Kamerstuk an address below no page.
 */
function reportStrayFolder(
  { collection, id }: MovedNode | WithdrawnNode,
  tables: Tables,
  { isBroken, movedTo, report }: Resolver,
): void {
  const folder = folderIn(id);
  const { folderOf } = collections[collection];
  if (folderOf === undefined || tables[folderOf].has(folder)) return;
  if (isBroken(folderOf, folder) || movedTo(folderOf, folder)) return;
  report({
    file: fileOf(collection, id),
    value: folder,
    ...movedRules.noRonde({ noun: collections[folderOf].noun }),
    nearest: slipOf(folder, tables[folderOf].keys()),
  });
}

/**
 * Papers and dossiers share a folder of the site, so the notice of a paper can take the address of a dossier, and the
 * other way round.
 */
function reportTakenAddress(
  { collection, id, path }: MovedNode | WithdrawnNode,
  tables: Tables,
  resolve: Resolver,
) {
  const { siteFolder } = collections[collection];
  const other = collectionNames.find(
    (name) =>
      name !== collection && collections[name].siteFolder === siteFolder && tables[name].has(id),
  );
  if (!other) return;
  resolve.report({
    file: fileOf(collection, id),
    ...identityRules.sameAddress({ other: fileOf(other, id), path }),
  });
}

/** What is wrong with a notice that leads to another notice, to itself or nowhere. */
function explainTarget(
  { collection, id }: MovedNode,
  target: string,
  again: readonly string[] | undefined,
  tables: Tables,
): Finding {
  if (!again) {
    return {
      ...movedRules.notFound(),
      nearest: nearestRecord(target, tables[collection].values()),
    };
  }
  if (target === id) return movedRules.toItself();
  if (again.includes(id)) return movedRules.eachOther({ targets: again });
  const [next] = again;
  const isEnd = again.length === 1 && next !== undefined && tables[collection].has(next);
  const finding = movedRules.again({ targets: again });
  return isEnd ? { ...finding, fix: { value: next } } : finding;
}
