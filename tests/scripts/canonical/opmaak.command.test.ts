import { describe, expect, test } from 'vitest';
import { makeFolder, readFrom, runCommand, writeTo } from '../gate/folder.ts';

const command = 'opmaak';
const thema = 'data/themas/water.json';
const untidy = '{"volgorde":1,"naam":"Water","uitleg":"Een thema.","aliassen":[],"woorden":[]}';

describe('npm run opmaak', () => {
  test('zet alles in de vaste vorm, en daarna is --check tevreden', () => {
    const root = makeFolder();
    writeTo(root, thema, untidy);
    expect(runCommand(command, ['--root', root]).output).toContain(`${thema}: herschreven`);
    expect(readFrom(root, thema).startsWith('{\n  "naam": "Water",\n')).toBe(true);
    expect(runCommand(command, ['--root', root, '--check'])).toMatchObject({
      status: 0,
      output: expect.stringContaining('0 niet in de vaste vorm'),
    });
  });

  test('zegt met --check welke regel anders moet, en verandert niets', () => {
    const root = makeFolder();
    runCommand(command, ['--root', root]);
    writeTo(root, thema, readFrom(root, thema).replace('  "uitleg"', '    "uitleg"'));
    const { status, output, errors } = runCommand(command, ['--root', root, '--check']);
    expect(status).toBe(1);
    expect(output).toContain(`${thema}, regel 3: staat niet in de vaste vorm`);
    expect(errors).toContain('npm run opmaak');
    expect(readFrom(root, thema)).toContain('    "uitleg"');
  });

  test('leest met --check over regeleinden van Windows heen; zonder --check worden ze gewoon', () => {
    const root = makeFolder();
    runCommand(command, ['--root', root]);
    const brief = 'content/brieven/2024/water.mdx';
    const before = [thema, brief].map((file) => readFrom(root, file));
    for (const file of [thema, brief]) {
      writeTo(root, file, readFrom(root, file).replaceAll('\n', '\r\n'));
    }
    expect(runCommand('controleer', ['--root', root])).toMatchObject({ status: 0 });
    expect(runCommand(command, ['--root', root, '--check'])).toMatchObject({
      status: 0,
      errors: '',
    });
    expect(readFrom(root, thema)).toContain('\r\n');
    const { output } = runCommand(command, ['--root', root]);
    expect(output).toContain(`${thema}: herschreven`);
    expect(output).toContain(`${brief}: herschreven`);
    expect([thema, brief].map((file) => readFrom(root, file))).toEqual(before);
  });

  test('wijst bij regeleinden van Windows de regel aan die wel anders is', () => {
    const root = makeFolder();
    runCommand(command, ['--root', root]);
    const untidyToo = readFrom(root, thema).replace('  "uitleg"', '    "uitleg"');
    writeTo(root, thema, untidyToo.replaceAll('\n', '\r\n'));
    expect(runCommand(command, ['--root', root, '--check'])).toMatchObject({
      status: 1,
      output: expect.stringContaining(`${thema}, regel 3: staat niet in de vaste vorm`),
    });
  });

  test('zet in GitHub een aanwijzing bij de regel', () => {
    const root = makeFolder();
    runCommand(command, ['--root', root]);
    writeTo(root, thema, untidy);
    expect(
      runCommand(command, ['--root', root, '--check'], { GITHUB_ACTIONS: 'true' }).output,
    ).toContain(`::error file=${thema},line=1,title=`);
    // In the check of a proposal it puts the form right and only tells.
    const { status, output } = runCommand(command, ['--root', root], { GITHUB_ACTIONS: 'true' });
    expect(output).toContain(`::notice file=${thema},line=1,title=`);
    expect(status).toBe(0);
  });

  test('kan één bestand doen, en noemt een bestand dat er niet is', () => {
    const root = makeFolder();
    writeTo(root, thema, untidy);
    expect(runCommand(command, ['--root', root, `${root}/${thema}`]).output).toContain(
      '1 bestanden bekeken, 1 herschreven',
    );
    expect(runCommand(command, ['--root', root, `${root}/data/themas/weg.json`])).toMatchObject({
      status: 2,
      errors: expect.stringContaining('data/themas/weg.json: dit is geen bestand'),
    });
  });

  test('laat staan wat niet te lezen is, en eindigt dan met een fout', () => {
    const root = makeFolder();
    writeTo(root, thema, '{"naam": "a", "naam": "b"}');
    const { status, errors } = runCommand(command, ['--root', root]);
    expect(status).toBe(1);
    expect(errors).toContain(`${thema}: niet te lezen; npm run controleer zegt waarom`);
    expect(readFrom(root, thema)).toBe('{"naam": "a", "naam": "b"}');
  });

  test('laat de omtrekken van de kaart zoals zij zijn', () => {
    const root = makeFolder();
    runCommand(command, ['--root', root]);
    writeTo(root, 'data/kaart/gebieden.geojson', '{"type":"FeatureCollection","features":[]}');
    expect(runCommand(command, ['--root', root, '--check'])).toMatchObject({
      status: 0,
      errors: '',
    });
  });
});
