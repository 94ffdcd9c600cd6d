import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { billOfMaterials } from '../src/publish/bill-of-materials.ts';

try {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const bill = await billOfMaterials(resolve(import.meta.dirname, '..'));
  if (values.out) writeFileSync(values.out, bill);
  else process.stdout.write(bill);
} catch (error) {
  console.error(`Không lập được danh sách thành phần (cần npm 10.2 trở lên): ${error instanceof Error ? error.message : error}`);
  console.error('Cách dùng: npm run --silent sbom -- [--out TẬP-TIN]');
  process.exitCode = 1;
}
