import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** More than this nobody reads: rows of the 118 procedures of the demonstration, written anew a hundred times, are 40 MB. */
const most = 64 * 1024 * 1024; // characters
/** All tables and texts of a portal of 10,000 procedures are 100 MB. */
export const mostBytes = 512 * 1024 * 1024;
const patience = 20_000; // milliseconds

/** Nothing that a repository says of itself may start a program, open a connection or change what is printed. */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'protocol.allow=never', // a partial clone would fetch what it lacks
  'log.showRoot=true',
  'log.showSignature=false',
  // Of a cell with several lines only the first has the code: git repeats it above lines that follow.
  String.raw`diff.default.xfuncname=^"?[0-9]\.[0-9]{6}`,
];

/** Variables with which others steer git stay behind; the search for programs passes by the folder of the portal. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^git_/i.test(name));
  const own = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
  return { ...Object.fromEntries(kept), ...own, NoDefaultCurrentDirectoryInExePath: '1' };
}

/** How a call of git ended; `too long` is more than a person waits for or reads. */
export type Ended = 'done' | 'failed' | 'too long';

/** Runs git in a folder, without a shell, and hands on what it prints line by line; never throws. */
export async function git(folder: string, command: readonly string[], take: (line: string) => void): Promise<Ended> {
  const child = start(folder, command, 'ignore');
  const closed = endOf(child);
  await readLines(child.stdout, take, () => child.kill('SIGKILL'));
  return closed;
}

/**
 * Runs git in a folder, without a shell.
 *
 * @param input what it reads
 * @param most how many bytes anybody waits for
 * @returns all that it printed; `null` where it failed, or printed or took more than anybody waits for
 */
export async function gitBytes(folder: string, command: readonly string[], input = '', most = mostBytes): Promise<Buffer | null> {
  const child = start(folder, command, 'pipe');
  const closed = endOf(child);
  child.stdin.on('error', () => {}); // it ended before it read all; how it ended says why
  child.stdin.end(input);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) child.kill('SIGKILL');
    else chunks.push(chunk);
  }
  return (await closed) === 'done' && size <= most ? Buffer.concat(chunks) : null;
}

function start<In extends 'ignore' | 'pipe'>(folder: string, command: readonly string[], stdin: In): Started<In> {
  const flags = ['-C', folder, '--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting])];
  return spawn('git', [...flags, ...command], {
    cwd: dirname(process.execPath),
    env: environment(),
    stdio: [stdin, 'pipe', 'ignore'],
    timeout: patience,
    killSignal: 'SIGKILL',
    windowsHide: true,
  }) as unknown as Started<In>;
}

type Started<In> = ChildProcessByStdio<In extends 'pipe' ? Writable : null, Readable, null>;

function endOf(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve) => {
    child.on('error', () => resolve('failed'));
    child.on('close', (code, signal) => resolve(signal ? 'too long' : code === 0 ? 'done' : 'failed'));
  });
}

/** Lines end with a line feed and nothing else: within a cell an editor may have any other sign. */
async function readLines(output: Readable, take: (line: string) => void, stop: () => void): Promise<void> {
  let [characters, rest] = [0, ''];
  for await (const chunk of output.setEncoding('utf8') as AsyncIterable<string>) {
    characters += chunk.length;
    if (characters > most) return stop();
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  }
  if (rest !== '') take(rest);
}
