/** Shops, co-operatives, licences, forest and water. Form: see `readLines` in `vocabulary.ts`. */
export const trade = `
hkd, mở quán, mở tiệm, mở cửa hàng, mở cửa hiệu, buôn bán nhỏ, mở tạp hóa, mở hàng ăn, mở quán ăn, mở quán cà phê, giấy phép kinh doanh, đăng ký kinh doanh, gpkd, mở shop, kinh doanh nhỏ, bán hàng | đăng ký thành lập hộ kinh doanh ; hộ kinh doanh
nghỉ bán, đóng cửa quán, nghỉ kinh doanh, dẹp tiệm, đóng cửa hàng, giải thể hộ kinh doanh, nghỉ bán hàng | chấm dứt hoạt động hộ kinh doanh
tạm nghỉ bán, tạm ngừng bán, tạm nghỉ kinh doanh | tạm ngừng kinh doanh
đổi chủ quán, đổi tên quán, đổi địa chỉ kinh doanh, thêm ngành nghề | đăng ký thay đổi nội dung đăng ký hộ kinh doanh
mất giấy phép kinh doanh, rách giấy phép kinh doanh | cấp lại giấy chứng nhận đăng ký hộ kinh doanh
htx, hợp tác | hợp tác xã
lập htx, mở htx, lập hợp tác xã | đăng ký thành lập hợp tác xã
bán rượu, bán bia rượu, mở quán nhậu | bán lẻ rượu
nấu rượu, rượu thủ công, làm rượu | sản xuất rượu thủ công
bán thuốc lá, bán thuốc lào | bán lẻ sản phẩm thuốc lá
chặt cây, khai thác gỗ, đốn cây, bán gỗ, cưa cây | khai thác lâm sản ; rừng
bán phở, bán bún, bán cơm, bán đồ ăn, bán trà sữa, bán cà phê, bán nước, bán rau, bán thịt, bán quần áo, bán vật liệu, bán phân bón, bán tạp hóa, tiệm tóc, tiệm vàng, tiệm may, sửa xe, quán ăn, quán nước, quán phở, sạp hàng, ki ốt, kinh doanh tại nhà, buôn bán, ra kinh doanh, bán online | hộ kinh doanh
đóng cửa tiệm, không bán nữa, thôi bán, nghỉ buôn bán, trả giấy phép kinh doanh | chấm dứt hoạt động hộ kinh doanh
mở lại quán, bán lại, nghỉ tạm, nghỉ bán ít lâu, nghỉ bán vài tháng, tạm đóng cửa | tạm ngừng kinh doanh
lập tổ, góp vốn làm chung, làm ăn chung, mấy hộ góp vốn | tổ hợp tác
mã số thuế, thuế hộ kinh doanh | hộ kinh doanh
gỗ, củi, cây rừng, trồng rừng, phát rẫy, đốt rẫy | lâm sản ; rừng
khai thác cây, đốn gỗ, cưa gỗ | khai thác gỗ
hút cát, cát sỏi, đào cát, lấy đất đá | khoáng sản
bán gas, bán ga, đại lý gas | khí dầu mỏ hóa lỏng
bán xăng, cây xăng | xăng dầu
quán net, tiệm net, chơi game, internet | điểm cung cấp dịch vụ trò chơi điện tử công cộng
karaoke, quán hát | dịch vụ karaoke
vỉa hè, lòng đường, dựng rạp, bày hàng vỉa hè | sử dụng tạm thời lòng đường, vỉa hè
chặt cây xanh, chặt cây đường phố | chặt hạ, dịch chuyển cây xanh
ghe, thuyền, đò, xuồng, bến đò | phương tiện thủy nội địa ; bến thủy nội địa
đánh cá, đi biển | tàu cá
vsattp, attp, vệ sinh thực phẩm | an toàn thực phẩm
bia, rượu bia, bán rượu bia | rượu
thuốc lào, thuốc điếu | thuốc lá
đkkd | đăng ký kinh doanh ; đăng ký hộ kinh doanh
`;
