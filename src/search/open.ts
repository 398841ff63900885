import { type CatalogueFile, readCatalogue } from './catalogue.ts';
import { excerptOf } from './excerpt.ts';
import type { OpenSearch } from './model.ts';
import { openPagefind, type PagefindClient } from './pagefind.ts';
import { readReference } from './reference.ts';
import { search } from './search.ts';
import { suggest } from './suggest.ts';
import { shardHas, shardOf } from './word-filter.ts';
import { fold } from './words.ts';

/** Loads the catalogue; Pagefind and its index only when texts are searched. See `OpenSearch`. */
export const openSearch: OpenSearch = async (dataAddress, pagefindAddress) => {
  const folder = new URL(dataAddress, document.baseURI);
  const base = new URL('..', folder).pathname;
  const file: CatalogueFile = await (await load(new URL('catalogus.json', folder))).json();
  const catalogue = readCatalogue(file, base);
  const shards = new Map<number, Promise<Uint8Array>>();
  let client: Promise<PagefindClient> | undefined;

  const pagefind = () => {
    client ??= openPagefind(new URL(pagefindAddress, document.baseURI).href, catalogue);
    client.catch(() => {
      client = undefined;
    });
    return client;
  };
  const index = {
    find: async (words: string) => (await pagefind()).find(words),
    async isDutch(word: string) {
      const nr = shardOf(word);
      const shard = shards.get(nr) ?? loadShard(new URL(`woorden/${nr}.bin`, folder));
      shards.set(nr, shard);
      return shardHas(await shard, word);
    },
    async hasText(page: (typeof catalogue.pages)[number], text: string) {
      const { content } = await (await pagefind()).textOf(page);
      return plain(content).includes(plain(text));
    },
  };

  return {
    suggest: (typed, limit) => suggest(typed, limit, catalogue),
    direct(typed) {
      const reference = readReference(typed, catalogue);
      return reference ? reference.page : catalogue.named(typed)[0]?.page;
    },
    search: (state) => search(state, catalogue, index),
    async textOf(hit) {
      return excerptOf(await (await pagefind()).textOf(hit.page), hit.places.flat());
    },
  };
};

async function load(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} bij ${url.pathname}`);
  return response;
}

async function loadShard(url: URL): Promise<Uint8Array> {
  return new Uint8Array(await (await load(url)).arrayBuffer());
}

/** Letters, digits and single spaces: how two texts are compared. */
function plain(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
