import type { Rule } from '../../issues/rule.ts';

export const unknownMatter: Rule = {
  code: 'ma-viec-la',
  severity: 'error',
  title: 'Mã việc không phải của cổng',
  cause: 'Nhờ cột «Mã việc» mà lời bạn ghi về đúng ô của đúng bảng. Mã bị sửa hay bị xóa thì cổng không biết lời ấy của việc nào.',
  wrong: `tra-loi/1001193/Bao lâu`,
  right: `tra-loi/1.001193/Bao lâu/Trả lời`,
  mend: 'Chép lại mã việc từ bảng mới: npm run todo -- --xlsx viec-moi.xlsx. Hoặc xóa cả dòng này rồi nhập lại.',
};
