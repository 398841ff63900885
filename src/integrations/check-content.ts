import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { requireValidContent } from '#check/require-valid.ts';

/**
 * Checks all content before Astro reads any of it. A mistake stops the build with one Dutch message that names them
 * all; the development server only logs that message. See docs/besluiten/02.
 */
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
          // The development server stays up: the editor sees the message, fixes the file and sees the page.
          if (command !== 'dev' || !(error instanceof Error)) throw error;
          logger.error(error.message);
        }
      },
    },
  };
}
