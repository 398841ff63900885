import { readBuildNote } from '../config/out-folder.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { compressSite } from './site/compress.ts';

/**
 * `npm run inpakken [-- --map dist]`: puts beside each text file of a built site the same file in brotli and gzip, for a host
 * that sends those, such as nginx (`deploy/nginx.conf`) and GitLab Pages. GitHub Pages compresses by itself.
 */
try {
  const { map } = readOptions(process.argv.slice(2), { map: { type: 'string', default: 'dist' } });
  if (readBuildNote(map)?.soort !== 'site') {
    throw new Error(`In “${map}” staat geen hele site. Draai eerst npm run build.`);
  }
  const { files, before, after } = await compressSite(map);
  const megabytes = (bytes: number) =>
    (bytes / 1e6).toLocaleString('nl', { maximumFractionDigits: 1 });
  console.log(`${files} bestanden ingepakt: ${megabytes(before)} MB wordt ${megabytes(after)} MB.`);
} catch (error) {
  reportError(error);
}
