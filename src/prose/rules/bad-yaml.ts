import type { Rule } from '../../issues/rule.ts';

export const badYaml: Rule = {
  code: 'loi-yaml',
  severity: 'error',
  title: 'Sai cú pháp YAML',
  cause: 'Phần đầu bài hoặc tập tin cong.yaml không đọc được.',
  wrong: `tieu-de: Hộ tịch: đăng ký`,
  right: `tieu-de: "Hộ tịch: đăng ký"`,
  mend: 'Kiểm tra thụt dòng và đặt chữ có dấu hai chấm trong ngoặc kép.',
};
