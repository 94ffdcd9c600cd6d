/** Words of every field: to mend, to lose, to extend; the usual abbreviations; who to call. Form: see `readLines` in `vocabulary.ts`. */
export const everyday = `
tthc | thủ tục hành chính
cchc | cải cách hành chính
xếp hạng, bảng xếp hạng, xếp loại xã, thứ hạng | xếp loại
phản ánh, kiến nghị, khiếu nại, góp ý, tố cáo, đường dây nóng, số điện thoại, địa chỉ | liên hệ ; phản ánh, kiến nghị
giờ làm việc, mấy giờ làm việc, thứ bảy có làm, mấy giờ mở cửa, giờ mở cửa | giờ làm việc ; liên hệ
ghi sai, bị sai, sai sót, ghi nhầm, viết nhầm, đánh máy nhầm, nhầm tên, sai tên, sai thông tin, sai năm sinh, sai ngày tháng, viết sai, gõ nhầm, in nhầm, in sai, gõ sai, đánh sai, ghi trật, nhầm, bị nhầm, không đúng, sai dân tộc, nhầm dân tộc, sai họ, sai số, nhầm số | cải chính ; đính chính ; sai sót ; điều chỉnh ; chỉnh sửa ; thay đổi thông tin ; sửa đổi ; xác lập lại
sửa, chỉnh sửa, sửa lại | sửa đổi ; đính chính ; điều chỉnh ; chỉnh sửa ; sửa lỗi ; thay đổi ; cải chính
sai | sai sót ; đính chính ; cải chính ; chỉnh sửa ; điều chỉnh ; thay đổi
đổi | cấp đổi ; thay đổi ; chuyển đổi
làm lại, xin lại, bị mất, làm mất, đánh mất, thất lạc, đánh rơi, bị cháy, bị rách, bị hỏng, hư hỏng, rớt mất, mất hết, mất, rơi, rớt, mờ, nát, rách nát, rách, ướt, hư, hỏng, nhàu, phai, chuột cắn, mối ăn, gãy, xin cái khác, xin cái mới, làm cái mới, thất lạc hết | cấp lại ; đăng ký lại ; trình báo mất ; cấp đổi ; bản sao
hết hạn, quá hạn, kéo dài, xin thêm thời gian, sắp hết hạn, tới hạn, đến hạn | gia hạn ; cấp đổi ; cấp lại
bỏ, hủy, không làm nữa, xin thôi, nghỉ hẳn, thôi không, không làm, xin nghỉ, không muốn làm, rút khỏi, nghỉ làm, không còn làm | hủy bỏ ; chấm dứt ; xóa ; thôi làm ; thôi hưởng ; dừng
mở, xin mở | thành lập
đóng cửa, ngừng hoạt động, dẹp | chấm dứt hoạt động ; giải thể
philippin, thái lan, singapore, canada, ấn độ, malaysia, indonesia, nhật, hàn, anh quốc, nước nga, nga, tây ban nha, châu âu, người đài, người hàn, người nhật, người trung quốc, người campuchia, người nga, người pháp, người đức, người úc, ông tây, bà tây, chồng tây, vợ tây, chồng hàn, chồng đài loan, chồng nhật, sang mỹ, sang úc, quốc tịch mỹ, quốc tịch pháp, quốc tịch nước ngoài, quốc tịch khác, khác quốc tịch, bển | có yếu tố nước ngoài ; nước ngoài
đài loan, hàn quốc, nhật bản, bên mỹ, người mỹ, bên đức, bên nga, bên pháp, bên úc, người tây, bên tây, người nước ngoài, xuất cảnh | có yếu tố nước ngoài ; nước ngoài
từ nước ngoài về, học ở nước ngoài về, du học về | về nước
đóng dấu, xác nhận của xã, xin dấu | chứng thực ; xác nhận
hàng tháng, mỗi tháng | hằng tháng
hằng tháng | hàng tháng
gđ | gia đình
gcn | giấy chứng nhận
xn | xác nhận
ttđt | thông tin điện tử
te | trẻ em
trung quốc, lào, nước lào, người lào, bên lào, campuchia, bên kia biên giới, bên kia cột mốc, giáp biên, sát biên, bản bên kia, vùng biên, người bên kia | có yếu tố nước ngoài ; khu vực biên giới ; biên giới ; nước ngoài
nước ngoài, việt kiều, ngoại quốc | có yếu tố nước ngoài
sanh | sinh
nhứt | nhất
má | mẹ
ba, tía, bố | cha
sinh viên, sv, đại học, đh, cao đẳng | học sinh, sinh viên ; giáo dục đại học
hp | học phí
hc, hộ chiếu | hộ chiếu phổ thông
ca, cax | công an
mn | mầm non
gks, giấy ks | khai sinh
cn | chứng nhận
uq, giấy uq | ủy quyền
tk | tài khoản ; tiết kiệm
dn | doanh nghiệp
nhờ người khác, nhờ con, nhờ vợ, nhờ chồng, nhờ cháu, nhờ người nhà, làm thay, đi thay, làm giùm | ủy quyền ; lĩnh thay
nhường, cho lại | tặng cho ; chuyển nhượng
mượn vốn, mượn tiền, vay vốn nuôi, xin vay | cho vay ; vay vốn
tại nhà, đến nhà, đến tận nhà, tận nơi, nằm liệt, không đi được, đi lại khó khăn | lưu động ; tại gia đình
trả lại, nộp lại, giao lại | thu hồi ; trả lại
lấy lại | thu hồi ; thanh toán
qua mạng, trên mạng, online, ngồi nhà | trực tuyến
công an lưu, in thông tin, xem thông tin, coi thông tin, thông tin của tôi, tra cứu | khai thác thông tin
tai biến, liệt nửa người, ngồi một chỗ, mất chân, mất tay, đi không được, thiểu năng, chậm phát triển | khuyết tật
chưa có gia đình, chưa lấy ai, không có chồng, không có vợ | tình trạng hôn nhân
đón về, rước về, cho về nhà, xin về nhà, ra khỏi trung tâm | dừng trợ giúp xã hội
trung tâm bảo trợ, trung tâm nuôi, nhà nuôi, trung tâm người già, viện dưỡng lão, trại xã hội, mái ấm | cơ sở trợ giúp xã hội
không ai nuôi, không còn ai nuôi, sống một mình, không người thân, không con cái | hoàn cảnh đặc biệt khó khăn ; đối tượng bảo trợ xã hội
cách ly, đưa đi chỗ khác, khỏi gia đình, cha dượng, ba dượng, mẹ kế, hành hạ, đánh con, đánh cháu | cách ly trẻ em khỏi môi trường hoặc người gây tổn hại ; đối tượng cần bảo vệ khẩn cấp
dì ruột, chú ruột, bác ruột, họ hàng, người thân, ông bà nuôi, chú thím nuôi, nhận nuôi cháu, nuôi giùm | người thân thích ; chăm sóc thay thế
người dưng, không họ hàng, hàng xóm nuôi, không bà con | không phải là người thân thích
trả cháu, trả lại cháu, không nuôi nữa, thôi nuôi, bố mẹ đón về, đón con về | chấm dứt việc chăm sóc thay thế
`;
