import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editingPagePolicy } from '../../layouts/content-security-policy.ts';
import type { Settings } from '../../schemas/settings.ts';
import { licenceNotices } from '../licence-notices.ts';
import { installedPackage } from '../shipped-packages.ts';
import { apiAddress, webEditorConfig, type Repository } from './web-editor-config.ts';

/** Sveltia CMS asks for its words as JSON, which browsers do not take for a module: they travel as one. */
const wordsAsked = '`../locales/vi.json`';
const wordsSent = '`./vi.js`';

/**
 * Puts `/bien-tap/` into a built portal: Sveltia CMS from our own files, with its Vietnamese words and a configuration
 * made from our schemas.
 *
 * @throws when the installed Sveltia CMS is another than the one that was tried
 */
export function writeWebEditor(out: string, settings: Settings, repository: Repository): void {
  const source = installedPackage('@sveltia/cms', import.meta.dirname);
  if (!source) throw new Error('Chưa cài @sveltia/cms. Hãy chạy: npm ci');
  const folder = join(out, 'bien-tap');
  for (const part of ['', 'assets', 'chunks']) copyPart(join(source, 'npm', part), join(folder, 'sveltia', part));
  const program = readFileSync(join(source, 'npm', 'index.js'), 'utf8');
  writeFileSync(join(folder, 'sveltia', 'index.js'), withOwnWords(program));
  writeFileSync(join(folder, 'sveltia', 'vi.js'), `export default ${readFileSync(join(source, 'locales', 'vi.json'), 'utf8')};\n`);
  writeFileSync(join(folder, 'giay-phep.txt'), licenceNotices(dirname(dirname(dirname(source))), [source]));
  writeFileSync(join(folder, 'cau-hinh.json'), JSON.stringify(webEditorConfig(settings, repository)));
  writeFileSync(join(folder, 'start.js'), readFileSync(new URL('./start.js', import.meta.url)));
  writeFileSync(join(folder, 'index.html'), page(settings, repository));
}

/** The files of one folder that a browser asks for; maps for its programmers stay behind. */
function copyPart(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isFile() && !entry.name.endsWith('.map')) copyFileSync(join(from, entry.name), join(to, entry.name));
}

function withOwnWords(program: string): string {
  const parts = program.split(wordsAsked);
  if (parts.length !== 2) throw new Error('Bản @sveltia/cms này không phải bản đã thử. Hãy chạy: npm ci');
  return parts.join(wordsSent);
}

function page({ shortName, base }: Settings, repository: Repository): string {
  const name = escaped(shortName);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${editingPagePolicy(new URL(apiAddress(repository)).origin)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Biên tập – ${name}</title>
<meta name="description" content="Trang của người biên tập cổng ${name}: viết tin và trang tĩnh, gửi đề nghị sửa.">
<script type="module" src="${base}bien-tap/start.js"></script>
</head>
<body>
<main>
<h1>Biên tập cổng ${name}</h1>
<p>Đang mở trang biên tập. Không thấy gì hiện ra thì trình duyệt đã tắt JavaScript hoặc quá cũ; bạn vẫn sửa được ngay trên <a href="${escaped(repository.address)}">kho mã</a>.</p>
<p>Ở đây bạn viết tin và trang tĩnh. Bảng số liệu (CSV) thì sửa trên kho mã.</p>
<p><a href="${base}">Về trang chủ</a></p>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);
}
