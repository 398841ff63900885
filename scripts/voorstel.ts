import { resolve } from 'node:path';
import { requireReplaceable } from '../config/out-folder.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { WrongCall } from './cli/wrong-call.ts';
import { buildIn, openWithData } from './effect/base.ts';
import { markAsProposal } from './site/mark-proposal.ts';

/**
 * `npm run voorstel -- --gegevens map [--adres https://…/] [--voorstel https://…] [--naar voorstel]`: builds the site with the
 * committed code of this checkout and the records of another, for a host of its own. Every page says that it is a proposal, and search
 * engines are asked to leave it out.
 */
try {
  const values = readOptions(process.argv.slice(2), {
    gegevens: { type: 'string', default: '.' },
    adres: { type: 'string' },
    voorstel: { type: 'string' },
    naar: { type: 'string', default: 'voorstel' },
    root: { type: 'string', default: process.cwd() },
  });
  requireReplaceable('--naar', values.naar, process.cwd());
  const address = URL.parse(values.adres ?? 'http://localhost:4321/');
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new WrongCall(
      `--adres is “${values.adres}”; geef het adres waar het voorstel komt te staan.`,
    );
  }
  if (values.voorstel !== undefined && URL.parse(values.voorstel)?.protocol !== 'https:') {
    throw new WrongCall(`--voorstel is “${values.voorstel}”; geef het adres van het voorstel.`);
  }
  const checkout = await openWithData(values.root, resolve(values.gegevens));
  try {
    const base = address.pathname.replace(/(?<=.)\/$/, '');
    // Without an address it is a build to look at, which needs nobody to write to.
    const site = values.adres === undefined ? {} : { SITE_URL: address.origin };
    await buildIn(checkout.folder, values.naar, { ...site, BASE_PATH: base });
  } finally {
    await checkout.remove();
  }
  const count = await markAsProposal(values.naar, values.voorstel);
  console.log(
    `${count} pagina’s in ${values.naar}, elk met het teken dat het een voorstel is. Zet die map op ${address.href}, en nooit onder het adres van de atlas zelf.`,
  );
} catch (error) {
  reportError(error);
}
