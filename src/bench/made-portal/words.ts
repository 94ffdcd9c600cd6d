// Words from which the titles of made procedures and sectors are put together.

/** For whom: with `circumstances`, enough to give every made procedure a title of its own. */
export const beneficiaries = [
  'cho hộ nghèo', 'cho hộ cận nghèo', 'cho người cao tuổi', 'cho người khuyết tật', 'cho trẻ em dưới 6 tuổi', 'cho học sinh bán trú', 'cho sinh viên',
  'cho người lao động', 'cho người có công', 'cho thân nhân liệt sĩ', 'cho hộ kinh doanh', 'cho doanh nghiệp nhỏ', 'cho hợp tác xã', 'cho tổ hợp tác',
  'cho nông dân', 'cho hộ trồng rừng', 'cho cơ sở giáo dục', 'cho cơ sở y tế', 'cho người Việt Nam ở nước ngoài', 'cho người nước ngoài', 'cho đồng bào dân tộc thiểu số',
  'cho phụ nữ mang thai', 'cho cán bộ, công chức', 'cho chủ phương tiện', 'cho nghệ nhân', 'cho đoàn viên công đoàn',
] as const;

export const circumstances = [
  '', 'lần đầu', 'khi cấp lại', 'khi cấp đổi', 'khi gia hạn', 'khi bị mất giấy', 'khi chuyển nơi ở', 'ở xã biên giới', 'ở vùng đặc biệt khó khăn',
  'theo thủ tục rút gọn', 'có yếu tố nước ngoài', 'khi sáp nhập đơn vị', 'sau thiên tai', 'khi sửa thông tin', 'khi thu hồi', 'trước khi thay đổi nội dung',
] as const;

/** Sectors of the national database that a larger portal has beside the demonstration's own. */
export const moreSectors = [
  'Thủy sản', 'Trồng trọt', 'Chăn nuôi', 'Thú y', 'Bảo vệ thực vật', 'Thủy lợi', 'Đê điều và phòng, chống thiên tai', 'Phát triển nông thôn', 'Kiểm lâm',
  'Môi trường', 'Tài nguyên nước', 'Địa chất và khoáng sản', 'Khí tượng, thủy văn', 'Đo đạc và bản đồ', 'Đường bộ', 'Đường thủy nội địa', 'Đăng kiểm', 'Đường sắt',
  'Hàng không', 'Nhà ở và công sở', 'Quy hoạch xây dựng', 'Hạ tầng kỹ thuật', 'Kinh doanh bất động sản', 'Vật liệu xây dựng', 'An toàn thực phẩm', 'Hóa chất', 'Điện', 'Khuyến công', 'Xúc tiến thương mại',
  'Thương mại quốc tế', 'Cạnh tranh', 'Khám bệnh, chữa bệnh', 'Dược phẩm', 'Mỹ phẩm', 'Y tế dự phòng', 'Dân số', 'Trang thiết bị y tế', 'Giám định y khoa', 'Lao động', 'Việc làm',
  'An toàn, vệ sinh lao động', 'Giáo dục nghề nghiệp', 'Giáo dục thường xuyên', 'Giáo dục đại học', 'Văn bằng, chứng chỉ', 'Thi, tuyển sinh', 'Thể dục, thể thao', 'Di sản văn hóa', 'Điện ảnh',
  'Mỹ thuật, nhiếp ảnh, triển lãm', 'Thư viện', 'Gia đình', 'Du lịch', 'Quảng cáo', 'Báo chí', 'Xuất bản, in và phát hành', 'Bưu chính', 'Viễn thông và internet', 'Công nghệ thông tin',
  'Sở hữu trí tuệ', 'Tiêu chuẩn, đo lường, chất lượng', 'An toàn bức xạ và hạt nhân', 'Hoạt động khoa học và công nghệ', 'Luật sư', 'Công chứng', 'Đấu giá tài sản', 'Giám định tư pháp', 'Trợ giúp pháp lý', 'Lý lịch tư pháp',
  'Quốc tịch', 'Bồi thường nhà nước', 'Ngân sách nhà nước', 'Quản lý công sản', 'Quản lý giá', 'Thuế', 'Hải quan', 'Kho bạc', 'Bảo hiểm xã hội', 'Đấu thầu', 'Đầu tư',
  'Hỗ trợ doanh nghiệp nhỏ và vừa', 'Tổ chức hành chính, sự nghiệp', 'Công chức, viên chức', 'Chính quyền địa phương', 'Tổ chức phi chính phủ', 'Thi đua, khen thưởng', 'Văn thư và lưu trữ nhà nước', 'Công tác thanh niên', 'Dân tộc',
  'Giải quyết khiếu nại', 'Giải quyết tố cáo', 'Tiếp công dân', 'Phòng, chống tham nhũng', 'Xuất nhập cảnh', 'Phòng cháy, chữa cháy', 'Quản lý vũ khí, vật liệu nổ', 'Ngành nghề kinh doanh có điều kiện', 'Đăng ký, quản lý phương tiện', 'Dân quân tự vệ',
] as const;
