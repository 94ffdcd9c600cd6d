import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { dictionary } from '../src/schemas/dictionary.ts';
import { withColumns } from '../src/schemas/glossary.ts';

endInWords();
readArguments({
  command: 'npm run dictionary',
  purpose: 'Viết lại từ điển cột data/README.md của thư mục cổng (CONGKHAI_PORTAL) và phần cột của GLOSSARY.md.',
  options: {},
});
const folder = join(existingPortal(), 'data');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'README.md'), dictionary());
const glossary = join(import.meta.dirname, '..', 'GLOSSARY.md');
writeFileSync(glossary, withColumns(readFileSync(glossary, 'utf8')));
console.log(`Đã viết từ điển: ${join(folder, 'README.md')}`);
