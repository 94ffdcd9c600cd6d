import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode, runScript, type Ending } from '../tests/run-script.ts';

const root = resolve(import.meta.dirname, '../..');
let parent: string;
let busy: Server;
let busyPort: string;
const at = (name: string) => join(parent, name);

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  cpSync(join(root, 'src/tests/portals/settings-alone'), at('portal'), { recursive: true });
  mkdirSync(at('empty'));
  writeFileSync(at('file'), '');
  mkdirSync(at('built'));
  writeFileSync(join(at('built'), 'index.html'), 'home');
  busy = createServer();
  await new Promise<void>((done) => busy.listen(0, done)); // on every address of the machine
  const address = busy.address();
  busyPort = String(typeof address === 'object' ? address?.port : '');
});
afterAll(async () => {
  await new Promise((done) => busy.close(done));
  rmSync(parent, { recursive: true });
});

/** The same programs again and again: what Node.js has compiled of them is kept for the next. */
const compiled = () => ({ NODE_COMPILE_CACHE: at('compiled') });

/** Runs a command to its end. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  return runScript(command, args, { ...compiled(), CONGKHAI_PORTAL: at('portal'), CONGKHAI_OUT: at('out'), ...env });
}

/** One sentence on stderr, nothing on stdout, code 2. */
function expectRefused({ code, out, err }: Ending, words: RegExp): void {
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^\p{Lu}[^\n]*[.?]\n$/u);
  expect(err).toMatch(words);
}

const commands = readdirSync(join(root, 'scripts'))
  .filter((name) =>
    readFileSync(join(root, 'package.json'), 'utf8').includes(`"node --require ./scripts/before-command.cjs scripts/${name}"`),
  )
  .map((name) => name.slice(0, -3));

test('every command is here', () => {
  expect(commands.sort()).toEqual([
    'bench',
    'build',
    'bulletin',
    'changes',
    'check',
    'codeowners',
    'compare',
    'dev',
    'dictionary',
    'due',
    'import',
    'new',
    'offline',
    'preview',
    'redirects',
    'review',
    'sbom',
    'test',
    'todo',
    'types',
  ]);
});

test.each(['README.md', 'CONTRIBUTING.md'])('%s names every command', (document) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const text = readFileSync(join(root, document), 'utf8');
  const named = [...text.matchAll(/npm (?:run (?:--silent )?)?([\w-]+)/g)].map(([, name]) => name);
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});

test('an older Node.js is refused in words, before it meets what it cannot read', async () => {
  const older = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); require('./scripts/before-command.cjs'); begin();";
  expectRefused(await runNode(['--eval', older], {}), /cần Node\.js 22\.18 trở lên, máy đang dùng 20\.20\.2/);
  expect(await runNode(['scripts/before-command.cjs'], {})).toEqual({ code: 0, out: '', err: '' });
});

test('what was compiled is kept where it is told, and a command runs all the same where it cannot be', async () => {
  const run = (folder: string) =>
    runNode(['--require', './scripts/before-command.cjs', 'scripts/redirects.ts', '--help'], { NODE_COMPILE_CACHE: folder });
  expect(await run(at('file'))).toMatchObject({ code: 0, err: '' });
  expect(await run(at('kept'))).toMatchObject({ code: 0, err: '' });
  expect(readdirSync(at('kept'))).toHaveLength(1);
});

describe.each(commands)('%s', (command) => {
  test('names an option that it does not have', async () =>
    expectRefused(await run(command, ['--khong-co']), /không có lựa chọn «--khong-co»/));

  test('says how it is called', async () => {
    const { code, out, err } = await run(command, ['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`Cách dùng: npm ${command === 'test' ? 'test' : `run ${command}`} -- [lựa chọn]`);
  });
});

describe.each(['build', 'bulletin', 'check', 'dev', 'dictionary', 'due', 'offline', 'preview', 'todo'])('%s', (command) => {
  test('takes no operand', async () => expectRefused(await run(command, ['data']), /không nhận «data»/));

  test('refuses a portal folder that is not there', async () => {
    expectRefused(
      await run(command, [], { CONGKHAI_PORTAL: at('absent') }),
      /CONGKHAI_PORTAL trỏ tới «[^»]*\/absent», nơi không có thư mục nào\./,
    );
  });
});

test.each(['build', 'bulletin', 'check', 'dev', 'due', 'offline', 'preview'])(
  '%s names the demonstrations where there is none of that name',
  async (command) => {
    expectRefused(await run(command, ['--portal', 'khong-co']), /Không có cổng trình diễn «khong-co»; hiện có: commune\./);
  },
);

test.each(['data/README.md', '.vscode/cong.schema.json'])('dictionary writes through no link at %s', async (path) => {
  const [portal, outside] = [mkdtempSync(at('linked-')), at('outside.txt')];
  cpSync(at('portal'), portal, { recursive: true });
  writeFileSync(outside, 'not ours');
  mkdirSync(join(portal, '.vscode'));
  rmSync(join(portal, path), { force: true });
  symlinkSync(outside, join(portal, path));
  const { code, err } = await run('dictionary', [], { CONGKHAI_PORTAL: portal });
  expect([code, readFileSync(outside, 'utf8')]).toEqual([1, 'not ours']);
  expect(err).toContain(`«${path}» là một liên kết`);
});

test.each(['build', 'bulletin', 'check', 'dev', 'new', 'offline', 'todo'])('%s takes no day that does not exist', async (command) => {
  const rest = command === 'new' ? [at('absent'), '--name', 'Xã X', '--level', 'xã'] : [];
  expectRefused(await run(command, ['--at', '2026-02-30', ...rest]), /^Giá trị của --at phải là một ngày có thật/);
});

test.each(['build', 'preview'])('%s refuses to write or show a file as if it were a folder', async (command) => {
  expectRefused(await run(command, [], { CONGKHAI_OUT: at('file') }), /nhưng «[^»]*\/file» không phải thư mục/);
});

test.each([
  ['preview', []],
  ['bench', ['search']],
])('%s has nothing to show or to ask before a build', async (command, args) => {
  expectRefused(await run(command, args, { CONGKHAI_OUT: at('empty') }), /Chưa có cổng nào ở «[^»]*»; hãy chạy «npm run build» trước\./);
});

describe.each(['preview', 'dev'])('%s', (command) => {
  const start = (PORT: string) => run(command, [], { PORT, CONGKHAI_OUT: at('built') });

  test('takes no port that does not exist', async () => expectRefused(await start('70000'), /^PORT phải là một số từ 0 đến 65535/));
  test('says that another program has the port', async () =>
    expectRefused(await start(busyPort), /^Số cổng mạng \d+ đang có chương trình khác dùng/));
});

test('check finds issues in a folder without cong.yaml: an editor’s mistake, not a wrong call', async () => {
  const { code, out } = await run('check', [], { CONGKHAI_PORTAL: at('empty') });
  expect(code).toBe(1);
  expect(out).toContain('không có data/cong.yaml');
});

test('check mends what is only spelt otherwise, tells each place, and writes nothing when it is only asked', async () => {
  cpSync(join(root, 'src/tests/portals/minimal'), at('spelt'), { recursive: true });
  const file = join(at('spelt'), 'data/linh-vuc.csv');
  const before = readFileSync(file, 'utf8');
  const spoilt = before.replace('\nho-tich,', '\n  ho-tich ,');
  writeFileSync(file, spoilt);
  const env = { CONGKHAI_PORTAL: at('spelt'), CONGKHAI_AT: '2026-11-22' };
  const dry = await run('check', ['--fix', '--dry-run'], env);
  expect([dry.code, readFileSync(file, 'utf8')]).toEqual([0, spoilt]);
  expect(dry.err).toMatch(/data\/linh-vuc\.csv, dòng 2, cột A .*Sẽ sửa .* chưa ghi gì\./s);
  const { code, err } = await run('check', ['--fix'], env);
  expect([code, readFileSync(file, 'utf8')]).toEqual([0, `\ufeff${before.replace(/^\ufeff/, '')}`]);
  expect(err).toMatch(/Đã sửa/);
  expectRefused(await run('check', ['--dry-run'], env), /--fix/);
});

test('check shows the issues of a folder alone, and refuses one that is not there', async () => {
  expect(await run('check', ['--only', 'data/', '--at', '2026-11-24'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Không có lỗi nào') as string,
  });
  expectRefused(await run('check', ['--only', 'dat']), /không có «dat» mà --only nhắc tới/);
});

test.each([
  ['new', [], /Cần đúng một thư mục cho cổng mới/],
  ['new', ['a', 'b', '--name', 'Xã X', '--level', 'xã'], /Cần đúng một thư mục cho cổng mới/],
  ['new', ['a', '--level', 'xã'], /Cần --name là tên của đơn vị/],
  ['new', ['a', '--name', '123', '--level', 'xã'], /không nhận «123»/],
  ['new', ['a', '--name', 'Xã X'], /Cần --level là cấp của đơn vị: tỉnh, huyện, xã, sở/],
  ['new', ['a', '--name', 'Xã X', '--level', 'xa'], /--level nhận tỉnh, huyện, xã, sở, không nhận «xa»; có phải ý bạn là xã\?/],
  ['new', ['a', '--name', 'Xã X', '--level', 'xã', '--site', 'xa-x.vn'], /^Giá trị của --site phải là địa chỉ của cổng/],
  ['new', ['a', '--name', 'Xã X', '--level', 'xã', '--sheets', '/khong-co'], /Không có hồ sơ nào ở «\/khong-co»/],
  ['new', ['src', '--name', 'Xã X', '--level', 'xã'], /Thư mục «src» đang có \d+ mục; cổng mới cần một thư mục mới hoặc trống/],
  ['new', ['package.json', '--name', 'Xã X', '--level', 'xã'], /«package\.json», là một tập tin/],
  ['import', ['--template', 'mau.docx'], /Mẫu phải có đuôi \.xlsx/],
  ['import', [], /Chưa nói nhập tập tin nào/],
  ['compare', ['src'], /cần đúng hai thư mục: bản cũ rồi bản mới; bạn đưa 1/],
  ['compare', ['src', '/khong-co'], /Không có cổng đã dựng nào ở «src»: thiếu index\.html/],
  ['test', ['khong-co-phep-thu'], /Không có phép thử nào có «khong-co-phep-thu»/],
  ['bench', ['serch'], /Không có phép đo «serch»; có phải ý bạn là search\?/],
  ['bench', ['build', 'nhiều'], /Số thủ tục phải là số nguyên từ 1 đến 999999, không phải «nhiều»/],
  ['bench', ['search', '--sample', '0'], /--sample phải là số câu/],
  ['bench', ['import', '/khong-co'], /Không có thư mục hồ sơ «\/khong-co»/],
])('%s %j is refused', async (command, args, words) => expectRefused(await run(command, args), words));

test('compare ends with 0 where two portals say the same, and with 1 where they do not', async () => {
  mkdirSync(at('other'));
  writeFileSync(join(at('other'), 'index.html'), 'house');
  expect(await run('compare', [at('built'), at('built')])).toMatchObject({ code: 0, err: '' });
  expect(await run('compare', [at('built'), at('other')])).toMatchObject({
    code: 1,
    out: expect.stringContaining('/\n  chữ: cũ «home», mới «house»\n') as string,
  });
});

describe('what nobody foresaw', () => {
  const module = pathToFileURL(join(root, 'src/commands/end-in-words.ts')).href;
  test('is one sentence with the error’s own words, and a stack only for those who mend it', async () => {
    const script = `import { endInWords } from ${JSON.stringify(module)}; endInWords(); throw new Error('chữ');`;
    const fail = (env: NodeJS.ProcessEnv = {}) => runNode(['--input-type=module', '--eval', script], { ...compiled(), ...env });
    expect(await fail()).toEqual({ code: 1, out: '', err: 'Lệnh dừng giữa chừng vì một lỗi không lường trước: chữ\n' });
    expect((await fail({ CONGKHAI_DEBUG: '1' })).err).toMatch(/\n {4}at /);
  });

  test.each([
    ['thrown later', 'setTimeout(() => { throw new Error("a\\nb"); });', 'a b'],
    ['rejected with nobody waiting', 'void Promise.reject(new TypeError(""));', 'TypeError'],
    ['no error at all', 'throw "chữ";', 'chữ'],
    ['foreseen after all', 'throw new RangeError("đầy");', null],
    ['written without end', 'throw new Error("x".repeat(1e6));', `${'x'.repeat(999)}…`],
  ])('is said as well when it is %s', async (_how, code, words) => {
    const script = `import { endInWords } from ${JSON.stringify(module)}; endInWords(() => 'Mọi thứ được giữ nguyên.', (error) => (error instanceof RangeError ? 'Đĩa đã đầy.' : null)); ${code}`;
    expect(await runNode(['--input-type=module', '--eval', script], compiled())).toEqual({
      code: 1,
      out: '',
      err: `${words === null ? 'Đĩa đã đầy.' : `Lệnh dừng giữa chừng vì một lỗi không lường trước: ${words}`}\nMọi thứ được giữ nguyên.\n`,
    });
  });
});

test('a reader who has seen enough is no failure', async () => {
  const child = spawn('sh', ['-c', `"${process.execPath}" scripts/check.ts --format json | head -c 1`], {
    cwd: root,
    env: { ...process.env, CONGKHAI_PORTAL: root },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  await new Promise((done) => child.on('close', done));
  expect(err).toBe('');
});
