import { toWord } from '#domain/text/slug-word.ts';
import { type Block, type Looks, looks, type ReadText } from './block.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Herkomst, OfficialSectie, Publication } from './publication.ts';

type Kop = Extract<Block, { kind: 'kop' }>;

/** Levels of headings in a letter of the atlas: 2 to 4. */
const [highest, lowest] = [2, 4];

/**
 * What a reader found as sections with numbered paragraphs. Nothing is dropped: a heading without text of its own becomes
 * `kop` of the next section, and one that nothing follows is a doubt.
 * @param id id of the publication
 */
export function toPublication(id: string, read: ReadText, herkomst: Herkomst): Publication {
  const twijfels = [...read.twijfels];
  const weggelaten = [...read.weggelaten];
  const levelOf = levels(read.blocks, twijfels);
  const numbers = numberNotes(read, twijfels);
  const secties: OfficialSectie[] = [];
  const taken = new Set<string>();
  let waiting: Kop[] = [];
  let open: OfficialSectie | undefined;
  for (const block of read.blocks) {
    if (block.kind === 'kop') {
      if (open) waiting = [];
      open = undefined;
      waiting.push(block);
      continue;
    }
    if (!open) {
      open = begin(waiting, levelOf, secties, taken);
      secties.push(open);
    }
    open.alineas.push({
      nr: open.alineas.length + 1,
      vorm: block.vorm,
      tekst: block.tekst,
      noten: block.noten.map(({ key, at }) => ({ key: numbers.get(key) ?? key, at })),
      vingerafdruk: fingerprintOf(block.tekst),
    });
  }
  if (!open) {
    for (const { tekst } of waiting) weggelaten.push({ tekst, reden: 'kop zonder tekst eronder' });
    if (waiting.length > 0) twijfels.push('De bron eindigt met een kop zonder tekst eronder.');
  }
  const voetnoten = [...read.noten].map(([key, tekst]) => ({ nr: numbers.get(key) ?? key, tekst }));
  return { id, meta: read.meta, herkomst, secties, voetnoten, weggelaten, twijfels };
}

function begin(
  waiting: readonly Kop[],
  levelOf: (kop: Kop) => number,
  before: readonly OfficialSectie[],
  taken: Set<string>,
): OfficialSectie {
  const volgorde = before.length + 1;
  const own = waiting.at(-1);
  if (!own) {
    const title = before.length === 0 ? 'Aanhef' : 'Zonder kop';
    const id = unique(toWord(title), taken);
    return { id, titel: title, volgorde, niveau: highest, zonderKop: true, alineas: [] };
  }
  const { nr, titel } = splitNumber(own.tekst);
  const niveau = levelOf(own);
  const onder = before.findLast((one) => one.niveau < niveau && !one.zonderKop);
  // Another heading without text between the two: then this one does not fall under the section before.
  const isBroken = waiting.slice(0, -1).some((kop) => levelOf(kop) <= (onder?.niveau ?? 0));
  const kop = waiting.slice(0, -1).map(({ tekst }) => tekst);
  return {
    id: unique(slugOf(titel), taken),
    titel,
    volgorde,
    niveau,
    ...(nr !== undefined && { nr }),
    ...(kop.length > 0 && { kop: kop.join(' – ') }),
    ...(onder && !isBroken && niveau === lowest && { onder: onder.id }),
    alineas: [],
  };
}

/**
 * The level of each heading: that of the source where it gives one; else by how it looks, ranked within this document, because
 * letters show levels only by their typography.
 */
function levels(blocks: readonly Block[], twijfels: string[]): (kop: Kop) => number {
  const koppen = blocks.filter((block) => block.kind === 'kop');
  const given = koppen.flatMap(({ niveau }) => niveau ?? []);
  const top = Math.min(...given);
  const present = looks.filter((look) => koppen.some((kop) => kop.looks === look));
  const firstNumbered = koppen.findIndex((kop) => kop.looks === 'genummerd');
  if (koppen.length > 0 && given.length === 0) {
    twijfels.push(
      `De niveaus van ${koppen.length} koppen zijn afgeleid uit hun vorm; de bron noemt geen niveau.`,
    );
  }
  return (kop) => {
    if (kop.niveau !== undefined) return clamp(kop.niveau - top + highest);
    const at = koppen.indexOf(kop);
    // Before the first numbered heading a plain one is not below anything.
    if (firstNumbered > at) return highest;
    return clamp(present.indexOf(kop.looks) + highest);
  };
}

function clamp(level: number): number {
  return Math.min(lowest, Math.max(highest, level));
}

/** “1. Voortgang NOVEX”, “N-3 Haven”, “Art. 4 Water” and “Artikel 4” as the number and the words. */
export function splitNumber(kop: string): { nr?: string; titel: string } {
  const form =
    /^((?:[Aa]rtikel |[Aa]rt\. ?)?\d{1,3}[a-z]?(?:\.\d{1,2})*|[A-Z]{1,3}-?\d{1,3}[a-z]?)[.:]?\s+(?=[\p{L}“‘"'(€])(.+)$/u;
  if (/^artikel \d{1,3}[a-z]?$/i.test(kop)) return { nr: kop, titel: kop };
  const [, nr, titel] = form.exec(kop) ?? [];
  return nr === undefined || titel === undefined ? { titel: kop } : { nr, titel };
}

/** A heading of this look without a level of its own. */
export function isNumbered(kop: string): boolean {
  return splitNumber(kop).nr !== undefined;
}

export function looksOf(kop: string, look: Exclude<Looks, 'genummerd'>): Looks {
  return isNumbered(kop) ? 'genummerd' : look;
}

const small = new Set(
  'de het een en of van in op per voor aan met bij tot uit door over naar'.split(' '),
);

/** A short file name for a heading: its first words that say something. */
export function slugOf(titel: string): string {
  const words = toWord(titel.replaceAll('/', ' ').replace(/[’'.]/g, ''))
    .split('-')
    .filter((word) => word !== '' && !small.has(word));
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > 40) break;
    slug = longer;
  }
  return slug === '' ? 'onderdeel' : slug.slice(0, 60);
}

function unique(slug: string, taken: Set<string>): string {
  let name = slug;
  for (let at = 2; taken.has(name); at += 1) name = `${slug}-${at}`;
  taken.add(name);
  return name;
}

/**
 * Numbers for the footnotes: those of the source where each is there once, else 1, 2, 3 … in the order of their marks. What
 * has no partner is said, and stays.
 */
function numberNotes({ blocks, noten }: ReadText, twijfels: string[]): Map<string, string> {
  const used = new Set(blocks.flatMap((block) => block.noten.map(({ key }) => key)));
  for (const key of noten.keys()) {
    if (!used.has(key)) twijfels.push(`Voetnoot ${shown(key)} staat bij geen alinea.`);
  }
  for (const key of used) {
    if (!noten.has(key)) twijfels.push(`Bij het teken van voetnoot ${shown(key)} is geen tekst.`);
  }
  const keys = [...new Set([...used, ...noten.keys()])];
  const isPlain = keys.every((key) => /^\d+$/.test(key));
  return new Map(keys.map((key, index) => [key, isPlain ? key : String(index + 1)]));
}

function shown(key: string): string {
  return key.replace(/^.*:/, '');
}
