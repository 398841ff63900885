import { slipOf } from '#domain/problem/nearest.ts';
import { checkAfgeleid } from '#domain/register/checks/check-afgeleid.ts';
import { checkBron } from '#domain/register/checks/check-bron.ts';
import { checkVerloop } from '#domain/register/checks/check-verloop.ts';
import { checkWerkwoord } from '#domain/register/checks/check-werkwoord.ts';
import type { AfspraakNode, LinkedBron, PartijNode } from '#domain/register/model.ts';
import { plaatsenOf } from '#domain/register/plaats.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Place, Resolver } from '#domain/register/resolver.ts';
import { ambtRules } from '#domain/register/rules/ambt-rules.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { referenceRules } from '#domain/register/rules/reference-rules.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { boundsOf, compareDatum } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import { folderIn } from '#schema/field/id.ts';
import { gebeurtenissen, statussen } from '#schema/field/words.ts';
import type { Afspraak, Verloop } from '#schema/record/afspraak.ts';
import { linkBron } from './bron.ts';
import { linkGeld } from './geld.ts';
import { linkVervolg } from './vervolg.ts';

/** Links every afspraak to what it names, and back. */
export function linkAfspraken(tables: Tables, resolve: Resolver): void {
  for (const afspraak of tables.afspraken.values()) linkAfspraak(afspraak, tables, resolve);
  for (const afspraak of tables.afspraken.values()) linkOthers(afspraak, resolve);
  linkVervolg(tables, resolve);
}

function linkAfspraak(afspraak: AfspraakNode, tables: Tables, resolve: Resolver): void {
  const file = fileOf('afspraken', afspraak.id);
  const { data } = afspraak;
  const at = (field: string) => ({ file, field });
  const folder = folderIn(afspraak.id);
  if (folder !== data.ronde) {
    resolve.report({
      file,
      field: 'ronde',
      value: data.ronde,
      ...identityRules.rondeOfFolder({ folder }),
    });
  }
  afspraak.ronde = resolve.one('rondes', data.ronde, at('ronde'));
  afspraak.bron = linkBron(data.bron, tables, resolve, at('bron'));
  afspraak.ookIn = (data.ookIn ?? []).flatMap(
    (bron, index) => linkBron(bron, tables, resolve, at(`ookIn.${index}`)) ?? [],
  );
  afspraak.werkwoord = linkWerkwoord(data, tables, resolve, at);
  afspraak.provincies = afspraak.allProvincies
    ? [...tables.provincies.values()]
    : resolve.many('provincies', listOf(data.provincies), at('provincies'));
  afspraak.gebieden = afspraak.allGebieden
    ? [...tables.gebieden.values()]
    : resolve.many('gebieden', listOf(data.gebieden), at('gebieden'));
  afspraak.landsdelen = resolve.many('landsdelen', data.landsdelen, at('landsdelen'));
  afspraak.regios = resolve.many('regios', data.regios, at('regios'));
  afspraak.themas = resolve.many('themas', data.themas, at('themas'));
  afspraak.programmas = resolve.many('programmas', data.programmas, at('programmas'));
  afspraak.partijen = resolve.many('partijen', data.partijen, at('partijen'));
  afspraak.verantwoordelijk = linkVerantwoordelijk(afspraak, resolve, at);
  afspraak.kamerstukken = resolve.many('kamerstukken', data.kamerstukken, at('kamerstukken'));
  afspraak.verloop = data.verloop
    .map((event, index) => {
      const bron = linkBron(event.bron, tables, resolve, at(`verloop.${index}.bron`));
      const until = untilOf(event, bron);
      return { event, until, reported: reportedOn(until, bron), bron };
    })
    .toSorted((a, b) => compareText(a.until, b.until) || compareEvents(a.event, b.event));
  linkGeld(afspraak, tables, resolve);
  checkVerloop(afspraak, resolve);
  checkBron(afspraak, resolve);
  checkAfgeleid(afspraak, resolve);
  checkWerkwoord(afspraak, resolve);
  pushBack(afspraak);
}

function linkWerkwoord(
  { werkwoord }: Afspraak,
  tables: Tables,
  resolve: Resolver,
  at: (field: string) => Place,
): AfspraakNode['werkwoord'] {
  const bron = werkwoord && linkBron(werkwoord.bron, tables, resolve, at('werkwoord.bron'));
  return bron && { citaat: werkwoord.citaat, bron };
}

/** Who must deliver, from the partijen of the outcome. */
function linkVerantwoordelijk(
  { partijen, data }: AfspraakNode,
  resolve: Resolver,
  at: (field: string) => Place,
): PartijNode[] {
  return (data.verantwoordelijk ?? []).flatMap((id, index) => {
    const partij = partijen.find((one) => one.id === id);
    // An id of no partij at all was reported with the list of partijen, if it is there too.
    if (partij || data.partijen.includes(id)) return partij ?? [];
    resolve.report({
      ...at(`verantwoordelijk.${index}`),
      value: id,
      ...ambtRules.notInPartijen(),
      allowed: data.partijen,
      nearest: slipOf(id, data.partijen),
    });
    return [];
  });
}

/**
 * The day from which an event counts: a letter of 12 June reports nothing later, so what it says of “June” was over on
 * that day (docs/besluiten/07-stand-is-berekend.md).
 */
function untilOf({ datum }: Verloop, bron: LinkedBron | undefined): string {
  const { first, last } = boundsOf(datum);
  const reported = daysOfSource(bron)?.last;
  return reported !== undefined && reported >= first && reported < last ? reported : last;
}

/** What a letter reports of an earlier day is news on the day of the letter. */
function reportedOn(until: string, bron: LinkedBron | undefined): string {
  const first = daysOfSource(bron)?.first ?? until;
  return first > until ? first : until;
}

/**
 * By time. Events of one day follow the word lists, which are in the order of a life, whatever the order in the file.
 */
function compareEvents(a: Verloop, b: Verloop): number {
  return (
    compareDatum(a.datum, b.datum) ||
    gebeurtenissen.indexOf(a.gebeurtenis) - gebeurtenissen.indexOf(b.gebeurtenis) ||
    statussen.indexOf(a.status) - statussen.indexOf(b.status)
  );
}

function pushBack(afspraak: AfspraakNode): void {
  afspraak.ronde?.afspraken.push(afspraak);
  for (const bron of plaatsenOf(afspraak)) {
    if (bron.kind === 'alinea') bron.alinea.afspraken.push(afspraak);
    if (bron.kind === 'bijlage') bron.onderdeel?.afspraken.push(afspraak);
  }
  for (const provincie of afspraak.provincies) {
    (afspraak.allProvincies ? provincie.commonAfspraken : provincie.afspraken).push(afspraak);
  }
  for (const gebied of afspraak.gebieden) {
    (afspraak.allGebieden ? gebied.commonAfspraken : gebied.afspraken).push(afspraak);
  }
  const others = [
    afspraak.landsdelen,
    afspraak.regios,
    afspraak.themas,
    afspraak.programmas,
    afspraak.partijen,
  ];
  for (const other of others.flat()) other.afspraken.push(afspraak);
}

/** Links that are written on one side and shown on both. */
function linkOthers(afspraak: AfspraakNode, resolve: Resolver): void {
  const file = fileOf('afspraken', afspraak.id);
  for (const other of resolve.many('afspraken', afspraak.data.verwant, {
    file,
    field: 'verwant',
  })) {
    if (other === afspraak) {
      resolve.report({
        file,
        field: 'verwant',
        value: afspraak.id,
        ...referenceRules.toItself(),
      });
    } else if (!afspraak.verwant.includes(other)) {
      afspraak.verwant.push(other);
      other.verwant.push(afspraak);
    }
  }
}

function listOf(ids: 'alle' | string[]): string[] {
  return ids === 'alle' ? [] : ids;
}
