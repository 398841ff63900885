import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { firstView, type Sheet } from '#first-view/first-view.ts';

const sheet = (name: string, css: string): Sheet => ({ address: `/_astro/${name}.css`, css });
const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
const addressOf = (css: string) => `/_astro/${css.startsWith('p{') ? 'whole' : 'late'}.css`;
const { sheets, show } = firstView(
  [sheet('first', 'p{top:0}p:hover{top:1px}'), sheet('first-start', '.start{top:0}')],
  sheet('site', '.late{top:0}'),
  [sheet('own', '.own{top:0}')],
  addressOf,
);
const page = (head: string, main: string) =>
  `<html><head><meta content="style-src 'self'"><title>Titel</title>${head}</head><body><main>${main}</main></body></html>`;
const hashOf = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const everyStyle = `style-src 'self' ${hashOf('p{top:0}')} ${hashOf('.start{top:0}')}`;

test('no rule is both in a page and in the sheet that it links to', () => {
  expect(sheets).toEqual([
    sheet('late', 'p:hover{top:1px}.late{top:0}'),
    sheet('whole', 'p{top:0}.start{top:0}p:hover{top:1px}.late{top:0}'),
  ]);
});

test('a page has the style for what is seen first, and its sheets before what needs them', () => {
  const html = page(link('first') + link('site') + link('own'), '<p>a</p><p class="late">b</p>');
  expect(show(html)).toBe(
    `<html><head><meta content="style-src 'self' ${hashOf('p{top:0}')}"><title>Titel</title><style>p{top:0}</style></head><body><main><p>a</p>${link('late')}${link('own')}<p class="late">b</p></main></body></html>`,
  );
});

test('the policy of a page names the styles that are in it, and none that Astro names for other pages', () => {
  const html = page(
    `${link('first')}${link('site')}<style>@media (width<60rem){a{top:0}}</style>`,
    '<p>a</p>',
  ).replace("style-src 'self'", "style-src 'self' 'sha256-elders'; script-src 'self'");
  const named = [hashOf('p{top:0}'), hashOf('@media (width<60rem){a{top:0}}')].join(' ');
  expect(show(html)).toContain(`content="style-src 'self' ${named}; script-src 'self'"`);
});

test('the policy of a page whose script makes styles still allows that', () => {
  const own = "style-src 'self' 'unsafe-inline'; script-src 'self'";
  const html = page('', '<p>a</p>').replace("style-src 'self'", own);
  expect(show(html)).toContain(`content="${own}"`);
});

test('a page that begins with more has the style for that too', () => {
  const html = page(link('first') + link('first-start') + link('site'), '<p class="start">a</p>');
  expect(show(html)).toContain('<style>p{top:0}</style><style>.start{top:0}</style>');
});

test.each([
  ['a page that needs its sheets at once', '<p>a</p>', 'body{top:0}'],
  ['a long page', `<p>${'lang '.repeat(20_000)}</p>`, '.own{top:0}'],
])('%s links to all of it in its head', (_, main, own) => {
  const view = firstView(
    [sheet('first', 'p{top:0}')],
    sheet('site', '.x{top:0}'),
    [sheet('own', own)],
    addressOf,
  );
  const html = page(link('first') + link('site') + link('own'), main).replace(
    '<main>',
    '<main class="own">',
  );
  expect(view.show(html)).toBe(
    html.replace(link('first'), '').replace(link('site'), link('whole')),
  );
});

test('the start page names every style, however long it is: its policy is that of the host', () => {
  const html = page(link('first') + link('site'), `<p>${'lang '.repeat(20_000)}</p>`);
  expect(show(html)).not.toContain('sha256');
  expect(show(html, true)).toContain(everyStyle);
});
