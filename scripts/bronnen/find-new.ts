import type { BijlageNode, KamerstukNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { Refused } from '#import/refuse.ts';
import type { Bijlage } from '#schema/record/bijlage.ts';
import type { Kamerstuk } from '#schema/record/kamerstuk.ts';
import { type Fetch, isRefused } from './download.ts';
import type { Hosts } from './hosts.ts';
import { newAnnexes } from './new-annexes.ts';
import { followedLetters, newPapers } from './new-papers.ts';
import { withNewVersion } from './new-version.ts';
import {
  annexesOf,
  documentsIn,
  documentsOfCase,
  findVersion,
  type KamerDocument,
} from './odata.ts';

/** A record to write: a new one, or one that exists and gains something. */
export type Found = { wat: 'stuk' | 'bijlage' | 'versie' | 'nummer' } & (
  | { collection: 'kamerstukken'; id: string; data: Kamerstuk }
  | { collection: 'bijlagen'; id: string; data: Bijlage }
);

/** What the Tweede Kamer has and the atlas does not. */
export interface FoundNews {
  dossiers: string[];
  zaken: string[];
  found: Found[];
  /** Questions that the Kamer did not answer, one sentence each; the others were answered. */
  onbeantwoord: string[];
}

/**
 * Asks the Tweede Kamer what appeared in the dossiers and cases of our letters: papers, annexes of the letters and new versions of them.
 * A question that it refuses is reported, and the others are still asked.
 * @param since `YYYY-MM-DD`; older papers were left out on purpose. Annexes and versions of a letter count whenever they are from
 * @param dag day on which they are found, `YYYY-MM-DD`
 * @throws `Refused` when not one question was answered
 */
export async function findNew(
  register: Register,
  hosts: Hosts,
  fetch: Fetch,
  since: string,
  dag: string,
): Promise<FoundNews> {
  const letters = followedLetters(register);
  const dossiers = unique(letters.flatMap(({ data }) => data.dossiers));
  const zaken = unique(letters.flatMap(({ data }) => data.zaak ?? []));
  const onbeantwoord: string[] = [];
  let answered = 0;
  const ask = async <T>(what: string, none: T, question: () => Promise<T>): Promise<T> => {
    try {
      const answer = await question();
      answered += 1;
      return answer;
    } catch (error) {
      if (!isRefused(error)) throw error;
      onbeantwoord.push(`${what}: ${error.message}`);
      return none;
    }
  };
  const found: Found[] = [];
  const annexNumbers = new Set<string>();
  for (const letter of letters) {
    const { documentnummer } = letter.data;
    if (documentnummer === undefined) continue;
    const annexes = await ask<KamerDocument[]>(`bijlagen bij ${letter.label}`, [], () =>
      annexesOf(documentnummer, hosts, fetch),
    );
    for (const { DocumentNummer } of annexes) annexNumbers.add(DocumentNummer);
    found.push(...annexRecords(letter, annexes, dag));
    const current = await ask(`versie van ${letter.label}`, undefined, () =>
      findVersion(documentnummer, hosts, fetch),
    );
    const data = current && withNewVersion(letter.data, current);
    if (data) found.push({ wat: 'versie', collection: 'kamerstukken', id: letter.id, data });
  }
  const documents: KamerDocument[] = [];
  for (const dossier of dossiers) {
    documents.push(
      ...(await ask<KamerDocument[]>(`dossier ${dossier}`, [], () =>
        documentsIn(dossier, hosts, fetch),
      )),
    );
  }
  for (const zaak of zaken) {
    documents.push(
      ...(await ask<KamerDocument[]>(`zaak ${zaak}`, [], () =>
        documentsOfCase(zaak, hosts, fetch),
      )),
    );
  }
  const papers = documents.filter(({ DocumentNummer }) => !annexNumbers.has(DocumentNummer));
  for (const { id, data } of newPapers(papers, register, since, dag)) {
    found.push({ wat: 'stuk', collection: 'kamerstukken', id, data });
  }
  if (answered === 0 && onbeantwoord.length > 0) throw new Refused(onbeantwoord.join('\n'));
  return { dossiers, zaken, found, onbeantwoord };
}

function annexRecords(
  letter: KamerstukNode & { bijlagen: BijlageNode[] },
  annexes: readonly KamerDocument[],
  dag: string,
): Found[] {
  return newAnnexes(letter, annexes, dag).map(({ id, data, isNew }) => ({
    wat: isNew ? 'bijlage' : 'nummer',
    collection: 'bijlagen',
    id,
    data,
  }));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
