import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../workbench/free-port.ts';

const run = promisify(execFile);

/** What a check needs that starts this server, with the names of their packages on Debian. */
export const nginxPrograms = [
  { command: 'nginx', debian: 'nginx-light libnginx-mod-http-brotli-static' },
];

/** A server that runs in the background. */
export interface NginxServer {
  /** Of the host, without the base path and without a slash at the end. */
  address: string;
  stop: () => Promise<void>;
}

/**
 * Starts nginx on a free port with `deploy/nginx.conf`, the file that people use, and the modules that Debian has turned on. Only
 * the port and the folder in it are others.
 * @param site folder of a built site
 * @param base its base path, such as `/atlas`; empty for the top of the host
 */
export async function startNginx(site: string, base: string): Promise<NginxServer> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const root = join(folder, 'srv');
  if (base === '') await symlink(resolve(site), root);
  else {
    await mkdir(root);
    await symlink(resolve(site), join(root, base));
  }
  // Debian names its modules by a path below the folder of nginx.
  await symlink('/usr/lib/nginx/modules', join(folder, 'modules'));
  const own = (await readFile('deploy/nginx.conf', 'utf8'))
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('include /srv/atlas/_nginx.conf;', `include ${root}${base}/_nginx.conf;`)
    .replace('root /srv/atlas;', `root ${root};`);
  const config = join(folder, 'nginx.conf');
  await writeFile(config, around(folder, own));
  const nginx = (...more: string[]) =>
    run('nginx', ['-p', folder, '-c', config, '-e', join(folder, 'error.log'), ...more], {
      env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` },
    });
  // Returns once nginx listens: it then continues in the background.
  await nginx();
  return {
    address: `http://localhost:${port}`,
    stop: async () => {
      await nginx('-s', 'stop');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The rest of a configuration, as Debian has it, with every file that nginx writes in a folder of its own. */
function around(folder: string, server: string): string {
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return [
    // Started by root, nginx would otherwise hand its work to a user who may not read these folders.
    process.getuid?.() === 0 ? 'user root;' : '',
    'include /etc/nginx/modules-enabled/*.conf;',
    'worker_processes auto;',
    `pid ${folder}/nginx.pid;`,
    'events { worker_connections 768; }',
    'http {',
    'sendfile on;',
    'tcp_nopush on;',
    'include /etc/nginx/mime.types;',
    'default_type application/octet-stream;',
    'access_log off;',
    ...own,
    server,
    '}',
    '',
  ].join('\n');
}
