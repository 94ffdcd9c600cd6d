import type { Rule } from '../../issues/rule.ts';

export const badAddress: Rule = {
  code: 'sai-dia-chi',
  severity: 'error',
  title: 'Địa chỉ trên cổng viết sai',
  cause: 'Địa chỉ ở đây thành lệnh chuyển tiếp của máy chủ, nên chỉ nhận địa chỉ của chính cổng, viết trọn vẹn, không có ký tự lạ.',
  wrong: `https://cong.example.gov.vn/tin-tuc/bai-cu`,
  right: `/tin-tuc/bai-cu/`,
  mend: 'Chép từ thanh địa chỉ phần sau tên miền và sau đường dẫn gốc: bắt đầu bằng dấu /; trang kết thúc bằng dấu /, tập tin kết thúc bằng đuôi (.docx, .pdf, .html). Bỏ phần từ dấu ? hoặc #.',
};
