import { readRecordText } from '#check/record/read.ts';
import { isWithdrawn } from '#schema/record/ingetrokken.ts';
import { isMoved } from '#schema/record/verhuisd.ts';
import { valueAt } from '#schema/value-at.ts';

/** What one file says that can make it matter to another. */
export interface Said {
  title: string;
  /** The ids of the outcomes that it continues as a whole; of one outcome only one other may do so. */
  continues: readonly string[];
}

/** The front matter of a section in canonical form, when its title has nothing but plain characters. */
const plainTitle = /^---\ntitel: "([^"\\\n]*)"\n/;
const notice = /^(?:verhuisdNaar|ingetrokken)\b/m;

/** What the file of an outcome or a section says; `undefined` for a notice of one that is gone, and when it cannot be read. */
export function saidIn(file: string, text: string): Said | undefined {
  // Reading the front matter of all letters of thirty years would take a tenth of a second.
  const plain =
    file.endsWith('.mdx') && !notice.test(text) ? plainTitle.exec(text)?.[1] : undefined;
  if (plain !== undefined) return { title: plain, continues: [] };
  const data = readRecordText(file, text);
  const title = valueAt(data, ['titel']);
  if (typeof title !== 'string' || isMoved(data) || isWithdrawn(data)) return undefined;
  const earlier = valueAt(data, ['vervolgOp']);
  return { title, continues: Array.isArray(earlier) ? earlier.map(String) : [] };
}
