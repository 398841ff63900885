import { commit, hasRecordFiles, peildatum, register } from '#atlas.ts';
import { noteEverything } from '#domain/reads/reads.ts';
import { addressesOf } from '#exports/address/address.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { apiFiles } from '#exports/api/api-files.ts';
import { cardFiles } from '#exports/card/card-files.ts';
import { dataFiles } from '#exports/download/data-files.ts';
import { markdownFiles } from '#exports/markdown/markdown-files.ts';

const site = import.meta.env.SITE;
const addresses = addressesOf(site ? new URL(site) : undefined, import.meta.env.BASE_URL);

/** What this build publishes as data. */
export const edition = {
  register,
  addresses,
  peildatum,
  /** Each build has another one, so the file that has it is made each time. */
  get commit() {
    noteEverything();
    return commit;
  },
  perRecord: hasRecordFiles,
};

/** Every file of data of this build, by its path. */
export const files: ReadonlyMap<string, ExportFile> = new Map(
  [
    ...apiFiles(edition),
    ...dataFiles(edition),
    ...markdownFiles(edition),
    ...cardFiles(edition),
  ].map((file) => [file.path, file]),
);
