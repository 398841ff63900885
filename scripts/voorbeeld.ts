import { join } from 'node:path';
import { requireReplaceable } from '../config/out-folder.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { makePreview } from './site/preview.ts';

/**
 * `npm run voorbeeld [-- --van dist --naar voorbeeld]`: makes a copy of the built site that opens with a double click on
 * `index.html`, without a server. What a browser refuses to load from a folder, such as search and fonts, does not work there,
 * and every page says so.
 */
try {
  const values = readOptions(process.argv.slice(2), {
    van: { type: 'string', default: 'dist' },
    naar: { type: 'string', default: 'voorbeeld' },
  });
  requireReplaceable('--naar', values.naar, process.cwd());
  const count = await makePreview(values.van, values.naar);
  console.log(`${count} pagina’s in ${values.naar}. Open ${join(values.naar, 'index.html')}.`);
} catch (error) {
  reportError(error);
}
