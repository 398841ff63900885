import { describe, expect, test } from 'vitest';
import {
  isListening,
  listen,
  listenApart,
  noteAgain,
  noteAsked,
  noteEverything,
  noteField,
  readByName,
} from '#domain/reads/reads.ts';

describe('wie luistert', () => {
  test('hoort elk veld één keer, en wat bij naam werd gevraagd', () => {
    const { made, reads } = listen(() => {
      for (const field of [3, 70_000, 3]) noteField(field);
      noteAsked('afspraken/2024/x');
      return 'klaar';
    });
    expect(made).toBe('klaar');
    expect(reads.fields).toEqual([3, 70_000]);
    expect([...reads.asked]).toEqual(['afspraken/2024/x']);
    expect(reads.everything).toBe(false);
  });

  test('hoort niets van ervoor of erna', () => {
    noteField(1);
    const { reads } = listen(() => noteField(2));
    noteField(3);
    expect(reads.fields).toEqual([2]);
    expect(isListening()).toBe(false);
  });

  test('hoort ook wat daarbinnen voor iets anders werd gelezen', () => {
    const { reads } = listen(() => {
      noteField(1);
      listen(() => [1, 2].map(noteField));
      noteField(1);
    });
    expect(reads.fields).toEqual([1, 2]);
  });

  test('hoort het opnieuw als iets nog eens wordt gebruikt', () => {
    const { reads: before } = listen(() => noteField(7));
    expect(listen(() => noteAgain(before)).reads).toEqual(before);
  });

  test('hoort dat alles werd gelezen, en onthoudt dan niet wat', () => {
    const { reads } = listen(() => {
      noteField(1);
      noteEverything();
    });
    expect(reads).toEqual({ fields: [], asked: new Set(), everything: true });
  });

  test('hoort van wat een naam heeft de naam, en niet waaruit het volgt', () => {
    const { made, reads } = listen(() => {
      noteField(1);
      const answer = readByName('plek drenthe', () => {
        noteField(2);
        return 'antwoord';
      });
      noteField(3);
      return answer;
    });
    expect(made).toBe('antwoord');
    expect(reads.fields).toEqual([1, 3]);
    expect([...reads.asked]).toEqual(['plek drenthe']);
  });

  test('luistert ook na een fout niet meer', () => {
    const fail = () => {
      throw new Error('mis');
    };
    expect(() => listen(fail)).toThrow('mis');
    expect(isListening()).toBe(false);
  });
});

test('wat in stappen wordt gemaakt, komt na elkaar: zo is bekend wie wat las', async () => {
  const steps: string[] = [];
  const page = (name: string, field: number) => async () => {
    steps.push(`${name} begint`);
    await Promise.resolve();
    noteField(field);
    await new Promise((done) => setImmediate(done));
    noteField(field + 1);
    steps.push(`${name} is klaar`);
    if (name === 'b') throw new Error('mis');
  };
  const [a, b, c] = await Promise.allSettled([
    listenApart(page('a', 10)),
    listenApart(page('b', 20)),
    listenApart(page('c', 30)),
  ]);
  expect(steps).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begint`, `${name} is klaar`]));
  expect(a).toMatchObject({ value: { reads: { fields: [10, 11] } } });
  expect(b.status).toBe('rejected');
  expect(c).toMatchObject({ value: { reads: { fields: [30, 31] } } });
});
