/** Vehicles, driving, waterways, works beside roads. Form: see `readLines` in `vocabulary.ts`. */
export const roads = `
gplx, bằng lái, bằng lái xe, giấy phép lái, bằng xe máy, bằng ô tô, bằng a1, bằng b2, thi lấy bằng | giấy phép lái xe
cà vẹt, cavet, giấy tờ xe, giấy đăng ký xe, đăng ký xe, cà vẹt xe, giấy xe | chứng nhận đăng ký xe ; đăng ký xe
biển số, bảng số, biển xe, bấm biển, bấm số, bốc biển, lấy biển số, biển đẹp | biển số xe
mất biển số, rớt biển số, gãy biển số, biển mờ, mất cà vẹt, mất giấy tờ xe, mất giấy xe, mất đăng ký xe, mất cavet | cấp lại chứng nhận đăng ký xe, biển số xe
sang tên xe, đổi chủ xe, mua xe cũ, bán xe cũ, xe cũ, rút hồ sơ xe, sang tên đổi chủ, xe không chính chủ, mua lại xe | thay đổi chủ xe ; đăng ký sang tên xe
xe mới, mua xe mới, đăng ký xe mới, xe mới mua, mua xe | đăng ký xe lần đầu
biển tạm, biển số tạm, giấy đi đường tạm | đăng ký xe tạm thời
trả biển số, nộp lại biển số, thanh lý xe, bỏ xe, xe hết hạn dùng, bán xe ve chai, thu biển | thu hồi giấy chứng nhận đăng ký, biển số xe
xe nhập, xe ngoại, xe mua ở nước ngoài, đem xe về nước, mang xe về nước | xe nhập khẩu ; nhập khẩu xe ô tô
cho xe, tặng xe, cho tặng xe nhập | chuyển nhượng, cho, tặng xe
xe tự lái, xe thông minh | phương tiện giao thông thông minh
xe hơi, oto, xe con, xe tải, xe bốn bánh | ô tô
xe máy, xe hai bánh, xe gắn máy, honda | xe gắn máy ; xe máy
đăng kiểm, khám xe | kiểm định
phù hiệu, giấy phép chạy xe, chạy taxi, chạy xe khách, chở khách, xe hợp đồng | kinh doanh vận tải
mở đường, làm đường vào, nối đường, mở lối ra đường, đấu đường, lối ra quốc lộ, mở cổng ra đường | đấu nối ; đấu nối tạm vào đường bộ
đào đường, cắt đường, chôn ống qua đường, đặt ống nước qua đường | thi công công trình trên đường bộ ; đường bộ
đóng thuyền, tàu thuyền, ghe tàu, xuồng máy, đăng ký thuyền, đăng ký ghe | phương tiện thủy nội địa
bến phà, bến sông, bến khách, đò ngang, mở bến | bến thủy nội địa ; bến khách ngang sông
tàu cập cảng, tàu vào cảng | tàu biển
gửi hàng nước ngoài, hàng qua cửa khẩu, thông quan, khai hải quan | hải quan
hàng đi lạc, hàng gửi nhầm nước | hàng hóa lạc tuyến quốc tế
gửi chuyển phát nhanh, gửi nhanh quốc tế, dhl | chuyển phát nhanh quốc tế
hàng ít tiền, hàng giá trị nhỏ | hàng hóa xuất khẩu có giá trị dưới năm triệu đồng
ống dẫn dầu, ống dẫn khí | đường ống chuyên dụng
hết niên hạn, niên hạn, mất trộm xe, xe mất trộm, xe bị mất trộm, xe bị mất | thu hồi giấy chứng nhận đăng ký, biển số xe
biển số cũ, giữ biển số, giữ lại biển số | biển số xe
`;
