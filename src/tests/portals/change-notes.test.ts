import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { clockVariable } from '../../portal/clock.ts';
import { cacheFolder } from '../../portal/locate.ts';
import { publish } from '../../publish/publish.ts';
import { readChangeNotes } from '../../publish/read-change-notes.ts';
import { foresee } from '../foreseen.ts';
import { htmlDefects, ofTheEditor } from '../html-defects.ts';
import { copyPortal, publishTiny, type BuiltPortal, type TinyPortal } from '../tiny-portal.ts';

const day = '2026-11-24';
const address = '/cong-bo/thay-doi/';
const clockBefore = process.env[clockVariable];
process.env[clockVariable] = day;
afterAll(() => {
  if (clockBefore === undefined) delete process.env[clockVariable];
  else process.env[clockVariable] = clockBefore;
});

const civil = 'data/thu-tuc/ho-tich';
const fees = (fee: string) => `Mã thủ tục,Hình thức nộp,Thời hạn giải quyết,Lệ phí\n1.000894,Trực tiếp,3 ngày làm việc,${fee}\n`;
const settings = 'kho-ma:\n  dia-chi: https://kho.example/namsa/cong\n  loai: gitea\n';
/** A row of the catalogue that is gone since, and that its writer did not mean well with. */
const hostileRow = '1.009999,"<img src=x onerror=alert(1)>[x](javascript:alert(1)){alert(1)}",,Cấp Xã,Công dân Việt Nam,,,\n';

function git(folder: string, moment: string, ...command: string[]): void {
  execFileSync('git', ['-C', folder, '-c', 'user.name=Lan', '-c', 'user.email=lan@namsa.example', ...command], {
    stdio: 'pipe',
    env: { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
  });
}
function commit(folder: string, moment: string): void {
  git(folder, moment, 'add', '--all');
  git(folder, moment, 'commit', '--quiet', '--message=x');
}

/** A portal that stood in its repository on 10 October and changed on 20 November. @param old what more was different then */
async function inRepository(old: (folder: string) => Promise<void> = async () => {}): Promise<TinyPortal> {
  const portal = await copyPortal('publication-clock');
  const { folder } = portal;
  const list = await readFile(join(folder, civil, 'danh-muc.csv'), 'utf8');
  const decisions = await readFile(join(folder, 'data/quyet-dinh.csv'), 'utf8');
  await appendFile(join(folder, 'data/cong.yaml'), settings);
  await writeFile(join(folder, civil, 'cach-thuc.csv'), fees('30.000 đồng'));
  await appendFile(join(folder, civil, 'danh-muc.csv'), hostileRow);
  await old(folder);
  git(folder, '', 'init', '--quiet', '--initial-branch=main');
  commit(folder, '2026-10-10T08:00:00+07:00');
  await writeFile(join(folder, civil, 'cach-thuc.csv'), fees('0 đồng'));
  await writeFile(join(folder, civil, 'danh-muc.csv'), list);
  await writeFile(join(folder, 'data/quyet-dinh.csv'), decisions);
  commit(folder, '2026-11-20T08:00:00+07:00');
  return portal;
}

describe('a portal in its repository', () => {
  let portal: BuiltPortal;
  beforeAll(async () => void (portal = await publishTiny(await inRepository(), 'change notes')));
  afterAll(() => portal.remove());

  test('says since which day what changed for citizens, and leads to the procedure', async () => {
    const words = await portal.words(address);
    expect(words).toMatch(
      /^Trang chủ Công bố thủ tục Cổng có gì đổi trong 30 ngày Ngày 24\/11\/2026 so với ngày 25\/10\/2026, thay đổi gồm /,
    );
    expect(words).toContain('Đăng ký kết hôn: lệ phí 30.000 → 0 đồng');
    expect(words).toMatch(/Trang này không kể gì Chỗ chỉ sửa câu chữ/);
    expect(await portal.links(address)).toContain('/thu-tuc/1.000894-dang-ky-ket-hon/');
  });

  test('is led to from the page of the decisions and from nowhere else, and is in the sitemap', async () => {
    expect(await portal.words('/cong-bo/')).toContain('Cổng có gì đổi trong 30 ngày, so với ngày 25/10/2026.');
    const leading: string[] = [];
    for (const page of portal.addresses.filter((other) => other !== address))
      if ((await portal.links(page)).includes(address)) leading.push(page);
    expect(leading).toEqual(['/cong-bo/']);
    expect(await portal.read('sitemap-0.xml')).toContain(`https://namsa.example${address}`);
  });

  test('shows a hostile row of old as the words that it is', async () => {
    expect(await portal.words(address)).toContain('<img src=x onerror=alert(1)>[x](javascript:alert(1)){alert(1)}');
    expect(await portal.read('cong-bo/thay-doi/index.html')).not.toMatch(/<img|href="javascript/);
    expect(await htmlDefects(portal.out, ofTheEditor)).toEqual([]);
  });

  test('has one page more than what its folder tells by itself', async () => {
    const { pages, files } = await foresee(portal.folder, portal.out);
    expect(pages.built.filter((page) => !pages.foreseen.includes(page))).toEqual([expect.stringMatching(/^\/cong-bo\/thay-doi\/ \| /)]);
    expect(files.built.filter((file) => !files.foreseen.includes(file))).toEqual(['cong-bo/thay-doi/index.html']);
  });

  test('copied without its whole history has neither the page nor a link to it, and nothing is said of it', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
    const [folder, out] = [join(parent, 'nông'), join(parent, 'dist')];
    execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(portal.folder).href, folder], { stdio: 'pipe' });
    const { published, defects } = await publish(folder, out);
    expect([published, defects]).toEqual([true, []]);
    await expect(readFile(join(out, 'cong-bo/thay-doi/index.html'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(out, 'cong-bo/index.html'), 'utf8')).not.toContain('thay-doi');
    for (const used of [parent, cacheFolder(folder)]) await rm(used, { recursive: true, force: true });
  });
});

describe('nothing is told', () => {
  let portal: TinyPortal;
  const notesOn = async (today: string) => {
    const { reading, site } = await checkPortal(portal.folder, today);
    return site && readChangeNotes(reading, site, today);
  };
  const nothing = { notes: null, trouble: null };
  beforeEach(async () => void (portal = await inRepository()));
  afterEach(() => portal.remove());

  test('until the history is thirty days old', async () => {
    expect(await notesOn('2026-11-08')).toEqual(nothing);
    expect((await notesOn('2026-11-09'))?.notes?.since).toBe('2026-10-10');
  });

  test('where the settings name no repository', async () => {
    const text = await readFile(join(portal.folder, 'data/cong.yaml'), 'utf8');
    await writeFile(join(portal.folder, 'data/cong.yaml'), text.replace(settings, ''));
    expect(await notesOn(day)).toEqual(nothing);
  });

  test('outside of a repository', async () => {
    await rm(join(portal.folder, '.git'), { recursive: true });
    expect(await notesOn(day)).toEqual(nothing);
  });

  test('where an editor leads the address on, or no decision was ever announced', async () => {
    await writeFile(join(portal.folder, 'data/chuyen-huong.csv'), 'Địa chỉ cũ,Địa chỉ mới\n/cong-bo/thay-doi/,/cong-bo/\n');
    expect(await notesOn(day)).toEqual(nothing);
    for (const file of ['chuyen-huong', 'quyet-dinh', 'quyet-dinh-thu-tuc']) await rm(join(portal.folder, `data/${file}.csv`));
    expect(await notesOn(day)).toEqual(nothing);
  });
});

describe('an old revision that cannot be read', () => {
  test.each<[string, (folder: string) => Promise<void>]>([
    [
      'a link that runs code',
      (folder) => appendFile(join(folder, 'data/quyet-dinh.csv'), '7/QĐ-UBND,,,01/10/2026,,,javascript:alert(1),\n'),
    ],
    ['a table without its columns', (folder) => writeFile(join(folder, civil, 'cach-thuc.csv'), 'x\n"y')],
    ['settings that are none', (folder) => writeFile(join(folder, 'data/cong.yaml'), '&a [*a, *a]\n')],
    ['bytes', (folder) => writeFile(join(folder, 'data/quyet-dinh.csv'), Buffer.alloc(200_000, 0xff))],
  ])('for %s leaves the page out, and says so in a sentence', async (_what, spoil) => {
    const portal = await inRepository(async (folder) => {
      const kept = await readFile(join(folder, 'data/cong.yaml'), 'utf8');
      await spoil(folder);
      await writeFile(join(folder, 'kept.yaml'), kept);
    });
    await writeFile(join(portal.folder, 'data/cong.yaml'), await readFile(join(portal.folder, 'kept.yaml')));
    const { reading, site } = await checkPortal(portal.folder, day);
    const read = site && (await readChangeNotes(reading, site, day));
    await portal.remove();
    expect(read?.notes).toBeNull();
    expect(read?.trouble).toMatch(/^Lần này không có trang nói thay đổi, vì bản ngày 25\/10\/2026 trong kho mã \(lần ghi [0-9a-f]{10}\)/);
  });

  test('is a warning of the build, which publishes all the rest', async () => {
    const portal = await inRepository((folder) => writeFile(join(folder, civil, 'cach-thuc.csv'), 'x\n'));
    const { published, defects } = await publish(portal.folder, portal.out);
    const said = defects.filter(({ page }) => page === 'cong-bo/thay-doi/index.html');
    const there = await readFile(join(portal.out, 'cong-bo/index.html'), 'utf8');
    await portal.remove();
    expect([published, said.map(({ severity }) => severity), there.includes('thay-doi')]).toEqual([true, ['warning'], false]);
    expect(said[0]?.message).toContain('data/thu-tuc/ho-tich/cach-thuc.csv');
  });
});
