import type { Problem } from '#domain/problem/problem.ts';

/** The parser's own English message as a problem that an editor can mend: what stands at that place tells most slips apart. */
export function explainMdxError(file: string, text: string, error: string): Problem {
  const place = placeOfError(error);
  const rest = place && restAt(text, place);
  const message = 'kan hier niet worden gelezen';
  return {
    file,
    ...place,
    value: rest && (/^\S+/.exec(rest)?.[0] ?? rest),
    message,
    mend: mendFor(rest ?? '', error),
  };
}

/** The text with a `\` before the sign that the parser fell over, where it can only be a sign: `<5`, `< =`. */
export function escapeSign(text: string, error: string): string | undefined {
  const place = placeOfError(error);
  const lines = text.split('\n');
  const line = place && lines[place.line - 1];
  if (!place || line === undefined) return undefined;
  const at = line.slice(0, place.column).lastIndexOf('<');
  if (at === -1 || !/^<[\d=<€$%]/.test(line.slice(at))) return undefined;
  lines[place.line - 1] = `${line.slice(0, at)}\\${line.slice(at)}`;
  return lines.join('\n');
}

function mendFor(rest: string, error: string): string {
  const [, tag] = /closing tag for `<\/?([^>`]*)>`/.exec(error) ?? [];
  if (/^<Alinea\b/.test(rest) && tag === undefined) {
    return 'Schrijf elk kenmerk van een alinea als naam="waarde", met rechte aanhalingstekens.';
  }
  if (rest.startsWith('</Alinea>'))
    return 'Zet </Alinea> op een eigen regel, met niets ervoor of erachter.';
  if (tag === 'Alinea') return 'Elke <Alinea …> heeft een </Alinea> nodig, elk op een eigen regel.';
  if (rest.startsWith('<!')) return 'Een opmerking of opdracht van HTML kan niet; haal haar weg.';
  if (/^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@[^\s<>@]+>)/i.test(rest))
    return 'Schrijf een link als [tekst](https://…).';
  if (rest.startsWith('<'))
    return 'Zet een \\ voor het teken, zoals in \\<5, of schrijf “minder dan”.';
  if (rest.startsWith('{') || error.includes('expression')) {
    return 'Zet een \\ voor de accolade, zoals in \\{, of gebruik ronde haakjes.';
  }
  return 'Kijk of elke <Alinea …> een </Alinea> heeft, en of er geen < of { in de tekst staat.';
}

function placeOfError(error: string): { line: number; column: number } | undefined {
  const [, line, column] = /(\d+):(\d+):/.exec(error) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

function restAt(text: string, { line, column }: { line: number; column: number }): string {
  const all = text.split('\n')[line - 1] ?? '';
  const at = all.slice(0, column).lastIndexOf('<');
  return all.slice(column - at <= 2 && at !== -1 ? at : column - 1);
}
