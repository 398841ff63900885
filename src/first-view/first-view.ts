import { createHash } from 'node:crypto';
import { waiting } from './can-wait.ts';
import { type FirstSheet, firstSheets } from './first-sheet.ts';
import { latePoint } from './late-point.ts';
import { type LateStyles, readLateStyles } from './late-styles.ts';
import { hasRoomFor } from './room-for.ts';

/** A style sheet of a site, and the address with which pages link to it. */
export interface Sheet {
  address: string;
  css: string;
}

/** How the pages of a site get the style of their first view. */
export interface FirstView {
  /** The sheets in place of `first` and `rest`: what comes later, and the whole for pages that have nothing of it in them. */
  sheets: readonly Sheet[];
  /**
   * The HTML of a page, so that it can be painted before its style sheets are there.
   * @param isStart it is the start page, whose policy is the one that the host sends for all pages
   */
  show: (html: string, isStart?: boolean) => string;
}

/**
 * What is seen first of a page is painted at once: the style for that is written into it, and its sheets are linked before the
 * first element that needs them. A browser paints what comes before such a link without waiting. The style is one of a few, so
 * that one policy can name them all.
 * @param first the sheets that the style is taken from; to the first of them every page links
 * @param rest the sheet of all other components
 * @param own sheets that only some pages have, and that are left as they are
 * @param addressOf the address of a sheet that is made
 */
export function firstView(
  first: readonly Sheet[],
  rest: Sheet,
  own: readonly Sheet[],
  addressOf: (css: string) => string,
): FirstView {
  const parts = firstSheets(
    first.map(({ css }) => css),
    waiting,
    [rest, ...own].map(({ css }) => css),
  );
  const later = sheetOf([...parts.map(({ later }) => later), rest.css].join(''));
  const whole = sheetOf([...parts.map(({ css }) => css), later.css].join(''));
  const styles = first.map((sheet, at) => ({
    link: linkOf(sheet),
    css: parts[at]?.css ?? '',
    selectors: parts[at]?.selectors ?? new Set<string>(),
  }));
  const lateStylesFor = lateStyles(
    new Map([later, ...own].map(({ address, css }) => [address, css])),
  );

  const hashOf = keeping(sha256);
  const hashesOf = (all: readonly string[]) =>
    [...new Set(all)].map((css) => ` 'sha256-${hashOf(css)}'`).join('');
  /** The policy of a page names the styles in it. Hosts send that of the start page for all, so it names whatever a page can have. */
  const withPolicy = (html: string, isStart: boolean): string => {
    const own = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css);
    const named = isStart ? [...styles.map(({ css }) => css), ...own] : own;
    // Of the form editor, whose script makes styles, the policy names none: a browser would then no longer allow the others.
    return html.replace(
      /style-src 'self'(?! 'unsafe-inline')[^;"]*/,
      () => `style-src 'self'${hashesOf(named)}`,
    );
  };

  const show = (html: string, isStart = false): string => {
    const used = styles.filter(({ link }) => html.includes(link));
    const withoutFirst = used.reduce((text, { link }) => text.replace(link, ''), html);
    const whenWhole = withoutFirst.replace(linkOf(rest), linkOf(whole));
    const linked = () => withPolicy(whenWhole, isStart);
    const style = used.map(({ css }) => `<style>${css}</style>`).join('');
    if (!hasRoomFor(style, html)) return linked();
    const withLater = withoutFirst.replace(linkOf(rest), linkOf(later));
    const links = [...withLater.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
    const bare = links.reduce((text, [link]) => text.replace(link, ''), withLater);
    const addresses = links.map(([, address = '']) => address);
    const point = latePoint(bare, lateStylesFor(addresses, used));
    if (point === undefined) return linked();
    const late = links.map(([link]) => link).join('');
    const divided = `${bare.slice(0, point)}${late}${bare.slice(point)}`;
    return withPolicy(
      divided.replace('</title>', (end) => end + style),
      isStart,
    );
  };
  return { sheets: [later, whole], show };

  function sheetOf(css: string): Sheet {
    return { address: addressOf(css), css };
  }
}

/** The same, worked out once for each text: most pages have the same styles. */
function keeping(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const done = known.get(text) ?? work(text);
    known.set(text, done);
    return done;
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function linkOf({ address }: Sheet): string {
  return `<link rel="stylesheet" href="${address}">`;
}

/** The late styles of a list of sheets, beside those that a page has in it; most pages have the same. */
function lateStyles(
  sheets: ReadonlyMap<string, string>,
): (addresses: readonly string[], first: readonly Pick<FirstSheet, 'selectors'>[]) => LateStyles {
  const known = new Map<string, LateStyles>();
  return (addresses, first) => {
    const key = [...addresses, ...first.map(({ selectors }) => selectors.size)].join(' ');
    const styles =
      known.get(key) ??
      readLateStyles(
        addresses.map((address) => sheets.get(address) ?? ''),
        new Set(first.flatMap(({ selectors }) => [...selectors])),
      );
    known.set(key, styles);
    return styles;
  };
}
