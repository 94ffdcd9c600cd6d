import { describe, expect, test } from 'vitest';
import { caseKey, caseMessage, chosenGroups, type PaperGroup } from './case-list.ts';

const everybody: PaperGroup = { name: null, papers: [{ name: 'Tờ khai đăng ký khai sinh', count: '1 bản chính' }] };
const foundling: PaperGroup = { name: 'Trẻ bị bỏ rơi', papers: [{ name: 'Biên bản', count: '' }] };
const witness: PaperGroup = { name: 'Không có giấy chứng sinh', papers: [{ name: 'Văn bản của người làm chứng', count: '1 bản chính' }] };

describe('what somebody brings', () => {
  test('is what everybody brings, and what the chosen cases ask besides, in the order of the page', () => {
    const chosen = new Set([caseKey('Không có giấy chứng sinh')]);
    expect(chosenGroups([everybody, foundling, witness], chosen)).toEqual([everybody, witness]);
    expect(chosenGroups([everybody, foundling], new Set())).toEqual([everybody]);
  });
});

describe('the key of a case', () => {
  test('is that of its name, however the name is composed, and short', () => {
    expect(caseKey('Trẻ bị bỏ rơi')).toBe(caseKey('Trẻ bị bỏ rơi'.normalize('NFD')));
    expect(caseKey('Trẻ bị bỏ rơi')).toMatch(/^[0-9a-z]{1,7}$/);
    expect(caseKey('Trẻ bị bỏ rơi')).not.toBe(caseKey('Trẻ bị bỏ rời'));
  });
});

describe('a message', () => {
  const whole = {
    title: 'Đăng ký khai sinh',
    place: 'Bộ phận Một cửa',
    asOf: '29/11/2026',
    address: 'https://cong.example/thu-tuc/x/#giay-to',
  };
  test('names each paper with what to bring of it, where to go, and of which day the data are', () => {
    expect(caseMessage({ ...whole, groups: [everybody, foundling] })).toBe(
      `Đăng ký khai sinh: giấy tờ cần mang

Ai cũng cần:
- Tờ khai đăng ký khai sinh (1 bản chính)

Trẻ bị bỏ rơi:
- Biên bản

Nộp ở: Bộ phận Một cửa.
Theo dữ liệu ngày 29/11/2026.
https://cong.example/thu-tuc/x/#giay-to`,
    );
  });

  test('of a procedure without cases has no heading, and says nothing of a place that nobody named', () => {
    expect(caseMessage({ ...whole, place: '', asOf: '', groups: [everybody] })).toBe(
      'Đăng ký khai sinh: giấy tờ cần mang\n\n- Tờ khai đăng ký khai sinh (1 bản chính)\n\nhttps://cong.example/thu-tuc/x/#giay-to',
    );
  });
});
