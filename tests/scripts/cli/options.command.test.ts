import { expect, test } from 'vitest';
import { runScript } from '../../../scripts/workbench/process.ts';

test.each(['controleer', 'gevolgen', 'melding', 'links', 'opmaak', 'voorbeeld', 'schemas'])(
  'npm run %s zegt in het Nederlands welke optie niet kan, en doet niets',
  async (name) => {
    const { code, out, err } = await runScript(`scripts/${name}.ts`, ['--bestaat-niet']);
    expect(code).toBeGreaterThan(0);
    expect(err).toContain('--bestaat-niet kan hier niet, of mist een waarde. Toegestaan: --');
    expect(out).toBe('');
  },
);
