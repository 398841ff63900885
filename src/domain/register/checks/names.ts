import { readAddress } from '#domain/citation/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { folderIn } from '#schema/field/id.ts';
import { type Claim, reportShared } from './claims.ts';
import { nameKey } from './name-key.ts';

/** Kinds that are named after a number, a year or a heading of a letter; all others have a name of their own. */
const unnamed: ReadonlySet<CollectionName> = new Set([
  'secties',
  'rondes',
  'dossiers',
  'kamerstukken',
]);

/**
 * Reports two records of one kind with the same name: their pages would have the same title, and readers could not tell
 * them apart (WCAG 2.4.2).
 */
export function reportSameNames(tables: Tables, resolve: Resolver): void {
  for (const collection of collectionNames) {
    if (unnamed.has(collection)) continue;
    const claims = [...tables[collection].values()].map(({ id, label, data }): Claim => {
      // An annex is always named with the paper it came with, and a navraag with its day.
      const beside = { bijlagen: folderIn(id), navragen: id.slice(0, 10) };
      const folder =
        collection === 'bijlagen' || collection === 'navragen' ? beside[collection] : '';
      const field = 'titel' in data ? 'titel' : 'naam';
      return {
        file: fileOf(collection, id),
        field,
        value: label,
        key: `${folder}/${nameKey(label)}`,
      };
    });
    reportShared(claims, ({ other }) => identityRules.sameName({ other }), resolve);
  }
}

/** Reports an alias that the record already has, as its name or as another alias. */
export function reportRepeatedAliases(tables: Tables, resolve: Resolver): void {
  for (const collection of collectionNames) {
    for (const { id, data } of tables[collection].values()) {
      if (!('aliassen' in data)) break;
      const seen = new Map([[data.naam, 'naam']]);
      for (const [index, value] of data.aliassen.entries()) {
        const field = `aliassen.${index}`;
        const at = { file: fileOf(collection, id), field, value };
        const earlier = seen.get(value);
        if (earlier === undefined) seen.set(value, field);
        else resolve.report({ ...at, ...identityRules.repeatedAlias({ field: earlier }) });
      }
    }
  }
}

/**
 * Reports an alias that is also a name, file name or alias of another record of the same kind, in each kind that has
 * aliassen: a text or a person with that name could mean either, so neither would be found.
 */
export function reportSharedAliases(tables: Tables, resolve: Resolver): void {
  for (const collection of collectionNames) {
    const names: Claim[] = [];
    const aliases: Claim[] = [];
    for (const { id, label, data } of tables[collection].values()) {
      if (!('aliassen' in data)) break;
      const file = fileOf(collection, id);
      names.push({ file, key: nameKey(label) }, { file, key: nameKey(id) });
      if ('officieleNaam' in data) {
        const value = data.officieleNaam;
        aliases.push({ file, field: 'officieleNaam', value, key: nameKey(value) });
      }
      for (const [index, value] of data.aliassen.entries()) {
        aliases.push({ file, field: `aliassen.${index}`, value, key: nameKey(value) });
      }
    }
    const { noun } = collections[collection];
    const finding = ({ other }: { other: string }) => identityRules.sameAlias({ other, noun });
    reportShared([...names, ...aliases], finding, resolve);
  }
  reportSharedPaperNames(tables, resolve);
}

/** The same for papers, whose names are numbers in any spelling. */
function reportSharedPaperNames({ kamerstukken }: Tables, resolve: Resolver): void {
  const names: Claim[] = [];
  const others: Claim[] = [];
  for (const { id, data } of kamerstukken.values()) {
    const file = fileOf('kamerstukken', id);
    for (const own of [id, data.documentnummer, data.officieleId]) {
      if (own !== undefined) names.push({ file, key: own.toLowerCase() });
    }
    for (const [index, value] of data.ookBekendAls.entries()) {
      const paper = readAddress(value);
      const key = (paper && kamerstukId(paper)) ?? nameKey(value);
      others.push({ file, field: `ookBekendAls.${index}`, value, key });
    }
  }
  const { noun } = collections.kamerstukken;
  const finding = ({ other }: { other: string }) => identityRules.sameAlias({ other, noun });
  reportShared([...names, ...others], finding, resolve);
}
