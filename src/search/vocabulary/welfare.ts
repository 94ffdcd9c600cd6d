/** Allowances, poverty, military service, people of merit. Form: see `readLines` in `vocabulary.ts`. */
export const welfare = `
nkt, người tàn tật, tàn tật, khuyết tật, bị tật, người bị liệt | người khuyết tật
giấy khuyết tật, xác định khuyết tật, thẻ khuyết tật, xác nhận khuyết tật | xác định mức độ khuyết tật ; giấy xác nhận khuyết tật
tcxh, tiền trợ cấp, trợ cấp hàng tháng, tiền bảo trợ, trợ cấp xã hội, tiền xã hội | trợ cấp xã hội hằng tháng
người già, cụ già, tiền người cao tuổi, trợ cấp người già, lương người già, tiền người già, trợ cấp 75 tuổi, trợ cấp 80 tuổi | trợ cấp hưu trí xã hội ; người cao tuổi
tiền ma chay, tiền mai táng, mai táng phí, tiền tuất, tiền đám ma, hỗ trợ ma chay, tiền chôn cất | hỗ trợ chi phí mai táng
trại dưỡng lão, vào viện dưỡng lão, vào trung tâm bảo trợ, cô đơn không nơi nương tựa, trại trẻ mồ côi, vào trại | tiếp nhận đối tượng vào cơ sở trợ giúp xã hội
đơn thân nuôi con, mẹ đơn thân | trợ cấp xã hội hằng tháng
sổ nghèo, sổ hộ nghèo, xin hộ nghèo, hộ nghèo, thẻ hộ nghèo, vào hộ nghèo | công nhận hộ nghèo, hộ cận nghèo
thoát nghèo, ra khỏi hộ nghèo | công nhận hộ thoát nghèo
bhyt, thẻ bảo hiểm, thẻ y tế, bảo hiểm cho con | bảo hiểm y tế
nvqs, đi bộ đội, khám nghĩa vụ, đăng ký nghĩa vụ, đi lính, khám tuyển, tuổi 17, nhập ngũ | đăng ký nghĩa vụ quân sự
liệt sỹ, gia đình liệt sĩ | liệt sĩ
thương binh, bị thương khi đi bộ đội | người bị thương ; thương binh
bại não, tự kỷ, mù, câm điếc, bị điếc, bị liệt, cụt tay, cụt chân, tâm thần, down, đi xe lăn, nhiễm chất độc | người khuyết tật ; khuyết tật
bị bệnh, già yếu, neo đơn, không nơi nương tựa, không lương hưu, không có lương hưu | trợ cấp ; hưu trí xã hội
bị đánh, bạo hành, bạo lực gia đình, chồng đánh, lánh nạn, tạm lánh, cần chỗ ở tạm | đối tượng cần bảo vệ khẩn cấp ; bạo lực gia đình
chi phí đám tang, lo đám tang, lo ma chay, tiền đám tang, tiền phúng, chôn cất | mai táng
đám tang, ma chay | mai táng
quân sự, xã đội, ban chỉ huy quân sự, huyện đội, tuổi lính | nghĩa vụ quân sự
chuyển quân sự, chuyển nghĩa vụ | nghĩa vụ quân sự chuyển đi ; nghĩa vụ quân sự chuyển đến
bộ đội, quân nhân, lính | hạ sĩ quan, binh sĩ tại ngũ ; quân nhân
nhà có người đi bộ đội, gia đình bộ đội, gia đình quân nhân | trợ cấp khó khăn đột xuất ; thân nhân hạ sĩ quan, binh sĩ
khỏi đóng tiền, không phải đóng, không đóng học phí, giảm tiền học, tiền học | miễn học phí
hy sinh, tử trận, mất tích, hài cốt | liệt sĩ
bị thương, thương tật | thương binh
mất sức, mất sức lao động, hưởng mất sức, tiền mất sức | trợ cấp hàng tháng theo quyết định số 613 ; thương binh ; lương hưu, trợ cấp
bị bão, lũ lụt, thiên tai, mất mùa, lúa chết, trâu bò chết, dịch bệnh | hỗ trợ thiệt hại ; thiên tai
vay tiền, vay ngân hàng chính sách | vay vốn
thất nghiệp, bảo hiểm thất nghiệp | trợ cấp thất nghiệp
cai nghiện, nghiện ma túy | cai nghiện ma túy
ncc, có công, gia đình có công, gia đình chính sách | người có công với cách mạng
bmvnah, mẹ việt nam anh hùng | bà mẹ việt nam anh hùng
cđhh, chất độc da cam | chất độc hóa học
tnxp | thanh niên xung phong
`;
