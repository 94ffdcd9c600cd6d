import type { Rule } from '../../issues/rule.ts';

export const notASheet: Rule = {
  code: 'khong-phai-ho-so',
  severity: 'error',
  title: 'Tập tin không phải hồ sơ thủ tục',
  cause: 'Lệnh nhập đọc hồ sơ «Chi tiết thủ tục hành chính» tải từ Cơ sở dữ liệu quốc gia, và các bảng của chính cổng (Excel, CSV).',
  wrong: `bao-cao-thang-10.docx`,
  right: `1_001193.docx`,
  mend: 'Mở tập tin xem có dòng «Mã thủ tục:» không. Tải lại hồ sơ ở trang chi tiết của thủ tục.',
};

export const oldWordFile: Rule = {
  code: 'dinh-dang-cu',
  severity: 'error',
  title: 'Định dạng cũ hoặc lạ',
  cause: 'Tập tin không phải .docx hay .xlsx thật: .doc và .xls đời cũ, RTF, PDF, trang web lưu thành .doc.',
  wrong: `ho-so.doc`,
  right: `ho-so.docx`,
  mend: 'Mở bằng Word hoặc Excel, chọn Lưu thành (Save As), kiểu .docx hoặc .xlsx, rồi nhập tập tin mới.',
};

export const lockedFile: Rule = {
  code: 'tap-tin-co-mat-khau',
  severity: 'error',
  title: 'Tập tin đặt mật khẩu',
  cause: 'Tập tin được mã hóa nên không đọc được.',
  wrong: `thu-tuc.xlsx (có mật khẩu)`,
  right: `thu-tuc.xlsx`,
  mend: 'Mở bằng Word hoặc Excel, vào Tệp (File) → Thông tin (Info), bỏ mật khẩu, lưu lại rồi nhập.',
};

export const macroFile: Rule = {
  code: 'tap-tin-co-macro',
  severity: 'error',
  title: 'Tập tin có macro',
  cause: 'Macro là chương trình nằm trong tập tin. Bảng và hồ sơ không cần chương trình, nên cổng không nhận.',
  wrong: `thu-tuc.xlsm`,
  right: `thu-tuc.xlsx`,
  mend: 'Lưu thành (Save As) kiểu .xlsx hoặc .docx thường, không có macro.',
};

export const damagedFile: Rule = {
  code: 'tap-tin-hong',
  severity: 'error',
  title: 'Tập tin hỏng',
  cause: 'Tập tin tải về dở dang, bị cắt, hoặc nội dung không khớp với mục lục của nó.',
  wrong: `1_001193.docx (tải dở)`,
  right: `1_001193.docx`,
  mend: 'Tải lại tập tin. Nếu Word vẫn mở được, lưu thành một bản .docx mới rồi nhập.',
};

export const hugeFile: Rule = {
  code: 'tap-tin-qua-lon',
  severity: 'error',
  title: 'Tập tin quá lớn',
  cause: 'Một hồ sơ chỉ nặng vài chục KB. Tập tin quá lớn, hoặc nén nhỏ mà bung ra rất lớn, có thể làm treo máy.',
  wrong: `ho-so.docx (50 MB)`,
  right: `ho-so.docx (12 KB)`,
  mend: 'Xem có chọn nhầm tập tin không. Bảng Excel lớn thì chia thành nhiều tập tin.',
};

export const sheetWithoutCode: Rule = {
  code: 'ho-so-khong-co-ma',
  severity: 'error',
  title: 'Hồ sơ không có mã thủ tục',
  cause: 'Mọi dòng của một thủ tục gắn với mã. Không có mã thì không biết ghi vào đâu.',
  wrong: `Mã thủ tục: Không có thông tin`,
  right: `Mã thủ tục: 1.001193`,
  mend: 'Điền mã vào hồ sơ, hoặc tải lại hồ sơ từ Cơ sở dữ liệu quốc gia.',
};

export const twoSheetsForOneCode: Rule = {
  code: 'hai-ho-so-mot-ma',
  severity: 'error',
  title: 'Hai hồ sơ cùng một mã',
  cause: 'Hai tập tin khác nhau nói về cùng một thủ tục. Cổng không tự chọn bản nào đúng.',
  wrong: `1_001193.docx và 1_001193 (1).docx`,
  right: `1_001193.docx`,
  mend: 'Giữ bản mới nhất, bỏ bản kia, rồi nhập lại.',
};

export const unknownSheetSector: Rule = {
  code: 'ho-so-linh-vuc-la',
  severity: 'error',
  title: 'Lĩnh vực của hồ sơ chưa có trên cổng',
  cause: 'Mỗi lĩnh vực là một thư mục. Lĩnh vực của hồ sơ không có trong data/linh-vuc.csv nên không biết ghi vào thư mục nào.',
  wrong: `Lĩnh vực: Hộ tich và cư trú`,
  right: `Lĩnh vực: Hộ tịch`,
  mend: 'Thêm lĩnh vực vào data/linh-vuc.csv; hoặc chạy lại với --linh-vuc <mã> để chọn lĩnh vực, hay --them-linh-vuc để cổng tự thêm.',
};

export const tableNotSound: Rule = {
  code: 'bang-dang-co-loi',
  severity: 'error',
  title: 'Bảng đang có lỗi nên không ghi vào',
  cause: 'Bảng cần ghi có lỗi về cột, dấu ngoặc kép hoặc bảng mã. Ghi thêm vào có thể làm hỏng các dòng khác.',
  wrong: `1.001193,"Trực tiếp`,
  right: `1.001193,Trực tiếp`,
  mend: 'Chạy npm run check, sửa lỗi của bảng này, rồi nhập lại.',
};

export const tableNotKnown: Rule = {
  code: 'khong-phai-bang',
  severity: 'error',
  title: 'Trang Excel hoặc CSV không phải bảng của cổng',
  cause: 'Dòng đầu của bảng phải là tên cột như trong data/README.md. Trang không nhận ra được thì không nhập.',
  wrong: `STT, Họ và tên, Ghi chú`,
  right: `Mã thủ tục, Tên thủ tục, Cấp thực hiện`,
  mend: 'Lấy mẫu bằng npm run import -- --template mau.xlsx, rồi chép số liệu vào mẫu.',
};

export const cellNotText: Rule = {
  code: 'o-excel-sai-kieu',
  severity: 'error',
  title: 'Ô Excel sai kiểu',
  cause: 'Ô chứa lỗi công thức, hoặc là số ở chỗ phải là ngày. Đọc số thành ngày là đoán.',
  wrong: `45962`,
  right: `01/11/2025`,
  mend: 'Sửa ô trong Excel: đặt định dạng Ngày (Date), hoặc gõ lại giá trị.',
};

export const newProcedureWithoutSector: Rule = {
  code: 'thu-tuc-moi-thieu-linh-vuc',
  severity: 'error',
  title: 'Thủ tục mới chưa biết thuộc lĩnh vực nào',
  cause: 'Mỗi lĩnh vực là một thư mục. Dòng của một thủ tục chưa có trên cổng phải nói lĩnh vực của nó.',
  wrong: `1.009999, (không có cột Lĩnh vực)`,
  right: `1.009999, Hộ tịch`,
  mend: 'Thêm cột «Lĩnh vực» vào trang danh mục, hoặc chạy với --linh-vuc <mã>.',
};
