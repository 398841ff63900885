/**
 * The folder with the records of this repository. Every test that reads them gets it from here, so that `npm run test:record` finds
 * by the imports which tests a changed record can break; `tests/house/` checks it.
 */
export const ownRecords = process.cwd();
