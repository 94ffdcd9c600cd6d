import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endInWords } from '../src/commands/end-in-words.ts';
import { existingPortal } from '../src/commands/folders.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { dictionary } from '../src/schemas/dictionary.ts';

endInWords();
readArguments({
  command: 'npm run dictionary',
  purpose: 'Viết lại từ điển cột data/README.md của thư mục cổng (CONGKHAI_PORTAL).',
  options: {},
});
const folder = join(existingPortal(), 'data');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'README.md'), dictionary());
console.log(`Đã viết từ điển: ${join(folder, 'README.md')}`);
