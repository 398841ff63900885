import type { Loader, LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldRecords } from '#held/held-records.ts';

type Store = LoaderContext['store'];
type Entry = Parameters<Store['set']>[0];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store as Astro has one, and what is in it. */
function storeOfAstro() {
  const known = new Map<string, Entry>();
  const store = {
    has: (id: string) => known.has(id),
    set: (entry: Entry) => Boolean(known.set(entry.id, entry)),
    delete: (id: string) => void known.delete(id),
    clear: () => known.clear(),
  };
  return { known, store };
}

/** Records that are held, with these loaded; `change` is the store that the loader goes on to use. */
async function hold(...entries: Entry[]) {
  const onChange = vi.fn<() => void>();
  const held = new HeldRecords(onChange);
  const { known, store } = storeOfAstro();
  let change: Store | undefined;
  const loader = {
    name: 'test',
    load: async (context: LoaderContext) => {
      change = context.store;
      for (const entry of entries) context.store.set(entry);
    },
  } as Loader;
  await held.load(loader, { collection: 'themas', store } as unknown as LoaderContext);
  vi.runAllTimers();
  onChange.mockClear();
  if (!change) throw new Error('niets geladen');
  return { held, change, known, onChange };
}

const water = { id: 'water', data: { titel: 'Water', bronnen: [{ url: 'a' }] }, digest: '1' };
const slot = {
  id: '2024/slot',
  data: { titel: 'Slot' },
  filePath: 'content/brieven/2024/slot.mdx',
};

test('wat geladen is, is er, en Astro heeft er niets van', async () => {
  const { held, known } = await hold(water);

  expect(held.of('themas')).toEqual([{ ...water, collection: 'themas' }]);
  expect(known.size).toBe(0);
});

test('een record blijft hetzelfde object als een ander verandert', async () => {
  const { held, change } = await hold(water, { id: 'energie', data: {} });
  const [before] = held.of('themas');

  change.set({ id: 'energie', data: { titel: 'Energie' } });

  expect(held.of('themas')[0]).toBe(before);
  expect(held.of('themas')[1]?.data).toEqual({ titel: 'Energie' });
});

test('wie een record leest, kan het niet veranderen', async () => {
  const { held } = await hold(water);
  const [{ data } = { data: undefined }] = held.of('themas');

  expect(() => Object.assign(data ?? {}, { titel: 'Anders' })).toThrow(TypeError);
  expect(Object.isFrozen(Object.values(data ?? {}).at(-1))).toBe(true);
});

test('records die samen worden bewaard, worden één keer gemeld, als ze er zijn', async () => {
  const { held, change, onChange } = await hold(water, { id: 'energie', data: {} });
  const seen: unknown[] = [];
  onChange.mockImplementation(() => void seen.push(held.of('themas').map(({ data }) => data)));

  change.set({ ...water, data: { nr: 1 } });
  vi.advanceTimersByTime(10);
  change.set({ id: 'energie', data: { nr: 2 } });
  vi.runAllTimers();

  expect(seen).toEqual([[{ nr: 1 }, { nr: 2 }]]);
});

test('een record dat anders heet, wordt één keer gemeld', async () => {
  const { held, change, onChange } = await hold(water);

  change.set({ ...water, id: 'zoetwater' });
  vi.advanceTimersByTime(110);
  change.delete('water');
  vi.runAllTimers();

  expect(held.of('themas').map(({ id }) => id)).toEqual(['zoetwater']);
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('van een tekst die Astro toont, weet Astro waar hij is, en meldt het zelf dat hij er is of weg is', async () => {
  const { held, change, known, onChange } = await hold(water);

  change.set({ ...slot, body: 'Tot ziens.', deferredRender: true });
  expect(known.get(slot.id)).toEqual({ ...slot, data: {}, deferredRender: true });
  expect(held.of('themas')).toHaveLength(2);
  change.delete(slot.id);
  expect(known.size).toBe(0);
  vi.runAllTimers();
  expect(onChange).not.toHaveBeenCalled();

  change.set({ ...slot, deferredRender: true });
  change.set({ ...slot, body: 'Dag.', deferredRender: true });
  vi.runAllTimers();
  expect(onChange).toHaveBeenCalledTimes(1);
});
