import type { Cut, Part } from './cut.ts';

/** What the page of one part shows around its sections. */
export interface PartPage<Section> {
  /** Title of the browser window, unique on the site. */
  title: string;
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
