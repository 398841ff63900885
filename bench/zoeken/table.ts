import { questionGroups } from '../../tests/zoeken/questions.ts';
import { meanScore } from '../../tests/zoeken/score.ts';
import type { Measured } from './measure.ts';

/** All measurements as Markdown tables, in English; the others are compared with the first of the list. */
export function toTables(measured: readonly Measured[]): string {
  const names = measured.map(({ name }) => name);
  const quality = [...questionGroups].map(([group, questions]) => [
    `${group} (${questions.length})`,
    ...measured.map(({ judged }) => scoreOf(judged, group).toFixed(3)),
  ]);
  const invented = [
    'absent, yet answered',
    ...measured.map((one) => `${inventedIn(one)} of ${absentIn(one)}`),
  ];
  const cost = [
    ['first search, kB', ...measured.map(({ bytes }) => (bytes / 1000).toFixed(0))],
    ['… against ours', ...measured.map(({ bytes }) => ratio(bytes, measured[0]?.bytes))],
    ...[0.5, 0.95, 1].map((share) => [
      `… of ${measured[0]?.firsts.length ?? 0} questions, ${share === 1 ? 'the most' : `p${share * 100}`}, kB`,
      ...measured.map(({ firsts }) =>
        firsts.length > 0 ? (percentile(firsts, share) / 1000).toFixed(0) : '–',
      ),
    ]),
    [
      'first time asked p50, ms',
      ...measured.map(({ fresh }) => milliseconds(percentile(fresh, 0.5))),
    ],
    [
      'first time asked p95, ms',
      ...measured.map(({ fresh }) => milliseconds(percentile(fresh, 0.95))),
    ],
    ['warm p50, ms', ...measured.map(({ warm }) => milliseconds(percentile(warm, 0.5)))],
    ['warm p95, ms', ...measured.map(({ warm }) => milliseconds(percentile(warm, 0.95)))],
    ...[0.5, 0.95].map((share) => [
      `warm at a quarter of the speed p${share * 100}, ms`,
      ...measured.map(({ slow }) =>
        slow.length > 0 ? milliseconds(percentile(slow, share)) : '–',
      ),
    ]),
    [
      '… against ours',
      ...measured.map(({ warm }) =>
        ratio(percentile(warm, 0.95), percentile(measured[0]?.warm ?? [], 0.95)),
      ),
    ],
  ];
  const settings = measured.map(
    ({ name, settings: how, parts }) =>
      `- **${name}**: ${how}. First search: ${parts.map(([part, size]) => `${part} ${(size / 1000).toFixed(1)}`).join(', ')} kB.`,
  );
  const scored = measured.some(({ judged }) => judged.size > 0);
  return [
    ...(scored ? [table(['group (questions)', ...names], [...quality, invented])] : []),
    table(['cost', ...names], cost),
    settings.join('\n'),
  ].join('\n\n');
}

/** The smallest number that at least this share of the numbers does not exceed; 0 when there are none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function scoreOf(judged: Measured['judged'], group: string): number {
  return meanScore((judged.get(group) ?? []).map(({ score }) => score));
}

function absentIn({ judged }: Measured): number {
  return [...judged.values()].flat().filter(({ question }) => question.kind === 'absent').length;
}

function inventedIn({ judged }: Measured): number {
  return [...judged.values()]
    .flat()
    .filter(({ question, score }) => question.kind === 'absent' && score < 1).length;
}

/** The clock of the browser ticks every 0.1 ms. */
function milliseconds(value: number): string {
  return value < 0.1 ? '< 0.1' : value.toFixed(1);
}

function ratio(value: number, base: number | undefined): string {
  return base ? `× ${(value / base).toFixed(2)}` : '–';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}
