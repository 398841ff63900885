import { resolve } from 'node:path';
import { readSite } from '../browser/site-files.ts';
import { nightPackage, runProgram } from './check/night.ts';
import { siteCheck } from './check/site-check.ts';

/** One message of the checker, as far as it is used here. */
interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url?: string;
  lastLine?: number;
  message: string;
}

/** Every page in the checker of the W3C, which knows more of HTML and ARIA than html-validate does. */
export const nu = siteCheck<string>({
  name: 'De HTML van elke pagina, volgens de Nu HTML Checker',
  key: 'nu',
  programs: [{ command: 'java', debian: 'default-jre-headless' }, { package: 'vnu-jar' }],
  nightly: true,
  sample: () => [],
  all: ({ hosted }) => readSite(hosted).map(({ path }) => path),
  look: async ({ hosted }) => {
    const jar = `${nightPackage('vnu-jar')}/build/dist/vnu.jar`;
    const { out, err } = await runProgram('java', [
      '-jar',
      jar,
      ...['--errors-only', '--skip-non-html', '--format', 'json', '--stdout'],
      hosted,
    ]);
    if (out === '') throw new Error(`de Nu HTML Checker zei niets: ${err.slice(0, 500)}`);
    const { messages }: { messages: Message[] } = JSON.parse(out);
    return messages.map(({ url = '', lastLine, message }) => {
      const path = URL.canParse(url) ? decodeURIComponent(new URL(url).pathname) : url;
      return `${path.replace(resolve(hosted), '')}:${lastLine} ${message}`;
    });
  },
});
