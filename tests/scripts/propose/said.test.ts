import { describe, expect, test } from 'vitest';
import { saidIn } from '../../../scripts/propose/said.ts';

const letter = 'content/brieven/2024/water.mdx';
const outcome = 'content/afspraken/2024/kade.json';

describe('wat een bestand zegt dat voor een ander kan tellen', () => {
  test.each<[what: string, file: string, text: string, title: string | undefined]>([
    ['een onderdeel', letter, '---\ntitel: "Water"\nvolgorde: 2\n---\n', 'Water'],
    ['met tekens', letter, '---\ntitel: "De \\"kade\\""\nvolgorde: 2\n---\n', 'De "kade"'],
    ['zonder aanhalingstekens', letter, '---\ntitel: Water\nvolgorde: 2\n---\n', 'Water'],
    ['in een andere volgorde', letter, '---\nvolgorde: 2\ntitel: "Water"\n---\n', 'Water'],
    ['met regels van Windows', letter, '---\r\ntitel: "Water"\r\nvolgorde: 2\r\n---\r\n', 'Water'],
    ['met dat woord in de tekst', letter, '---\ntitel: "Water"\n---\n\nverhuisdNaar\n', 'Water'],
    ['verhuisd', letter, '---\ntitel: "Water"\nverhuisdNaar: ["2024/zoet"]\n---\n', undefined],
    ['ingetrokken', letter, '---\ntitel: "Water"\ningetrokken:\n  reden: "fout"\n---\n', undefined],
    ['zonder kop', letter, 'Tekst.\n', undefined],
    ['een uitkomst', outcome, '{\n  "titel": "De kade"\n}\n', 'De kade'],
    ['op één regel', outcome, '{"tekst":"x","titel":"De \\u006bade"}', 'De kade'],
    ['twee keer', outcome, '{"titel":"Een","titel":"Twee"}', 'Twee'],
    ['een verhuisde uitkomst', outcome, '{"titel":"Een","verhuisdNaar":["2024/b"]}', undefined],
    ['een kapot bestand', outcome, '{"titel":"Een"', undefined],
    ['een leeg bestand', outcome, '', undefined],
  ])('is de titel: %s', (_, file, text, title) => {
    expect(saidIn(file, text)?.title).toBe(title);
  });

  test('is wat een uitkomst voortzet', () => {
    const continues = (text: string) => saidIn(outcome, text)?.continues;
    expect(continues('{"titel":"Een","vervolgOp":["2023/a","2023/b"]}')).toEqual([
      '2023/a',
      '2023/b',
    ]);
    expect(continues('{"titel":"Een","vervolgOp":"2023/a"}')).toEqual([]);
    expect(continues('{"titel":"Een"}')).toEqual([]);
  });
});
