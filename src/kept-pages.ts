import { filterValues, valuesName } from '#domain/overview/search/narrowing.ts';
import { contentName, contentOf } from '#domain/place/place-thema.ts';
import { type GivenPage, openPageCache } from '#page-cache/page-cache.ts';
import { watchRegister } from '#page-cache/watch.ts';
import { bodyOf, gebiedOutlines, officialTexts, register, textName } from './atlas.ts';

/**
 * What every page may have used without reading it of the register: it is computed once, while this module is imported. A change
 * of it makes every page anew.
 */
const shared = [
  register.begrippen.map(({ id, path, data }) => ({ id, path, data })),
  gebiedOutlines,
  officialTexts,
];

const job = globalThis.pageCacheJob;
const cache =
  job &&
  openPageCache(
    job,
    watchRegister(register, {
      [textName]: (id) => {
        const sectie = register.find('secties', id);
        return sectie && bodyOf(sectie);
      },
      [valuesName]: (asOf) => filterValues(register, asOf),
      [contentName]: (rest) => {
        const [key = '', id = ''] = rest.split(' ');
        const places = [...register.provincies, ...register.gebieden];
        const place = places.find((one) => `${one.collection}/${one.id}` === key);
        const thema = register.find('themas', id);
        return place && thema && contentOf(place, thema);
      },
    }),
  );
if (job) job.save = () => cache?.save();

/**
 * Makes a page, or, where the build before left the same one, an answer without a body: that page is there already.
 * @param path address without the base path
 * @param input everything that the page gets beside the register
 */
export function keptOrMade(
  path: string,
  input: unknown,
  make: () => Promise<Response>,
): Promise<Response> {
  return cache ? cache.answer({ path, input: [shared, input] }, make) : make();
}

/**
 * Lets the build ask for pages that can be taken over before it asks Astro for them.
 * @param inputOf as `keptOrMade` gets it
 */
export function takeBefore(inputOf: (path: string, given: GivenPage) => unknown): void {
  if (job && cache)
    job.take = (path, given) => cache.take({ path, input: [shared, inputOf(path, given)] });
}
