import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What stands in a sample of `scripts/hosting/` for the operator to change; the tests change the same words. */
export interface Site {
  /** The folder with the files, for `/var/www/cong-khai`. */
  root: string;
  /** The address of the page for what is not there, for `/404.html`. */
  notFound: string;
  /** A file with rules for addresses that moved, where the sample is to include one. */
  moves?: string;
}

/** A web server that `scripts/hosting/` has a sample for. */
export interface WebServer {
  name: string;
  sample: string;
  /** Where it is installed; `undefined` when it is not. */
  program: string | undefined;
  /** The content encoding it chooses for a browser that takes all of them. */
  bestEncoding: string;
  /** Whether it cannot be kept from following symbolic links. */
  followsLinks: boolean;
  /** Writes what surrounds the sample below `prefix`; returns how the program is called. */
  prepare: (prefix: string, port: number, sample: string) => Call;
}

interface Call {
  args: string[];
  env?: Record<string, string>;
}

/** A server that answers. */
export interface Running {
  port: number;
  stop: () => Promise<void>;
}

export const webServers: readonly WebServer[] = [
  { name: 'nginx', sample: 'nginx.conf', program: find('nginx'), bestEncoding: 'gzip', followsLinks: false, prepare: prepareNginx },
  {
    name: 'Apache',
    sample: 'apache.conf',
    program: find('apache2', 'httpd'),
    bestEncoding: 'br',
    followsLinks: false,
    prepare: prepareApache,
  },
  { name: 'Caddy', sample: 'Caddyfile', program: find('caddy'), bestEncoding: 'zstd', followsLinks: true, prepare: prepareCaddy },
];

/** The sample as it stands in the repository. */
export function sampleOf({ sample }: WebServer): string {
  return readFileSync(resolve(import.meta.dirname, '../../scripts/hosting', sample), 'utf8');
}

/**
 * Starts a web server with its sample on a free port of this machine, and waits until it answers.
 *
 * @param prefix an empty folder for what the server writes
 * @throws when the server ends instead; its own words are in the error
 */
export async function start(server: WebServer, site: Site, prefix: string): Promise<Running> {
  const port = await freePort();
  const { args, env } = server.prepare(
    prefix,
    port,
    withMoves(change(sampleOf(server), { '/var/www/cong-khai': site.root, '/404.html': site.notFound }), site.moves),
  );
  const child = spawn(server.program ?? server.name, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await answers(child, port).catch((error: Error) => {
    const log = join(prefix, 'error.log');
    throw new Error(`${error.message}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
  });
  const stop = async () => {
    process.off('exit', kill);
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  };
  return { port, stop };
}

/** What the operator does with the commented line. */
function withMoves(sample: string, file: string | undefined): string {
  return file === undefined ? sample : sample.replace(/#(include) \S*chuyen-huong\.conf/i, `$1 ${file}`);
}

/** Replaces words of a sample; each must be there, or the sample no longer says what the operator has to change. */
function change(text: string, words: Record<string, string>): string {
  for (const [word, replacement] of Object.entries(words)) {
    if (!text.includes(word)) throw new Error(`The sample has no «${word}».`);
    text = text.replaceAll(word, replacement);
  }
  return text;
}

function prepareNginx(prefix: string, port: number, sample: string): Call {
  writeFileSync(join(prefix, 'site.conf'), change(sample, { 'listen 80;': `listen 127.0.0.1:${port};` }));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${prefix}/${kind};`);
  const http = ['access_log off;', ...temporary, `include ${prefix}/site.conf;`];
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${prefix}/pid; error_log stderr; events {} http { ${http.join(' ')} }\n`,
  );
  return { args: ['-p', prefix, '-e', 'stderr', '-c', join(prefix, 'nginx.conf')] };
}

/** The modules that distributions enable, and those that the sample asks for. */
const apacheModules =
  'mpm_event authn_core authz_core authz_host alias autoindex dir env filter mime negotiation setenvif unixd headers deflate brotli allowmethods';

function prepareApache(prefix: string, port: number, sample: string): Call {
  const modules =
    ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find((folder) => existsSync(folder)) ?? '';
  const own = apacheModules
    .split(' ')
    .map((name) => [name, join(modules, `mod_${name}.so`)])
    .filter(([, file]) => existsSync(file ?? ''));
  const lines = [
    ...own.map(([name, file]) => `LoadModule ${name}_module ${file}`),
    ...[
      `Listen 127.0.0.1:${port}`,
      `PidFile ${prefix}/pid`,
      `DefaultRuntimeDir ${prefix}`,
      `ErrorLog ${prefix}/error.log`,
      'ServerName localhost',
      'User #65534',
      'Group #65534',
    ],
    change(sample, { '*:80': `127.0.0.1:${port}` }),
  ];
  // As every distribution has it: the sample must do without it and in spite of it.
  writeFileSync(join(prefix, 'mime.types'), 'text/html html\napplication/x-httpd-php php\n');
  writeFileSync(join(prefix, 'apache.conf'), lines.join('\n'));
  return { args: ['-d', prefix, '-f', join(prefix, 'apache.conf'), '-DFOREGROUND'] };
}

function prepareCaddy(prefix: string, port: number, sample: string): Call {
  const site = change(sample, { '\ncong.example.gov.vn {': `\nhttp://127.0.0.1:${port} {` });
  writeFileSync(join(prefix, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`);
  mkdirSync(join(prefix, 'home'));
  const home = join(prefix, 'home');
  return {
    args: ['run', '--adapter', 'caddyfile', '--config', join(prefix, 'Caddyfile')],
    env: { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  };
}

/** The first of these programs that is installed; servers are often outside the PATH of ordinary users. */
function find(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    }),
  );
}

async function answers(child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));
  while (!(await connects(port))) {
    if (failure) throw failure;
    if (child.exitCode !== null) throw new Error(`The server does not start:\n${said}`);
    await pause(50);
  }
}

function connects(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}
