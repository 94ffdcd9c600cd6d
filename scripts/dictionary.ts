import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { portalFolder } from '../src/portal/locate.ts';
import { dictionary } from '../src/schemas/dictionary.ts';

const folder = join(portalFolder(), 'data');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'README.md'), dictionary());
console.log(`Đã viết từ điển: ${join(folder, 'README.md')}`);
