import type { Rule } from '../../issues/rule.ts';

export const missingLabel: Rule = {
  code: 'ho-so-thieu-muc',
  severity: 'warning',
  title: 'Hồ sơ thiếu một mục',
  cause: 'Hồ sơ quốc gia có hai mươi mục. Thiếu một mục thì ô tương ứng để trống.',
  wrong: `(không có dòng «Cơ quan thực hiện:»)`,
  right: `Cơ quan thực hiện: Ủy ban nhân dân cấp xã`,
  mend: 'Đối chiếu với hồ sơ trên Cơ sở dữ liệu quốc gia.',
};

export const unreadTimeLimit: Rule = {
  code: 'ho-so-thoi-han',
  severity: 'warning',
  title: 'Thời hạn của hồ sơ không đọc được thành số',
  cause:
    'Hồ sơ ghi một con số không có đơn vị, hoặc một câu có nhiều mốc. Cổng không đoán: lời của hồ sơ được giữ nguyên ở «Diễn giải thời hạn».',
  wrong: `10`,
  right: `10 ngày làm việc`,
  mend: 'Xem văn bản gốc, rồi ghi số và đơn vị vào cột «Thời hạn giải quyết» của cach-thuc.csv.',
};

export const unreadFee: Rule = {
  code: 'ho-so-muc-thu',
  severity: 'warning',
  title: 'Mức thu của hồ sơ không đọc được thành số tiền',
  cause:
    'Hồ sơ ghi «Phí : Đồng» mà không có số, hoặc viết mức thu bằng lời. Không có số không có nghĩa là miễn phí. Lời của hồ sơ được giữ nguyên.',
  wrong: `Phí :  Đồng`,
  right: `Phí : 20.000 Đồng`,
  mend: 'Xem nghị quyết của Hội đồng nhân dân tỉnh, rồi ghi mức thu vào cach-thuc.csv.',
};

export const unreadChoice: Rule = {
  code: 'ho-so-gia-tri-la',
  severity: 'warning',
  title: 'Hồ sơ ghi một giá trị ngoài danh mục',
  cause: 'Cột này chỉ nhận các giá trị đã định. Giá trị của hồ sơ được giữ ở phần nguyên văn.',
  wrong: `Cấp thực hiện: Cấp Khu phố`,
  right: `Cấp thực hiện: Cấp Xã`,
  mend: 'Chọn giá trị đúng và ghi vào bảng.',
};

export const unreadCount: Rule = {
  code: 'ho-so-so-luong',
  severity: 'warning',
  title: 'Số lượng giấy tờ không đọc được hoặc khác thường',
  cause: 'Cột «Số lượng» của hồ sơ thường ghi «Bản chính: 1 / Bản sao: 0». Viết khác đi thì lời được giữ ở «Ghi chú».',
  wrong: `Bản chính: 20240`,
  right: `Bản chính: 1`,
  mend: 'Xem văn bản gốc, rồi sửa cột «Bản chính», «Bản sao» của giay-to.csv.',
};

export const unreadAct: Rule = {
  code: 'ho-so-can-cu',
  severity: 'warning',
  title: 'Văn bản căn cứ ghi thiếu hoặc lặp',
  cause: 'Số hiệu thiếu dấu gạch chéo, văn bản lặp lại, hoặc không có số hiệu. Văn bản lặp được gộp thành một dòng.',
  wrong: `104`,
  right: `104/2022/NĐ-CP`,
  mend: 'Xem văn bản gốc, rồi sửa can-cu.csv.',
};

export const codeVariant: Rule = {
  code: 'ho-so-ma-co-duoi',
  severity: 'warning',
  title: 'Mã thủ tục viết kiểu khác',
  cause: 'Mã có đuôi của tỉnh hoặc viết liền. Cổng dùng một cách viết: 1.001193.',
  wrong: `1.012753.H19`,
  right: `1.012753`,
  mend: 'Không phải làm gì, nếu đây là bản địa phương của đúng thủ tục này.',
};

export const otherSector: Rule = {
  code: 'ho-so-khac-linh-vuc',
  severity: 'warning',
  title: 'Hồ sơ ghi lĩnh vực khác với cổng',
  cause: 'Thủ tục đã nằm ở một lĩnh vực khác trên cổng. Lệnh nhập sửa tại chỗ, không chuyển thư mục.',
  wrong: `Lĩnh vực: Chứng thực (trên cổng: Hộ tịch)`,
  right: `Lĩnh vực: Hộ tịch`,
  mend: 'Nếu cần chuyển, chuyển mọi dòng của thủ tục sang thư mục của lĩnh vực mới.',
};

export const sameSheetTwice: Rule = {
  code: 'ho-so-dua-vao-hai-lan',
  severity: 'warning',
  title: 'Một hồ sơ được đưa vào hai lần',
  cause: 'Hai tập tin có cùng mã và cùng nội dung. Cổng chỉ nhập một.',
  wrong: `1_001193.docx và 1_001193 - Copy.docx`,
  right: `1_001193.docx`,
  mend: 'Bỏ bản thừa.',
};
