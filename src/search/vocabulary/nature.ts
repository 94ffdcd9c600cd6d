/** Farming, animals, forest, fishing, water, environment, disasters. Form: see `readLines` in `vocabulary.ts`. */
export const nature = `
nuôi heo, nuôi lợn, nuôi gà, nuôi bò, nuôi vịt, nuôi trâu, nuôi dê, trại heo, trại gà, chăn nuôi, làm chuồng trại, trang trại, nuôi gia súc, nuôi gia cầm | chăn nuôi ; trang trại
heo, con heo | lợn
heo chết, lợn chết, gà chết, bò chết, dịch tả, cúm gia cầm, lở mồm long móng, gia súc chết, vật nuôi chết, trâu chết, tiêu hủy lợn, tiêu hủy heo | hỗ trợ khắc phục dịch bệnh ; dịch bệnh động vật
nuôi cá, nuôi tôm, ao cá, lồng bè, nuôi cá lồng, đầm tôm, thả cá | nuôi trồng thủy sản
tàu đánh cá, ghe cá, thuyền đánh cá, ghe biển, thuyền cá, đóng tàu cá | tàu cá
đánh bắt, bắt cá, thả lưới, xung điện, chích điện | khai thác thủy sản
bác sĩ thú y, chích thuốc cho heo, thuốc thú y, tiêm phòng cho chó | thú y
thuốc trừ sâu, thuốc sâu, thuốc cỏ, bán thuốc trừ sâu, phun thuốc | thuốc bảo vệ thực vật
bán phân, đại lý phân | phân bón
giống lúa, hạt giống, giống cây, cây giống | giống cây trồng
đất lúa trồng cây, đất lúa sang cây khác, bỏ lúa trồng cây ăn quả, chuyển lúa sang màu, trồng cây khác trên đất lúa, đất lúa chuyển trồng cây | chuyển đổi cơ cấu cây trồng trên đất trồng lúa
mất mùa được đền | bảo hiểm nông nghiệp
khuyến nông, hỗ trợ giống, hỗ trợ sản xuất, hỗ trợ nông dân | khuyến nông ; hỗ trợ sản xuất
hợp tác trồng, liên kết bán nông sản, bao tiêu | liên kết sản xuất và tiêu thụ sản phẩm
ocop, sản phẩm làng nghề, nghề truyền thống, làng nghề | ocop ; làng nghề
máy cày, máy gặt, máy nông nghiệp | máy, thiết bị nông nghiệp
khai thác rừng, chặt rừng, bán cây rừng, chặt keo, bán keo, khai thác keo, đốn keo, lấy gỗ, chặt gỗ, hạ cây | khai thác gỗ ; khai thác lâm sản
lấy măng, lấy mây, song mây, lá dong, lấy lan rừng, hái thuốc trong rừng | thực vật rừng ngoài gỗ
trồng keo, trồng bạch đàn, trồng gỗ lớn, tiền trồng rừng, hỗ trợ trồng rừng | trồng rừng ; trồng rừng gỗ lớn
rừng bị bão, cây rừng gãy đổ, rừng cháy, rừng bị cháy, rừng đổ, keo gãy đổ, rừng chết, rừng trồng chết, bão làm gãy cây | rừng trồng bị thiệt hại
gỗ lậu, giấy tờ gỗ, vận chuyển gỗ, bảng kê gỗ, mua gỗ, kiểm lâm | bảng kê lâm sản ; lâm sản
nuôi hươu, nuôi nhím, động vật hoang dã, nuôi rắn, nuôi chim quý, thú rừng | động vật rừng ; động vật hoang dã
dịch vụ môi trường rừng, tiền rừng, tiền giữ rừng, khoán rừng, giao rừng | bảo vệ rừng ; giao rừng
bão, lũ, lụt, ngập, sạt lở, sập nhà, tốc mái, nhà sập, nhà tốc mái, nhà trôi, cháy nhà, nhà cháy, lũ cuốn | thiên tai ; trợ giúp xã hội khẩn cấp ; hỗ trợ khẩn cấp
đập, hồ chứa, đập nước, hồ thủy điện, xả lũ, thủy điện | đập ; hồ chứa ; thủy điện
mương, kênh, thủy lợi, dẫn nước ruộng, nước tưới, đê | thủy lợi ; công trình thủy lợi
xả nước thải, nước thải, xả thải, cống thải | xả nước thải ; nước thải
lấy nước suối, bơm nước sông, dùng nước sông, khai thác nước | khai thác, sử dụng nước mặt ; nước mặt
ô nhiễm, mùi hôi, khói bụi, giấy môi trường, cam kết môi trường, kế hoạch môi trường, đăng ký môi trường | môi trường ; đăng ký môi trường
rác, đổ rác, thu gom rác | chất thải rắn
đất cát, khai thác cát, mỏ đá, mỏ đất, đào vàng, san lấp, lấy đất san lấp, khai thác đá | khai thác khoáng sản ; khoáng sản
nước máy | nước sạch
`;
