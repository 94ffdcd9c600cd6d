import { describe, expect, test } from 'vitest';
import { sampleBundle, samplePaper, sampleProcedure, sampleStep } from '../tests/samples.ts';
import { bundlePapers } from './bundle-papers.ts';

const death = sampleProcedure('1.000656', 'Khai tử', {
  papers: [
    samplePaper('Tờ khai khai tử'),
    samplePaper('Giấy tờ tùy thân (căn cước, hộ chiếu)', { use: 'Xuất trình', note: 'Xem xong trả lại.' }),
    samplePaper('Giấy ủy quyền', { case: 'Nhờ người khác làm thay' }),
  ],
});
const residence = sampleProcedure('1.003197', 'Xóa thường trú', {
  papers: [
    samplePaper('Tờ khai cư trú', { form: 'Mẫu CT01' }),
    samplePaper('Trích lục khai tử', { originals: null, copies: 1 }),
    samplePaper('Giấy tờ tùy thân', { use: 'Nộp', originals: null, copies: 2, case: 'Nộp qua bưu điện' }),
  ],
});

describe('the papers of a bundle', () => {
  test('stand once, with the stricter use and the largest numbers', () => {
    const papers = bundlePapers(sampleBundle([sampleStep(death), sampleStep(residence)]));
    expect(papers.map(({ name }) => name)).toEqual([
      'Tờ khai khai tử',
      'Giấy tờ tùy thân (căn cước, hộ chiếu)',
      'Giấy ủy quyền',
      'Tờ khai cư trú',
      'Trích lục khai tử',
    ]);
    expect(papers[1]).toMatchObject({ use: 'Nộp', originals: 1, copies: 2, note: 'Xem xong trả lại. Dùng cho: Khai tử; Xóa thường trú.' });
  });

  test('are for everybody when one part asks everybody for them', () => {
    expect(
      bundlePapers(sampleBundle([sampleStep(residence), sampleStep(death)])).find(({ name }) => name.startsWith('Giấy tờ tùy thân'))?.case,
    ).toBeNull();
  });

  test('are not handed in when an earlier step provides them', () => {
    const papers = bundlePapers(sampleBundle([sampleStep(death), sampleStep(residence, { spared: ['Trích lục khai tử'] })]));
    expect(papers.at(-1)).toMatchObject({
      name: 'Trích lục khai tử',
      use: 'Không phải nộp',
      originals: 0,
      copies: 0,
      note: 'Đã có từ bước trước. Dùng cho: Xóa thường trú.',
    });
  });

  test('are still handed in when another step has not spared them', () => {
    const asks = sampleProcedure('1.000001', 'Chia di sản', { papers: [samplePaper('Trích lục khai tử')] });
    const [paper] = bundlePapers(sampleBundle([sampleStep(residence, { spared: ['Trích lục khai tử'] }), sampleStep(asks)])).filter(
      ({ name }) => name === 'Trích lục khai tử',
    );
    expect(paper).toMatchObject({ use: 'Nộp', originals: 1 });
  });

  test('take the condition of their step as their case', () => {
    const papers = bundlePapers(sampleBundle([sampleStep(death, { condition: 'người mất ở xa' })]));
    expect(papers.map((paper) => paper.case)).toEqual(['Người mất ở xa', 'Người mất ở xa', 'Người mất ở xa; nhờ người khác làm thay']);
  });

  test('of one name but two forms are two papers', () => {
    const form = (code: string, number: string) =>
      sampleStep(sampleProcedure(code, code, { papers: [samplePaper('Tờ khai mai táng', { form: number })] }));
    expect(bundlePapers(sampleBundle([form('1.001731', 'Mẫu số 04'), form('1.014028', 'Mẫu số 02')]))).toHaveLength(2);
  });

  test('are those of the bundle’s own procedure when the catalogue has one', () => {
    const whole = sampleProcedure('2.000986', 'Ba trong một', { papers: [samplePaper('Tờ khai chung')] });
    expect(bundlePapers(sampleBundle([sampleStep(death)], { bundleProcedure: whole }))).toEqual(whole.papers);
  });
});
