/** Passports and borders, security, weapons, fire, drugs, complaints. Form: see `readLines` in `vocabulary.ts`. */
export const order = `
passport, sổ thông hành, làm hộ chiếu, giấy đi nước ngoài | hộ chiếu
giấy qua biên giới, giấy thông hành, giấy sang trung quốc, qua biên, sang bên kia biên giới, qua cửa khẩu, qua bên trung quốc, đi chợ biên giới, sang trung quốc, sang lào, sang campuchia | giấy thông hành xuất, nhập cảnh vùng biên giới ; giấy thông hành
mất hộ chiếu, mất passport, rơi hộ chiếu, thất lạc hộ chiếu | trình báo mất hộ chiếu
mất giấy thông hành, rơi giấy thông hành | trình báo mất giấy thông hành
mất thẻ apec, thẻ doanh nhân, thẻ apec | thẻ abtc
visa, thị thực, gia hạn visa, người nước ngoài ở lại | thị thực ; tạm trú cho người nước ngoài
súng, súng săn, vũ khí, dao kiếm, đạn, bắn pháo, thuốc nổ, nổ mìn, giao nộp súng | vũ khí ; vật liệu nổ
bắn pháo hoa | pháo hoa
khắc dấu, làm dấu | con dấu
anttt, an ninh trật tự, giấy an ninh, giấy antt, giấy an ninh trật tự, mở cầm đồ, tiệm cầm đồ, mở khách sạn, mở nhà nghỉ, mở karaoke, mở massage, mở nhà trọ, dịch vụ bảo vệ, đòi nợ | giấy chứng nhận đủ điều kiện về an ninh, trật tự
dân phòng, bảo vệ dân phố, tổ an ninh, công an bán chuyên trách, công an viên, tổ bảo vệ an ninh, tổ bảo vệ | lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
cháy, chữa cháy, cứu hỏa, pccc, báo cháy, phòng cháy, đám cháy, cứu nạn | phòng cháy, chữa cháy
ma túy, nghiện, con nghiện, cai nghiện tại nhà, hút chích, người nghiện | cai nghiện ma túy
cai nghiện ở nhà, cai tại nhà, cai tự nguyện | cai nghiện ma túy tự nguyện tại gia đình, cộng đồng
bị lừa bán, bị bán sang trung quốc, mua bán người, nạn nhân buôn người, bị bắt cóc, lừa bán, trở về sau khi bị bán, bị bán, bán người | nạn nhân
giấy không phạm tội, phiếu lý lịch, xác nhận không tiền án, không tiền án | lý lịch tư pháp
đặc xá, ra tù, mãn hạn tù, mới ra tù | chấp hành xong án phạt tù
kiện, thưa kiện, đơn kiện, khiếu kiện, làm đơn kiện, bị xử oan, không đồng ý quyết định, phạt oan, phạt sai, thưa công an | khiếu nại ; tố cáo
khiếu nại công an, kiện công an, công an phạt, bị công an phạt | khiếu nại quyết định hành chính công an nhân dân
gặp chủ tịch, gặp lãnh đạo, gặp chủ tịch xã, đến gặp trực tiếp | tiếp công dân
tố giác, báo tội phạm, trình báo, báo công an, bị trộm, mất trộm | tố giác ; trình báo
mở khóa vneid, khóa vneid, quên mật khẩu vneid, không vào được vneid, mở khóa định danh, bị khóa tài khoản, tài khoản bị khóa, quên mật khẩu | mở khóa tài khoản định danh điện tử ; mở khóa căn cước điện tử
định danh công ty, vneid công ty, vneid doanh nghiệp, định danh tổ chức, định danh cho hợp tác xã, vneid cơ quan, định danh doanh nghiệp, định danh cơ quan | tài khoản định danh điện tử cho cơ quan, tổ chức
trùng số căn cước, sai số định danh, trùng số, trùng cccd, trùng số định danh, hai số định danh | hủy, xác lập lại số định danh cá nhân
cmnd 9 số, chứng minh 9 số, số cũ, chứng minh thư cũ, cmnd cũ, cmt cũ, số cmnd cũ, chứng minh cũ, đổi từ 9 số sang 12 số | xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân
adn, xét nghiệm gen, lấy mẫu adn, mống mắt, giọng nói, vân tay | thông tin sinh trắc học
thêm thông tin vào căn cước, gắn bằng lái vào căn cước, cập nhật căn cước, thêm bảo hiểm vào căn cước, tích hợp giấy tờ, tích hợp bằng lái, tích hợp bảo hiểm | tích hợp, cập nhật thông tin trên thẻ căn cước
xem thông tin của mình, tra thông tin công dân, xin thông tin công dân | khai thác thông tin công dân
không có giấy tờ gì, không giấy tờ tùy thân, chưa có quốc tịch, người gốc việt, việt kiều campuchia, giấy chứng nhận căn cước | người gốc việt nam ; giấy chứng nhận căn cước
bảo vệ người tiêu dùng, bán hàng lừa đảo, bán hàng tận nhà, bán tận nhà, bán dạo, bán hội thảo, bán hàng lưu động, hội thảo bán hàng | bán hàng không tại địa điểm giao dịch thường xuyên
đa cấp | bán hàng đa cấp
hàng giả, hàng kém chất lượng, hàng dởm | người tiêu dùng
đi chợ bên trung quốc, sang chợ, chợ biên giới | giấy thông hành xuất, nhập cảnh vùng biên giới
chữa cháy rừng, dập lửa, đi chữa cháy, dập cháy, cứu hộ | tham gia phòng cháy, chữa cháy, cứu nạn, cứu hộ
đi tuần, tuần tra, bảo vệ tổ | lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
nhà nghỉ, khách sạn, nhà trọ kiểu khách sạn, cầm đồ | giấy chứng nhận đủ điều kiện về an ninh, trật tự
`;
