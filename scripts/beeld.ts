import { takeImportPictures, takePictures } from './beeld/pictures.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';

/**
 * `npm run beeld`: takes the pictures of docs/bewerken.md and docs/importeren.md again, from the site and the form editor as they are
 * now. `-- --importeren` takes only those of the second.
 */
try {
  const { importeren } = readOptions(process.argv.slice(2), {
    importeren: { type: 'boolean', default: false },
  });
  if (!importeren) await takePictures('docs/beeld');
  await takeImportPictures('docs/beeld');
} catch (error) {
  reportError(error);
}
