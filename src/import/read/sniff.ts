import { refuse } from '#import/refuse.ts';

/** What the first bytes of a source say that it is; a zip is docx or xlsx only by what is in it. */
export type Sort = 'zip' | 'pdf' | 'xml' | 'html' | 'text';

const extensionOf: Readonly<Record<string, Sort>> = {
  docx: 'zip',
  xlsx: 'zip',
  pdf: 'pdf',
  xml: 'xml',
  html: 'html',
  htm: 'html',
  txt: 'text',
  csv: 'text',
};

const nameOf: Readonly<Record<Sort, string>> = {
  zip: 'een zip (docx of xlsx)',
  pdf: 'een PDF',
  xml: 'XML',
  html: 'HTML',
  text: 'gewone tekst',
};

/**
 * What a source is, by its first bytes.
 * @param start the beginning as text, when it is text
 * @throws `Refused` when its name says that it is something else, or it is a format that we do not read
 */
export function sniff(file: string, bytes: Uint8Array, start: string | undefined): Sort {
  const found = sortOf(file, bytes, start);
  const extension = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (/^(?:doc|xls|odt|ods|rtf|docm|xlsm)$/.test(extension)) {
    throw refuse(
      file,
      `.${extension} wordt niet gelezen; bewaar het stuk als .docx, .xlsx of .pdf`,
    );
  }
  const said = extensionOf[extension];
  if (said !== undefined && said !== found && !(said === 'html' && found === 'xml')) {
    throw refuse(
      file,
      `heet .${extension}, maar is ${nameOf[found]}; geef het bestand zijn echte naam`,
    );
  }
  return said === 'html' ? 'html' : found;
}

function sortOf(file: string, bytes: Uint8Array, start: string | undefined): Sort {
  const magic = String.fromCharCode(...bytes.subarray(0, 8));
  if (magic.startsWith('PK')) return 'zip';
  if (magic.startsWith('%PDF-')) return 'pdf';
  if (magic.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw refuse(file, 'is een oud Word- of Excel-bestand; bewaar het als .docx of .xlsx');
  }
  if (start === undefined) throw refuse(file, 'is geen tekst, XML, HTML, Word, Excel of PDF');
  const text = start.trimStart().slice(0, 2000);
  if (/^<!doctype\s+html|^(?:<!--[\s\S]*?-->\s*)?<html[\s>]/i.test(text)) return 'html';
  if (/^<\?xml[\s\S]*?<html[\s>]/i.test(text)) return 'html';
  return /^<(?:\?xml|[a-z!])/i.test(text) ? 'xml' : 'text';
}
