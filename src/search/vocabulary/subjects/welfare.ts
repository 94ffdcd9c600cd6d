/** People of merit, allowances, children, family violence, poverty, work, training, social evils, population and health. */
export const welfareSubjects = `
trợ cấp thờ cúng liệt sĩ | hương khói liệt sĩ, tiền giỗ liệt sĩ, nhận thờ bác hy sinh, cháu thờ chú liệt sĩ, liệt sĩ không còn vợ con, họp gia đình cử người thờ, đổi người thờ liệt sĩ, mẹ liệt sĩ mất rồi ai thờ, chuyển người thờ cúng sang em, anh cả thờ liệt sĩ đã chết, cúng giỗ cậu hy sinh, 27 tháng 7 tiền thờ, giấy ủy quyền thờ cúng, bác hy sinh chưa vợ
đối với thân nhân liệt sĩ | mẹ liệt sĩ, vợ liệt sĩ chưa có chế độ, con liệt sĩ tật nguyền, tiền tuất liệt sĩ, chồng hy sinh ngoài chiến trường, ba tui hy sinh, gia đình liệt sĩ lãnh hằng tháng, nuôi dưỡng liệt sĩ từ nhỏ, bố là liệt sĩ con mồ côi, vợ liệt sĩ già, con liệt sĩ còn nhỏ, có bằng chưa lãnh tuất liệt sĩ
vợ hoặc chồng liệt sĩ lấy chồng hoặc vợ khác | vợ liệt sĩ tái giá, chồng hy sinh đi bước nữa, lấy chồng mới còn tuất liệt sĩ, tái giá vẫn nuôi mẹ liệt sĩ, góa phụ liệt sĩ tái hôn, nuôi con liệt sĩ rồi tái giá
di chuyển hài cốt liệt sĩ | đưa liệt sĩ về quê, bốc mộ liệt sĩ, rước cốt anh hy sinh, dời mộ liệt sĩ, cải táng liệt sĩ, quy tập liệt sĩ, tiền xây mộ liệt sĩ, đưa bố hy sinh Quảng Trị về, mang hài cốt từ miền Nam ra, nghĩa trang tỉnh khác về xã nhà, xe chở hài cốt liệt sĩ
hài cốt liệt sĩ đang an táng ngoài nghĩa trang | mộ liệt sĩ trong vườn nhà, mộ liệt sĩ gia đình quản lý, mộ liệt sĩ ngoài ruộng, mộ chú trong nghĩa địa họ, đưa mộ vào nghĩa trang xã
thăm viếng mộ liệt sĩ | tàu xe đi thăm mộ liệt sĩ, giấy giới thiệu viếng mộ, vào Nam tìm mộ bố, viếng nghĩa trang Trường Sơn, thắp hương mộ liệt sĩ ở xa, tiền xe đi viếng mộ anh
nơi liệt sĩ hy sinh | chú tôi hy sinh ở đâu, tìm nơi chết trận, báo tử không ghi nơi hy sinh, không biết bác nằm đâu, báo tử ghi mặt trận phía Nam, giải mã phiên hiệu đơn vị
danh tính hài cốt liệt sĩ | mộ liệt sĩ vô danh, thử ADN tìm liệt sĩ, lấy máu mẹ liệt sĩ, xét nghiệm gen hài cốt, nhầm mộ liệt sĩ, tìm được mộ chưa biết tên, ngoại cảm tìm mộ, bia mộ khắc sai tên liệt sĩ, thực chứng, lấy mẫu tóc móng
cấp Bằng Tổ quốc ghi công | chưa có bằng liệt sĩ, có giấy báo tử chưa có bằng, truy tặng liệt sĩ, liệt sĩ hy sinh cứu người, công an hy sinh làm nhiệm vụ, dân quân chết chống bão
cấp đổi Bằng Tổ quốc ghi công | bằng liệt sĩ cũ nát, bằng liệt sĩ mờ chữ, bằng liệt sĩ sai tên, mối ăn bằng liệt sĩ, bằng treo lâu mục, bằng liệt sĩ rách, khung bằng ố vàng, quê ghi sai trên bằng
cấp lại Bằng Tổ quốc ghi công | mất bằng liệt sĩ, cháy mất bằng liệt sĩ, lụt trôi bằng liệt sĩ, bằng bị bão cuốn, dọn nhà thất lạc bằng liệt sĩ
thân nhân trong hồ sơ liệt sĩ | hồ sơ liệt sĩ thiếu tên mẹ, thêm con vào hồ sơ liệt sĩ, khai sót thân nhân liệt sĩ
công nhận liệt sĩ | bộ đội mất tích, chết trận chưa được liệt sĩ, đi lính không về, hy sinh thời chống Pháp, hy sinh ở Campuchia, mất giấy báo tử trận, người làm chứng hy sinh, bố tôi đi B không về, mất tích Quảng Trị 1972, đồng đội làm chứng hy sinh, chú ruột tử trận chưa công nhận, chỉ còn giấy báo tử, du kích bị giặc bắn
công nhận thương binh ; hưởng chính sách như thương binh | bị thương trong chiến tranh, còn mảnh đạn trong người, đạp mìn cụt chân, dính bom, thẻ thương binh, mất giấy chứng thương, bị thương biên giới 1979, bị thương ở Campuchia, dân quân bị thương, vết đạn ở đùi, mù mắt vì mìn, gãy xương sườn ở chiến trường, bị thương ở Lào, Fulro bắn bị thương, bắt cướp bị thương, bị thương hồi Mỹ
tỷ lệ tổn thương cơ thể | vết thương tái phát, mảnh đạn còn sót, khám lại thương tật, nâng hạng thương binh, giám định lại thương binh, thương binh hạng 4 khám lại, vết thương cũ nặng thêm, chụp phim thấy thêm mảnh đạn, sót vết thương chưa khám
đồng thời là bệnh binh ; đang hưởng chế độ mất sức lao động | thương binh lãnh hai suất, vừa thương binh vừa bệnh binh, thương binh nghỉ mất sức
phụ cấp đặc biệt hằng tháng | thương binh nặng trên 81 phần trăm, thương binh liệt hai chân, bệnh binh nằm liệt
công nhận bệnh binh ; chế độ bệnh binh ; chế độ đối với bệnh binh | đi lính về bị tâm thần, sốt rét rừng, mắc bệnh ở chiến trường, sổ bệnh binh, sốt rét ác tính hồi bộ đội, bệnh thần kinh sau chiến tranh, mất sức 61 phần trăm
nhiễm chất độc hóa học | da cam, dioxin, bộ đội nhiễm da cam, vùng rải thuốc khai quang, hội da cam, đi B nhiễm độc, ung thư vì chất độc, đi Trường Sơn sinh con dị dạng, chiến trường A Lưới, tiểu đường da cam, vô sinh vì chất độc
con đẻ của người hoạt động kháng chiến | con dị tật vì bố đi lính, con nạn nhân da cam, cháu da cam, con bộ đội sinh ra bị tật, con gái bố da cam ngớ ngẩn, con câm điếc vì bố nhiễm, con cựu binh tâm thần, đời F2 da cam
bị địch bắt tù đày | tù Côn Đảo, tù Phú Quốc, giặc bắt giam, cựu tù chính trị, bị tra tấn nhà lao, đi tù thời Mỹ, ông bị Mỹ Diệm nhốt, bắt làm tù binh
kháng chiến giải phóng dân tộc | huân chương kháng chiến, huy chương kháng chiến, có huân chương chưa lãnh tiền, bố có huân chương đã mất, huân chương hạng ba bỏ tủ, huy chương chống Mỹ của ông, có huy chương chưa được tiền
giúp đỡ cách mạng | nuôi giấu cán bộ, đào hầm nuôi bộ đội, bằng có công với nước, kỷ niệm chương Tổ quốc ghi công, nhà có hầm bí mật, ông nội nuôi cán bộ
ưu đãi người hoạt động cách mạng | lão thành cách mạng, cán bộ tiền khởi nghĩa, theo Việt Minh
Bà mẹ Việt Nam anh hùng | mẹ có hai con liệt sĩ, con độc nhất hy sinh, phong tặng mẹ anh hùng, bà có chồng và con hy sinh, má anh hùng, mẹ VNAH, truy tặng mẹ anh hùng, ba con trai hy sinh, phụng dưỡng mẹ anh hùng
Anh hùng lực lượng vũ trang nhân dân | anh hùng quân đội, anh hùng lao động thời chiến, truy tặng anh hùng
đang hưởng trợ cấp ưu đãi từ trần ; với cách mạng từ trần ; người có công từ trần | thương binh chết, bố thương binh mất, bệnh binh qua đời, mẹ liệt sĩ mất, mai táng phí thương binh, tiền tuất thương binh, người nhiễm da cam chết, ông thương binh vừa mất, báo cắt thương binh chết, bà mẹ anh hùng qua đời, cụ lão thành mất, vợ liệt sĩ chết, ba tháng trợ cấp khi chết, người tù đày mất
mai táng phí đối với cựu chiến binh | cựu chiến binh chết, bố cựu chiến binh mất, cựu chiến binh mất tiền ma chay, lính cũ chết có tiền chôn
thanh niên xung phong | quyết định 40, quyết định 170, nữ thanh niên xung phong, bà đi mở đường thời con gái, đi C, đội thanh niên Ngã ba Đồng Lộc
mai táng phí đối với thanh niên xung phong | thanh niên xung phong chết, bà thanh niên xung phong mất
trợ cấp hàng tháng đối với thanh niên xung phong | thanh niên xung phong không chồng con, thanh niên xung phong già cô đơn
trợ cấp một lần đối với thanh niên xung phong | tnxp chưa lãnh đồng nào, tính theo năm đi tnxp
dân công hỏa tuyến | gánh đạn, tải thương, gùi gạo ra chiến trường, quyết định 49, dân công Điện Biên, bà nội đi dân công, ông gánh gạo Điện Biên, đi phu tải đạn, dân công tuyến biên giới 1979
kháng chiến chống Mỹ | quyết định 142, quyết định 290, bộ đội phục viên chưa được gì, du kích thời Mỹ, dân quân thời chiến, đánh Mỹ về quê, lính giải phóng phục viên mất giấy, ông ngoại đi lính 4 năm, công an đánh Mỹ
chiến tranh bảo vệ Tổ quốc | quyết định 62, chiến trường K, bộ đội Campuchia, biên giới phía Bắc 1979, xuất ngũ sau 1975, đi lính 78 đến 83, đánh Tàu 1979, lính Vị Xuyên, lính Trường Sa, một cục bộ đội biên giới
chiến trường B | cán bộ đi B, kỷ vật đi B, ở lại miền Nam sau 1954
chuyên gia sang giúp Lào | chuyên gia ở Campuchia, sang nước bạn làm cán bộ
được tặng Bằng khen của Thủ tướng | bằng khen kháng chiến, bằng khen chống Mỹ lãnh một lần
giấy xác nhận thân nhân của người có công | giấy con thương binh, trường bắt nộp giấy con liệt sĩ, cộng điểm thi con thương binh, thi công chức con liệt sĩ, giấy con bệnh binh, giấy cháu liệt sĩ cộng điểm, con thương binh thi lớp 10, công ty hỏi giấy con thương binh, bhyt vợ thương binh
theo học đến trình độ đại học ; ưu đãi trong giáo dục | sổ ưu đãi, con thương binh đi học, tiền học con liệt sĩ, con người có công học cao đẳng, con da cam đi học, con bệnh binh học trung cấp
phương tiện trợ giúp dụng cụ chỉnh hình | chân giả, tay giả, xe lăn thương binh, xe lắc, máy trợ thính, giày chỉnh hình, mắt giả, làm lại chân giả, răng giả thương binh, niên hạn thay chân giả, sổ chỉnh hình, gậy dò đường
giấy chứng nhận người có công | mất thẻ thương binh, thẻ thương binh rách, mất giấy gia đình liệt sĩ, giấy bệnh binh cũ, thẻ bị lũ cuốn thương binh, chưa có thẻ thương binh
sao hồ sơ người có công | sao hồ sơ thương binh, trích lục liệt sĩ, xem hồ sơ gốc của bố, lấy giấy tờ thương binh của bố, trích lục hồ sơ liệt sĩ
thông tin cá nhân trong hồ sơ người có công | sai tên hồ sơ thương binh, hồ sơ liệt sĩ lệch căn cước, sai quê liệt sĩ, đính chính hồ sơ thương binh, ngày sinh thương binh không khớp, tên đệm liệt sĩ sai, tên xã cũ trong hồ sơ
di chuyển hồ sơ khi người hưởng | thương binh chuyển sang tỉnh khác, thương binh dọn về ở với con, chuyển chỗ lãnh lương thương binh, vợ liệt sĩ theo con vào Nam, rút hồ sơ thương binh, mẹ liệt sĩ theo con gái
hưởng lại chế độ ưu đãi | thương binh đi tù về lãnh lại, chế độ người có công bị cắt
vào cơ sở nuôi dưỡng điều dưỡng | trung tâm nuôi thương binh nặng, thương binh không ai chăm, mẹ liệt sĩ neo đơn
về nuôi dưỡng tại gia đình | đón thương binh ở trung tâm về, đưa bố thương binh nặng về nuôi, chồng thương binh nặng về nhà
chế độ điều dưỡng ; điều dưỡng tại nhà ; điều dưỡng tập trung | người có công đi nghỉ mát, thương binh đi nghỉ dưỡng, đi Sầm Sơn điều dưỡng, hai năm đi điều dưỡng một lần, già yếu nhận tiền điều dưỡng
người có công với cách mạng về nhà ở ; nhà ở đối với người có công | nhà tình nghĩa, sửa nhà thương binh, nhà mẹ liệt sĩ dột, nhà vợ liệt sĩ xuống cấp, xây nhà tình nghĩa
tiền sử dụng đất đối với người có công | thương binh làm sổ đỏ giảm tiền, con liệt sĩ miễn tiền đất
trợ cấp khó khăn đột xuất đối với thân nhân của hạ sĩ quan | nhà lính cháy, bố mẹ bộ đội nằm viện, nhà bão sập có con đi lính, cha chết khi con tại ngũ, con đi nghĩa vụ nhà bị bão, mẹ lính mổ nằm viện lâu, vợ lính mất con, lũ cuốn nhà lính, cha lính ung thư
điều chỉnh thôi hưởng trợ cấp hưu trí xã hội ; hưởng trợ cấp hưu trí xã hội hằng tháng | ông cụ 80 tuổi, bà già 75 tuổi, lương người già, tiền người cao tuổi, tiền già, tiền dưỡng lão, 500 nghìn người già, cả đời làm ruộng không lương hưu, 70 tuổi hộ nghèo, má lớn tuổi không lương, mạ già không lương, nội chưa lãnh đồng nào, cụ chuyển về ở với con, đổi chỗ lãnh tiền già
điều chỉnh thôi hưởng trợ cấp hưu trí xã hội ; hưởng trợ cấp hưu trí xã hội hằng tháng | cụ chết cắt tiền hằng tháng, ông mất tiền vẫn về tài khoản, báo cắt tiền người đã mất, cụ mất rồi còn lãnh, cụ vừa tròn 75, già chưa từng đóng bảo hiểm, bà bán vé số già, lương hưu thấp dưới 500 nghìn, đổi số tài khoản nhận tiền già, tiền già sai năm sinh, 72 tuổi nhà cận nghèo
điều chỉnh thôi hưởng trợ cấp hưu trí xã hội ; hưởng trợ cấp hưu trí xã hội hằng tháng | ngoại già yếu chưa có gì, ở với con vẫn được tiền già, tía già làm rẫy, bố nông dân 76 tuổi, bà 74 tuổi hộ nghèo, thẻ bhyt người già 75, bán hàng rong già không lương, lương hưu ba trăm nghìn bù thêm
hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội | bà 80 tuổi chết, người già không lương hưu qua đời, tiền chôn cất cụ, tiền đám ma người cao tuổi, nội mất tiền hòm, cụ đang nhận tiền già mất, hỗ trợ 10 triệu cụ già chết, ông 77 tuổi mất không lương hưu, mất khi đang hưởng 500 nghìn, người cao tuổi đang hưởng chết
hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội | người tàn tật chết, con bại liệt mất, chôn người khuyết tật, người tâm thần chết, đang lãnh bảo trợ mà chết, trẻ mồ côi chết, con khuyết tật vừa mất, người mù lãnh tiền chết, cháu mồ côi qua đời tiền chôn, mẹ đơn thân nghèo chết, tiền hòm người bại liệt, hàng xóm chôn người neo đơn, đám tang em tâm thần
hỗ trợ chi phí mai táng | mai táng phí, tiền ma chay, tiền đám tang, tiền quan tài, đám ma nhà nghèo, tiền hòm, tiền áo quan, lo hậu sự, 20 tháng trợ cấp khi chết, chôn cất
trợ cấp xã hội hàng tháng hỗ trợ kinh phí chăm sóc nuôi dưỡng ; trợ cấp xã hội hàng tháng ; trợ cấp xã hội hằng tháng | tiền khuyết tật, tiền tàn tật, tiền bảo trợ, con bại não, con tự kỷ, bị down, mù hai mắt, câm điếc, người điên, tâm thần ở nhà, mẹ đơn thân nghèo, gà trống nuôi con, trẻ mồ côi, cháu mất cả cha mẹ, bố bỏ đi mẹ đi tù, nhiễm HIV nghèo, già neo đơn không con, nằm liệt giường
trợ cấp xã hội hàng tháng hỗ trợ kinh phí chăm sóc nuôi dưỡng ; trợ cấp xã hội hàng tháng ; trợ cấp xã hội hằng tháng | tai biến liệt nửa người, nuôi người khuyết tật nặng, nuôi trẻ bị bỏ rơi, tăng tiền khuyết tật, chuyển chỗ lãnh tiền bảo trợ, người khuyết tật dọn sang xã khác, bị cắt tiền bảo trợ, trẻ dưới 3 tuổi hộ nghèo, khuyết tật nặng được mấy tiền, tiền hằng tháng cho con bại não
trợ cấp xã hội hàng tháng hỗ trợ kinh phí chăm sóc nuôi dưỡng ; trợ cấp xã hội hàng tháng ; trợ cấp xã hội hằng tháng | mẹ nuôi con một mình hộ nghèo, chồng mất vợ nghèo nuôi con nhỏ, chồng bỏ đi biệt tích nuôi con, bố mẹ cùng ngồi tù, mẹ bỏ đi bố chết, mồ côi trên 16 còn đi học, sinh viên mồ côi, người khuyết tật chết báo cắt, con hết 16 tuổi bị cắt tiền
trợ cấp xã hội hàng tháng hỗ trợ kinh phí chăm sóc nuôi dưỡng ; trợ cấp xã hội hàng tháng ; trợ cấp xã hội hằng tháng | lên mức đặc biệt nặng tăng tiền, đổi tài khoản nhận tiền bảo trợ, tiền người nuôi người tàn tật, dọn nhà sang tỉnh tiền khuyết tật, già không ai phụng dưỡng hộ nghèo, mẹ già độc thân không con, bố tâm thần mẹ bỏ, tiền nuôi dưỡng hằng tháng, trẻ bị bỏ rơi chưa ai nhận
trợ cấp xã hội hàng tháng hỗ trợ kinh phí chăm sóc nuôi dưỡng ; trợ cấp xã hội hàng tháng ; trợ cấp xã hội hằng tháng | bầu mà bị khuyết tật, vừa già vừa khuyết tật, cháu mồ côi cha mẹ bỏ đi, ba mất má lấy chồng khác, bán vé số đi xe lăn, nuôi hai cháu mồ côi
kinh phí chăm sóc nuôi dưỡng | ông bà nuôi cháu mồ côi, nhận nuôi người tàn tật, tiền công trông người khuyết tật, nghỉ làm trông con tật nguyền, chăm chồng liệt giường, tiền người chăm người khuyết tật, nhận về nuôi cụ già neo đơn
xác định lại mức độ khuyết tật và cấp giấy ; xác định mức độ khuyết tật | giấy khuyết tật, thẻ tàn tật, hội đồng khuyết tật xã, khám khuyết tật, cụt tay, què chân, tai nạn thành tật, chậm nói, chậm phát triển, bại não, tự kỷ, động kinh, mù một mắt, điếc tai, gù lưng, đột quỵ không đi được, thiểu năng, không tự ăn được, khuyết tật nặng lên, xét lại nhẹ thành nặng, trường bắt nộp giấy khuyết tật
xác định lại mức độ khuyết tật và cấp giấy ; xác định mức độ khuyết tật | con học hòa nhập, không chịu kết luận khuyết tật, bị khờ, trẻ 6 tuổi khám lại khuyết tật, bệnh nặng hơn trước xét lại, chưa có giấy khuyết tật, tai nạn xe liệt chân, sốt bại liệt, mổ não méo miệng, teo cơ, cong vẹo cột sống, chất xương thủy tinh, chạy thận lâu năm yếu, mất trí nhớ, lẫn tuổi già, hay lên cơn co giật
xác định lại mức độ khuyết tật và cấp giấy ; xác định mức độ khuyết tật | bị câm bẩm sinh, sứt môi hở hàm ếch, con 5 tuổi chưa biết nói, nặng hay đặc biệt nặng, dạng khuyết tật ghi không đúng, tâm thần phân liệt có sổ thuốc, trầm cảm nặng, mắt mờ không thấy đường, liệt tay, lùn bẩm sinh, bệnh máu khó đông, di chứng tai biến, chấn thương sọ não, bỏng nặng co rút tay, bệnh phong cùi
đổi cấp lại Giấy xác nhận khuyết tật ; cấp lại Giấy xác nhận khuyết tật | mất giấy khuyết tật, giấy khuyết tật rách, sai tên giấy khuyết tật, đã có giấy khuyết tật bị rớt, cháy nhà mất thẻ khuyết tật, chuột cắn giấy khuyết tật, giấy khuyết tật ghi sai năm sinh, giấy khuyết tật số chứng minh cũ, giấy khuyết tật lệch căn cước, thẻ khuyết tật nhòe chữ
bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp | trại dưỡng lão, viện dưỡng lão nhà nước, trung tâm bảo trợ, trại tâm thần, trại trẻ mồ côi, cô nhi viện, già cô đơn không ai nuôi, gửi con khuyết tật, gửi người tâm thần, mái ấm, làng SOS, chỗ nuôi người già cô đơn, không con cháu muốn vào trung tâm, trẻ mồ côi không ai nhận nuôi, bố tâm thần quậy phá gửi đi
bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp | nhà tình thương nhận cháu, gửi cụ vào viện, con nặng quá nuôi không nổi, bà già ở một mình lẫn, nhà dưỡng lão cho hộ nghèo
tự nguyện vào cơ sở trợ giúp xã hội | tự đóng tiền vào viện dưỡng lão, gửi cha già vào trung tâm, con ở xa gửi mẹ vào viện, trả tiền dưỡng lão dịch vụ
tiếp nhận đối tượng cần bảo vệ khẩn cấp | chồng đánh không có chỗ ở, chỗ lánh nạn, nhà tạm lánh, người lang thang, ăn xin, ăn mày, trẻ bụi đời, vô gia cư, cụ già đi lạc, nhặt được trẻ bỏ rơi, gặp bà lang thang không nhớ nhà, em bé bị vứt ở cổng chùa, trẻ ngủ gầm cầu, người điên lang thang ngoài chợ, trốn chủ bóc lột lao động, bị chồng đuổi khỏi nhà ban đêm, ôm con chạy khỏi nhà, bị cưỡng hiếp
tiếp nhận đối tượng cần bảo vệ khẩn cấp | trẻ đi lạc ở bến xe, cần chỗ ngủ đêm nay
dừng trợ giúp xã hội tại cơ sở | đón bố ở trại dưỡng lão về, ra khỏi trung tâm bảo trợ, đón con ở trại trẻ về, con đủ 18 tuổi rời trại trẻ, đưa bố rời trung tâm, gia đình nhận lại người tâm thần, hết bệnh cho về, cụ không muốn ở trung tâm nữa, đón mẹ từ viện dưỡng lão về, rút khỏi mái ấm, người trong trung tâm đã chết, tìm được người nhà cho về
hoạt động đối với cơ sở trợ giúp xã hội ; cơ sở trợ giúp xã hội ngoài công lập | mở mái ấm, mở viện dưỡng lão tư, chùa nuôi trẻ mồ côi, mở nhà tình thương, đóng cửa mái ấm
trợ giúp xã hội khẩn cấp ; trợ giúp đột xuất ; cứu trợ đột xuất | nhà cháy hết, bão sập nhà, lũ cuốn hết đồ, giáp hạt thiếu đói, gạo cứu đói, đứt bữa, sét đánh, sạt lở vùi nhà, hỏa hoạn mất trắng, hết gạo ăn, đói giáp hạt, gạo tết, bếp nổ cháy nhà, lốc cuốn, ngập hết lúa gạo, bị thương nặng do bão, thiên tai mất hết đồ đạc, lũ quét, không còn cái ăn, chìm ghe mất hết
khẩn cấp về hỗ trợ chi phí mai táng | chết vì bão, chết đuối do lũ, sạt lở chết người, tai nạn chết người nhà nghèo, xác không ai nhận, lũ cuốn chết, đi biển gặp bão chết, sét đánh chết người, cháy nhà chết người, người chết không có người thân chôn, xác trôi sông
hỗ trợ làm nhà ở sửa chữa nhà ở | nhà sập do bão, tốc mái tôn, lũ cuốn nhà, xây lại nhà cháy, sửa nhà sau lốc, sập nhà sau mưa lũ, cây đổ đè nhà, nhà phải dời vì sạt lở, bờ sông lở mất nhà
hỏa táng | thiêu xác, đưa đi thiêu, đài hóa thân, tiền lò thiêu, lấy tro cốt, điện táng, nhà thiêu, giảm tiền thiêu
nghệ nhân nhân dân nghệ nhân ưu tú | nghệ nhân già nghèo, nghệ nhân già ốm không lương, nghệ nhân mất tiền mai táng
mừng thọ ; chúc thọ | cụ 90 tuổi, cụ tròn 100 tuổi, quà thượng thọ, lên lão, cụ 70 tuổi mừng thọ, 80 tuổi được quà, áo lụa Chủ tịch nước
nhận chăm sóc thay thế cho trẻ em | nuôi hộ cháu, nuôi tạm trẻ, trông trẻ mồ côi, cha mẹ đi tù gửi con, trẻ mất cha mẹ cần người nuôi, mẹ bỏ con lại cho bà, nuôi trẻ tạm không làm con nuôi, bố mẹ cháu mất vì tai nạn
người đại diện gia đình nhận chăm sóc thay thế không phải là người thân thích | người dưng nhận nuôi trẻ, hàng xóm nuôi trẻ mồ côi, nhận trẻ bỏ rơi về nuôi tạm, nhận nuôi tạm con người khác, gia đình nuôi tạm trẻ, vợ chồng hiếm muộn nuôi tạm trẻ, người lạ nhận nuôi trẻ bơ vơ, không họ hàng nhận nuôi trẻ, sẵn sàng nhận trẻ bỏ rơi, nhận đỡ đầu trẻ ở nhà mình
người đại diện gia đình nhận chăm sóc thay thế là người thân thích | ông bà nhận nuôi cháu, dì nuôi cháu mồ côi, bác ruột nuôi cháu, dì ruột nhận cháu, cậu nuôi cháu, chú thím nuôi cháu, ông bà ngoại giữ cháu, bố mẹ cháu chết họ hàng nuôi, cháu mồ côi ở với nội, anh cả nuôi em mồ côi, mẹ cháu bỏ đi cậu mợ nuôi, báo xã nhận cháu ruột về nuôi, ông nội nhận nuôi cháu côi cút, họ hàng nhận trẻ
chấm dứt việc chăm sóc thay thế | thôi nuôi hộ, trả trẻ về mẹ đẻ, không nuôi nổi trẻ nữa, mẹ ruột đón con về, cha mẹ ruột ra tù đón con, cháu đòi về với mẹ, gia đình nuôi đánh trẻ xin đổi, người nuôi già yếu không nuôi tiếp, đủ 18 tuổi thôi nuôi, trả cháu cho bố nó, mẹ khỏi bệnh nhận lại con, ngừng nhận nuôi cháu
đang được chăm sóc thay thế | đón trẻ trại mồ côi về nuôi, đưa cháu ra khỏi cô nhi viện, trẻ mái ấm sang gia đình nuôi, nhận cháu từ trung tâm bảo trợ
can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em | trẻ bị bạo hành, cha đánh con, dượng xâm hại con riêng, mẹ kế hành hạ, bảo mẫu đánh trẻ, trẻ bị nhốt bỏ đói, trẻ bị sàm sỡ, tổng đài 111, tách con khỏi bố nghiện, trẻ bị ép ăn xin, hàng xóm đánh con dã man, bố dượng đánh cháu, bố say rượu đánh con bầm tím, nghi cháu bị xâm hại, thầy giáo sàm sỡ học sinh, bé gái bị ông hàng xóm
can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em | cháu bị mẹ kế bỏ đói, trẻ bị xích trong nhà, cô giữ trẻ bạo hành, báo có trẻ bị đánh, cứu đứa bé bị cha hành hạ, trẻ bị bắt đi bán vé số, bé bị trói, bố ngáo đá nhốt con, cháu bị chú ruột làm bậy, con bị dâm ô, mẹ đánh con chảy máu, cô giáo phát hiện trò bị đòn, bé bị khóa một mình, bố trầm cảm dọa chết cùng con, cháu kêu cứu bị bố đuổi đánh
hỗ trợ can thiệp đối với trẻ em | trẻ bị hiếp dâm, trẻ bị bạo lực học đường, trẻ bỏ học đi làm, trẻ bị bóc lột, tảo hôn, cháu bị dụ dỗ trên mạng, trẻ lang thang, con bị bạn bắt nạt, trẻ bị xâm hại cần giúp, bé bị tai nạn đuối nước, trẻ làm thuê nặng nhọc, ép cưới 15 tuổi, con gái có bầu sớm, trẻ nghiện game bỏ nhà, con bỏ nhà đi bụi, tư vấn tâm lý cho trẻ, trẻ lấy chồng sớm
cấm tiếp xúc theo quyết định | cấm chồng lại gần, chồng say rượu đập phá, chồng cũ đe dọa, chồng dọa giết, bạo hành gia đình, chồng vũ phu, ghen tuông hành hung, nhà chồng hành hạ, bị chồng đấm, chồng xách dao, anh trai đánh em gái, con nghiện đánh mẹ, chồng ly thân vẫn tới quậy, vợ đánh chồng, cấm nó tới gần nhà tôi, lệnh cấm đến gần 100 mét, con trai say chửi đánh bố mẹ, bị nhà chồng đánh đuổi
cấm tiếp xúc theo quyết định | chồng ép quan hệ, bị kiểm soát nhốt trong nhà
hủy bỏ quyết định cấm tiếp xúc | vợ chồng làm lành, gỡ lệnh cấm gặp vợ, anh ấy hối lỗi bỏ lệnh cấm, nhà có tang được về, muốn gặp lại chồng sau lệnh cấm
dịch vụ trợ giúp phòng chống bạo lực gia đình | mở nhà tạm lánh, mở nơi giúp phụ nữ bị đánh
bình đẳng giới | trọng nam khinh nữ, bị phân biệt vì là phụ nữ
gia đình văn hóa | giấy khen gia đình, bình xét gia đình cuối năm
công nhận hộ nghèo hộ cận nghèo | sổ hộ nghèo, sổ nghèo, vào diện nghèo, nhà nghèo quá, bình xét nghèo ở thôn, không được xét nghèo, giấy hộ nghèo, thẻ nghèo, chấm điểm nghèo, họp bản bình nghèo, trưởng thôn không cho vào nghèo, sổ cận nghèo, hộ cận nghèo, con đi học cần giấy nghèo, trường bắt nộp giấy hộ nghèo, bệnh viện hỏi sổ hộ nghèo, ngân hàng đòi giấy hộ nghèo
công nhận hộ nghèo hộ cận nghèo | không ruộng không nghề, làm thuê nuôi ba con, mẹ góa con côi nghèo, rẫy mất mùa đói, nhà đông con khó khăn, ở nhờ không đất
hộ nghèo hộ cận nghèo thường xuyên | chồng chết nhà thành nghèo, ốm nặng kiệt quệ, mới cháy nhà thành nghèo, tái nghèo, giữa năm rơi vào nghèo, lỡ đợt xét nghèo, nộp đơn vào hộ nghèo giữa năm, không đợi cuối năm, mất việc cả nhà không thu nhập, bò chết hết nhà nghèo lại, đang khá tự nhiên khó khăn, tai nạn mất sức nhà thành nghèo, vừa bệnh hiểm nghèo bán hết ruộng, mới tách hộ nghèo quá
hộ nghèo hộ cận nghèo thường xuyên | phá sản trắng tay vào nghèo, giấy đề nghị rà soát hộ nghèo
hộ thoát nghèo hộ thoát cận nghèo định kỳ | rà soát nghèo cuối năm, họp thôn bình nghèo, điều tra hộ nghèo hằng năm, cán bộ đến chấm điểm từng nhà, phiếu A phiếu B, bình nghèo tập thể cuối năm, đợt rà soát tháng 9
hộ thoát nghèo | ra khỏi hộ nghèo, bị cắt hộ nghèo, trả sổ hộ nghèo, viết đơn thoát nghèo, hết diện nghèo, nhà khá lên
nông nghiệp lâm nghiệp ngư nghiệp và diêm nghiệp có mức sống trung bình | hộ trung bình, nông dân mua bhyt giảm giá, nhà làm muối, nhà nông giảm tiền thẻ bảo hiểm, hộ đi biển, giấy hộ trung bình, nhà làm ruộng mức sống trung bình, nhà trồng rừng trung bình, nhà đánh cá mua bhyt rẻ, bảo hiểm y tế nông dân, đăng ký làm nông mức trung bình
người lao động có thu nhập thấp | giấy thu nhập thấp, công nhân lương thấp, thu nhập thấp để học nghề
nhà tạm nhà dột nát ; xóa nhà tạm ; nhà ở cho hộ nghèo | nhà lá, chòi tạm, nhà sàn mục, làm nhà hộ nghèo, nhà sắp đổ, mái tranh dột, nhà tôn cũ nát, 60 triệu làm nhà, mưa ngập trong nhà
hỗ trợ tiền điện | tiền điện hộ nghèo, giảm tiền điện, 30 số điện
nội quy lao động | nội quy công ty, quy chế phạt công nhân, công ty trên 10 người, nhà máy nộp nội quy
tranh chấp lao động ; đình công | công ty nợ lương, chủ quỵt lương, bị đuổi việc, sa thải trái luật, ép nghỉ việc, không trả tiền tăng ca, không đóng bảo hiểm cho thợ, kiện công ty, không trả sổ bảo hiểm, có bầu bị cho nghỉ, lãn công, chủ thầu ôm tiền công bỏ trốn, thợ hồ bị quỵt tiền, quán không trả lương phục vụ, giữ bằng gốc của nhân viên, ép ký đơn nghỉ, hòa giải với công ty
thang lương bảng lương ; quỹ tiền lương | bảng lương công ty, lương tối thiểu
khai trình việc sử dụng lao động ; tình hình sử dụng lao động ; thay đổi lao động | báo cáo lao động sáu tháng, tuyển công nhân phải báo, mới mở công ty khai lao động
giúp việc gia đình | ô sin, người giúp việc nhà, cô giúp việc nghỉ
chưa đủ 13 tuổi làm việc | trẻ em đóng phim, bé đi diễn, thuê trẻ em làm, trẻ đóng quảng cáo
yêu cầu nghiêm ngặt về an toàn lao động | khai báo nồi hơi, bình khí nén, cẩu tháp, thang máy, xe nâng, vận thăng, cần trục, bồn ga lớn, lò hơi xưởng sấy
hưởng chế độ tai nạn lao động ; khai báo tai nạn lao động ; bị tai nạn lao động ; trợ cấp tai nạn lao động | máy cắt cụt tay, thợ rơi từ trên cao, tai nạn ở xưởng, công nhân chết ở công trình, tai nạn trên đường đi làm, cưa đứt tay ở xưởng gỗ, bỏng lò
bệnh nghề nghiệp | nhiễm độc chì, bệnh do làm nhà máy, công nhân mỏ ho lâu, ù tai xưởng dệt, khám bệnh nghề nghiệp công ty
huấn luyện an toàn | thẻ an toàn, lớp học an toàn, chứng chỉ an toàn
hưởng trợ cấp thất nghiệp | bhtn, bảo hiểm thất nghiệp
giải quyết hưởng trợ cấp thất nghiệp | lãnh thất nghiệp, mới nghỉ việc, mất việc, bị cắt giảm nhân sự, công ty cho nghỉ, nghỉ việc có sổ bảo hiểm, bị đuổi việc lãnh tiền, đóng bảo hiểm 12 tháng nghỉ, cầm quyết định thôi việc
tạm dừng hưởng trợ cấp thất nghiệp ; tiếp tục hưởng trợ cấp thất nghiệp | quên khai báo tìm việc, trễ ngày khai báo bị cắt
chấm dứt hưởng trợ cấp thất nghiệp | có việc mới thôi lãnh thất nghiệp, bảo lưu thất nghiệp
chuyển nơi hưởng trợ cấp thất nghiệp | lãnh thất nghiệp ở quê, nghỉ ở Bình Dương về quê lãnh, đang nhận ở Sài Gòn đổi tỉnh
tìm kiếm việc làm hằng tháng | khai báo thất nghiệp hằng tháng, ngày hẹn khai báo
tư vấn giới thiệu việc làm | đang cần chỗ làm, sàn việc làm, tuyển công nhân
hỗ trợ học nghề ; đào tạo nghề | học nghề may, học nghề tóc, lớp nghề ở xã, bộ đội xuất ngũ học nghề, học sửa xe, thất nghiệp học lái xe, lớp sơ cấp nghề nông thôn, học làm móng, học điện nước, học chăn nuôi thú y, phụ nữ học thêu dệt, hộ nghèo học nghề có tiền ăn
quỹ quốc gia về việc làm | vay giải quyết việc làm, vay vốn làm ăn, vay nuôi bò, vay mở tiệm, vay khởi nghiệp, vay mua máy may, vay mở rộng chăn nuôi, vay 120 giải quyết việc làm, thanh niên vay lập nghiệp, vay mua ghe, cơ sở vay thêm để nhận thợ, bán tạp hóa cần vốn
giấy phép lao động | thuê người nước ngoài, work permit, giáo viên tây, chuyên gia Hàn Quốc, gia hạn giấy phép lao động, mất thẻ work permit, ông Tây dạy tiếng Anh
đăng ký lao động | lao động tự do khai việc làm, khai nghề nghiệp với xã, khai chỗ làm hiện nay, thông tin người có việc làm, cập nhật nghề nghiệp trên VNeID
hợp đồng lao động trực tiếp giao kết | tự đi nước ngoài làm, tự tìm việc bên Nhật, xklđ tự túc, đi Đài Loan không qua công ty, sang Úc hái trái cây, đi Đức làm điều dưỡng, chủ bên Hàn bảo lãnh trực tiếp, bạn bè rủ sang Ba Lan làm, ký thẳng với chủ nước ngoài
đi làm việc ở nước ngoài | xuất khẩu lao động, xklđ, đi Nhật, đi Hàn, đi Đài Loan, EPS, hộ nghèo đi lao động nước ngoài, vay tiền đi xklđ, thời vụ Hàn Quốc, tiền học tiếng đi nước ngoài, đi xuất khẩu hỗ trợ tiền học, con liệt sĩ đi Nhật, hoàn tiền hộ chiếu khám sức khỏe, bị trả về nước trước hạn, ký quỹ đi Hàn, thực tập sinh Nhật
chính sách nội trú | trường nghề nội trú, học bổng trường nghề, sinh viên dân tộc học trung cấp, hộ nghèo học cao đẳng nghề, tiền xe về tết sinh viên nghề, dân tộc nghèo khuyết tật học nghề, học trung cấp ở nội trú, tốt nghiệp nội trú học cao đẳng, học sinh người Mông học nghề, 80 phần trăm học bổng chính sách
hoạt động giáo dục nghề nghiệp ; trung tâm giáo dục nghề nghiệp | mở trường nghề, mở lớp dạy nghề, dạy làm tóc, dạy nail
đăng ký cai nghiện ma túy tự nguyện | con nghiện, chồng hút hít, đập đá, chơi ke, hàng trắng, xì ke, trại cai, đưa em đi cai, tự nguyện đi cai, khai báo nghiện, tự giác khai nghiện, cho con cai ở nhà, muốn bỏ hàng, em trai hút cần, con hít keo, bóng cười, thuốc lắc
cai nghiện ma túy tự nguyện | nghiện hút, cai thuốc phiện, cai heroin, cai tại nhà, chỗ nhận cai, mở điểm cai, cơ sở cai, muốn bỏ ma túy, hút cần
cai nghiện bắt buộc | hoãn đi cai, nuôi con nhỏ phải đi cai, miễn đi trại cai, bị bắt đi cai, vợ đẻ hoãn trại cai, ốm nặng miễn đi cai
nghiện các chất dạng thuốc phiện | uống methadone, mê tha đôn, uống thuốc thay thế, chuyển chỗ uống methadone
học văn hóa học nghề trợ cấp khó khăn ban đầu cho nạn nhân ; nạn nhân mua bán người | bị lừa bán sang Trung Quốc, bị bán qua biên giới, trốn về từ Campuchia, bị bán làm vợ, bán vào động, lừa sang casino, được giải cứu, việc nhẹ lương cao, buôn người, con gái bị lừa bán vừa về, bị nhốt làm lừa đảo bên Campuchia, bị bán sang Myanmar, Tam giác vàng, bị bán lên tàu cá, cần tiền về quê sau giải cứu
học văn hóa học nghề trợ cấp khó khăn ban đầu cho nạn nhân ; nạn nhân mua bán người | nạn nhân đi học lại, học may sau khi bị bán, bị bắt bán thận
chấp hành xong án phạt tù | đi tù về vay vốn, mãn hạn tù, ra trại làm ăn, đặc xá
giấy chứng sinh | giấy đẻ, giấy sinh, đẻ tại nhà, đẻ rơi, đẻ ở nương, bà mụ đỡ, cô đỡ bản, sanh ở nhà, giấy bệnh viện để làm khai sinh, đẻ trên đường, sinh con trên xe cấp cứu, mẹ tự đẻ không ai đỡ, đẻ trên rẫy, bệnh viện chưa đưa giấy, trạm xá đỡ đẻ, đẻ ở phòng khám tư, khai sinh thiếu giấy bệnh viện, mế đỡ đẻ, vợ đẻ ở nhà ngoại, xác nhận ngày sinh của bé
cấp lại giấy chứng sinh | mất giấy đẻ, rách giấy sinh, giấy chứng sinh sai tên mẹ, bệnh viện ghi nhầm ngày sinh, giấy sinh ghi sai giới tính, khai nhầm tên trên giấy đẻ, rớt giấy bệnh viện cho, sai số căn cước mẹ giấy đẻ, giấy sinh in sai họ mẹ
sinh con đúng chính sách dân số ; sinh đủ hai con ; hỗ trợ sinh con | tiền thưởng sinh con, dân tộc nghèo sinh con, đẻ đứa thứ hai được tiền, đẻ đúng kế hoạch, sinh hai con trước 35 tuổi, con gái một bề, bé thứ hai thưởng tiền, 2 triệu cho mẹ nghèo đẻ, phụ nữ Mông đẻ, tiền nằm cữ hộ nghèo
kế hoạch hóa gia đình ; biện pháp tránh thai ; sàng lọc trước sinh | đặt vòng, triệt sản, que cấy, khám trước cưới, tầm soát thai, bao cao su thuốc ngừa miễn phí, lấy máu gót chân, siêu âm dị tật
mang thai hộ | đẻ thuê, nhờ chị gái mang bầu
giấy khám sức khỏe | giấy sức khỏe đi làm, khám lái xe, khám xin việc, khám đi học lái, trạm xá khám sức khỏe
chuyển tuyến | giấy chuyển viện, lên tuyến trên, trái tuyến, xin chuyển bệnh viện huyện, lên Chợ Rẫy, lên Bạch Mai
khám chữa bệnh cho người nghèo | nghèo mổ tim, chạy thận, ung thư không tiền chữa, viện phí người nghèo, mổ tim cho con nghèo, tiền ăn nằm viện hộ nghèo, tiền xe đi viện dân tộc
giấy phép hoạt động khám bệnh | mở phòng khám, phòng mạch, nha khoa, phòng đông y, thẩm mỹ viện, tiêm thay băng tại nhà, phòng khám sản, phòng răng, phòng siêu âm, phòng xét nghiệm, vật lý trị liệu, spa tiêm filler, nhà bảo sanh
giấy phép hành nghề đối với ; giấy phép hành nghề trong giai đoạn | chứng chỉ bác sĩ, chứng chỉ y sĩ, chứng chỉ điều dưỡng, y tá, bằng hành nghề y
khám bệnh chữa bệnh nhân đạo | khám từ thiện, bác sĩ về xã khám miễn phí, phát thuốc miễn phí
lương y | thầy lang, thầy thuốc nam, bốc thuốc, thầy bó xương, châm cứu, hốt thuốc nam, bà mế, nắn xương trật khớp
bài thuốc gia truyền | bài thuốc ông bà, thuốc lá người Dao, bó lá, chữa rắn cắn, thuốc đắp gãy xương, thuốc nam mấy đời, thuốc trĩ, thuốc tắm bà đẻ, thuốc bỏng nhà truyền
kinh doanh dược ; cơ sở bán lẻ thuốc ; bán lẻ thuốc lưu động | mở tiệm thuốc tây, nhà thuốc, hiệu thuốc, quầy thuốc xã, bán thuốc bắc, tủ thuốc trạm, quầy thuốc dời chỗ, giấy gpp, bán dược liệu
hành nghề dược | bằng dược sĩ, đứng tên quầy thuốc, mất chứng chỉ dược
mỹ phẩm | bán kem trộn, son phấn, dầu gội tự làm, kem trắng da, xà phòng handmade, xưởng làm kem dưỡng
đủ điều kiện an toàn thực phẩm | mở quán ăn, quán phở, quán nhậu, bếp ăn trường học, làm bún, tiệm trà sữa, căng tin, suất ăn công nhân, xưởng đá viên, làm tương ớt, rang cà phê, tiệc cưới lưu động
cấp lại giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm ; cấp lại giấy chứng nhận đủ điều kiện an toàn thực phẩm | mất giấy vệ sinh thực phẩm, giấy attp hết hạn, quán đổi chủ đổi giấy vệ sinh
kiến thức an toàn thực phẩm ; kiến thức về an toàn thực phẩm | thi vệ sinh thực phẩm
cam kết bảo đảm an toàn thực phẩm ; kinh doanh thực phẩm an toàn | bán hàng rong, gánh xôi, xe bánh mì, quán cóc, bán cá ngoài chợ, ký cam kết vệ sinh, trà đá vỉa hè, sạp thịt ở chợ, hủ tiếu gõ, bán chè lề đường
bản công bố sản phẩm ; tự công bố sản phẩm | bánh kẹo tự làm bán siêu thị, thực phẩm chức năng, mứt tết bán shopee, trà thảo mộc tự đóng gói, mắm nhà làm dán nhãn
tiêm chủng | chích ngừa, tiêm vắc xin, sổ tiêm, mở phòng tiêm
tai biến trong tiêm chủng | tiêm xong bị sốc, con chết sau tiêm, chích ngừa bị liệt, phản ứng nặng sau mũi tiêm, bồi thường tiêm hỏng
nhiễm HIV do tai nạn rủi ro nghề nghiệp | y tá bị kim đâm, công an bị kim nghiện đâm, bác sĩ phơi nhiễm, dính máu bệnh nhân sida
HIV | sida, thuốc ARV, nhiễm ết, nhiễm h
giám định y khoa ; khám giám định | hội đồng giám định, về hưu sớm vì bệnh, giám định mất sức, phần trăm thương tật, giám định để lãnh tuất, giám định tai nạn lao động, giám định lại khuyết tật, khám nghỉ hưu trước tuổi
sơ cấp cứu chữ thập đỏ | điểm cứu thương, chốt cấp cứu ven đường
kiểm dịch y tế | mang tro cốt lên máy bay, đưa xác về nước
hiến mô | hiến tạng, hiến thận, hiến giác mạc, hiến xác
danh hiệu thầy thuốc nhân dân thầy thuốc ưu tú ; thầy thuốc nhân dân | phong danh hiệu bác sĩ, thầy thuốc ưu tú, trạm trưởng được phong, bác sĩ xã lâu năm, danh hiệu cho y sĩ, thầy thuốc giỏi, xét danh hiệu ngành y, bác sĩ về hưu phong danh hiệu
nhận chăm sóc nuôi dưỡng đối tượng cần bảo vệ khẩn cấp | đem trẻ lạc về nuôi tạm, cho người bị đánh ở nhờ
trợ cấp xã hội hàng tháng khi đối tượng thay đổi nơi cư trú ; trợ cấp xã hội hằng tháng khi đối tượng thay đổi nơi cư trú | chuyển nhà còn tiền khuyết tật, lãnh tiền bảo trợ chỗ mới
đăng ký hoạt động đối với cơ sở trợ giúp xã hội ; cơ sở trợ giúp xã hội dưới 10 đối tượng | nhóm nuôi dưới mười người, mái ấm nhỏ nuôi 7 cháu
giải thể cơ sở trợ giúp xã hội ; giải thể đối với cơ sở trợ giúp xã hội | đóng cửa nhà dưỡng lão, mái ấm ngừng nuôi trẻ
thành lập cơ sở trợ giúp xã hội ; đăng ký thành lập đối với cơ sở trợ giúp xã hội | lập viện dưỡng lão, nhà sư mở nơi nuôi trẻ, mở trung tâm dạy trẻ tự kỷ
giấy phép hoạt động đối với cơ sở trợ giúp xã hội | viện dưỡng lão chưa có phép, mất giấy phép mái ấm
hành nghề công tác xã hội | nhân viên công tác xã hội, chứng chỉ công tác xã hội
tổng số lao động trở lên là người khuyết tật | xưởng của người mù, cơ sở tẩm quất người mù, công ty nhận nhiều người khuyết tật
xã phù hợp với trẻ em ; phường phù hợp với trẻ em | danh hiệu xã cho trẻ em
công nhận hộ thoát nghèo ; hộ thoát cận nghèo thường xuyên | tự nguyện xin ra hộ nghèo, giữa năm xin thoát nghèo, con có lương hết nghèo, xin ra cận nghèo, muốn trả sổ cận nghèo
giấy chứng nhận hy sinh đề nghị công nhận liệt sĩ ; giấy chứng nhận hy sinh | lính chết trận thiếu giấy tờ, bộ đội mất tích bao năm, truy nhận liệt sĩ thời chiến, anh hy sinh bị bỏ sót
giấy chứng nhận bị thương đề nghị công nhận thương binh ; giấy chứng nhận bị thương | xuất ngũ rồi mới làm thương binh, quân đội xác nhận vết thương, mất giấy ra viện quân y, y bạ thất lạc bị thương
hòa giải viên lao động | làm người hòa giải chủ thợ, bổ nhiệm người hòa giải công ty
làm thêm giờ | tăng ca quá 200 giờ, công ty báo làm thêm 300 giờ
tai nạn lao động theo hình thức tự nguyện ; bảo hiểm tai nạn lao động tự nguyện | thợ hồ tự đóng tai nạn, xe ôm té khi chạy, lao động tự do ngã chết
hỗ trợ đào tạo bồi dưỡng nâng cao trình độ kỹ năng nghề ; duy trì việc làm cho người lao động | công ty khó khăn giữ thợ, đổi công nghệ dạy lại thợ
kỹ năng nghề quốc gia | thi tay nghề, chứng chỉ bậc thợ, thẻ bậc nghề
không thuộc diện cấp giấy phép lao động | lấy vợ Việt miễn giấy phép, miễn work permit
giáo dục nghề nghiệp công lập trực thuộc xã | nội trú trường nghề nhà nước, sinh viên cử tuyển trường nghề công, trường nghề của nhà nước ở xã
giáo dục nghề nghiệp tư thục hoặc cơ sở giáo dục có vốn đầu tư nước ngoài | nội trú trường nghề tư, học cao đẳng tư nhân diện nghèo, học bổng trường nghề tư, trường nghề tư nhân
công bố cơ sở cai nghiện ma túy tự nguyện cơ sở cai nghiện ma túy công lập | trung tâm cai mở dịch vụ, trại cai nhận cai tại nhà, trại nhà nước xuống xã cai
công bố tổ chức cá nhân đủ điều kiện cung cấp dịch vụ cai nghiện ma túy | bác sĩ nhận cai tại nhà, nhóm tình nguyện giúp cai, trạm xá nhận cắt cơn, công ty tư vấn cai nghiện, phòng khám hỗ trợ cai
giấy xác nhận nạn nhân ; xác định nạn nhân | chứng minh bị lừa bán, tự trốn về khai báo bị bán
giấy báo tử | bệnh viện báo chết, trạm y tế xác nhận chết
kỷ niệm chương vì sức khỏe nhân dân | huy hiệu ngành y, khen cán bộ y tế lâu năm
nhân viên y tế thôn bản ; y tế thôn bản ; cô đỡ thôn bản | phụ cấp y tế bản, cộng tác viên dân số
`;
