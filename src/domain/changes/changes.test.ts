import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript, type Ending } from '../../tests/run-script.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'congkhai-changes-'));
const portal = join(temporary, 'kho', 'cong');
afterAll(() => rmSync(temporary, { recursive: true }));

const git = (...command: string[]) =>
  execFileSync('git', ['-C', portal, '-c', 'user.name=Thử', '-c', 'user.email=thu@kho.example', ...command], {
    stdio: 'ignore',
    env: { ...process.env, GIT_COMMITTER_DATE: '2026-10-02T08:00:00+07:00' },
  });
const changes = (...args: string[]) => runScript('changes', [...args, '--at', '2026-11-29'], { CONGKHAI_PORTAL: portal });
const edit = (file: string, change: (text: string) => string) => {
  const before = readFileSync(join(portal, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(portal, file), after);
};
const civil = 'data/thu-tuc/ho-tich';
/** Three procedures of the catalogue that nobody may apply for any more. */
function abolish(text: string): string {
  const [head = [], ...rows] = parse(text, { bom: true });
  const state = head.indexOf('Trạng thái');
  for (const row of rows) if (['1.004837', '1.004845', '1.003583'].includes(row[0] ?? '')) row[state] = 'Đã bãi bỏ';
  return stringify([head, ...rows]);
}

const article = (number: number) => `---
tieu-de: Tin thử số ${number} của cổng
sapo: Một tin để thử.
thoi-gian: 2026-11-2${number} 09:00
---

Nội dung của tin.
`;

beforeAll(() => {
  for (const part of ['data', 'content', 'public']) cpSync(join(root, part), join(portal, part), { recursive: true });
  edit(`${civil}/cach-thuc.csv`, (text) => text.replaceAll(/^(1\.000894,.*),Miễn phí,/gm, '$1,30.000 đồng,'));
  edit('data/don-vi.csv', (text) => text.replace(/^xa-hua-say,Xã Hua Sáy/m, 'xa-hua-say,Xã Nà Tấu'));
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', portal]);
  git('add', '.');
  git('commit', '--quiet', '--message=Thử');
});

test('nothing changed is said so, also where rows moved and blanks were typed', async () => {
  edit('data/xep-hang/xep-loai.csv', (text) => {
    const [head, ...rows] = text.trimEnd().split('\n');
    return `${[head, ...rows.reverse()].join('\n')}\n`;
  });
  const { code, out, err } = await changes('HEAD');
  git('checkout', '--quiet', '.');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Không có thay đổi nào cho người đọc.');
});

describe('a pull request', () => {
  let told: Ending;
  beforeAll(async () => {
    edit(`${civil}/cach-thuc.csv`, (text) => text.replaceAll(/^(1\.000894,.*),30\.000 đồng,/gm, '$1,0 đồng,'));
    edit(`${civil}/giay-to.csv`, (text) =>
      text.replace(/^1\.000894,,Nộp.*$/m, (row) => `${row}\n1.000894,Kết hôn lần hai,Nộp,Trích lục ghi chú ly hôn,,1,0,`),
    );
    edit('data/xep-hang/xep-loai.csv', (text) => text.replace(/^(cchc-xa,2025,xa-hua-say,.*?)Khá/m, '$1Tốt'));
    edit(`${civil}/danh-muc.csv`, abolish);
    for (const number of [1, 2, 3, 4, 5]) writeFileSync(join(portal, `content/tin-tuc/tin-thu-${number}.mdx`), article(number));
    appendFileSync(join(portal, 'data/linh-vuc.csv'), 'hong,,,\n');
    told = await changes('main', '--preview', 'https://xem-thu.example/cong/');
  }, 60_000);

  test('is told in the words of the issue', () => {
    expect(told.err).toBe('');
    expect(told.out).toContain(
      '[Đăng ký kết hôn](https://xem-thu.example/cong/thu-tuc/1.000894-dang-ky-ket-hon/): lệ phí 30.000 → 0 đồng; thêm 1 giấy tờ (trường hợp kết hôn lần hai): «Trích lục ghi chú ly hôn»',
    );
    expect(told.out).toMatch(/\*\*3 thủ tục bãi bỏ\*\*: \[/);
    expect(told.out).toMatch(/Xã Nà Tấu\]\([^)]*\): Khá → Tốt \(Năm 2025, xếp loại\)/);
    expect(told.out).toMatch(/\*\*5 tin mới\*\*: \[Tin thử số/);
  });

  test('names who reviews, a corrected figure without its reason, what could not be read, and what the checks find new', () => {
    expect(told.out).toContain('### Phòng Tư pháp');
    expect(told.out).toMatch(/\*\*Cần xem kỹ:\*\* \[Xã Nà Tấu\].*chưa có dòng mới trong dinh-chinh\.csv/);
    expect(told.out).toMatch(/\*\*Cần xem kỹ:\*\* \*\*data\/linh-vuc\.csv\*\*: có chỗ không đọc được ở bản mới/);
    expect(told.out).toMatch(/- Lỗi: \d+ \(bản cũ 0\), trong đó \d+ mới\./);
    expect(told.out).toMatch(/- data\/linh-vuc\.csv, dòng \d+, cột B/);
  });

  test('is data for programs and lines for a screen as well', async () => {
    const json = JSON.parse((await changes('main', '--format', 'json')).out) as { changes: { kind: string }[] };
    expect(json.changes.filter(({ kind }) => kind === 'news new')).toHaveLength(5);
    const out = join(temporary, 'thay-doi.txt');
    expect(await changes('main', '--format', 'text', '--out', out)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(out, 'utf8')).toContain('  • Đăng ký kết hôn: lệ phí 30.000 → 0 đồng');
  });
});

test.each([
  [['khong-co'], /^Không tìm thấy cổng ở bản «khong-co» .* main, origin\/main, HEAD~1, .*git fetch --unshallow/],
  [[], /cần đúng một bản cũ để so/],
  [['a', 'b'], /cần đúng một bản cũ để so/],
  [['main', '--preview', 'javascript:alert(1)'], /^Giá trị của --preview phải là địa chỉ/],
])('%j is refused in a sentence', async (args, words) => {
  const { code, out, err } = await changes(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(words);
});
