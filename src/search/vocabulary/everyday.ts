/** Words of every field: to mend, to lose, to extend; the usual abbreviations; who to call. Form: see `readLines` in `vocabulary.ts`. */
export const everyday = `
tthc | thủ tục hành chính
cchc | cải cách hành chính
xếp hạng, bảng xếp hạng, xếp loại xã, thứ hạng | xếp loại
phản ánh, kiến nghị, khiếu nại, góp ý, tố cáo, đường dây nóng, số điện thoại, địa chỉ | liên hệ ; phản ánh, kiến nghị
giờ làm việc, mấy giờ làm việc, thứ bảy có làm, mấy giờ mở cửa, giờ mở cửa | giờ làm việc ; liên hệ
ghi sai, bị sai, sai sót, ghi nhầm, viết nhầm, đánh máy nhầm, nhầm tên, sai tên, sai thông tin, sai năm sinh, sai ngày tháng, viết sai | cải chính ; đính chính ; sai sót ; điều chỉnh
sửa, chỉnh sửa | sửa đổi ; đính chính ; điều chỉnh
làm lại, xin lại, bị mất, làm mất, đánh mất, thất lạc, đánh rơi, bị cháy, bị rách, bị hỏng, hư hỏng, rớt mất, mất hết | cấp lại ; đăng ký lại
hết hạn, quá hạn, kéo dài, xin thêm thời gian | gia hạn ; cấp đổi
bỏ, hủy, không làm nữa, xin thôi, nghỉ hẳn | hủy bỏ ; chấm dứt ; xóa ; thôi
mở, xin mở | thành lập
đóng cửa, ngừng hoạt động, dẹp | chấm dứt hoạt động ; giải thể
đài loan, hàn quốc, trung quốc, nhật bản, nước lào, người lào, bên lào, campuchia, bên mỹ, người mỹ, bên đức, bên nga, bên pháp, bên úc, người tây, bên tây, người nước ngoài, xuất cảnh | có yếu tố nước ngoài ; nước ngoài
từ nước ngoài về, học ở nước ngoài về, du học về | về nước
đóng dấu, xác nhận của xã, xin dấu | chứng thực ; xác nhận
hàng tháng, mỗi tháng | hằng tháng
hằng tháng | hàng tháng
gđ | gia đình
gcn | giấy chứng nhận
xn | xác nhận
ttđt | thông tin điện tử
te | trẻ em
nước ngoài, việt kiều, ngoại quốc | có yếu tố nước ngoài
sanh | sinh
nhứt | nhất
má | mẹ
ba, tía, bố | cha
`;
