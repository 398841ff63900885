import { takePictures } from './beeld/pictures.ts';
import { reportError } from './cli/report-error.ts';

/** `npm run beeld`: takes the pictures of docs/bewerken.md again, from the site and the form editor as they are now. */
try {
  await takePictures('docs/beeld');
} catch (error) {
  reportError(error);
}
