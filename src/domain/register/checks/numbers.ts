import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { identityRules } from '#domain/register/rules/identity-rules.ts';
import { type Claim, reportShared } from './claims.ts';

/**
 * Reports numbers, codes and places in an order that two records have: whoever follows one would not know which is
 * meant.
 */
export function reportSharedNumbers(tables: Tables, resolve: Resolver): void {
  reportSharedCodes(tables, resolve);
  const gebieden = [...tables.gebieden.values()].map(({ id, data: { nummer } }) =>
    claim(fileOf('gebieden', id), 'nummer', String(nummer)),
  );
  reportShared(gebieden, identityRules.sameNumber, resolve);
  reportSharedPapers(tables, resolve);
  for (const collection of ['themas', 'landsdelen'] as const) {
    const claims = [...tables[collection].values()].map(({ id, data: { volgorde } }) =>
      claim(fileOf(collection, id), 'volgorde', String(volgorde)),
    );
    reportShared(claims, identityRules.sameOrder, resolve);
  }
  const themas = [...tables.themas.values()];
  // The name of a thema is its own, so as a word it belongs to no other.
  const names = themas.map(({ id, data: { naam } }) => ({
    file: fileOf('themas', id),
    key: naam.toLowerCase(),
  }));
  const words = themas.flatMap(({ id, data: { woorden } }) =>
    woorden.map((word, index) => ({
      ...claim(fileOf('themas', id), `woorden.${index}`, word),
      key: word.toLowerCase(),
    })),
  );
  reportShared([...names, ...words], identityRules.sameWord, resolve);
}

function reportSharedCodes({ gemeenten, provincies }: Tables, resolve: Resolver): void {
  const ofGemeenten = [...gemeenten.values()].map(({ id, data }) =>
    claim(fileOf('gemeenten', id), 'code', data.code),
  );
  reportShared(ofGemeenten, ({ other }) => sameCode(other, 'gemeente'), resolve);
  for (const name of ['cbs', 'iso', 'tooi'] as const) {
    const ofProvincies = [...provincies.values()].map(({ id, data }) =>
      claim(fileOf('provincies', id), `codes.${name}.code`, data.codes[name].code),
    );
    reportShared(ofProvincies, ({ other }) => sameCode(other, 'provincie'), resolve);
  }
}

function sameCode(other: string, noun: string) {
  return identityRules.sameCode({ other, noun });
}

/** A paper and the annex that it is itself have one number; any two others do not. */
function reportSharedPapers({ kamerstukken, bijlagen }: Tables, resolve: Resolver): void {
  const papers = [...kamerstukken.values()].flatMap(({ id, data }) => {
    const file = fileOf('kamerstukken', id);
    return [
      ...(data.documentnummer ? [claim(file, 'documentnummer', data.documentnummer)] : []),
      ...(data.officieleId ? [claim(file, 'officieleId', data.officieleId)] : []),
    ];
  });
  const annexes = [...bijlagen.values()].flatMap(({ id, data, stuk }) => {
    const file = fileOf('bijlagen', id);
    const { documentnummer } = data;
    // A paper that is not there is reported where it is named.
    const isOwn = data.stuk !== undefined && (!stuk || documentnummer === stuk.data.documentnummer);
    return [
      ...(documentnummer && !isOwn ? [claim(file, 'documentnummer', documentnummer)] : []),
      ...(data.stuk ? [{ ...claim(file, 'stuk', data.stuk), key: `stuk ${data.stuk}` }] : []),
    ];
  });
  reportShared([...papers, ...annexes], identityRules.samePaper, resolve);
}

function claim(file: string, field: string, value: string): Claim {
  return { file, field, value, key: value.toLowerCase() };
}
