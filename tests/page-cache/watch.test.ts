import { describe, expect, test } from 'vitest';
import { listen } from '#domain/reads/reads.ts';
import { watchRegister } from '#page-cache/watch.ts';
import { zoetwater } from '../support/atlas.ts';
import { registerAfter, set } from '../support/change.ts';

function watchedAtlas() {
  const register = registerAfter();
  const plain = registerAfter();
  const watched = watchRegister(register, { text: (id) => `tekst van ${id}` });
  return { register, plain, watched };
}

/** What was read, as `name.field`. */
function namesOf(
  { names, kinds }: ReturnType<typeof watchRegister>,
  fields: readonly number[],
): string[] {
  const all = names.flatMap((name) =>
    (kinds.get(name.slice(0, name.indexOf('/'))) ?? []).map((field) => `${name}.${field}`),
  );
  return fields.map((field) => all[field] ?? '?');
}

describe('een register waarnaar geluisterd wordt', () => {
  test('is voor wie leest hetzelfde register', () => {
    const { register, plain } = watchedAtlas();
    const [one] = register.afspraken;
    const [other] = plain.afspraken;
    expect(Object.keys(one ?? {})).toEqual(Object.keys(other ?? {}));
    expect({ ...one }.data).toEqual(other?.data);
    expect(register.afspraken.map(({ label }) => label)).toEqual(
      plain.afspraken.map(({ label }) => label),
    );
    expect(register.find('afspraken', one?.id ?? '')).toBe(one);
    expect(one?.ronde?.afspraken).toContain(one);
  });

  test('vertelt welke velden van welke records zijn gelezen', () => {
    const { register, watched } = watchedAtlas();
    const { reads } = listen(() =>
      register.afspraken.map(({ data, provincies }) => [
        data.titel,
        provincies.map(({ label }) => label),
      ]),
    );
    expect(namesOf(watched, reads.fields)).toEqual(
      [
        'register/.afspraken',
        ...register.afspraken.flatMap(({ id, provincies }) => [
          `afspraken/${id}.data`,
          `afspraken/${id}.provincies`,
          ...provincies.map((provincie) => `provincies/${provincie.id}.label`),
        ]),
      ].filter((name, index, all) => all.indexOf(name) === index),
    );
  });

  test('vertelt ook van alinea’s, onderdelen van bijlagen, en wie ernaar zoekt', () => {
    const { register, watched } = watchedAtlas();
    const { reads } = listen(() => {
      register.secties[0]?.alineas[0]?.themas.map(({ path }) => path);
      register.bijlagen[0]?.onderdelen[0]?.afspraken.map(({ path }) => path);
      register.find('themas', 'bestaat-niet');
    });
    const names = namesOf(watched, reads.fields);
    expect(names.some((name) => /^alinea\/.*#1\.themas$/.test(name))).toBe(true);
    expect(names.some((name) => /^onderdeel\/.*\.afspraken$/.test(name))).toBe(true);
    expect([...reads.asked]).toEqual(['themas/bestaat-niet']);
    expect(watched.answerTo('themas/bestaat-niet')).toBe('false');
    expect(watched.answerTo(`themas/${register.themas[0]?.id}`)).toBe('true');
  });

  test('geeft van elk veld een samenvatting, die met de inhoud verandert', () => {
    const before = watchRegister(registerAfter(), {});
    const after = watchRegister(registerAfter(set(zoetwater, 'tekst', 'Iets anders.')), {});
    expect(after.names).toEqual(before.names);
    const count = before.names.reduce(
      (sum, name) => sum + (before.kinds.get(name.slice(0, name.indexOf('/')))?.length ?? 0),
      0,
    );
    const numbers = Array.from({ length: count }, (_, number) => number);
    const differing = numbers.filter(
      (number) => before.digestOf(number) !== after.digestOf(number),
    );
    expect(namesOf(before, differing)).toEqual(['afspraken/2024/zoetwater.data']);
    expect(() => before.digestOf(count + 5)).toThrow();
  });

  test('weet van de tekst van een onderdeel of die veranderde', () => {
    const { register } = watchedAtlas();
    const id = register.secties[0]?.id ?? '';
    const answers = ['a', 'b', undefined].map((text) =>
      watchRegister(registerAfter(), { text: () => text }).answerTo(`text ${id}`),
    );
    expect(new Set(answers).size).toBe(3);
  });
});
