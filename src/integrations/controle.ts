import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '#domain/problem.ts';
import { checkContent } from '../../scripts/content/check.ts';

/** Stops the build with every mistake in the records in one Dutch message, before Astro reads any of them. */
export function controle(): AstroIntegration {
  return {
    name: 'controle',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command === 'preview') return;
        const { problems, count } = await checkContent(fileURLToPath(config.root));
        if (problems.length === 0) {
          logger.info(`${count} bestanden gecontroleerd`);
        } else if (command === 'dev') {
          logger.error(formatProblems(problems));
        } else {
          throw new Error(formatProblems(problems));
        }
      },
    },
  };
}
