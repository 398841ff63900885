import { z } from 'zod';
import { refuse } from '#import/refuse.ts';
import type { Fetch } from './download.ts';
import type { Hosts } from './hosts.ts';

/** One document as the API of the Tweede Kamer gives it; fields that it may leave out are optional. */
const documentSchema = z.object({
  Id: z.string(),
  DocumentNummer: z.string(),
  Soort: z.string().nullish(),
  Titel: z.string().nullish(),
  Onderwerp: z.string().nullish(),
  Datum: z.string().nullish(),
  Vergaderjaar: z.string().nullish(),
  Volgnummer: z.number().nullish(),
  ContentType: z.string().nullish(),
  Kamerstukdossier: z
    .array(z.object({ Nummer: z.number(), Toevoeging: z.string().nullish() }))
    .nullish(),
  HuidigeDocumentVersie: z
    .object({ Versienummer: z.number().nullish(), Datum: z.string().nullish() })
    .nullish(),
});
export type KamerDocument = z.infer<typeof documentSchema>;

const pageSchema = z.object({
  value: z.array(documentSchema),
  '@odata.nextLink': z.string().optional(),
});

const fields = 'Id,DocumentNummer,Soort,Titel,Onderwerp,Datum,Vergaderjaar,Volgnummer,ContentType';
const dossiers = 'Kamerstukdossier($select=Nummer,Toevoeging)';
const version = 'HuidigeDocumentVersie($select=Versienummer,Datum)';
/** Pages of answers that one question may take: the API gives at most 250 rows on one. */
const maxPages = 40;

/** The documents that a filter fits, of all pages. Throws `Refused` for an answer in another shape. */
async function ask(
  filter: string,
  order: string,
  hosts: Hosts,
  fetch: Fetch,
  expand: string = dossiers,
): Promise<KamerDocument[]> {
  const query = new URLSearchParams({
    $filter: `Verwijderd eq false and ${filter}`,
    $select: fields,
    $expand: expand,
    ...(order && { $orderby: order }),
  });
  let url: string | undefined = `${hosts.kamer}/Document?${query}`;
  const documents: KamerDocument[] = [];
  const seen = new Set<string>();
  while (url !== undefined) {
    if (seen.has(url) || seen.size >= maxPages)
      throw refuse('Tweede Kamer', 'de server blijft naar een volgende bladzijde verwijzen');
    seen.add(url);
    const { bytes } = await fetch('Tweede Kamer', url);
    const page = parse(bytes);
    documents.push(...page.value);
    const next: string | undefined = page['@odata.nextLink'];
    // Only to the host that was asked.
    url = next === undefined ? undefined : new URL(next, url).href;
    if (url !== undefined && new URL(url).origin !== new URL(hosts.kamer).origin) {
      throw refuse('Tweede Kamer', 'de server verwijst naar een andere site');
    }
  }
  return documents;
}

function parse(bytes: Uint8Array): z.infer<typeof pageSchema> {
  try {
    const page = pageSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (page.success) return page.data;
  } catch {
    // Reported below: what is no JSON is another shape too.
  }
  throw refuse('Tweede Kamer', 'het antwoord heeft een andere vorm dan afgesproken');
}

/** The document with this number; `undefined` when the Kamer has none. */
export async function findDocument(
  number: string,
  hosts: Hosts,
  fetch: Fetch,
): Promise<KamerDocument | undefined> {
  const found = await ask(`DocumentNummer eq ${quote(number)}`, '', hosts, fetch);
  // A server that answers with another document is not believed.
  return found.find(({ DocumentNummer }) => DocumentNummer === number);
}

/** The document with this number, and which version of it is the current one. */
export async function findVersion(
  number: string,
  hosts: Hosts,
  fetch: Fetch,
): Promise<KamerDocument | undefined> {
  const filter = `DocumentNummer eq ${quote(number)}`;
  const found = await ask(filter, '', hosts, fetch, `${dossiers},${version}`);
  return found.find(({ DocumentNummer }) => DocumentNummer === number);
}

/** All documents of a case (zaak), the newest first. @param zaak its number, such as `2025Z12077` */
export function documentsOfCase(
  zaak: string,
  hosts: Hosts,
  fetch: Fetch,
): Promise<KamerDocument[]> {
  return ask(`Zaak/any(z: z/Nummer eq ${quote(zaak)})`, 'Datum desc', hosts, fetch);
}

/** What was sent along with a document. @param number that of the document itself */
export function annexesOf(number: string, hosts: Hosts, fetch: Fetch): Promise<KamerDocument[]> {
  return ask(`BronDocument/DocumentNummer eq ${quote(number)}`, '', hosts, fetch);
}

/** All documents in a dossier, the newest first. */
export async function documentsIn(
  dossier: string,
  hosts: Hosts,
  fetch: Fetch,
): Promise<KamerDocument[]> {
  const [nummer = '', toevoeging] = dossier.toUpperCase().split('-');
  const addition = toevoeging === undefined ? '' : ` and d/Toevoeging eq ${quote(toevoeging)}`;
  const found = await ask(
    `Kamerstukdossier/any(d: d/Nummer eq ${Number(nummer)}${addition})`,
    'Datum desc',
    hosts,
    fetch,
  );
  return found.filter((document) => dossiersOf(document).includes(dossier));
}

/** A text within a filter: OData doubles its quotes. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The dossiers of a document as ids: `36600-a`. */
export function dossiersOf({ Kamerstukdossier }: KamerDocument): string[] {
  return (Kamerstukdossier ?? []).map(({ Nummer, Toevoeging }) =>
    Toevoeging ? `${Nummer}-${Toevoeging.toLowerCase()}` : String(Nummer),
  );
}

/** Address of the file of a document. */
export function resourceUrl({ Id }: KamerDocument, hosts: Hosts): string {
  return `${hosts.kamer}/Document(${encodeURIComponent(Id)})/resource`;
}
