import type {
  GebiedNode,
  GemeenteNode,
  LandsdeelNode,
  ProvincieNode,
  RegioNode,
  RondeNode,
} from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { referenceRules } from '#domain/register/rules/reference-rules.ts';
import { instrumenten } from '#schema/field/words.ts';
import { linkBron } from './bron.ts';
import { linkStappen } from './stappen.ts';

/** Links provincies, gebieden, regios, gemeenten and landsdelen to each other. */
export function linkPlaces(tables: Tables, resolve: Resolver): void {
  for (const provincie of tables.provincies.values()) linkProvincie(provincie, tables, resolve);
  for (const gebied of tables.gebieden.values()) linkGebied(gebied, tables, resolve);
  for (const regio of tables.regios.values()) linkRegio(regio, resolve);
  for (const gemeente of tables.gemeenten.values()) linkGemeente(gemeente, resolve);
  for (const regio of tables.regios.values()) linkSteden(regio);
  for (const ronde of tables.rondes.values()) linkIndeling(ronde, resolve);
}

function linkGebied(gebied: GebiedNode, tables: Tables, resolve: Resolver): void {
  const file = fileOf('gebieden', gebied.id);
  for (const [index, link] of gebied.data.provincies.entries()) {
    const field = `provincies.${index}`;
    const provincie = resolve.one('provincies', link.provincie, {
      file,
      field: `${field}.provincie`,
    });
    const bron =
      link.bron && linkBron(link.bron, tables, resolve, { file, field: `${field}.bron` });
    if (!provincie) continue;
    if (gebied.provincies.some(({ to }) => to === provincie)) {
      resolve.report({
        file,
        field: `${field}.provincie`,
        value: provincie.id,
        ...referenceRules.repeatedProvincie(),
      });
      continue;
    }
    gebied.provincies.push({ to: provincie, zekerheid: link.zekerheid, bron });
    provincie.gebieden.push({ to: gebied, zekerheid: link.zekerheid, bron });
  }
  gebied.clusters = gebied.data.clusters.map(({ cluster, bron }, index) => ({
    cluster,
    bron: linkBron(bron, tables, resolve, { file, field: `clusters.${index}.bron` }),
  }));
  for (const instrument of instrumenten) {
    const at = { file, field: `instrumenten.${instrument}` };
    gebied.instrumenten[instrument] = linkStappen(
      gebied.data.instrumenten[instrument],
      tables,
      resolve,
      at,
    );
  }
}

function linkProvincie(provincie: ProvincieNode, tables: Tables, resolve: Resolver): void {
  const at = { file: fileOf('provincies', provincie.id), field: 'arrangement' };
  provincie.arrangement = linkStappen(provincie.data.arrangement ?? [], tables, resolve, at);
}

function linkRegio(regio: RegioNode, resolve: Resolver): void {
  const file = fileOf('regios', regio.id);
  regio.provincies = resolve.many('provincies', regio.data.provincies, {
    file,
    field: 'provincies',
  });
  for (const provincie of regio.provincies) provincie.regios.push(regio);
}

function linkGemeente(gemeente: GemeenteNode, resolve: Resolver): void {
  gemeente.provincie = resolve.one('provincies', gemeente.data.provincie, {
    file: fileOf('gemeenten', gemeente.id),
    field: 'provincie',
  });
  gemeente.provincie?.gemeenten.push(gemeente);
}

/** A city that a regio names is the gemeente in one of its provincies that has or had that name, if there is one. */
function linkSteden(regio: RegioNode): void {
  const byName = new Map(
    regio.provincies
      .flatMap(({ gemeenten }) => gemeenten)
      .flatMap((one) => [...one.data.aliassen, one.label].map((name) => [name, one] as const)),
  );
  for (const gemeente of new Set(regio.data.steden.map((stad) => byName.get(stad)))) {
    if (!gemeente) continue;
    regio.gemeenten.push(gemeente);
    gemeente.regios.push(regio);
  }
}

/** A ronde divides the provincies over the landsdelen: each provincie is in one at most. */
function linkIndeling(ronde: RondeNode, resolve: Resolver): void {
  const file = fileOf('rondes', ronde.id);
  const seen = new Set<ProvincieNode>();
  for (const [index, part] of ronde.data.indeling.entries()) {
    const field = `indeling.${index}`;
    const landsdeel: LandsdeelNode | undefined = resolve.one('landsdelen', part.landsdeel, {
      file,
      field: `${field}.landsdeel`,
    });
    if (ronde.indeling.some((earlier) => earlier.landsdeel === landsdeel)) {
      const finding = referenceRules.repeatedLandsdeel();
      resolve.report({ file, field: `${field}.landsdeel`, value: part.landsdeel, ...finding });
    }
    const provincies = resolve.many('provincies', part.provincies, {
      file,
      field: `${field}.provincies`,
    });
    for (const provincie of provincies) {
      if (seen.has(provincie)) {
        resolve.report({
          file,
          field,
          value: provincie.id,
          ...referenceRules.twoLandsdelen(),
        });
      }
      seen.add(provincie);
    }
    if (!landsdeel) continue;
    const indeling = {
      ronde,
      landsdeel,
      provincies,
      zekerheid: part.zekerheid,
      toelichting: part.toelichting,
    };
    ronde.indeling.push(indeling);
    landsdeel.indelingen.push(indeling);
    for (const provincie of provincies) provincie.indelingen.push(indeling);
  }
}
