import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { endInWords } from '../src/commands/end-in-words.ts';
import { readArguments } from '../src/commands/read-arguments.ts';
import { billOfMaterials } from '../src/publish/bill-of-materials.ts';
import { sayDiskProblem } from '../src/publish/disk-problem.ts';

endInWords(() => 'Không lập được danh sách thành phần; lệnh này cần npm 10.2 trở lên.', sayDiskProblem);
const { values } = readArguments({
  command: 'npm run sbom',
  purpose: 'Liệt kê mọi thành phần dùng để dựng cổng (CycloneDX, JSON).',
  options: { out: { value: 'TẬP-TIN', example: 'thanh-phan.json', means: 'ghi ra tập tin, không in' } },
});
const bill = await billOfMaterials(resolve(import.meta.dirname, '..'));
if (values.out) writeFileSync(values.out, bill);
else process.stdout.write(bill);
