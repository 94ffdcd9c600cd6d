/** Culture, sport, tourism, press, health, work, commerce and rewards. Form: see `readLines` in `vocabulary.ts`. */
export const culture = `
sách, tủ sách, thư viện làng, mở thư viện, phòng đọc, cho mượn sách | thư viện ; thư viện cộng đồng
bảng hiệu, biển hiệu, treo băng rôn, treo biển, pa nô | quảng cáo
hội diễn, ca nhạc, văn nghệ, đám hát, biểu diễn, hát hò | biểu diễn nghệ thuật
hội làng lớn, tổ chức hội, mở hội, lễ hội truyền thống | lễ hội ; tổ chức lễ hội
đình cổ, tu bổ đình, sửa đình | di tích
bóng đá, đội bóng, clb, câu lạc bộ thể thao, câu lạc bộ bóng, clb thể thao, đá banh, tập võ, bóng chuyền, cầu lông, phòng gym, đội văn nghệ | câu lạc bộ thể thao cơ sở ; câu lạc bộ thể thao
hồ bơi, bể bơi, sân bóng, phòng tập | kinh doanh hoạt động thể thao
homestay, khách du lịch, hướng dẫn viên | du lịch
khu dân cư văn hóa, thôn văn hóa, bản văn hóa, làng văn hóa, tổ dân phố văn hóa, thôn bản văn hóa | thôn, tổ dân phố văn hóa
già làng, trưởng bản, trưởng tộc, già làng trưởng bản, người được bà con tin | người có uy tín
bác sĩ giỏi, danh hiệu thầy thuốc, thầy thuốc ưu tú, danh hiệu bác sĩ | thầy thuốc nhân dân, thầy thuốc ưu tú
danh hiệu nghệ nhân | nghệ nhân
huân chương, giấy khen của xã, thi đua, chiến sĩ thi đua, lao động tiên tiến, khen tặng | khen thưởng ; danh hiệu
huy hiệu đảng | huy hiệu
phòng khám, mở phòng khám, phòng mạch, nha sĩ, giấy phép khám bệnh, chứng chỉ hành nghề y | khám bệnh, chữa bệnh
thầy lang, thuốc nam, bài thuốc gia truyền, đông y, lương y | lương y ; y học cổ truyền
hiệu thuốc, tiệm thuốc, nhà thuốc tây, bán thuốc tây, quầy thuốc | thuốc ; kinh doanh dược
chứng sinh, giấy đẻ, giấy sinh, giấy ra viện sinh con, đẻ ở nhà, đẻ rơi, sinh ở nhà | giấy chứng sinh
tiêm phòng, chích ngừa, vắc xin | tiêm chủng
sida, nhiễm h | hiv
an toàn vệ sinh, bếp ăn, nấu cỗ, giấy vệ sinh, giấy an toàn thực phẩm | an toàn thực phẩm
hai con, sinh con thứ ba, sinh đẻ, kế hoạch hóa | dân số
đi làm nước ngoài, xuất khẩu lao động, xklđ, đi làm ở nhật, đi hàn quốc làm, đi làm đài loan | người lao động đi làm việc ở nước ngoài
học nghề, dạy nghề, trường nghề, cao đẳng nghề, trung cấp nghề | giáo dục nghề nghiệp ; học nghề
nội trú, học bổng nội trú, ở nội trú, tiền nội trú | chính sách nội trú
hợp đồng lao động, nợ lương, không trả lương, quỵt lương, cãi nhau với công ty | tranh chấp lao động
đình công | công đoàn
thuê người tây, lao động nước ngoài | giấy phép lao động
lao động trẻ em | người lao động chưa thành niên
gas, ga, bình gas, bình ga, đổi gas, cửa hàng gas, bán bình gas, đại lý ga, bán lẻ gas | lpg chai ; cửa hàng bán lẻ lpg chai
rượu tây, bán bia, quán nhậu, bán rượu lẻ, bán rượu ở quán | giấy phép bán lẻ rượu ; bán lẻ rượu
nấu rượu bán, lò rượu, lò nấu rượu, cất rượu, rượu ngô, rượu gạo, rượu cần, ủ rượu | sản xuất rượu thủ công
chợ, sạp chợ, ki ốt chợ, quầy chợ, ban quản lý chợ, trả sạp, chợ xã, chợ làng, lấy lại chợ | tài sản kết cấu hạ tầng chợ ; chợ
điện, kéo điện, trạm điện, câu điện, đường điện | điện lực ; điện
mở công ty, lập công ty, thành lập công ty | doanh nghiệp
đóng thuế, nộp thuế, khai thuế, miễn thuế, giảm thuế, thuế đất, thuế nhà | thuế
mặt bằng, nhà nước cho thuê, đấu giá đất | đấu giá
hội đồng hương, hội nghề, hội người cao tuổi, quỹ từ thiện, quỹ hội, lập quỹ, hội từ thiện | hội ; quỹ xã hội, quỹ từ thiện
thôn mới, tách thôn, nhập thôn, trưởng thôn, bầu trưởng thôn, nhập bản | thôn, tổ dân phố
công chức, thi công chức, tuyển viên chức, thi viên chức, tuyển giáo viên | tuyển dụng công chức ; tuyển dụng viên chức
cán bộ xã nghỉ hưu, lương hưu cán bộ xã, cán bộ xã già yếu | lương hưu, trợ cấp hàng tháng đối với cán bộ xã
bản đồ, trích đo, đo đạc, đo đất, cắm mốc, mốc giới | đo đạc ; bản đồ địa chính
wifi, mạng, trạm phát sóng, cột sóng, bts | viễn thông
quán game, đại lý internet, đại lý net | trò chơi điện tử công cộng
trang web, website, in ấn, mở tiệm photo, photocopy | trang thông tin điện tử ; photocopy
tổ hòa giải, hòa giải viên, người hòa giải, đi hòa giải | hòa giải viên ; tổ hòa giải
hòa giải viên bị thương, đi hòa giải bị đánh, hòa giải viên bị nạn | hòa giải viên gặp tai nạn
luật sư miễn phí, luật sư nghèo, tư vấn luật, hỏi luật | trợ giúp pháp lý
nhà thầu | đấu thầu
bồi thường oan, nhà nước đền, cán bộ làm sai phải đền | bồi thường nhà nước
đứng đầu, làm đầu, tổ trưởng, trưởng tổ, người cầm đầu | tổ trưởng ; người đại diện
đứng đầu tổ hòa giải, trưởng tổ hòa giải, bầu tổ trưởng hòa giải | công nhận tổ trưởng tổ hòa giải
hòa giải bị thương, đi can, can ngăn, khuyên can | hòa giải viên gặp tai nạn ; hòa giải viên
tự dịch, mình dịch, tự mình dịch, bạn dịch, người quen dịch | chữ ký người dịch mà người dịch không phải là cộng tác viên
dịch viên, cộng tác viên dịch, phòng dịch | chữ ký người dịch mà người dịch là cộng tác viên
cắt tóc, gội đầu, làm móng, làm nail, tiệm nail, quán cắt tóc, tiệm cắt tóc, may đồ, rửa xe, sửa xe máy, tạp hóa, quán nhỏ, tiệm nhỏ, xe đẩy, bán vé số, bán hoa, bán cây cảnh, bán gạo, bán trái cây, bán hàng rong, bán hải sản | hộ kinh doanh
nghỉ ba tháng, nghỉ mấy tháng, nghỉ một thời gian, quán nghỉ, đóng quán tạm, tạm nghỉ, tạm dừng, tạm ngưng | tạm ngừng kinh doanh
bán trở lại, mở bán lại, hoạt động trở lại sớm | tiếp tục kinh doanh trước thời hạn đã thông báo
`;
