import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { endInWords } from '../src/commands/end-in-words.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { matchTests } from '../src/commands/match-tests.ts';

// `npm test` runs everything; `npm test -- --project unit` or `npm test -- src/text` only a part of it.
endInWords();
const { values, operands } = readArguments({
  command: 'npm test',
  purpose: 'Chạy mọi phép thử, hoặc những phép thử có chữ này trong đường dẫn.',
  options: {
    project: { value: 'NHÓM', choices: ['unit', 'portals', 'demonstration'], means: 'chỉ một nhóm: unit, portals hoặc demonstration' },
    testNamePattern: { value: 'MẪU', short: 't', example: 'range', means: 'chỉ những phép thử có tên khớp với mẫu' },
    update: { short: 'u', means: 'viết lại các bản chụp' },
  },
  operands: '[ĐƯỜNG-DẪN…]',
});
matchTests(resolve(import.meta.dirname, '..'), operands);
const chosen = Object.entries(values).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
if (chosen.length + operands.length === 0) {
  console.log('Thử toàn bộ: từng phần nhỏ, các cổng tí hon dựng trọn, rồi cổng trình diễn trong trình duyệt thật. Chừng năm phút.\n');
}
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const child = spawn(process.execPath, [vitest, 'run', '--config', 'src/tests/vitest.config.ts', ...chosen, ...operands], {
  stdio: 'inherit',
});
child.on('close', (code) => {
  console.log(code === 0 ? '\nĐạt: mọi phép thử đều qua.' : '\nKhông đạt. Xem các dòng FAIL ở trên.');
  process.exitCode = code ?? 1;
});
