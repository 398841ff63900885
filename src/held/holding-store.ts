import type { LoaderContext } from 'astro/loaders';

type Store = LoaderContext['store'];

/** A record as Astro has it, with the name of its kind. */
export type HeldEntry = Readonly<ReturnType<Store['values']>[number]> & { collection: string };

/** In milliseconds. Whoever saves several files at once gets one page of all of them. */
const together = 30;

/** In milliseconds. A renamed file is one that appears and, a tenth of a second later, one that is gone. */
const renamed = 200;

/**
 * A store for a loader of Astro that holds records in memory. Astro gets to know only of the texts that it renders, and what it knows
 * of one is where it is; when such a text appears or is gone, Astro says so itself.
 * @param entries by id; changed by the loader
 * @param onChange called for every other change, with how long to wait for more, in milliseconds
 */
export function holdingStore(
  entries: Map<string, HeldEntry>,
  { collection, store }: Pick<LoaderContext, 'collection' | 'store'>,
  onChange: (wait: number) => void,
): Store {
  function get<D extends Record<string, unknown>>(id: string): ReturnType<typeof store.get<D>>;
  function get(id: string): HeldEntry | undefined {
    return entries.get(id);
  }
  return {
    get,
    has: (id) => entries.has(id),
    keys: () => [...entries.keys()],
    values: () => [...entries.values()],
    entries: () => [...entries],
    set: (entry) => {
      const isNew = !entries.has(entry.id);
      entries.set(entry.id, freeze({ ...entry, collection }));
      const { id, filePath, deferredRender } = entry;
      if (isNew && filePath && deferredRender)
        store.set({ id, data: {}, filePath, deferredRender });
      else onChange(isNew ? renamed : together);
      return true;
    },
    delete: (id) => {
      if (!entries.delete(id)) return;
      if (store.has(id)) store.delete(id);
      else onChange(renamed);
    },
    clear: () => {
      for (const id of entries.keys()) store.delete(id);
      entries.clear();
      onChange(together);
    },
    addModuleImport: (file) => store.addModuleImport(file),
  };
}

/** What is used again must be what it was: whoever changes a record gets an error. */
function freeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) freeze(part);
  }
  return Object.freeze(value);
}
