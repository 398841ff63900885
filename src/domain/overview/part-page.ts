import type { Cut, Part } from './cut.ts';

/** What the page of one part of a too long page says around its sections. */
export interface PartPage<Section> {
  /** Title of the browser window; no other page has it. */
  title: string;
  /** Heading of the page, with what stands above it. */
  heading: string;
  kicker?: string;
  description: string;
  /** The pages above it, itself included. */
  trail: { label: string; path: string }[];
  /** The page with all parts. */
  whole: { label: string; path: string };
  /** All parts, this one included. */
  cut: Cut<Section>;
  part: Part<Section>;
}
