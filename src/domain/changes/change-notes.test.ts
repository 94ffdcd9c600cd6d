import { describe, expect, test } from 'vitest';
import { changeNotesOf } from './change-notes.ts';
import { changeKinds, type Change, type ChangeKind, type Part } from './change.ts';

const days = { since: '2026-10-30', until: '2026-11-29' };
const change = (kind: ChangeKind, title: string, parts: readonly Part[] = [], address: string | null = `/${kind}/`): Change => ({
  kind,
  title,
  address,
  unit: null,
  parts,
  tables: [],
});
const fact = (says: string): Part => ({ says, weight: 'fact' });
const groupsOf = (...changes: Change[]) => changeNotesOf(changes, days).groups;

describe('what citizens are told', () => {
  test('stands by subject, procedures first, whatever came first', () => {
    const notes = changeNotesOf(
      [change('news new', 'Tin'), change('procedure', 'Đăng ký kết hôn.', [fact('lệ phí 30.000 → 0 đồng')]), change('act', 'Luật')],
      days,
    );
    expect(notes).toEqual({
      ...days,
      counts: ['1 thủ tục thay đổi', '1 văn bản', '1 tin mới'],
      groups: [
        {
          name: 'Thủ tục',
          lines: [
            {
              label: null,
              things: [{ title: 'Đăng ký kết hôn', address: '/procedure/', says: 'lệ phí 30.000 → 0 đồng' }],
              more: 0,
            },
          ],
        },
        { name: 'Quyết định công bố, văn bản', lines: [expect.objectContaining({ label: '1 văn bản' })] },
        { name: 'Tin tức, bài viết', lines: [expect.objectContaining({ label: '1 tin mới' })] },
      ],
    });
  });

  test('has a heading for every kind of change, but for what could not be compared', () => {
    for (const kind of Object.keys(changeKinds) as ChangeKind[])
      expect(groupsOf(change(kind, 'Tên', [fact('khác')])).length, kind).toBe(kind === 'unread' ? 0 : 1);
  });

  test('is no rewording and nothing that only concerns tables, not even beside a fact', () => {
    const wording: Part = { says: 'tóm tắt', weight: 'wording' };
    const inner: Part = { says: 'mã', weight: 'inner' };
    expect(groupsOf(change('procedure', 'A', [wording]), change('other', 'B', [inner]))).toEqual([]);
    const [group] = groupsOf(change('procedure', 'A', [wording, fact('bỏ 1 giấy tờ'), inner]));
    expect(group?.lines.map(({ things }) => things[0]?.says)).toEqual(['bỏ 1 giấy tờ']);
  });

  test('is a published figure that was corrected, without what reviewers are asked of it, and one that is gone', () => {
    const asked: Part = { says: 'chưa có dòng trong dinh-chinh.csv', weight: 'alarm' };
    const gone: Part = { says: 'bỏ 2 dòng đã công bố của năm 2025', weight: 'alarm' };
    const [group] = groupsOf(change('lost', 'Xã A', [gone]), change('corrected', 'Xã B', [fact('Khá → Tốt'), asked]));
    expect(group?.lines.map(({ things }) => things[0]?.says)).toEqual([gone.says, 'Khá → Tốt']);
  });

  test('is as long as anybody reads: of four thousand new procedures twenty are named', () => {
    const many = Array.from({ length: 4000 }, (_, number) => change('procedure new', `Thủ tục ${number}`));
    const [group] = groupsOf(...many);
    expect(group?.lines).toMatchObject([{ label: '4.000 thủ tục mới', more: 3980 }]);
    expect(group?.lines[0]?.things).toHaveLength(20);
  });

  test('is one line of plain signs, whatever an old row had', () => {
    const [group] = groupsOf(change('procedure', 'Tên\u202e\nlạ', [fact(`bỏ ${'x'.repeat(9000)}`)]));
    const [thing] = group?.lines[0]?.things ?? [];
    expect(thing?.title).toBe('Tên� lạ');
    expect(thing?.says.length).toBe(2000);
  });

  test('counts a decision once, of which three rows changed, and findings one by one', () => {
    const of = (kind: ChangeKind, address: string) => change(kind, address, [fact('mới')], address);
    const { counts } = changeNotesOf(
      [...['/a/', '/a/', '/b/'].map((address) => of('decision', address)), ...['/c/', '/c/'].map((address) => of('finding', address))],
      days,
    );
    expect(counts).toEqual(['2 quyết định công bố', '2 kết luận kiểm tra']);
  });

  test('is nothing, and said so, where nothing changed', () => {
    expect(changeNotesOf([], days)).toEqual({ ...days, counts: [], groups: [] });
  });
});
