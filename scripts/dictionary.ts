import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { dataPackageFile, dataPackageOf } from '../src/portal/data-package.ts';
import { readSettings } from '../src/portal/read-settings.ts';
import { dictionary } from '../src/schemas/dictionary.ts';
import { editorFiles } from '../src/schemas/editor-files.ts';
import { withColumns } from '../src/schemas/glossary.ts';

endInWords();
readArguments({
  command: 'npm run dictionary',
  purpose:
    'Viết lại từ điển cột data/README.md, bản mô tả bảng data/datapackage.json và phần giúp gõ .vscode/ của thư mục cổng (CONGKHAI_PORTAL), cùng phần cột của GLOSSARY.md.',
  options: {},
});
const portal = existingPortal();
const described = dataPackageOf(portal, readSettings(portal).settings);
const files = [['data/README.md', dictionary()], ...(described === null ? [] : [[dataPackageFile, described]]), ...editorFiles()];
for (const [path = '', text = ''] of files) {
  mkdirSync(dirname(join(portal, path)), { recursive: true });
  writeFileSync(join(portal, path), text);
}
const glossary = join(import.meta.dirname, '..', 'GLOSSARY.md');
writeFileSync(glossary, withColumns(readFileSync(glossary, 'utf8')));
console.log(`Đã viết trong ${portal}: ${files.map(([path]) => path).join(', ')}`);
