import { onderdeelAnchor, onderdeelLabel } from '#domain/brief/onderdeel.ts';
import { onderdeelPage } from '#domain/register/document-pages.ts';
import type { BijlageNode, OnderdeelNode } from '#domain/register/model.ts';
import { fileOf } from '#domain/register/record-file.ts';
import type { Tables } from '#domain/register/register.ts';
import type { Resolver } from '#domain/register/resolver.ts';
import { documentRules } from '#domain/register/rules/document-rules.ts';
import { folderIn, nameIn } from '#schema/field/id.ts';

/** Links annexes to the paper they came with, to the paper that they are themselves, and to the places in them. */
export function linkBijlagen(tables: Tables, resolve: Resolver): void {
  for (const bijlage of tables.bijlagen.values()) {
    linkParent(bijlage, resolve);
    linkOnderdelen(bijlage, resolve);
  }
}

function linkParent(bijlage: BijlageNode, resolve: Resolver): void {
  const file = fileOf('bijlagen', bijlage.id);
  const { data } = bijlage;
  const folder = folderIn(bijlage.id);
  if (nameIn(bijlage.id) !== undefined && folder !== data.kamerstuk) {
    resolve.report({
      file,
      field: 'kamerstuk',
      value: data.kamerstuk,
      ...documentRules.kamerstukOfFolder({ folder }),
    });
  }
  bijlage.kamerstuk = resolve.one('kamerstukken', data.kamerstuk, { file, field: 'kamerstuk' });
  bijlage.kamerstuk?.bijlagen.push(bijlage);
  bijlage.stuk = resolve.one('kamerstukken', data.stuk, { file, field: 'stuk' });
  bijlage.stuk?.bijlageVan.push(bijlage);
}

/** Two places with one anchor would be one address, so the second is reported and left out. */
function linkOnderdelen(bijlage: BijlageNode, resolve: Resolver): void {
  const seen = new Map<string, number>();
  for (const [index, data] of (bijlage.data.onderdelen ?? []).entries()) {
    const anchor = onderdeelAnchor(data);
    const first = seen.get(anchor);
    if (first !== undefined) {
      resolve.report({
        file: fileOf('bijlagen', bijlage.id),
        field: `onderdelen.${index}`,
        value: onderdeelLabel(data),
        ...documentRules.repeatedOnderdeel({ index: first }),
      });
      continue;
    }
    seen.set(anchor, index);
    bijlage.onderdelen.push(toOnderdeel(bijlage, anchor, data));
  }
}

function toOnderdeel(
  bijlage: BijlageNode,
  anchor: string,
  data: OnderdeelNode['data'],
): OnderdeelNode {
  const name = onderdeelLabel(data);
  return {
    bijlage,
    data,
    soort: 'punt' in data ? 'punt' : data.lid === undefined ? 'artikel' : 'lid',
    anchor,
    name,
    path: `${onderdeelPage(bijlage.path, bijlage.onderdelen.length + 1)}#${anchor}`,
    label: `${bijlage.label}, ${name}`,
    afspraken: [],
  };
}
