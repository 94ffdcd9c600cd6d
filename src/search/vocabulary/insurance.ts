/** Social and health insurance, losing work, savings and loans of the policy bank. Form: see `readLines` in `vocabulary.ts`. */
export const insurance = `
bhxh | bảo hiểm xã hội
bảo hiểm xã hội | bhxh
bảo hiểm y tế | bhyt
bhtn | bảo hiểm thất nghiệp
nhcsxh, vbsp | ngân hàng chính sách xã hội
ngân hàng chính sách, ngân hàng chính sách xã hội | nhcsxh
mất việc, bị sa thải, bị đuổi việc, cho nghỉ việc, thôi việc, nghỉ việc | trợ cấp thất nghiệp ; thôi việc
tìm việc, kiếm việc, xin việc | giới thiệu việc làm ; việc làm
nghỉ đẻ, nghỉ sinh, tiền đẻ, tiền sinh, có bầu, mang thai, mang bầu | thai sản
nghỉ ốm, ốm, đau ốm, đau bệnh, nằm viện, bệnh dài ngày | ốm đau
về hưu, nghỉ hưu, lương hưu | lương hưu ; hưu trí
rút bảo hiểm, lãnh bảo hiểm, lấy bảo hiểm, bảo hiểm một lần, rút bảo hiểm một lần, rút một cục | bảo hiểm xã hội một lần ; bhxh một lần
bị tai nạn ở công ty, tai nạn nghề nghiệp, tai nạn khi làm việc | tai nạn lao động
tuất, trợ cấp tuất, tiền tử tuất | tử tuất
lãnh thay, nhận thay, lĩnh hộ, nhận hộ, lãnh giùm, lãnh giúp, nhận giùm, nhận giúp, đi lĩnh thay, lĩnh giúp | lĩnh thay ; theo ủy quyền ; ủy quyền
chuyển nơi nhận, đổi chỗ nhận, chuyển lương hưu, nhận ở tỉnh khác, chuyển về quê nhận | chuyển hưởng sang địa bàn khác
nhận qua thẻ, nhận qua tài khoản, qua ngân hàng, nhận qua atm, số tài khoản, đổi tài khoản | bằng tài khoản cá nhân ; qua thẻ atm
định cư ở nước ngoài, ra nước ngoài sống, sang nước ngoài ở hẳn | ra nước ngoài để định cư
mua bảo hiểm y tế, mua thẻ bảo hiểm, mua bhyt, đóng bảo hiểm y tế, làm thẻ bảo hiểm y tế, đóng bhyt | đăng ký đóng, cấp thẻ bhyt ; cấp thẻ bảo hiểm y tế
viện phí, tiền viện, tiền khám, tiền thuốc, trả lại tiền viện, đi viện không mang thẻ | thanh toán trực tiếp chi phí khám, chữa bệnh
thâm niên, phụ cấp thâm niên, giáo viên về hưu, thầy cô về hưu, giáo viên nghỉ hưu, cô giáo về hưu | phụ cấp thâm niên ; nhà giáo đã nghỉ hưu
gửi tiết kiệm, gửi tiền, gửi tiền ngân hàng, mở sổ tiết kiệm | gửi tiền tiết kiệm ; nhận tiền gửi
rút tiết kiệm, rút tiền tiết kiệm, rút sổ tiết kiệm, tất toán, rút tiền gửi, lấy lại tiền gửi | chi trả tiền gửi tiết kiệm ; chi trả tiền gửi
sổ tiết kiệm, tiền tiết kiệm, tiền gửi ngân hàng | tiền gửi tiết kiệm
sang tên sổ tiết kiệm, chuyển sổ tiết kiệm, cho sổ tiết kiệm, chuyển tên sổ tiết kiệm | chuyển giao quyền sở hữu tiền gửi tiết kiệm
đóng sổ, khóa sổ | đóng tài khoản
khóa tài khoản, chặn tài khoản, phong tỏa, lừa chuyển tiền | phong tỏa tài khoản
trừ nhầm tiền, chuyển nhầm, sai tiền, thắc mắc giao dịch | tra soát
rút tiền mặt, lấy tiền mặt, nhận tiền mặt | chi tiền mặt ; bằng tiền mặt
nhận tiền vay, lấy tiền vay, phát tiền vay, rót vốn | giải ngân
vay sinh viên, vay đi học, vay cho con học đại học, vay học phí, vay tiền học | tín dụng học sinh, sinh viên
vay làm nhà, vay xây nhà, vay cất nhà, vay tiền làm nhà, vay tiền xây nhà | cho vay nhà ở
vay trồng rừng, vay trồng cây | vay vốn phát triển ngành lâm nghiệp
hộ nghèo vay, vay hộ nghèo, vay cho hộ nghèo | cho vay hộ nghèo
vay, mượn tiền ngân hàng, vay vốn làm ăn, vay tiền làm ăn, vay chăn nuôi, vay vốn | cho vay ; vay vốn
vay tiếp, vay lại, gia hạn nợ, xin khất nợ, chưa trả được nợ | lưu vụ ; gia hạn nợ
bỏ trốn nợ, bỏ đi khỏi xã, dọn đi nơi khác còn nợ, trốn nợ | hộ bỏ đi khỏi địa phương nơi vay vốn ; bàn giao dư nợ
đi tù, ở tù, bị bắt, đi cải tạo, bị phạt tù | chấp hành án tù ; chấp hành án phạt tù
xóa nợ, khoanh nợ, nợ xấu | xử lý nợ ; khoanh nợ
dọn vô, dọn vào, chuyển vào, chuyển đi xã khác, sang tỉnh khác, đi tỉnh khác, chuyển chỗ ở khác, về ở với con | chuyển hưởng sang địa bàn khác ; thay đổi nơi cư trú
về tài khoản, vô tài khoản, vào tài khoản, lãnh ở bưu điện, lĩnh ở bưu điện, nhận tiền mặt bảo hiểm | bằng tài khoản cá nhân
quên thẻ, quên mang thẻ, không mang thẻ, chưa có thẻ bảo hiểm, trả hết tiền, tự trả tiền viện | thanh toán trực tiếp chi phí khám, chữa bệnh
danh sách vay, danh sách hội viên, danh sách tổ viên, tổ vay vốn, tổ tiết kiệm | danh sách hộ gia đình đề nghị vay vốn ; tổ tiết kiệm và vay vốn
vay thêm vụ, giữ gốc, vay tiếp vụ, vụ nữa, quay vòng vốn | cho vay lưu vụ
world bank, wb | ngân hàng thế giới
mùa nước nổi, nước ngập, nhà ngập, vùng lũ, miền tây, đồng bằng sông cửu long | vùng thường xuyên ngập lũ
xưởng nhỏ, công ty nhỏ, cơ sở nhỏ | doanh nghiệp nhỏ và vừa
`;
