import {
  type Mijlpaal,
  mijlpalenOf,
  mijlpalenOfGebied,
  mijlpalenOfProvincie,
  sorted,
} from './mijlpaal.ts';
import type { AfspraakNode, Register } from './model.ts';

/** The mijlpalen of one provincie, gebied or thema: a page of its own, so that filtering needs no script. */
export interface MijlpalenPart {
  /** Address under `/mijlpalen/`: `provincies/fryslan`. */
  id: string;
  label: string;
  title: string;
  path: string;
  afspraken: readonly AfspraakNode[];
  mijlpalen: Mijlpaal[];
}

type Places = Pick<Register, 'provincies' | 'gebieden' | 'themas'>;

/** A part for every provincie, gebied and thema. What a source says of all of them at once is not in it. */
export function mijlpalenParts(
  { provincies, gebieden, themas }: Places,
  asOf: string,
): MijlpalenPart[] {
  return [
    ...provincies.map((node) =>
      partOf(node, `Mijlpalen in provincie ${node.label}`, mijlpalenOfProvincie(node, asOf), asOf),
    ),
    ...gebieden.map((node) =>
      partOf(node, `Mijlpalen in gebied ${node.label}`, mijlpalenOfGebied(node, asOf), asOf),
    ),
    ...themas.map((node) => partOf(node, `Mijlpalen over ${node.label}`, [], asOf)),
  ];
}

/** The pages of all parts, for a reader to choose from. */
export function mijlpalenChoices({ provincies, gebieden, themas }: Places) {
  return [
    { label: 'Per provincie', options: provincies.map(choiceOf) },
    { label: 'Per gebied', options: gebieden.map(choiceOf) },
    { label: 'Per thema', options: themas.map(choiceOf) },
  ];
}

interface Part {
  collection: string;
  id: string;
  label: string;
}

function choiceOf({ collection, id, label }: Part): { label: string; path: string } {
  return { label, path: `/mijlpalen/${collection}/${id}/` };
}

function partOf(
  node: Part & { afspraken: readonly AfspraakNode[] },
  title: string,
  own: readonly Mijlpaal[],
  asOf: string,
): MijlpalenPart {
  const { label, path } = choiceOf(node);
  const mijlpalen = sorted([...mijlpalenOf(node.afspraken, asOf), ...own]);
  return {
    id: `${node.collection}/${node.id}`,
    label,
    title,
    path,
    afspraken: node.afspraken,
    mijlpalen,
  };
}
