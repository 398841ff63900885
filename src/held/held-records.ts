import type { CollectionEntry } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '#schema/collections.ts';
import { holdingStore, type HeldEntry } from './holding-store.ts';

/**
 * The records of a development server or a build, in memory. Astro would write all of them to one file after every change, read that file
 * again and make every record anew; here there is one of each, and one that did not change stays the same object.
 * Why: docs/besluiten/06-een-lezer.md.
 */
export class HeldRecords {
  readonly #entries = new Map<string, ReadonlyMap<string, HeldEntry>>();
  readonly #onChange: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** @param onChange called once for changes that come together, after they are here */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The entries of a kind, as `getCollection` gives them, in no order. They are frozen. */
  of<C extends CollectionName>(collection: C): CollectionEntry<C>[];
  of(collection: CollectionName): unknown[] {
    return [...(this.#entries.get(collection)?.values() ?? [])];
  }

  /** Loads a kind with a loader of Astro, which goes on to follow the files. What was held of it stays until all is read. */
  async load(loader: Loader, context: LoaderContext): Promise<void> {
    context.store.clear();
    const entries = new Map<string, HeldEntry>();
    const store = holdingStore(entries, context, (wait) => this.#tell(wait));
    await loader.load({ ...context, store });
    this.#entries.set(context.collection, entries);
    this.#tell(0);
  }

  #tell(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onChange, wait);
  }
}
