import { make } from '#search/page/dom.ts';

/**
 * In a large atlas: of which ronde these outcomes are, and the way to those of the others. Nothing when all of them are
 * here.
 * @param shown the ronde whose outcomes are here
 */
export function partNodes(
  shown: string | undefined,
  rondes: readonly { ronde: string; reported: string }[],
  day: string,
): HTMLElement[] {
  if (shown === undefined) return [];
  const others = rondes.filter(({ ronde, reported }) => ronde !== shown && reported <= day);
  const links = others.flatMap(({ ronde }) => {
    const address = new URL(location.href);
    address.searchParams.set('ronde', ronde);
    address.hash = '';
    return [' ', make('a', { href: address.href }, ronde)];
  });
  return [
    make(
      'p',
      { className: 'text' },
      `Hier staan de uitkomsten van ronde ${shown}.`,
      ...(links.length > 0 ? [' Die van andere rondes:', ...links, '.'] : []),
    ),
  ];
}
