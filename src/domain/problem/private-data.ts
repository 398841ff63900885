/** Something about a person that no public text may hold, as the rest of a Dutch sentence: “een telefoonnummer”. */
export type PrivateKind =
  | 'een telefoonnummer'
  | 'een e-mailadres'
  | 'een ondertekening'
  | 'een burgerservicenummer'
  | 'een rekeningnummer'
  | 'een geboortedatum'
  | 'een woonadres';

/**
 * What an answer holds that is about a person and that the writer cannot have meant for everybody to read. Only the kind is reported:
 * who repeats it, spreads it. Numbers inside a web address are not looked at.
 */
export function privateDataIn(text: string): PrivateKind[] {
  const plain = plainSigns(text);
  const kinds: PrivateKind[] = [];
  if (hasEmail(plain)) kinds.push('een e-mailadres');
  if (/\d/.test(plain)) kinds.push(...numbersIn(plain));
  const isSigned = [closing, thanks, signed, functionBelow].some((form) => form.test(text));
  if (isSigned) kinds.push('een ondertekening');
  return kinds;
}

/** What is about a person and has a number in it. */
function numbersIn(plain: string): PrivateKind[] {
  const words = plain.replace(/(?:https?:\/\/|www\.)\S+/gi, ' ');
  const kinds: PrivateKind[] = [];
  const numbers = words.replace(fileNumber, ' ').match(numberLike) ?? [];
  if (numbers.some(isPhone) || named.test(plain)) kinds.push('een telefoonnummer');
  if (/\bNL ?\d\d ?[A-Z]{4} ?(?:\d{4} ?){2}\d\d\b/i.test(words)) kinds.push('een rekeningnummer');
  const isNamed = /\b(?:bsn|burgerservicenummer|sofinummer)\b\D{0,15}\d{3}/i.test(words);
  const nines =
    words.match(
      /(?<![\d.,€-]|€ )(?:\d{3}[ .]?\d{2,3}|\d{4}[ .]\d{2})[ .]?\d{3}(?![\d.,]*\d|\s*euro)/g,
    ) ?? [];
  if (isNamed || nines.some(isBsn)) kinds.push('een burgerservicenummer');
  if (born.test(words)) kinds.push('een geboortedatum');
  if (home.test(words)) kinds.push('een woonadres');
  return kinds;
}

/**
 * What a field of a record or an answer to it holds about a person. The field `email` has the address of an office, which
 * its schema holds it to (`src/schema/field/contact.ts`).
 * @param field its path, such as `contact.email`
 */
export function privateDataAt(field: string, text: string): PrivateKind[] {
  const isOffice = /(?:^|\.)email$/.test(field);
  return privateDataIn(text).filter((kind) => !isOffice || kind !== 'een e-mailadres');
}

/** The text with plain digits and hyphens, and without the hyphens that only say where a line may break. */
function plainSigns(text: string): string {
  // These are plain already, or stay as they are.
  if (/^[\t\n\r\x20-\x7e\u00c0-\u00ff‘’“”]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** A run of digits that a person may dial, with the signs that people put between them. */
const numberLike = /(?<![\w€])\+?\(?\d[\d\s().\-/]{6,}\d(?!\w)/g;

/** A number that says itself that somebody answers to it, also when it is too short or too hidden to be known by its form. */
const named =
  /\b(?:(?:telefoon|mobiel)(?:nummer|nr\.?)?|(?:06|mobiele?) nummer)(?: is)?:? ?\+?\d[\d\s().-]{4,}\d|\bwa\.me\/\d{8}|\btel:\+?\d{6}/i;

/** A number that says itself that it belongs to a file, a project or a company. */
const fileNumber =
  /\b(?:zaak|dossier|project|kenmerk|bestek|order|kvk|rsin|registratie)[\w-]*\.?:? ?[\d.\-/ ]*\d[\w-]*/gi;

/** A day of birth, of somebody: a plan is not born on a date with digits. */
const born = /\b(?:geboren(?: op)?|geboortedatum|geb\.)\s*:?\s*\d{1,2}(?:[-/. ]\d|\s+\p{L})/iu;

/** A street with a number, of somebody who lives there. */
const home =
  /\b(?:[Ww]onende|[Ww]oonachtig|[Ii]k woon|[Ww]ij wonen|(?:[Mm]ijn|[Oo]ns|[Hh]aar|[Zz]ijn) (?:huis|woon)?adres(?: is)?|[Ww]oonadres)\b:?[^.\n]{0,40}?\p{Lu}[\p{L}’'-]+(?: [\p{L}’'-]+){0,3} \d{1,5}\b/u;

/** An `@` between a name and a site, also when it was written out to mislead robots. */
function hasEmail(text: string): boolean {
  if (
    /apenstaart/i.test(text) &&
    /(?<![\w.+-])[\w.+-]{2,64} ?\bapenstaart(?:je)?\b ?[\w-]+ ?(?:\.|\bpunt\b) ?[a-z]{2,}/i.test(
      text,
    )
  )
    return true;
  if (
    / at /i.test(text) &&
    /(?<![\w.-])[a-z]{1,64}[._][\w.-]{1,64} at [\w-]+\.[a-z]{2,6}\b/i.test(text)
  )
    return true;
  return [...text.matchAll(/@|[([]at[)\]]|\(a\)|[([]@[)\]]|_at_/gi)].some(({ 0: sign, index }) => {
    const before = text.slice(Math.max(0, index - 70), index);
    const after = text.slice(index + sign.length, index + sign.length + 120);
    const site = /^ ?[\w-]+ ?(?:\.|\[(?:punt|dot)\]|\((?:punt|dot)\)) ?[\w-]/i;
    return /[\w.+-] ?$/.test(before) && site.test(after);
  });
}

/** The words with which people end a letter, on a line of their own or before a name. */
const closing =
  /(?<=(?:^|[\n.!?])\s{0,20})(?:(?:met )?(?:vriendelijke|hartelijke|beste|collegiale) groet(?:en)?|met groet(?:en)?(?=[,\n])|(?:m\.?|met )?vr\.? ?gr\.?|m\.?v\.?g\.?|hoogachtend|groet(?:en|jes)?|kind regards|best regards|regards|(?:verzonden|verstuurd) (?:vanaf mijn|met outlook|via mijn)|sent from my|get outlook for|namens (?:mij|ons),)\s*[,.!\n]?(?=\s|$)/i;

/** “Ondertekend: Jan de Vries”. */
const signed =
  /\b(?:[Oo]ndertekend|[Ww]as getekend|[Gg]etekend|w\.g\.)(?: door)?[:,]? (?:\p{Lu}\.|\p{Lu}\p{Ll}+)(?: (?:de|van|der|den|ten|ter|\p{Lu}[\p{L}.’'-]*)){1,4}[ \t]*[.,]?[ \t]*$/mu;

/** A name on a line of its own at the end, with what somebody does below it. */
const functionBelow =
  /\n[ \t]*(?!Provincie|Gemeente|Rijk|Ministerie|Waterschap)(?:\p{Lu}\.|\p{Lu}\p{Ll}+)(?: (?:de|van|der|den|ten|ter|\p{Lu}[\p{L}.’'-]*)){1,4}\n[ \t]*[^\n.]{0,30}(?:[Aa]dviseur|[Mm]edewerker|[Mm]anager|[Ll]eider|[Cc]oördinator|[Aa]mbtenaar|[Ss]ecretaris|[Ww]ethouder|[Gg]edeputeerde|[Dd]irecteur|[Jj]urist|[Ww]oordvoerder)\b[^\n.]{0,60}(?:\n[^\n.]{1,60}){0,3}\s*$/u;

/** Thanks with a name at the end of the text. */
const thanks =
  /(?<=(?:^|[\n.!?])\s{0,20})(?:[Gg]r\.?|(?:[Aa]lvast )?(?:[Bb]edankt|[Mm]et dank|[Dd]ank)(?: alvast| bij voorbaat)?),?\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|der|den)(?: [\p{L}.’'-]+){0,4}\s*$/u;

/** Ten digits after a zero, or with the number of a country; a date or an amount has fewer. */
function isPhone(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (/^\+(?!31)\d/.test(written)) return digits.length >= 9 && digits.length <= 15;
  if (/^316\d{8}$/.test(written)) return true;
  if (/^(?:\+|00)31/.test(written.replace(/[\s().-]/g, '')))
    return /^(?:00)?310?\d{9}$/.test(digits);
  return /^0[1-9]\d{8}$/.test(digits) && !/^\d{2}[-/.]\d{2}[-/.]\d{4}/.test(written.trim());
}

/** Nine digits that pass the check of a burgerservicenummer: the “elfproef”. */
function isBsn(written: string): boolean {
  const digits = written.replace(/\D/g, '').padStart(9, '0');
  if (digits.length !== 9 || /^0{3}/.test(digits) || /[ .]\d{3}[ .]\d{3}$/.test(written))
    return false;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
