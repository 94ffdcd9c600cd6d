import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSheet } from './fixtures/build-sheet.ts';
import { inputOf, TemporaryPortal, usual } from './fixtures/temporary-portal.ts';
import { importFiles } from './import-files.ts';
import { printImport, saveImport } from './save-import.ts';

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
});
afterEach(() => portal.remove());

const found = (issues: readonly { code: string; place: { file: string }; message: string }[]) =>
  issues.map(({ code, place, message }) => `${code} ${place.file}: ${message}`);

describe('an import that cannot be written', () => {
  test('is not said to be written, to people or to programs', async () => {
    const result = await importFiles([inputOf('a.docx', await buildSheet())], portal.folder, usual);
    portal.put('content/thu-tuc/1.009999.md', 'của người khác');
    const failure = saveImport(result);
    expect(failure).toBe(
      'Chưa ghi gì vào cổng. content/thu-tuc/1.009999.md: có người vừa sửa tập tin này trong lúc nhập; chạy lại để nhập vào bản mới.',
    );
    expect(printImport(result, 'text', false, failure)).not.toContain('Đã');
    expect(JSON.parse(printImport(result, 'json', false, failure))).toMatchObject({ saved: false, failure });
    expect(portal.list('.')).toEqual(['content/thu-tuc/1.009999.md', 'data/linh-vuc.csv']);
  });

  test('and one that can is', async () => {
    const result = await importFiles([inputOf('a.docx', await buildSheet())], portal.folder, usual);
    expect(saveImport(result)).toBeNull();
    expect(printImport(result, 'text', false, null)).toContain('Đã ghi 5 tập tin:');
    expect(JSON.parse(printImport(result, 'json', false, null))).toMatchObject({ saved: true });
    expect(JSON.parse(printImport(result, 'json', true, null))).toMatchObject({ saved: false });
  });
});

describe('what is no plain file of the portal is neither read nor written', () => {
  const rule = 'khong-phai-tap-tin-thuong';
  let elsewhere: string;
  beforeEach(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'noi-khac-'));
    writeFileSync(join(elsewhere, 'bi-mat.csv'), 'Mã lĩnh vực,Tên lĩnh vực\nbi-mat,Bí mật\n');
  });
  afterEach(() => rmSync(elsewhere, { recursive: true }));

  test('a folder of a sector that is a link', async () => {
    mkdirSync(join(portal.folder, 'data/thu-tuc'));
    symlinkSync(elsewhere, join(portal.folder, 'data/thu-tuc/ho-tich'));
    const { issues, draft } = await portal.take({ 'a.docx': {} });
    expect(found(issues)[0]).toBe(
      `${rule} data/thu-tuc/ho-tich/cach-thuc.csv: Không đọc, không ghi data/thu-tuc/ho-tich/cach-thuc.csv: «data/thu-tuc/ho-tich» là một liên kết (symlink).`,
    );
    expect(draft.changes()).toEqual([]);
    expect(existsSync(join(elsewhere, 'danh-muc.csv'))).toBe(false);
  });

  test('a table that is a link', async () => {
    rmSync(join(portal.folder, 'data/linh-vuc.csv'));
    symlinkSync(join(elsewhere, 'bi-mat.csv'), join(portal.folder, 'data/linh-vuc.csv'));
    const { issues } = await portal.take({ 'a.docx': {} }, { addSectors: true });
    expect(found(issues)[0]).toContain(`${rule} data/linh-vuc.csv: `);
  });

  test('a guide that is a link, and the other sheets are imported', async () => {
    mkdirSync(join(portal.folder, 'content/thu-tuc'), { recursive: true });
    symlinkSync(join(elsewhere, 'bi-mat.csv'), join(portal.folder, 'content/thu-tuc/1.009999.md'));
    const { issues, procedures } = await portal.take({ 'a.docx': {}, 'b.docx': { texts: { code: '1.008888' } } });
    expect(found(issues)).toEqual([
      `${rule} content/thu-tuc/1.009999.md: Không đọc, không ghi content/thu-tuc/1.009999.md: «content/thu-tuc/1.009999.md» là một liên kết (symlink).`,
    ]);
    expect(procedures.map(({ code }) => code)).toEqual(['1.008888']);
  });

  test('a table that is a pipe does not keep the import waiting', async () => {
    rmSync(join(portal.folder, 'data/linh-vuc.csv'));
    spawnSync('mkfifo', [join(portal.folder, 'data/linh-vuc.csv')]);
    const { issues } = await portal.take({ 'a.docx': {} }, { addSectors: true });
    expect(found(issues)[0]).toContain('«data/linh-vuc.csv» không phải tập tin thường');
  });
});

describe('npm run import', () => {
  const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
  const run = (folder: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONGKHAI_PORTAL: folder },
    });
    return { status, stdout, stderr };
  };

  test('into what is no portal says so in a sentence and makes none', () => {
    const nowhere = join(portal.folder, 'khong-co');
    expect(run(nowhere, 'x.docx')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining(`CONGKHAI_PORTAL trỏ tới «${nowhere}», nơi không có thư mục nào.`),
    });
    expect(existsSync(nowhere)).toBe(false);
    mkdirSync(nowhere);
    expect(run(nowhere, 'x.docx')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `Không thấy cổng ở ${nowhere}: thư mục này không có data/cong.yaml. Chạy lệnh trong thư mục cổng, hoặc xem lại CONGKHAI_PORTAL.\n`,
    });
    expect(readdirSync(nowhere)).toEqual([]);
  });

  test('finishes what an earlier run left, but not in a dry run', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    portal.put('data/cong.yaml', 'x: 1\n');
    portal.put('a.docx', await buildSheet());
    portal.put(`.nhap-${pid}.json`, '{');
    const file = join(portal.folder, 'a.docx');
    expect(run(portal.folder, '--dry-run', file)).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(portal.folder, `.nhap-${pid}.json`))).toBe(true);
    expect(run(portal.folder, file)).toMatchObject({
      status: 0,
      stderr: 'Lượt nhập trước bị ngắt trước khi ghi: các bảng vẫn như cũ. Đã dọn tập tin tạm của lượt đó.\n',
    });
    expect(existsSync(join(portal.folder, `.nhap-${pid}.json`))).toBe(false);
    expect(portal.list('content')).toEqual(['content/thu-tuc/1.009999.md']);
  });
});
