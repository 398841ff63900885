import { readCatalogue } from '#search/catalogue/catalogue.ts';
import type { OpenSearch } from '#search/catalogue/model.ts';
import { type PackedCatalogue, unpackCatalogue } from '#search/catalogue/packed-catalogue.ts';
import { excerptOf } from '#search/query/excerpt.ts';
import { strangeChoices } from '#search/query/facets.ts';
import type { Index } from '#search/query/find-for.ts';
import { loadRarelyNeeded } from '#search/query/load-rarely-needed.ts';
import { pageToOpen } from '#search/query/page-to-open.ts';
import { search } from '#search/query/search.ts';
import { once } from '#search/words/kept.ts';
import { mayNamePaper } from '#search/typed/may-name-paper.ts';
import { reportWhatIsMissing } from './incomplete.ts';
import { pause } from './pause.ts';
import { openTextIndex } from './text-index.ts';

/** Loads the catalogue now, and pieces of the index only when texts are searched. See `OpenSearch`. */
export const openSearch: OpenSearch = async (dataAddress) => {
  const folder = new URL(dataAddress, document.baseURI);
  const base = new URL('..', folder).pathname;
  const file: PackedCatalogue = await (
    await load(new URL('catalogus.json', folder), { cache: 'no-cache' })
  ).json();
  await pause();
  const catalogue = readCatalogue(unpackCatalogue(file), base);
  await pause();
  const shards = once(
    async (nr: number) =>
      new Uint8Array(await (await load(new URL(`woorden/${nr}.bin`, folder))).arrayBuffer()),
  );
  const prepare = once(async () => {
    for (const make of catalogue.parts) {
      make();
      await pause();
    }
  });
  const files = openTextIndex(catalogue, (path) => load(new URL(`${file.folder}/${path}`, folder)));
  let references: typeof import('#search/typed/reference.ts') | undefined;
  const loadReferences = async () => {
    references ??= await import('#search/typed/reference.ts');
    return references;
  };
  /** What the text refers to, without waiting: `undefined` until the parser has loaded, which this starts. */
  const paperOf = (typed: string) => {
    if (!mayNamePaper(typed)) return undefined;
    if (!references) void loadReferences().catch(console.error);
    return references?.readReference(typed, catalogue);
  };
  const index: Index = {
    readReference: async (query) =>
      mayNamePaper(query) ? (await loadReferences()).readReference(query, catalogue) : undefined,
    find: files.find,
    async isDutch(word) {
      const { shardHas, shardOf } = await loadRarelyNeeded();
      return shardHas(await shards(shardOf(word)), word);
    },
    textOf: files.textOf,
    glance: (page) => files.textOf(page).catch(() => undefined),
  };

  return {
    prepare,
    async complete(typed, limit) {
      const { completeName } = await import('#search/typed/complete-name.ts');
      return completeName(typed, limit, catalogue, (await index.readReference(typed))?.page);
    },
    direct(typed) {
      return pageToOpen(typed, paperOf(typed), catalogue);
    },
    async search(state, isTyping = false) {
      if (state.query) await prepare();
      let missed = false;
      const answer = await search(
        state,
        catalogue,
        withoutWhatFails(index, (error) => {
          missed = true;
          console.warn(error);
        }),
        isTyping,
      );
      const strange = strangeChoices(answer.filters, catalogue);
      if (strange.length > 0) {
        const { unknownChoices } = await loadRarelyNeeded();
        answer.notices.unshift(...unknownChoices(strange, catalogue));
      }
      return reportWhatIsMissing(answer, missed, navigator.onLine);
    },
    async toFollow(answer) {
      const { selectionToFollow } = await import('#search/query/to-follow.ts');
      return selectionToFollow(answer, catalogue);
    },
    async answersOf(page) {
      const { path } = await files.textOf(page);
      const address = catalogue.addressOf(
        path.replace(/^\/afspraken\/(.*)\/$/, '/antwoorden/$1.json'),
      );
      return (await load(new URL(address, document.baseURI))).json();
    },
    async textOf(hit) {
      const { page, card, asked, place } = hit;
      const text = await files.textOf(page);
      const { title, path } = text;
      return {
        title,
        path: catalogue.addressOf(path),
        ...excerptOf(text, asked, { isNamed: card, place }),
      };
    },
  };
};

/** An index whose failed lookups count as nothing found. Each failure, such as no internet, is passed to `miss`. */
function withoutWhatFails(index: Index, miss: (error: unknown) => void): Index {
  const orElse =
    <Asked extends unknown[], Given>(ask: (...asked: Asked) => Promise<Given>, instead: Given) =>
    (...asked: Asked): Promise<Given> =>
      ask(...asked).catch((error: unknown) => {
        miss(error);
        return instead;
      });
  return {
    readReference: orElse(index.readReference, undefined),
    find: orElse(index.find, []),
    isDutch: orElse(index.isDutch, false),
    glance: index.glance,
    textOf: orElse(index.textOf, { path: '', title: '', content: '', anchors: [] }),
  };
}

async function load(url: URL, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${response.status} bij ${url.pathname}`);
  return response;
}
