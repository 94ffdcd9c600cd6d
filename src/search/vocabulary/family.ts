/** Birth, marriage, death, adoption, guardianship. Form: see `readLines` in `vocabulary.ts`. */
export const family = `
bố mẹ nước ngoài, con lai, cha là người nước ngoài | có yếu tố nước ngoài
giấy độc thân, xác nhận độc thân, chứng nhận độc thân, giấy chưa vợ, giấy chưa chồng, xác nhận chưa kết hôn, giấy chưa kết hôn, giấy tình trạng hôn nhân | xác nhận tình trạng hôn nhân
cưới, lấy vợ, lấy chồng, làm đám cưới, thành hôn, hôn thú, giấy hôn thú, giá thú, đăng ký hôn thú, giấy kết hôn, giấy đăng ký kết hôn, đăng kí cưới | đăng ký kết hôn
mất giấy kết hôn, mất giấy đăng ký kết hôn, mất hôn thú, làm lại giấy kết hôn, mất đăng ký kết hôn, cấp lại giấy kết hôn | đăng ký lại kết hôn ; cấp bản sao trích lục hộ tịch
đẻ, sinh con, sinh em bé, đẻ con, đẻ xong, con mới sinh, bé mới sinh, làm giấy sinh, khai sanh, giấy khai sanh, giấy khai sinh, em bé | đăng ký khai sinh
mất khai sinh, mất giấy khai sinh, làm lại khai sinh, làm lại giấy khai sinh, cấp lại khai sinh, cấp lại giấy khai sinh | đăng ký lại khai sinh ; cấp bản sao trích lục hộ tịch
bản sao khai sinh, trích lục khai sinh, sao lục khai sinh, xin bản sao khai sinh, trích lục kết hôn, trích lục khai tử, trích lục | cấp bản sao trích lục hộ tịch
sửa khai sinh, sửa giấy khai sinh, sai tên khai sinh, đổi tên, đổi họ, sai ngày sinh, sửa ngày sinh, sửa tên, đổi họ cho con, cải chính | thay đổi, cải chính, bổ sung thông tin hộ tịch
chứng tử, báo tử, giấy chứng tử, khai báo tử, giấy báo tử, giấy khai tử | đăng ký khai tử
chết, mất người, người mất, qua đời, người thân mất, chết rồi, mới mất, mất rồi, vừa mất, mất từ, mất năm, mất tháng, mất vì, mất lâu, mất đột ngột, mất tuần, mất hôm, mất sớm, không may mất, hy sinh rồi, chết lâu, từ trần | đăng ký khai tử ; thừa kế ; di sản ; tử tuất ; mai táng ; hy sinh
nhận con, nhận cha, nhận bố, nhận mẹ, con ngoài giá thú, nhận con riêng | đăng ký nhận cha, mẹ, con
ly hôn ở nước ngoài, ly dị ở nước ngoài, ghi chú ly hôn | ghi vào sổ hộ tịch việc ly hôn
kết hôn ở nước ngoài, ghi chú kết hôn | ghi vào sổ hộ tịch việc kết hôn
lấy chồng tây, lấy vợ tây, lấy người nước ngoài, cưới người nước ngoài, lấy chồng nước ngoài, lấy chồng trung quốc, lấy chồng hàn quốc, lấy chồng lào, lấy vợ lào, kết hôn với người nước ngoài | đăng ký kết hôn có yếu tố nước ngoài
làm người giám hộ, giám hộ cho cháu, nuôi cháu, nhận giám hộ | đăng ký giám hộ
xin con nuôi, nhận con nuôi, nuôi con nuôi | đăng ký nuôi con nuôi
ly dị, li dị, bỏ vợ, bỏ chồng, li hôn | ly hôn
còn độc thân, độc thân, chưa có vợ, chưa có chồng, chưa vợ, chưa chồng, ở vậy, đi bước nữa | tình trạng hôn nhân
lấy nhau, cưới nhau, nên vợ nên chồng | kết hôn
đỡ đầu, nuôi cháu mồ côi, người đại diện cho trẻ | giám hộ
hiếm muộn, xin con, nhận bé về nuôi, nhận trẻ về nuôi | nuôi con nuôi
khai sinh tại nhà, đến nhà khai sinh, tận nhà, tại thôn, tận thôn, tận bản, vùng sâu | lưu động
sửa năm sinh, sửa tên đệm, đổi tên đệm, đổi chữ lót, đổi dân tộc, xác định dân tộc, sửa họ tên | cải chính hộ tịch
sửa hộ tịch, sai hộ tịch | thay đổi, cải chính, bổ sung thông tin hộ tịch
đkkh | đăng ký kết hôn
đkks | đăng ký khai sinh
có tên cha, đứng tên cha, có tên bố, mang họ bố, mang họ cha, ghi tên cha, ghi tên bố, chưa đăng ký kết hôn mà có con, chưa cưới mà có con, chưa cưới | đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con ; nhận cha, mẹ, con
chích lục, bản trích lục | cấp bản sao trích lục hộ tịch
giấy kết hôn cũ, bản sao giấy kết hôn, bản sao hôn thú | cấp bản sao trích lục hộ tịch
con với người nước ngoài | có yếu tố nước ngoài
làm giấy cưới, giấy cưới | đăng ký kết hôn
`;
