import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, packMemory, unpackMemory } from '#search/read/memory.ts';

const memory = new Map([
  [keyOf('een'), Buffer.from('{"content":"Eén\\nregel"}')],
  [keyOf('twee'), Buffer.from('{"content":"“twee” en 😀"}')],
]);
const packed = packMemory(memory, 'versie 1');

describe('wat van pagina’s is gelezen', () => {
  test('komt zo uit het bestand als het erin ging', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json()), (readings) => {
        const some = new Map(
          Object.entries(readings).map(([name, json]) => [
            keyOf(name),
            Buffer.from(JSON.stringify(JSON.parse(json))),
          ]),
        );
        expect(unpackMemory(packMemory(some, 'v'), 'v')).toEqual(some);
      }),
    );
  });

  test('telt niet meer als het met een andere versie is gelezen', () => {
    expect(unpackMemory(packed, 'versie 1').size).toBe(2);
    expect(unpackMemory(packed, 'versie 2').size).toBe(0);
  });

  test('telt niet meer als er één bit van het bestand anders is', () => {
    for (const [at, byte] of packed.entries()) {
      const broken = Uint8Array.from(packed);
      broken[at] = byte ^ 1;
      expect([at, new Map([...unpackMemory(broken, 'versie 1')])]).toEqual([at, new Map()]);
    }
  });

  test('telt niet meer als het bestand halverwege ophoudt, leeg is, of van iets anders', () => {
    const files = [...packed.keys()].map((length) => packed.subarray(0, length));
    for (const file of [...files, Buffer.from('[]'), Buffer.from('versie 1\na b')])
      expect(unpackMemory(file, 'versie 1').size).toBe(0);
  });
});

test('de sleutel van een stuk van een pagina hangt af van elk teken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(keyOf(one) === keyOf(other)).toBe(one === other);
    }),
  );
});
