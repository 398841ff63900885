import type { BegripNode, ProgrammaNode, ThemaNode } from './model.ts';

/**
 * The one page that explains a word: that of the programma or thema with the same name, if there is one, else that of the
 * begrip itself. The page of such a begrip only leads there, so that a word has one explanation to find.
 */
export function wordPage(begrip: BegripNode): BegripNode | ProgrammaNode | ThemaNode {
  const subject = [begrip.programma, begrip.thema].find((one) => one && hasSameName(begrip, one));
  return subject ?? begrip;
}

/** The begrippen that have their explanation on the page of this programma or thema. */
export function wordsOf(subject: ProgrammaNode | ThemaNode): BegripNode[] {
  return subject.begrippen.filter((begrip) => wordPage(begrip) === subject);
}

/** “Ruimte voor Defensie (NPRD)” and “Nationaal Programma Ruimte voor Defensie (NPRD)” have a short name in common. */
function hasSameName(begrip: BegripNode, subject: ProgrammaNode | ThemaNode): boolean {
  const names = namesIn(begrip.data.naam);
  return namesIn(subject.data.naam).some((name) => names.includes(name));
}

/** The name without what is in brackets, and what is in them, in lower case. */
function namesIn(naam: string): string[] {
  const [, name = naam, short] = /^(.*?)(?: \(([^)]+)\))?$/.exec(naam) ?? [];
  return [name, short].flatMap((one) => one?.toLowerCase() ?? []);
}
