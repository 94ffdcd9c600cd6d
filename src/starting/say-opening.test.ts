import { describe, expect, test } from 'vitest';
import type { OpeningReport } from './opening-report.ts';
import { sayOpening } from './say-opening.ts';
import { sampleProcedure } from '../tests/samples.ts';

const matter = (title: string) => ({
  procedure: sampleProcedure('1.001193', title),
  parts: ['thời hạn giải quyết', 'phí, lệ phí'],
});
const nothing: OpeningReport = { procedures: 0, sectors: [], failures: [], gaps: [], matters: [] };

describe('the closing summary', () => {
  test('of a portal without sheets says how to bring them', () => {
    expect(sayOpening(nothing)).toMatch(/^Cổng chưa có thủ tục nào\. Nhập hồ sơ: npm run import/);
  });

  test('says what is live, what was not taken and why, and what is to be decided', () => {
    const report: OpeningReport = {
      procedures: 1234,
      sectors: Array.from({ length: 10 }, (_, index) => ({ name: `Lĩnh vực ${index + 1}`, count: index + 1 })),
      failures: [{ reason: 'Tập tin hỏng', files: ['a.docx', 'b\n::error::.docx'] }],
      gaps: ['điện thoại của Một cửa'],
      matters: [matter('Đăng ký khai sinh')],
    };
    expect(sayOpening(report)).toMatchInlineSnapshot(`
      "Đã có trên cổng: 1.234 thủ tục trong 10 lĩnh vực.
        Lĩnh vực 1 (1); Lĩnh vực 2 (2); Lĩnh vực 3 (3); Lĩnh vực 4 (4); Lĩnh vực 5 (5); Lĩnh vực 6 (6); Lĩnh vực 7 (7); Lĩnh vực 8 (8); và 2 lĩnh vực khác.

      Không nhập 2 tập tin:
        Tập tin hỏng: a.docx, b ::error::.docx

      Việc cán bộ cần quyết, điều người dân hay hỏi nhất đứng trước. Cả danh sách, với lời của hồ sơ, cả thành bảng Excel: npm run todo.
         1. Điền data/cong.yaml: điện thoại của Một cửa.
         2. Đăng ký khai sinh (1.001193, Hộ tịch): thời hạn giải quyết; phí, lệ phí."
    `);
  });

  test('names a dozen procedures and counts the others', () => {
    const said = sayOpening({ ...nothing, matters: Array.from({ length: 20 }, (_, index) => matter(`Việc số ${index + 1}`)) });
    expect(said).toContain('Việc số 12 (');
    expect(said).not.toContain('Việc số 13 (');
    expect(said).toContain('Và 8 thủ tục nữa.');
  });
});
