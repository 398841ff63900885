import { onderdelenPages, type PageOf } from '#domain/register/document-pages.ts';
import type { BijlageNode, OnderdeelNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import type { Cut } from './cut.ts';
import type { PartPage } from './part-page.ts';

/** The pages of an annex with more places than one page can have, the page of the annex itself first; else `undefined`. */
export function cutBijlage({
  path,
  onderdelen,
}: Pick<BijlageNode, 'path' | 'onderdelen'>): Cut<PageOf<OnderdeelNode>> | undefined {
  const pages = onderdelenPages({ path, onderdelen });
  if (pages.length === 1) return undefined;
  return {
    per: 'reeks',
    noun: ['plaats', 'plaatsen'],
    count: onderdelen.length,
    parts: pages.map((page) => ({
      key: page.part ?? '',
      label: `${page.members[0]?.name ?? ''} tot en met ${page.members.at(-1)?.name ?? ''}`,
      path: page.path,
      count: page.members.length,
      sections: [page],
      cut: undefined,
    })),
  };
}

/** A page for each part of an annex but the first, which is on the page of the annex. */
export function bijlageParts({
  bijlagen,
}: Pick<Register, 'bijlagen'>): (PartPage<PageOf<OnderdeelNode>> & { bijlage: BijlageNode })[] {
  return bijlagen.flatMap((bijlage) => {
    const cut = cutBijlage(bijlage);
    if (!cut) return [];
    const { kamerstuk, label, path } = bijlage;
    return cut.parts.slice(1).map((part) => ({
      bijlage,
      title: `${label}, ${part.label} – bijlage bij ${kamerstuk?.label}`,
      heading: label,
      kicker: part.label,
      description: `${label}: ${part.label}, in eigen woorden van de atlas.`,
      trail: [
        { label: 'Kamerstukken', path: '/kamerstukken/' },
        ...(kamerstuk ? [{ label: kamerstuk.label, path: kamerstuk.path }] : []),
        { label, path },
        part,
      ],
      whole: { label, path },
      cut,
      part,
    }));
  });
}
