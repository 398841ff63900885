import { expect, test } from 'vitest';
import { firstSheets } from '#first-view/first-sheet.ts';

const never = { selector: () => false, property: () => false };
const cssOf = (...sheets: string[]) => firstSheets(sheets, never, []).map(({ css }) => css);

test.each<[what: string, sheet: string, css: string]>([
  ['a constant becomes its value', ':root{--a:1px}p{margin:var(--a)}', 'p{margin:1px}'],
  [
    'a constant in another',
    ':root{--a:1px;--b:calc(var(--a)*2)}p{margin:var(--b,0)}',
    'p{margin:calc(1px*2)}',
  ],
  [
    'what differs in the dark stays',
    ':root{--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}p{color:var(--a)}',
    ':root{--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}p{color:var(--a)}',
  ],
  [
    'what a class sets too stays',
    ':root{--a:1px}.x{--a:2px}p{margin:var(--a)}',
    ':root{--a:1px}.x{--a:2px}p{margin:var(--a)}',
  ],
  [
    'an unknown property keeps its other value',
    'p{margin:var(--a, 3px)}',
    'p{margin:var(--a, 3px)}',
  ],
  [
    'what the design system asks for and nothing sets has its other value, if it has one',
    ':root{--nl-b:2px}p{margin:var(--nl-a, var(--nl-b, 3px));top:var(--_nl-c,calc(1px + var(--nl-d,4px)));left:var(--nl-e)}',
    'p{margin:2px;top:calc(1px + 4px);left:var(--nl-e)}',
  ],
  [
    'what nothing asks for goes',
    ':root{--a:1px;color-scheme:light}@media (width>=1px){:root{--a:2px}}p{margin:0}',
    ':root{color-scheme:light}p{margin:0}',
  ],
  [
    'what no browser takes goes',
    'p{margin:max(var(--a,0px),initial);top:var(--b,initial);left:max(1px,var(--c,initial))}',
    'p{top:var(--b,initial);left:max(1px,var(--c,initial))}',
  ],
  ['states come later', 'a:hover{color:red}a,a:focus-visible{color:blue}', 'a{color:blue}'],
  [
    'so do paper, forced colours and movement',
    '@media print{p{margin:0}}@media (forced-colors:active){p{margin:0}}@keyframes k{from{top:0}}p{top:0}',
    'p{top:0}',
  ],
  [
    'layers and widths stay',
    '@layer a,b;@layer b{@media (width>=60rem){p{margin:0}}}',
    '@layer a,b;@layer b{@media (width>=60rem){p{margin:0}}}',
  ],
])('%s', (_, sheet, css) => {
  expect(cssOf(sheet)).toEqual([css]);
});

test('a sheet has the constants of the one before it', () => {
  expect(cssOf(':root{--a:1px;--b:2px}p{margin:var(--b)}', '.x{margin:var(--a)}')).toEqual([
    'p{margin:2px}',
    '.x{margin:1px}',
  ]);
});

test('what can wait is in the other part, and not among the selectors', () => {
  const [sheet] = firstSheets(
    [':root{--a:1px}.a,.b{top:0}.b{left:var(--a)}.a:hover{top:1px}@media print{.a{top:2px}}'],
    { ...never, selector: (selector) => selector === '.b' },
    [],
  );
  expect(sheet).toEqual({
    css: '.a{top:0}',
    later: ':root{--a:1px}.b{top:0}.b{left:var(--a)}.a:hover{top:1px}@media print{.a{top:2px}}',
    selectors: new Set([':root', '.a']),
  });
});

test('the other part has no more of the design system that nothing sets either', () => {
  const [sheet] = firstSheets(['a:hover{color:var(--nl-a,red);top:var(--nl-b)}'], never, []);
  expect(sheet?.later).toBe('a:hover{color:red;top:var(--nl-b)}');
});

test('custom properties stay in the other part as long as some sheet asks for them', () => {
  const [sheet] = firstSheets(
    [':root{--a:1px;--b:var(--a);--c:2px;--d:var(--c)}p{margin:var(--d)}'],
    never,
    ['.x{margin:var(--b)}'],
  );
  expect(sheet?.css).toBe('p{margin:2px}');
  expect(sheet?.later).toBe(':root{--a:1px;--b:var(--a)}');
});

test('what another sheet sets is no constant', () => {
  const [sheet] = firstSheets([':root{--a:1px}p{margin:var(--a)}'], never, ['.x{--a:2px}']);
  expect(sheet?.css).toBe(':root{--a:1px}p{margin:var(--a)}');
});

test('a colour that every page has in it is not in the other part once more, but another for paper is', () => {
  const sheet =
    ':root{--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}@media print{:root{--a:#eee}}p,.b{color:var(--a)}';
  const [first] = firstSheets([sheet], { ...never, selector: (selector) => selector === '.b' }, []);
  expect(first?.css).toBe(
    ':root{--a:#fff}@media (prefers-color-scheme:dark){:root{--a:#000}}p{color:var(--a)}',
  );
  expect(first?.later).toBe('@media print{:root{--a:#eee}}.b{color:var(--a)}');
});

test('a property that can wait is in the other part alone, also when only the first asks for it', () => {
  const [sheet] = firstSheets(
    ['.a,.b,.a:hover{--s:url(a);color:red}.c{--s:none}p:before{mask:var(--s)}'],
    { ...never, property: (name) => name === '--s' },
    [],
  );
  expect(sheet?.css).toBe('.a,.b{color:red}p:before{mask:var(--s)}');
  expect(sheet?.later).toBe('.a,.b{--s:url(a)}.a:hover{--s:url(a);color:red}.c{--s:none}');
});

test('a size for paper is in the other part, also when only what is seen first asks for it', () => {
  const sheet = ':root{--a:1px}@media print{:root{--a:2px}}p{top:var(--a)}';
  const [first] = firstSheets([sheet], never, []);
  expect(first?.css).toBe(':root{--a:1px}p{top:var(--a)}');
  expect(first?.later).toBe('@media print{:root{--a:2px}}');
});
