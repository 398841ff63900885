import { formatProblem } from '#domain/problem/problem.ts';
import type { RuleInfo } from '#domain/problem/rule.ts';
import { type RuleGroup, ruleGroups } from './rules.ts';

/** The page of the editors’ manual that explains every rule, each under a heading with its id: `docs/regels.md`. */
export function rulesPageText(groups: readonly RuleGroup[] = ruleGroups): string {
  const chapters = groups.map(
    ({ title, rules }) => `## ${title}\n\n${rules.map(explain).join('\n\n')}`,
  );
  return `${intro}\n\n${chapters.join('\n\n')}\n\n${end}\n`;
}

const intro = `<!-- Gemaakt door npm run schemas; verander dit niet met de hand. -->
<!-- prettier-ignore-start -->

# Wat de controle nakijkt

Voordat de site wordt gebouwd, kijkt \`npm run controleer\` alles na wat hieronder staat. Elke regel heeft een vaste naam.
U ziet die naam op GitHub naast een fout, in uw venster tussen haakjes erachter, en bij \`npm run controleer -- --json\`
in het veld \`rule\`. De voorbeelden zijn verzonnen.`;

const end = '<!-- prettier-ignore-end -->';

function explain({ id, checks, repair, example }: RuleInfo): string {
  return [
    `### ${id}`,
    escapeMarkdown(checks),
    `\`\`\`text\n${formatProblem(example())}\n\`\`\``,
    `**Herstel:** ${escapeMarkdown(repair)}`,
  ].join('\n\n');
}

/** The text escaped, so Markdown shows it as it is. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}
