import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// `npm test` runs everything; `npm test -- --project unit` or `npm test -- số` only a part of it.
const filters = process.argv.slice(2);
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

if (filters.length === 0) {
  console.log('Thử toàn bộ: từng phần nhỏ, các cổng tí hon dựng trọn, rồi cổng trình diễn trong trình duyệt thật. Chừng năm phút.\n');
}
const child = spawn(process.execPath, [vitest, 'run', '--config', 'src/tests/vitest.config.ts', ...filters], { stdio: 'inherit' });
child.on('close', (code) => {
  console.log(code === 0 ? '\nĐạt: mọi phép thử đều qua.' : '\nKhông đạt. Xem các dòng FAIL ở trên.');
  process.exitCode = code ?? 1;
});
