/** Residence and identity cards. Form: see `readLines` in `vocabulary.ts`. */
export const residence = `
cccd, cmnd, cmt, cmtnd, chứng minh thư, chứng minh nhân dân, thẻ chứng minh, giấy chứng minh, căn cước công dân, cc gắn chip, thẻ cccd | căn cước
cắt khẩu, cắt hộ khẩu, xóa khẩu, xóa hộ khẩu, rút khẩu, rút hộ khẩu, xóa tên hộ khẩu | xóa đăng ký thường trú
nhập khẩu, nhập hộ khẩu, chuyển khẩu, chuyển hộ khẩu, đăng ký hộ khẩu, vào hộ khẩu, làm hộ khẩu, nhập khẩu cho con, nhập khẩu cho vợ, hộ khẩu thường trú | đăng ký thường trú
tách khẩu, tách hộ khẩu, tách sổ hộ khẩu | tách hộ
kt3, kt2, ở trọ, thuê trọ, ở nhờ, thuê nhà | đăng ký tạm trú
gia hạn kt3 | gia hạn tạm trú
xóa tạm trú, cắt tạm trú | xóa đăng ký tạm trú
đi làm ăn xa, đi xa lâu ngày, khai báo đi vắng, vắng nhà lâu | khai báo tạm vắng
khách ở lại, khách ngủ lại, người thân đến chơi, báo lưu trú | thông báo lưu trú
giấy xác nhận cư trú, ct07, xác nhận cư trú, giấy xác nhận nơi ở, xác nhận hộ khẩu | xác nhận thông tin về cư trú
sửa thông tin cư trú, đổi chủ hộ, thay chủ hộ, sai thông tin cư trú | điều chỉnh thông tin về cư trú
tạm hoãn nghĩa vụ, hoãn nhập ngũ, hoãn nghĩa vụ | tạm vắng nghĩa vụ quân sự ; tạm hoãn nghĩa vụ quân sự
mất căn cước, mất cccd, mất cmnd, làm lại căn cước, làm lại cccd, mất thẻ căn cước, hỏng căn cước, làm lại cmnd, rơi cccd, thất lạc cccd | cấp lại thẻ căn cước
đổi căn cước, đổi cccd, cccd hết hạn, căn cước hết hạn, đổi cmnd sang cccd, căn cước sai thông tin | cấp đổi thẻ căn cước
làm căn cước, làm cccd, làm cmnd, làm chứng minh, làm thẻ căn cước lần đầu | cấp thẻ căn cước
trẻ em làm căn cước, căn cước cho con, căn cước cho bé, cccd trẻ em, căn cước trẻ em | cấp thẻ căn cước cho người dưới 14 tuổi
dinh danh, vneid, định danh mức 2, tài khoản định danh | tài khoản định danh điện tử ; căn cước điện tử
dân cư, quê quán, chủ hộ, hệ thống dân cư, cơ sở dữ liệu dân cư | thông tin cư trú ; cơ sở dữ liệu quốc gia về dân cư
trọ, phòng trọ, nhà trọ, ở tạm, công nhân thuê trọ | tạm trú
chuyển chỗ ở, đổi chỗ ở, dời đi nơi khác, bỏ đăng ký chỗ cũ, chỗ ở cũ, trả phòng | xóa đăng ký tạm trú ; xóa đăng ký thường trú
ngủ lại, ở lại chơi, đến chơi mấy hôm, khách đến nhà, bà con đến, nghỉ qua đêm | lưu trú
đi xa, đi làm xa, vắng nhà, đi biển lâu ngày | tạm vắng
giấy tờ tùy thân, mất ví, rơi ví, rớt ví | thẻ căn cước ; căn cước
gắn chip, số định danh, mã định danh, thẻ chip | căn cước
gốc việt, không quốc tịch | người gốc việt nam
đi xa báo xã đội, vắng nhà báo xã đội | nghĩa vụ quân sự tạm vắng
bồi thường đất, thu hồi đất, giải tỏa, đền bù | bồi thường, hỗ trợ, tái định cư
thuê phòng, mướn phòng, mướn nhà, ở ký túc xá, ký túc xá, ở đậu, ở ké, lên thành phố | tạm trú
vô hộ khẩu, vô khẩu, cho vào hộ khẩu, thêm vào hộ khẩu, sổ hộ khẩu | đăng ký thường trú
ngủ lại phòng trọ, bạn ngủ lại, có khách ở | thông báo lưu trú
`;
