import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shapeLines } from './shape-lines.ts';

/** What version 1 promised so far. A line is added here when a field is added, and none ever goes. */
const promised = readFileSync('tests/exports/api/v1.txt', 'utf8').trimEnd().split('\n');
const current = shapeLines();

describe('versie 1 van de gegevens', () => {
  test('heeft nog elk veld dat zij had, met dezelfde vorm', () => {
    expect(promised.filter((line) => !current.includes(line))).toEqual([]);
    expect(promised.length).toBeGreaterThan(400);
  });

  test('heeft geen veld dat nog niet in v1.txt is opgeschreven', () => {
    expect(current.filter((line) => !promised.includes(line))).toEqual([]);
  });
});
