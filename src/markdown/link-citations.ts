import type { PhrasingContent } from 'mdast';

/** A part of the text of a paragraph, in UTF-16 offsets, that must become a link. */
export interface Citation {
  start: number;
  end: number;
  url: string;
}

/** Stands for what is not text, such as a link that is there already: no citation goes on across it. */
const barrier = '\ufffc';

/** The text of a node, as long as its place in the paragraph. */
export function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'emphasis':
    case 'strong':
    case 'delete':
      return node.children.map(textOf).join('');
    case 'break':
      return '\n';
    default:
      return barrier;
  }
}

/**
 * The nodes with a link around each citation. A citation inside one node is linked inside it; one that goes from one
 * node into the next gets one link around whole nodes, or, where it begins in the middle of a marked node, around its
 * longest part.
 */
export function linkCitations(
  nodes: readonly PhrasingContent[],
  citations: readonly Citation[],
): PhrasingContent[] {
  const places = placesOf(nodes);
  const own: Citation[] = [];
  const inner = new Map<Place, Citation[]>();
  for (const citation of citations) {
    const place = placeOf(places, citation);
    if (!place) own.push(citation);
    else if (place.node.type === 'text') own.push(shortened(citation, place));
    else inner.set(place, [...(inner.get(place) ?? []), shortened(citation, place)]);
  }
  const linked = places.map((place) => linkInside(place, inner.get(place) ?? []));
  let at = 0;
  const parts = own.flatMap(({ start, end, url }) => {
    const before = cut(linked, at, start);
    at = end;
    return [...before, { type: 'link' as const, url, children: cut(linked, start, end) }];
  });
  return [...parts, ...cut(linked, at, Number.POSITIVE_INFINITY)];
}

interface Place {
  node: PhrasingContent;
  start: number;
  end: number;
}

function placesOf(nodes: readonly PhrasingContent[]): Place[] {
  let at = 0;
  return nodes.map((node) => {
    const start = at;
    at += textOf(node).length;
    return { node, start, end: at };
  });
}

/** The node in which a citation is linked; `undefined` when the link goes around whole nodes. */
function placeOf(places: readonly Place[], { start, end }: Citation): Place | undefined {
  const touched = places.filter((place) => place.start < end && place.end > start);
  const isWhole = touched.every(
    ({ node, start: from, end: to }) => node.type === 'text' || (from >= start && to <= end),
  );
  if (touched.length > 1 && isWhole) return undefined;
  const lengthOf = (place: Place) => Math.min(place.end, end) - Math.max(place.start, start);
  return touched.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function shortened({ start, end, url }: Citation, place: Place): Citation {
  return { start: Math.max(start, place.start), end: Math.min(end, place.end), url };
}

function linkInside(place: Place, citations: readonly Citation[]): Place {
  const { node, start } = place;
  if (citations.length === 0 || !isMarked(node)) return place;
  const moved = citations.map(({ start: from, end, url }) => ({
    start: from - start,
    end: end - start,
    url,
  }));
  return { ...place, node: { ...node, children: linkCitations(node.children, moved) } };
}

type Marked = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>;

function isMarked(node: PhrasingContent): node is Marked {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

/** The nodes between two offsets; a text that is partly between them is cut. */
function cut(places: readonly Place[], from: number, to: number): PhrasingContent[] {
  return places.flatMap(({ node, start, end }): PhrasingContent[] => {
    if (node.type !== 'text') return start >= from && end <= to && start < to ? [node] : [];
    const value = node.value.slice(Math.max(0, from - start), Math.max(0, to - start));
    return value === '' ? [] : [{ type: 'text', value }];
  });
}
