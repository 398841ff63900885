import { describe, expect, test } from 'vitest';
import { bronsiteList } from '#domain/overview/cut/cut-bronsite.ts';
import type { CitingRecord } from '#domain/register/model.ts';

/** Records of one ronde with these names, each resting on one page. */
function citing(ronde: string, labels: readonly string[]): CitingRecord[] {
  return labels.map((label, nr) => ({
    collection: 'afspraken',
    id: `${ronde}/${nr}`,
    label,
    path: `/afspraken/${ronde}/${nr}/`,
    bronnen: [],
  }));
}

const many = (word: string, count: number) =>
  Array.from({ length: count }, (_, nr) => `${word} ${nr}`);

describe('wat op één site rust', () => {
  test('staat op één pagina zolang het er niet te veel zijn', () => {
    const list = bronsiteList({ path: '/bronnen/rijk/', citedBy: citing('2024', many('a', 120)) });
    expect(list.cut).toBeUndefined();
  });

  test('krijgt anders een pagina per ronde, en die weer een per beginletter', () => {
    const names = [
      ...many('Étang', 70),
      ...many('Maas', 70),
      ...many('Zee', 70),
      ...many('2030', 10),
    ];
    const citedBy = [...citing('2024', names), ...citing('2023', many('a', 20))];
    const { cut } = bronsiteList({ path: '/bronnen/rijk/', citedBy });
    expect(cut?.parts.map(({ path, count }) => [path, count])).toEqual([
      ['/bronnen/rijk/2024/', 220],
      ['/bronnen/rijk/2023/', 20],
    ]);
    expect(cut?.parts[1]?.cut).toBeUndefined();
    expect(cut?.parts[0]?.cut?.parts.map(({ path, label, count }) => [path, label, count])).toEqual(
      [
        ['/bronnen/rijk/2024/a-e/', 'Namen met a tot en met e', 80],
        ['/bronnen/rijk/2024/m-r/', 'Namen met m tot en met r', 70],
        ['/bronnen/rijk/2024/s-z/', 'Namen met s tot en met z', 70],
      ],
    );
  });
});
