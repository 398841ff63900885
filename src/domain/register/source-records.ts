import type { ParsedSectie } from '#domain/brief/alinea.ts';
import type { CollectionName, RecordData } from '#schema/collections.ts';
import type { Ingetrokken } from '#schema/record/ingetrokken.ts';
import type { Verhuisd } from '#schema/record/verhuisd.ts';

/** One record as read from its file; a section of a letter comes with its paragraphs. */
export interface SourceRecord<C extends CollectionName> {
  id: string;
  data: RecordData<C> | Verhuisd | Ingetrokken;
  parsed?: ParsedSectie | undefined;
}

/** All records of the atlas, not yet linked. */
export type SourceRecords = { [C in CollectionName]: SourceRecord<C>[] };
