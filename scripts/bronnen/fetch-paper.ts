import type { Meta } from '#import/block.ts';
import { refuse } from '#import/refuse.ts';
import { type Fetch, isRefused } from './download.ts';
import type { Hosts } from './hosts.ts';
import { dossiersOf, findDocument, type KamerDocument, resourceUrl } from './odata.ts';

/** An official paper as it was fetched. */
export interface FetchedPaper {
  /** Name for its format and for the sentences: `kst-34682-228.xml`. */
  file: string;
  bytes: Uint8Array;
  /** What the one who gave it says of it; the paper itself may say more. */
  meta: Meta;
}

const officialId = /^kst-[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const documentNumber = /^\d{4}D\d{5}$/i;

/** Whether a text is an id that can be fetched: `kst-34682-228` or `2025D27614`. */
export function isPaperId(text: string): boolean {
  return officialId.test(text) || documentNumber.test(text);
}

/**
 * Fetches a paper: the XML of officielebekendmakingen.nl, or its page where there is no XML; a document from the Tweede Kamer.
 * @throws `Refused` when it is not there, does not come, or is not what was asked for
 */
export function fetchPaper(id: string, hosts: Hosts, fetch: Fetch): Promise<FetchedPaper> {
  return documentNumber.test(id)
    ? fetchDocument(id.toUpperCase(), hosts, fetch)
    : fetchPublication(id, hosts, fetch);
}

async function fetchPublication(id: string, hosts: Hosts, fetch: Fetch): Promise<FetchedPaper> {
  const meta: Meta = { officieleId: id };
  const url = `${hosts.publications}/${id}`;
  try {
    const { bytes } = await fetch(id, `${url}.xml`);
    const start = new TextDecoder().decode(bytes.subarray(0, 4_000));
    if (/^\s*(?:\ufeff)?<(?:!doctype html|html)/i.test(start))
      throw refuse(id, 'is er niet: de server geeft een gewone pagina in plaats van XML');
    const said = /\b(kst-[0-9A-Za-z-]+)\/metadata\.xml/.exec(start)?.[1];
    if (said !== undefined && said !== id)
      throw refuse(id, `de server geeft een ander stuk: ${said}`);
    return { file: `${id}.xml`, bytes, meta };
  } catch (error) {
    if (!isRefused(error) || !/is er niet/.test(error.message)) throw error;
  }
  const { bytes } = await fetch(id, `${url}.html`);
  const start = new TextDecoder().decode(bytes.subarray(0, 100_000));
  if (!start.includes(id)) throw refuse(id, 'is er niet: de pagina noemt het stuk niet');
  return { file: `${id}.html`, bytes, meta };
}

async function fetchDocument(id: string, hosts: Hosts, fetch: Fetch): Promise<FetchedPaper> {
  const document = await findDocument(id, hosts, fetch);
  if (!document) throw refuse(id, 'is er niet bij de Tweede Kamer');
  const { bytes, type } = await fetch(id, resourceUrl(document, hosts));
  return { file: `${id}.${extensionOf(type, document, bytes)}`, bytes, meta: metaOf(document) };
}

function extensionOf(type: string, { ContentType }: KamerDocument, bytes: Uint8Array): string {
  const said = `${type} ${ContentType ?? ''}`;
  if (bytes[0] === 0x25 || /pdf/.test(said)) return 'pdf';
  return /spreadsheet|excel/.test(said) ? 'xlsx' : 'docx';
}

/** What the Kamer says of a document, as the importer keeps it. */
export function metaOf(document: KamerDocument): Meta {
  const { DocumentNummer, Soort, Titel, Onderwerp, Datum, Vergaderjaar, Volgnummer } = document;
  const dossiers = dossiersOf(document);
  const titel = Onderwerp || Titel;
  const meta: Meta = { documentnummer: DocumentNummer };
  if (titel) meta.titel = titel;
  if (Soort) meta.soort = Soort;
  if (Datum && /^\d{4}-\d{2}-\d{2}/.test(Datum)) meta.datum = Datum.slice(0, 10);
  if (Vergaderjaar && /^\d{4}-\d{4}$/.test(Vergaderjaar)) meta.vergaderjaar = Vergaderjaar;
  if (dossiers.length > 0 && Volgnummer !== null && Volgnummer !== undefined && Volgnummer > 0) {
    meta.dossiers = dossiers;
    meta.nr = String(Volgnummer);
  }
  return meta;
}
