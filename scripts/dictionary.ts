import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { SaveError } from '../src/importing/saving/save-error.ts';
import { saveFiles } from '../src/importing/saving/save-files.ts';
import { dataPackageFile, dataPackageOf } from '../src/portal/data-package.ts';
import { readBytes } from '../src/portal/read-folder.ts';
import { readSettings } from '../src/portal/read-settings.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';
import { dictionary } from '../src/schemas/dictionary.ts';
import { editorFiles } from '../src/schemas/editor-files.ts';
import { withColumns } from '../src/schemas/glossary.ts';

endInWords(undefined, (error) => (error instanceof SaveError ? error.message : sayDiskProblem(error)));
readArguments({
  command: 'npm run dictionary',
  purpose:
    'Viết lại từ điển cột data/README.md, bản mô tả bảng data/datapackage.json và phần giúp gõ .vscode/ của thư mục cổng (CONGKHAI_PORTAL), cùng phần cột của GLOSSARY.md.',
  options: {},
});
const portal = existingPortal();
const described = dataPackageOf(portal, readSettings(portal).settings);
const files = new Map([['data/README.md', dictionary()], ...editorFiles()]);
if (described !== null) files.set(dataPackageFile, described);
saveFiles(
  portal,
  [...files].map(([path, text]) => ({ path, text, before: readBytes(portal, path) })),
);
const glossary = join(import.meta.dirname, '..', 'GLOSSARY.md');
writeFileSync(glossary, withColumns(readFileSync(glossary, 'utf8')));
console.log(`Đã viết trong ${portal}: ${[...files.keys()].join(', ')}`);
