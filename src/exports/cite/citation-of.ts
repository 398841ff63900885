import type { AlineaNode, Entry, KamerstukNode } from '#domain/register/model.ts';
import { paperOf } from '#domain/register/plaats.ts';
import type { NodeOf } from '#domain/register/register.ts';
import type { Addresses } from '#exports/address/address.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Citation } from './citation.ts';
import { officialForm } from './legal.ts';

/** Any record. */
export type AnyNode = NodeOf[CollectionName];

/** How the page of a record is cited. */
export function citationOf(node: AnyNode, addresses: Addresses): Citation {
  const { collection, id } = node;
  return {
    key: `${collection}-${id.replaceAll('/', '-')}`,
    title: titleOf(node),
    address: addresses.permanent(collection, id),
    changed: lastChange(node),
    official: officialOf(node),
  };
}

/** How one paragraph of a letter is cited, in our words. */
export function citationOfAlinea(alinea: AlineaNode, addresses: Addresses): Citation {
  const { sectie, nr, anchors } = alinea;
  const whole = citationOf(sectie, addresses);
  return {
    ...whole,
    key: `${whole.key}-alinea-${nr}`,
    title: `${whole.title}, alinea ${nr}`,
    address: `${whole.address}#${anchors[0] ?? ''}`,
  };
}

function titleOf(node: AnyNode): string {
  switch (node.collection) {
    case 'secties':
      return `${node.label}, brief over ronde ${node.ronde?.id ?? ''}`;
    case 'kamerstukken':
      return [`Kamerstuk ${node.label}`, node.data.titel].filter(Boolean).join(': ');
    case 'bijlagen':
      return [node.label, node.kamerstuk && `bijlage bij ${node.kamerstuk.label}`]
        .filter(Boolean)
        .join(', ');
    case 'dossiers':
      return [`Dossier ${node.label}`, node.data.titel].filter(Boolean).join(': ');
    default:
      return node.label;
  }
}

function officialOf(node: AnyNode): string | undefined {
  switch (node.collection) {
    case 'kamerstukken':
      return officialForm(node.data);
    case 'bijlagen': {
      const letter = node.kamerstuk && officialForm(node.kamerstuk.data);
      return letter === undefined ? undefined : `Bijlage bij ${letter}`;
    }
    case 'secties':
      return ofPaper(node.ronde?.brief);
    case 'rondes':
      return ofPaper(node.brief);
    case 'afspraken':
      return ofPaper(paperOf(node.bron));
    default:
      return undefined;
  }
}

function ofPaper(paper: KamerstukNode | undefined): string | undefined {
  return paper && officialForm(paper.data);
}

/** The day of the last note that says that a record changed; a note itself is of its own day. */
function lastChange(node: AnyNode): string | undefined {
  if (node.collection === 'wijzigingen') return node.data.datum;
  const { wijzigingen }: Pick<Entry<CollectionName>, 'wijzigingen'> = node;
  return wijzigingen
    .map(({ data }) => data.datum)
    .toSorted()
    .at(-1);
}
