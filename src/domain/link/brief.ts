import type { ParsedSectie } from '#domain/brief/alinea.ts';
import { alineaAnchor, alineaNames } from '#domain/brief/anchor.ts';
import { readPath } from '#domain/register/document-pages.ts';
import type { AlineaNode, RondeNode, SectieNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import { reportDay } from '#domain/register/report-day.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { rondeRules } from '#domain/register/rules/ronde-rules.ts';
import { folderIn, nameIn } from '#schema/field/id.ts';
import { findSectie } from './bron.ts';

/**
 * Links rondes to their letters, and the sections and paragraphs of a letter to each other and to what they are about.
 */
export function linkBrieven(
  tables: Tables,
  parsed: Map<string, ParsedSectie>,
  resolve: Resolver,
): void {
  const rondes = [...tables.rondes.values()].toSorted((a, b) => a.data.jaar - b.data.jaar);
  for (const [index, ronde] of rondes.entries()) {
    ronde.earlier = rondes.slice(0, index);
    ronde.later = rondes.slice(index + 1);
    linkBrief(ronde, resolve);
    ronde.reported = reportDay(ronde);
  }
  for (const sectie of tables.secties.values()) linkSectie(sectie, tables, resolve);
  for (const ronde of rondes) orderSecties(ronde, resolve);
  // In the order of the letter, so that every place lists its paragraphs in that order.
  for (const sectie of rondes.flatMap(({ secties }) => secties)) {
    const source = parsed.get(sectie.id);
    if (!source) continue;
    sectie.voetnoten = source.voetnoten;
    const names = alineaNames(source.alineas);
    sectie.alineas = source.alineas.map((alinea, index) =>
      linkAlinea(sectie, alinea, names[index] ?? [], tables, resolve),
    );
  }
}

function linkBrief(ronde: RondeNode, resolve: Resolver): void {
  const file = fileOf('rondes', ronde.id);
  if (ronde.id !== String(ronde.data.jaar)) {
    resolve.report({
      file,
      field: 'jaar',
      value: String(ronde.data.jaar),
      ...identityRules.yearOfFile({ id: ronde.id }),
    });
  }
  ronde.brief = resolve.one('kamerstukken', ronde.data.brief, { file, field: 'brief' });
  if (!ronde.brief) {
    if (ronde.data.brief !== undefined) resolve.setBroken('rondes', ronde.id);
    return;
  }
  if (ronde.brief.briefVan) {
    resolve.report({
      file,
      field: 'brief',
      value: ronde.brief.id,
      ...rondeRules.twoRondes({ ronde: ronde.brief.briefVan.id }),
    });
    return;
  }
  ronde.brief.briefVan = ronde;
}

function linkSectie(sectie: SectieNode, tables: Tables, resolve: Resolver): void {
  const file = fileOf('secties', sectie.id);
  if (nameIn(sectie.id) === undefined) {
    resolve.report({ file, ...identityRules.folderOfRonde() });
    return;
  }
  const ronde = resolve.one('rondes', folderIn(sectie.id), { file, field: 'map' });
  sectie.ronde = ronde;
  ronde?.secties.push(sectie);
  if (!ronde || sectie.data.onder === undefined) return;
  sectie.onder = findSectie(ronde, sectie.data.onder, tables, resolve, { file, field: 'onder' });
}

function orderSecties(ronde: RondeNode, resolve: Resolver): void {
  ronde.secties.sort((a, b) => a.data.volgorde - b.data.volgorde);
  for (const [index, sectie] of ronde.secties.entries()) {
    sectie.previous = ronde.secties[index - 1];
    sectie.next = ronde.secties[index + 1];
    const isComplete = !resolve.hasBroken('secties', `${ronde.id}/`);
    if (isComplete && sectie.data.volgorde !== index + 1) {
      resolve.report({
        file: fileOf('secties', sectie.id),
        field: 'volgorde',
        value: String(sectie.data.volgorde),
        ...rondeRules.orderOfSecties({ expected: index + 1 }),
      });
    }
  }
}

function linkAlinea(
  sectie: SectieNode,
  parsed: AlineaNode['parsed'],
  names: readonly string[],
  tables: Tables,
  resolve: Resolver,
): AlineaNode {
  const at = (field: string) => ({
    file: fileOf('secties', sectie.id),
    field: `alinea ${parsed.nr}, ${field}`,
  });
  const anchors = names.map(alineaAnchor);
  const alinea: AlineaNode = {
    parsed,
    sectie,
    nr: parsed.nr,
    anchors,
    path: `${readPath(sectie.path, parsed.nr)}#${anchors[0]}`,
    label: `${sectie.label}, alinea ${parsed.nr}`,
    provincies:
      parsed.provincies === 'alle'
        ? [...tables.provincies.values()]
        : resolve.many('provincies', parsed.provincies, at('provincies')),
    gebieden:
      parsed.gebieden === 'alle'
        ? [...tables.gebieden.values()]
        : resolve.many('gebieden', parsed.gebieden, at('gebieden')),
    landsdelen: resolve.many('landsdelen', parsed.landsdelen, at('landsdelen')),
    regios: resolve.many('regios', parsed.regios, at('regios')),
    themas: resolve.many('themas', parsed.themas, at('themas')),
    afspraken: [],
  };
  for (const provincie of alinea.provincies) {
    (parsed.provincies === 'alle' ? provincie.commonAlineas : provincie.alineas).push(alinea);
  }
  for (const gebied of alinea.gebieden) {
    (parsed.gebieden === 'alle' ? gebied.commonAlineas : gebied.alineas).push(alinea);
  }
  for (const place of [...alinea.landsdelen, ...alinea.regios, ...alinea.themas])
    place.alineas.push(alinea);
  return alinea;
}
