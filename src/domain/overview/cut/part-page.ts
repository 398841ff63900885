import type { Cut, Part } from './cut.ts';

/** What the page of one part shows around its sections. */
export interface PartPage<Section> {
  /** Title of the browser window, unique on the site. */
  title: string;
  /** What tells its title from those of other parts, when it must be cut: “2024 wonen 181”, the keys of its levels. */
  apart?: string;
  /** Heading of the page; the kicker is the line above it. */
  heading: string;
  kicker?: string;
  description: string;
  /** Breadcrumb from the top down; the page itself may be its end. */
  trail: { label: string; path: string }[];
  /** The page with all parts. */
  whole: { label: string; path: string };
  /** All parts, this one included. */
  cut: Cut<Section>;
  part: Part<Section>;
}

/** The page of a part of a ronde, or of a part of that. */
export interface RondePart<Section> extends PartPage<Section> {
  /** The ronde that everything on it comes from. */
  jaar: string;
}

/** The page of a part and, when that part is too long as well, a page for each of its own parts, and so on. */
export function withOwnParts<Section, Page extends PartPage<Section>>(page: Page): Page[] {
  const { title, kicker, description, trail, part } = page;
  const { cut } = part;
  if (!cut) return [page];
  const above = [...trail.filter(({ path }) => path !== part.path), part];
  return [
    page,
    ...cut.parts.flatMap((own) =>
      withOwnParts({
        ...page,
        title: `${title}: ${own.label}`,
        apart: `${page.apart ?? part.key} ${own.key.replace(/^vanaf-/, '')}`,
        kicker: kicker === undefined ? own.label : `${kicker}: ${own.label}`,
        description: `${description} Alleen: ${own.label}.`,
        trail: [...above, own],
        whole: { label: title, path: part.path },
        cut,
        part: own,
      }),
    ),
  ];
}

/** The routes to these pages, for `[...whole]/[part].astro`: `/themas/water/2024/` is part `2024` of `themas/water`. */
export function routesOf<Kind extends string, Page extends PartPage<unknown>>(
  kind: Kind,
  pages: readonly Page[],
) {
  return pages.map((page) => {
    const steps = page.part.path.split('/').slice(1, -1);
    return {
      params: { whole: steps.slice(0, -1).join('/'), part: steps.at(-1) },
      props: { kind, page },
    };
  });
}
