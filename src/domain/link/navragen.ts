import { checkNavraag, reportRepeatedNavragen } from '#domain/register/checks/check-navraag.ts';
import type { NavraagNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { compareText } from '#domain/text/order.ts';
import { linkBron } from './bron.ts';

/** Links every navraag to its outcomes, its partij and its sources, and back, the oldest first. */
export function linkNavragen(tables: Tables, resolve: Resolver): void {
  const all = [...tables.navragen.values()];
  for (const navraag of all.toSorted(byDay)) linkNavraag(navraag, tables, resolve);
  reportRepeatedNavragen(all, resolve);
}

function linkNavraag(navraag: NavraagNode, tables: Tables, resolve: Resolver): void {
  const { id, data } = navraag;
  const at = (field: string) => ({ file: fileOf('navragen', id), field });
  navraag.afspraken = resolve.many('afspraken', data.afspraken, at('afspraken'));
  navraag.partij = resolve.one('partijen', data.partij, at('partij'));
  navraag.bron = data.bron && linkBron(data.bron, tables, resolve, at('bron'));
  const bron = data.antwoord?.bron;
  navraag.antwoordBron = bron && linkBron(bron, tables, resolve, at('antwoord.bron'));
  for (const afspraak of navraag.afspraken) afspraak.navragen.push(navraag);
  navraag.partij?.navragen.push(navraag);
  checkNavraag(navraag, resolve);
}

function byDay(a: NavraagNode, b: NavraagNode): number {
  return compareText(a.data.datum, b.data.datum) || compareText(a.id, b.id);
}
