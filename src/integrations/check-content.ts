import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { requireValidContent } from '#check/require-valid.ts';

/** Stops the build with every mistake in the records in one Dutch message, before Astro reads any of them. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command === 'preview') return;
        try {
          const count = await requireValidContent(fileURLToPath(config.root));
          logger.info(`${count} bestanden gecontroleerd`);
        } catch (error) {
          // The development server stays up, so that the editor sees the message, and then the fixed page.
          if (command !== 'dev' || !(error instanceof Error)) throw error;
          logger.error(error.message);
        }
      },
    },
  };
}
