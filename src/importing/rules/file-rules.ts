import type { Rule } from '../../issues/rule.ts';

export const unreadableFile: Rule = {
  code: 'khong-doc-duoc-tap-tin',
  severity: 'error',
  title: 'Không đọc được tập tin cần nhập',
  cause: 'Đường dẫn viết sai, tập tin không được phép đọc, hoặc đó không phải tập tin thường: thư mục, ống dẫn, thiết bị.',
  wrong: `npm run import -- ho-so/`,
  right: `npm run import -- ho-so/1_001193.docx`,
  mend: 'Xem lại đường dẫn và quyền đọc. Nhập cả thư mục thì viết ho-so/*.docx.',
};

export const notAPlainFile: Rule = {
  code: 'khong-phai-tap-tin-thuong',
  severity: 'error',
  title: 'Chỗ cần ghi không phải tập tin thường',
  cause:
    'Trên đường tới bảng hay bài cần ghi có một liên kết (symlink) hoặc một thứ không phải tập tin. Đi theo liên kết có thể ghi ra ngoài thư mục cổng.',
  wrong: `data/thu-tuc/ho-tich → /thu/muc/khac`,
  right: `data/thu-tuc/ho-tich/`,
  mend: 'Thay liên kết bằng thư mục hoặc tập tin thật, rồi nhập lại.',
};

export const formulaCell: Rule = {
  code: 'o-excel-la-cong-thuc',
  severity: 'warning',
  title: 'Ô Excel là công thức',
  cause: 'Cổng lấy giá trị mà Excel đã tính lần lưu gần nhất, không lấy công thức. Giá trị có thể đã cũ.',
  wrong: `=B2*2`,
  right: `14,5`,
  mend: 'Mở bằng Excel để tính lại rồi lưu. Hoặc chép cột, dán kiểu Giá trị (Paste Values).',
};

export const textLikeFormula: Rule = {
  code: 'chu-giong-cong-thuc',
  severity: 'warning',
  title: 'Ô chữ bắt đầu như một công thức',
  cause:
    'Chữ bắt đầu bằng = + - @ có thể bị Excel chạy như công thức khi mở bảng. Cổng giữ nguyên chữ và ghi kèm một dấu không nhìn thấy để Excel coi là chữ.',
  wrong: `=HYPERLINK("https://…")`,
  right: `Xem https://…`,
  mend: 'Nếu không cố ý viết vậy, viết lại ô bằng chữ thường.',
};
