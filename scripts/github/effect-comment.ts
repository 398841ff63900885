import type { Cut, Effect, FieldChange, RecordChange } from '../handoff/effect.ts';
import { code, fence } from './markdown.ts';

/** UTF-16 code units of one comment; GitHub accepts 65,536 characters. */
const longest = 60_000;

const kinds = { nieuw: 'Nieuw', veranderd: 'Veranderd', weg: 'Weg' };

/**
 * The effect as one comment in Markdown. Everything that comes from the proposal is in code, so it cannot act as markup.
 * Records that do not fit in a comment are counted.
 * @param preview address of the workflow run that offers the new site for download
 * @param isBuilt whether building both sites was attempted
 */
export function formatEffect(effect: Effect, preview?: string, isBuilt = true): string {
  if (effect.problems.length > 0) {
    const list = fence(effect.problems.map((problem) => `- ${problem}`).join('\n'), 'text');
    return `### De controle vond iets\n\nVerbeter dit in uw voorstel (tabblad **Files changed**, drie puntjes, **Edit file**). Daarna begint de controle vanzelf opnieuw.\n\n${list}`;
  }
  const head = ['### Wat lezers hiervan merken', summary(effect, isBuilt)];
  const tail = [
    ...formatCounts(effect),
    ...formatPages(effect),
    preview === undefined
      ? ''
      : `**Zelf kijken?** Open [deze controle](${preview}), haal onderaan bij _Artifacts_ **voorbeeld** op (daarvoor moet u zijn ingelogd), pak het uit en open \`index.html\`.`,
  ];
  const parts = effect.records.map(formatRecord);
  const fixed = [...head, ...tail].join('\n\n').length + 400;
  const shown: string[] = [];
  for (const part of parts) {
    if (fixed + [...shown, part].join('\n\n').length > longest) break;
    shown.push(part);
  }
  const left = effect.recordTotal - shown.length;
  const rest =
    left > 0
      ? `En nog ${left} ${left === 1 ? 'record' : 'records'}; zie het tabblad **Files changed**.`
      : '';
  return [...head, ...shown, rest, ...tail].filter(Boolean).join('\n\n');
}

function summary({ recordTotal, records, pages }: Effect, isBuilt: boolean): string {
  if (recordTotal === 0 && !pages?.changed.total && !pages?.added.total && !pages?.removed.total) {
    return pages ? 'Niets: geen record en geen pagina verandert.' : 'Geen record verandert.';
  }
  const parts = (['nieuw', 'veranderd', 'weg'] as const).flatMap((kind) => {
    const count = records.filter((record) => record.kind === kind).length;
    return count > 0 ? [`${count} ${kind}`] : [];
  });
  const touched = pages ? pages.added.total + pages.removed.total + pages.changed.total : 0;
  return [
    recordTotal === 0
      ? 'Geen record verandert.'
      : `Records: ${recordTotal > records.length ? `${recordTotal}, waarvan hieronder ` : ''}${parts.join(', ')}.`,
    pages
      ? `Pagina’s: ${touched} van de ${pages.total} veranderen.`
      : isBuilt
        ? 'De pagina’s zijn niet vergeleken: een van de twee sites kon niet worden gebouwd.'
        : 'De pagina’s zijn niet vergeleken; dat doet --bouw.',
  ].join(' ');
}

function formatRecord({ kind, label, file, path, fields, fieldTotal }: RecordChange): string {
  const left = fieldTotal - fields.length;
  return [
    `#### ${kinds[kind]}: ${code(label)}`,
    `${code(file)} · pagina ${code(path)}`,
    fields.length === 0
      ? ''
      : fence(fields.flatMap((field) => lines(kind, field)).join('\n'), 'diff'),
    kind === 'weg' || left <= 0 ? '' : `En nog ${left} ${left === 1 ? 'veld' : 'velden'}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function lines(kind: RecordChange['kind'], { field, from, to }: FieldChange): string[] {
  const one = (value: string) => value.replace(/\s+/g, ' ');
  if (kind === 'nieuw') return [`+ ${one(field)}: ${one(to)}`];
  return [
    `  ${one(field)}`,
    ...(from === '' ? [] : [`- ${one(from)}`]),
    ...(to === '' ? [] : [`+ ${one(to)}`]),
  ];
}

function formatCounts({ counts }: Effect): string[] {
  if (counts.length === 0) return [];
  const rows = counts.map(
    ({ name, from, to }) => `| ${code(name).replaceAll('|', '\\|')} | ${from} | ${to} |`,
  );
  return [['| aantal | was | wordt |', '| --- | ---: | ---: |', ...rows].join('\n')];
}

function formatPages({ pages }: Effect): string[] {
  if (!pages) return [];
  const part = (title: string, { total, shown }: Cut) => {
    if (total === 0) return [];
    const more = total > shown.length ? `\n… en nog ${total - shown.length}` : '';
    return [
      `<details><summary>${title}: ${total}</summary>\n\n${fence(`${shown.join('\n')}${more}`, 'text')}\n\n</details>`,
    ];
  };
  return [
    ...part('Nieuwe pagina’s', pages.added),
    ...part('Verdwenen pagina’s', pages.removed),
    ...part('Veranderde pagina’s', pages.changed),
  ];
}
