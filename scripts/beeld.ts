import { takePictures } from './beeld/pictures.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';

/** `npm run beeld`: takes the pictures of docs/bewerken.md again, from the site and the form editor as they are now. */
try {
  readOptions(process.argv.slice(2), {});
  await takePictures('docs/beeld');
} catch (error) {
  reportError(error);
}
