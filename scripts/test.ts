import { resolve } from 'node:path';
import { endInWords } from '../src/commands/end-in-words.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { matchTests } from '../src/commands/match-tests.ts';
import { runTool } from '../src/commands/run-tool.ts';

/** What is asked of the source itself before anything runs. */
const houseChecks = [
  { title: 'Soát cách trình bày và những lỗi máy nhận ra', tool: '@biomejs/biome', args: ['ci'] },
  { title: 'Kiểm kiểu', tool: 'astro', args: ['check'] },
  { title: 'Tìm mã không còn ai dùng', tool: 'knip', args: [] },
];
const tests = 'Các phép thử';

// `npm test` runs everything; `npm test -- --project unit` or `npm test -- src/text` only a part of it.
endInWords();
const { values, operands } = readArguments({
  command: 'npm test',
  purpose: 'Soát mã rồi chạy mọi phép thử, hoặc chỉ chạy những phép thử có chữ này trong đường dẫn.',
  options: {
    project: { value: 'NHÓM', choices: ['unit', 'portals', 'demonstration'], means: 'chỉ một nhóm: unit, portals hoặc demonstration' },
    testNamePattern: { value: 'MẪU', short: 't', example: 'range', means: 'chỉ những phép thử có tên khớp với mẫu' },
    update: { short: 'u', means: 'viết lại các bản chụp' },
  },
  operands: '[ĐƯỜNG-DẪN…]',
});
matchTests(resolve(import.meta.dirname, '..'), operands);
const chosen = Object.entries(values).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
const all = chosen.length + operands.length === 0;
const failed: string[] = [];
if (all) {
  console.log(
    'Thử toàn bộ: soát mã, từng phần nhỏ, các cổng tí hon dựng trọn, rồi cổng trình diễn trong trình duyệt thật. Chừng mười phút.',
  );
  for (const { title, tool, args } of houseChecks) {
    console.log(`\n${title}…`);
    if ((await runTool(tool, args)) !== 0) failed.push(title);
  }
  console.log(`\n${tests}…`);
}
if ((await runTool('vitest', ['run', '--config', 'src/tests/vitest.config.ts', ...chosen, ...operands])) !== 0) failed.push(tests);
console.log(failed.length === 0 ? `\nĐạt: ${all ? 'mã và ' : ''}mọi phép thử đều qua.` : `\nKhông đạt: ${failed.join('; ')}. Xem ở trên.`);
process.exitCode = failed.length === 0 ? 0 : 1;
