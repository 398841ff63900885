import type { JsonError } from './json-scan.ts';

/** What an editor did, and the text without it where there is only one way to mend it. */
export interface JsonMistake {
  mend: string;
  fixed?: string;
}

/** What is probably wrong where a text stops being JSON: what is written there tells most slips apart. */
export function explainJsonMistake(text: string, error: JsonError): JsonMistake {
  const { index, expected } = error;
  const rest = text.slice(index, index + 40);
  const before = text.slice(0, index).trimEnd();
  if (text.trim() === '')
    return { mend: 'Het bestand is leeg. Kopieer een bestand uit dezelfde map en pas dat aan.' };
  if (rest === '')
    return {
      mend: 'Het bestand houdt te vroeg op: er ontbreekt nog een } of ] of een aanhalingsteken.',
    };
  if (/^\/[/*]/.test(rest))
    return {
      mend: 'In JSON kan geen opmerking staan; haal haar weg of gebruik het veld “opmerking”.',
    };
  if (/^[“”„‘’']/.test(rest))
    return { mend: 'Zet om namen en teksten rechte dubbele aanhalingstekens: ".' };
  if (/^[}\]]/.test(rest) && before.endsWith(',')) {
    const fixed = before.slice(0, -1) + text.slice(before.length);
    return { mend: 'Haal de komma vóór dit haakje weg: na het laatste veld staat er geen.', fixed };
  }
  if (
    rest.startsWith('"') &&
    (expected === 'value' ||
      expected === 'key' ||
      expected === 'first value' ||
      expected === 'first key')
  )
    return { mend: explainString(rest, text.slice(index)) };
  if (/^\d/.test(rest) && /\d,$/.test(before)) {
    return { mend: 'Schrijf een getal met een punt in plaats van een komma.' };
  }
  if (expected === 'next') return explainNext(text, before, index, rest);
  if (expected === 'colon') return { mend: 'Na de naam van een veld hoort een dubbele punt.' };
  if (expected === 'end')
    return {
      mend: 'Hier staat nog iets na het laatste haakje; er is een haakje te veel of een te vroeg gesloten.',
    };
  if (expected === 'key' || expected === 'first key')
    return { mend: 'Hier hoort de naam van een veld, tussen rechte dubbele aanhalingstekens.' };
  if (/^-?0\d/.test(rest))
    return {
      mend: 'Een getal begint niet met 0; is het een code, zet haar dan tussen aanhalingstekens.',
    };
  if (/^(?:true|false|null)\b/i.test(rest))
    return { mend: 'Schrijf true, false en null in kleine letters.' };
  return {
    mend: 'Hier hoort een waarde: tekst tussen aanhalingstekens, een getal, of een groep tussen haakjes.',
  };
}

/** A text that begins but does not end as it should. */
function explainString(rest: string, all: string): string {
  const line = /^.*/.exec(all)?.[0] ?? rest;
  if (line.includes('\t')) return 'Er staat een tab in een tekst; maak er een spatie van.';
  if (/\\(?!["\\/bfnrtu])/.test(line)) return 'Er staat een \\ in een tekst; haal die weg.';
  return 'Een tekst begint en eindigt met een aanhalingsteken, op één regel.';
}

/** After a value comes a comma or a closing bracket. */
function explainNext(text: string, before: string, index: number, rest: string): JsonMistake {
  const isNewLine = text.slice(before.length, index).includes('\n');
  if (isNewLine && /^["{[]/.test(rest)) {
    const fixed = `${before},${text.slice(before.length)}`;
    return { mend: 'Zet een komma aan het einde van de regel erboven.', fixed };
  }
  if (/^["{[]/.test(rest)) return { mend: 'Hier ontbreekt een komma.' };
  if (/^[}\]]/.test(rest))
    return { mend: 'Dit haakje hoort niet bij het haakje dat het laatst is geopend.' };
  if (before.endsWith('"')) {
    return {
      mend: 'Een aanhalingsteken midden in een tekst eindigt haar; schrijf “ en ” of zet er een \\ voor.',
    };
  }
  return { mend: 'Hier hoort een komma of een haakje.' };
}
