import type { Synonym } from './entry.ts';

// What people say | what the law says, one line a meaning; several spellings separated by commas,
// several meanings by semicolons (official names contain commas). Collected from how
// citizens speak at the counter, from old names of papers and from the usual abbreviations; a portal adds its own in
// `tu-dong-nghia.csv`. General words only: what people call one procedure stands in that procedure's own row.
const lines = `
cccd, cmnd, cmt, cmtnd, chứng minh thư, chứng minh nhân dân, thẻ chứng minh, giấy chứng minh, căn cước công dân, cc gắn chip, thẻ cccd | căn cước
sổ đỏ, sổ hồng, bìa đỏ, bìa hồng, cnqsdđ, gcnqsdđ, gcn qsdđ, gcn quyền sử dụng đất, sổ đất, giấy đất, giấy tờ đất, giấy cnqsdđ, giấy chứng nhận đất | giấy chứng nhận quyền sử dụng đất
qsdđ, qsd đất | quyền sử dụng đất
làm sổ đỏ, làm sổ hồng, làm bìa đỏ, cấp sổ đỏ, xin sổ đỏ, làm sổ đất | cấp giấy chứng nhận quyền sử dụng đất lần đầu ; đăng ký đất đai lần đầu
tách thửa, chia đất, tách sổ, tách đất | tách thửa đất ; hợp thửa đất
sai sổ đỏ, sửa sổ đỏ, sổ đỏ sai tên, đính chính sổ đỏ | đính chính giấy chứng nhận đã cấp
tranh chấp đất, kiện đất, lấn đất, lấn ranh, tranh chấp ranh giới, hàng xóm lấn đất, kiện cáo đất đai | hòa giải tranh chấp đất đai ; giải quyết tranh chấp đất đai
chuyển đất ruộng lên thổ cư, lên thổ cư, chuyển thổ cư, chuyển đất vườn sang đất ở, đất ruộng sang đất ở, chuyển mục đích đất | chuyển mục đích sử dụng đất
xin đất, xin giao đất, thuê đất | giao đất, cho thuê đất
giấy độc thân, xác nhận độc thân, chứng nhận độc thân, giấy chưa vợ, giấy chưa chồng, xác nhận chưa kết hôn, giấy chưa kết hôn, giấy tình trạng hôn nhân | xác nhận tình trạng hôn nhân
cưới, lấy vợ, lấy chồng, làm đám cưới, thành hôn, hôn thú, giấy hôn thú, giá thú, đăng ký hôn thú, giấy kết hôn, giấy đăng ký kết hôn, đăng kí cưới | đăng ký kết hôn
mất giấy kết hôn, mất giấy đăng ký kết hôn, mất hôn thú, làm lại giấy kết hôn, mất đăng ký kết hôn, cấp lại giấy kết hôn | đăng ký lại kết hôn ; cấp bản sao trích lục hộ tịch
đẻ, sinh con, sinh em bé, đẻ con, đẻ xong, con mới sinh, bé mới sinh, làm giấy sinh, khai sanh, giấy khai sanh, giấy khai sinh, em bé | đăng ký khai sinh
mất khai sinh, mất giấy khai sinh, làm lại khai sinh, làm lại giấy khai sinh, cấp lại khai sinh, cấp lại giấy khai sinh | đăng ký lại khai sinh ; cấp bản sao trích lục hộ tịch
bản sao khai sinh, trích lục khai sinh, sao lục khai sinh, xin bản sao khai sinh, trích lục kết hôn, trích lục khai tử, trích lục | cấp bản sao trích lục hộ tịch
sửa khai sinh, sửa giấy khai sinh, sai tên khai sinh, đổi tên, đổi họ, sai ngày sinh, sửa ngày sinh, sửa tên, đổi họ cho con, cải chính | thay đổi, cải chính, bổ sung thông tin hộ tịch
chết, mất người, người mất, qua đời, chứng tử, báo tử, giấy chứng tử, khai báo tử, giấy báo tử, người thân mất, ông mất, bà mất, bố mất, mẹ mất, cha mất | đăng ký khai tử
nhận con, nhận cha, nhận bố, nhận mẹ, con ngoài giá thú, nhận con riêng | đăng ký nhận cha, mẹ, con
ly hôn ở nước ngoài, ly dị ở nước ngoài, ghi chú ly hôn | ghi vào sổ hộ tịch việc ly hôn
kết hôn ở nước ngoài, ghi chú kết hôn | ghi vào sổ hộ tịch việc kết hôn
lấy chồng tây, lấy vợ tây, lấy người nước ngoài, cưới người nước ngoài, lấy chồng nước ngoài, lấy chồng trung quốc, lấy chồng hàn quốc, lấy chồng lào, lấy vợ lào, kết hôn với người nước ngoài | đăng ký kết hôn có yếu tố nước ngoài
bố mẹ nước ngoài, con lai, cha là người nước ngoài | có yếu tố nước ngoài
làm người giám hộ, giám hộ cho cháu, nuôi cháu, nhận giám hộ | đăng ký giám hộ
xin con nuôi, nhận con nuôi, nuôi con nuôi | đăng ký nuôi con nuôi
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
sao y, sao y bản chính, y bản chính, công chứng bản sao, photo công chứng, công chứng giấy tờ, chứng bản sao, phô tô công chứng, sao công chứng, công chứng cccd, công chứng bằng | chứng thực bản sao từ bản chính
công chứng | chứng thực
chứng chữ ký, xác nhận chữ ký, công chứng chữ ký, chứng sơ yếu lý lịch, chứng lý lịch, xác nhận lý lịch, sơ yếu lý lịch | chứng thực chữ ký
giấy ủy quyền, làm ủy quyền | chứng thực chữ ký ; văn bản ủy quyền
di chúc, lập di chúc, viết di chúc, để lại tài sản | chứng thực di chúc
chia thừa kế, chia di sản, khai nhận thừa kế, hưởng thừa kế | chứng thực văn bản thỏa thuận phân chia di sản ; khai nhận di sản
không nhận thừa kế, từ chối thừa kế, không nhận tài sản | chứng thực văn bản từ chối nhận di sản
bán xe, mua bán xe, cho tặng xe, hợp đồng mua bán xe | chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản
bán đất, mua đất, sang tên đất, tặng cho đất, cho đất con, chuyển nhượng đất, mua bán nhà đất, mua bán nhà, hợp đồng đất | chứng thực hợp đồng, giao dịch quyền sử dụng đất, nhà ở
chữ ký người dịch, dịch thuật công chứng | chứng thực chữ ký người dịch
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
gpxd, giấy phép xây nhà, xây nhà, cất nhà, làm nhà, xây nhà cấp 4, xin phép xây dựng, giấy phép xây, dựng nhà, xây nhà ở | cấp giấy phép xây dựng nhà ở riêng lẻ
sửa nhà, nâng tầng, cơi nới, sửa chữa nhà, cải tạo nhà | giấy phép xây dựng sửa chữa, cải tạo
dời nhà, chuyển nhà đi chỗ khác | giấy phép di dời công trình
gia hạn giấy phép xây dựng, giấy phép xây dựng hết hạn | gia hạn giấy phép xây dựng
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
tạm hoãn nghĩa vụ, hoãn nhập ngũ, hoãn nghĩa vụ | tạm vắng nghĩa vụ quân sự ; tạm hoãn nghĩa vụ quân sự
liệt sỹ, gia đình liệt sĩ | liệt sĩ
thương binh, bị thương khi đi bộ đội | người bị thương ; thương binh
bạo hành trẻ em, đánh trẻ em, xâm hại trẻ em, trẻ bị đánh, bạo lực với trẻ | trẻ em bị xâm hại ; bảo vệ trẻ em
nhận nuôi trẻ, nhận chăm sóc trẻ | chăm sóc thay thế
mẫu giáo, nhà trẻ, trường mầm non, lớp mầm non, nhóm trẻ, giữ trẻ, trông trẻ | giáo dục mầm non ; nhóm trẻ ; lớp mẫu giáo
mở lớp mẫu giáo, mở nhà trẻ, mở nhóm trẻ, mở trường mầm non | thành lập trường mẫu giáo ; nhóm trẻ độc lập
chuyển trường | chuyển trường đối với học sinh
xin học, nhập học, vào lớp 1, vào lớp 6, đăng ký vào lớp một | tuyển sinh
cấp 1, lớp 1 | tiểu học
cấp 2, lớp 6 | trung học cơ sở
cấp 3, lớp 10 | trung học phổ thông
cúng, lễ hội, hành lễ, sinh hoạt đạo, theo đạo, nhóm đạo, hội thánh, tin lành, nhà thờ, chùa, đình, miếu | sinh hoạt tôn giáo ; tín ngưỡng
chặt cây, khai thác gỗ, đốn cây, bán gỗ, cưa cây | khai thác lâm sản ; rừng
hòa giải viên, tổ hòa giải | hòa giải viên ; tổ hòa giải
mất căn cước, mất cccd, mất cmnd, làm lại căn cước, làm lại cccd, mất thẻ căn cước, hỏng căn cước, làm lại cmnd, rơi cccd, thất lạc cccd | cấp lại thẻ căn cước
đổi căn cước, đổi cccd, cccd hết hạn, căn cước hết hạn, đổi cmnd sang cccd, căn cước sai thông tin | cấp đổi thẻ căn cước
làm căn cước, làm cccd, làm cmnd, làm chứng minh, làm thẻ căn cước lần đầu | cấp thẻ căn cước
trẻ em làm căn cước, căn cước cho con, căn cước cho bé, cccd trẻ em, căn cước trẻ em | cấp thẻ căn cước cho người dưới 14 tuổi
dinh danh, vneid, định danh mức 2, tài khoản định danh | tài khoản định danh điện tử ; căn cước điện tử
tthc | thủ tục hành chính
cchc | cải cách hành chính
xếp hạng, bảng xếp hạng, xếp loại xã, thứ hạng | xếp loại
phản ánh, kiến nghị, khiếu nại, góp ý, tố cáo, đường dây nóng, số điện thoại, địa chỉ | liên hệ ; phản ánh, kiến nghị
giờ làm việc, mấy giờ làm việc, thứ bảy có làm, mấy giờ mở cửa, giờ mở cửa | giờ làm việc ; liên hệ
ly dị, li dị, bỏ vợ, bỏ chồng, li hôn | ly hôn
còn độc thân, độc thân, chưa có vợ, chưa có chồng, chưa vợ, chưa chồng, ở vậy, đi bước nữa | tình trạng hôn nhân
lấy nhau, cưới nhau, nên vợ nên chồng | kết hôn
đỡ đầu, nuôi cháu mồ côi, người đại diện cho trẻ | giám hộ
hiếm muộn, xin con, nhận bé về nuôi, nhận trẻ về nuôi | nuôi con nuôi
khai sinh tại nhà, đến nhà khai sinh, tận nhà, tại thôn, tận thôn, tận bản, vùng sâu | lưu động
ghi sai, bị sai, sai sót, ghi nhầm, viết nhầm, đánh máy nhầm, nhầm tên, sai tên, sai thông tin, sai năm sinh, sai ngày tháng, viết sai | cải chính ; đính chính ; sai sót ; điều chỉnh
sửa năm sinh, sửa tên đệm, đổi tên đệm, đổi chữ lót, đổi dân tộc, xác định dân tộc, sửa họ tên | cải chính hộ tịch
sửa hộ tịch, sai hộ tịch | thay đổi, cải chính, bổ sung thông tin hộ tịch
sửa, chỉnh, chỉnh sửa | sửa đổi ; đính chính ; điều chỉnh
làm lại, xin lại, bị mất, làm mất, đánh mất, thất lạc, đánh rơi, bị cháy, bị rách, bị hỏng, hư hỏng, rớt mất, mất hết | cấp lại ; đăng ký lại
hết hạn, quá hạn, kéo dài, xin thêm thời gian | gia hạn ; cấp đổi
bỏ, hủy, cắt, không làm nữa, xin thôi, nghỉ hẳn | hủy bỏ ; chấm dứt ; xóa ; thôi
đổi ý, rút lại, hủy hợp đồng, không bán nữa, không cho nữa | hủy bỏ giao dịch
mở, xin mở, dựng, lập | thành lập
đóng cửa, ngừng hoạt động, dẹp | chấm dứt hoạt động ; giải thể
đài loan, hàn quốc, trung quốc, nhật bản, lào, campuchia, mỹ, đức, nga, pháp, úc, người tây, bên tây, người nước ngoài, xuất cảnh | có yếu tố nước ngoài ; nước ngoài
từ nước ngoài về, học ở nước ngoài về, du học về | về nước
dịch, bản dịch, dịch giấy tờ, dịch thuật | người dịch
lăn tay, điểm chỉ, không biết chữ, không ký được | chữ ký ; điểm chỉ
đóng dấu, xác nhận của xã, xin dấu | chứng thực ; xác nhận
sao giấy tờ, trích sao, bản sao từ sổ, sao từ sổ gốc, sổ lưu | bản sao từ sổ gốc
tương phân, chia tài sản, chia đất cho con, chia nhà, chia gia tài, chia của | phân chia di sản
hương hỏa, của cha mẹ để lại, đất cha mẹ để lại, đất ông bà để lại, để lại, thừa kế, gia tài | di sản
nhường phần, nhường lại phần, không lấy phần | từ chối nhận di sản
cho đất, tặng đất, cho con đất, cho miếng đất, cho mảnh đất, bán nhà, mua nhà, sang nhượng, cầm cố, thế chấp, giấy tay | giao dịch quyền sử dụng đất, nhà ở
hợp đồng mua bán, hợp đồng tặng cho, hợp đồng, giấy mua bán | giao dịch
hiến đất, hiến đất làm đường, hiến đất mở đường | tặng cho quyền sử dụng đất cho nhà nước
bán trâu, bán bò, bán máy, bán thuyền, bán xe máy | động sản
ký lại, chứng chữ ký, lý lịch, sơ yếu, xác nhận lý lịch xin việc, lí lịch | chứng thực chữ ký
dân cư, quê quán, chủ hộ, hệ thống dân cư, cơ sở dữ liệu dân cư | thông tin cư trú ; cơ sở dữ liệu quốc gia về dân cư
trọ, phòng trọ, nhà trọ, ở tạm, công nhân thuê trọ | tạm trú
chuyển chỗ ở, đổi chỗ ở, dời đi nơi khác, bỏ đăng ký chỗ cũ, chỗ ở cũ, trả phòng | xóa đăng ký tạm trú ; xóa đăng ký thường trú
ngủ lại, ở lại chơi, đến chơi mấy hôm, khách đến nhà, bà con đến, nghỉ qua đêm | lưu trú
đi xa, đi làm xa, vắng nhà, đi biển lâu ngày | tạm vắng
giấy tờ tùy thân, mất ví, rơi ví, rớt ví | thẻ căn cước ; căn cước
gắn chip, số định danh, mã định danh, thẻ chip | căn cước
gốc việt, không quốc tịch | người gốc việt nam
bán phở, bán bún, bán cơm, bán đồ ăn, bán trà sữa, bán cà phê, bán nước, bán rau, bán thịt, bán quần áo, bán vật liệu, bán phân bón, bán tạp hóa, tiệm tóc, tiệm vàng, tiệm may, sửa xe, quán ăn, quán nước, quán phở, sạp hàng, ki ốt, kinh doanh tại nhà, buôn bán, ra kinh doanh, bán online | hộ kinh doanh
đóng cửa tiệm, không bán nữa, thôi bán, nghỉ buôn bán, trả giấy phép kinh doanh | chấm dứt hoạt động hộ kinh doanh
mở lại quán, bán lại, nghỉ tạm, nghỉ bán ít lâu, nghỉ bán vài tháng, tạm đóng cửa | tạm ngừng kinh doanh
tổ hợp tác, lập tổ, góp vốn làm chung, làm ăn chung, mấy hộ góp vốn | tổ hợp tác
mã số thuế, thuế hộ kinh doanh | hộ kinh doanh
thêm một tầng, xây thêm tầng, xây sai phép, đổi thiết kế, sửa bản vẽ, xây khác giấy phép | điều chỉnh giấy phép xây dựng
làm hàng rào, xây tường rào, xây chuồng, xây công trình | giấy phép xây dựng
bại não, tự kỷ, mù, câm điếc, bị điếc, bị liệt, cụt tay, cụt chân, tâm thần, down, đi xe lăn, nhiễm chất độc | người khuyết tật ; khuyết tật
bị bệnh, già yếu, neo đơn, không nơi nương tựa, không lương hưu, không có lương hưu | trợ cấp ; hưu trí xã hội
hàng tháng, mỗi tháng | hằng tháng
hằng tháng | hàng tháng
bị đánh, bạo hành, bạo lực gia đình, chồng đánh, lánh nạn, tạm lánh, cần chỗ ở tạm | đối tượng cần bảo vệ khẩn cấp ; bạo lực gia đình
đánh đập, bị xâm hại, lạm dụng, bóc lột trẻ em, bỏ rơi | tổn hại cho trẻ em ; xâm hại
nuôi tạm, nhận trông nom, chăm sóc cháu thay bố mẹ, nhận nuôi tạm | chăm sóc thay thế
chi phí đám tang, lo đám tang, lo ma chay, tiền đám tang, tiền phúng, chôn cất | mai táng
đám tang, ma chay | mai táng
quân sự, xã đội, ban chỉ huy quân sự, huyện đội, tuổi lính | nghĩa vụ quân sự
đi xa báo xã đội, vắng nhà báo xã đội | nghĩa vụ quân sự tạm vắng
chuyển quân sự, chuyển nghĩa vụ | nghĩa vụ quân sự chuyển đi ; nghĩa vụ quân sự chuyển đến
bộ đội, đi lính, quân nhân, lính | hạ sĩ quan, binh sĩ tại ngũ ; quân nhân
nhà có người đi bộ đội, gia đình bộ đội, gia đình quân nhân | trợ cấp khó khăn đột xuất ; thân nhân hạ sĩ quan, binh sĩ
khỏi đóng tiền, không phải đóng, không đóng học phí, giảm tiền học, tiền học | miễn học phí
hy sinh, tử trận, mất tích, hài cốt | liệt sĩ
bị thương, mất sức, thương tật | thương binh
lễ, cúng đình, lễ đình, hội làng, chương trình lễ | hoạt động tín ngưỡng
đền, am, phủ, miếu thờ, nhà thờ họ | cơ sở tín ngưỡng ; tín ngưỡng
nhóm cầu nguyện, trưởng nhóm, người đứng đầu nhóm, điểm nhóm | nhóm sinh hoạt tôn giáo tập trung
quyên góp, lạc quyên | tổ chức quyên góp
bầu hòa giải viên, bầu người hòa giải, chọn người hòa giải | công nhận hòa giải viên
tiền công, thù lao, bồi dưỡng, công xá, được trả bao nhiêu | thù lao ; chi trả thù lao
hòa giải xóm làng, hòa giải thôn bản, cãi nhau, xích mích | hòa giải
đi học, cho con đi học, xin vào trường, xin vào lớp | học sinh ; tiếp nhận
nghỉ học, học lại, bỏ học | học sinh học lại
trường làng, điểm trường, trường tư, trường tư thục, trường dân lập | tư thục
nhập trường, gộp trường, chia trường | sáp nhập, chia, tách trường
đóng cửa trường, thôi mở trường | giải thể trường
đất giáo viên, đất công chức, giáo viên xin đất | giao đất ở
diện tích đất ở, đất thổ cư, đo lại đất, đất vườn ao | diện tích đất ở
bồi thường đất, thu hồi đất, giải tỏa, đền bù | bồi thường, hỗ trợ, tái định cư
gỗ, củi, cây rừng, trồng rừng, phát rẫy, đốt rẫy | lâm sản ; rừng
khai thác cây, đốn gỗ, cưa gỗ | khai thác gỗ
bị bão, lũ lụt, thiên tai, mất mùa, lúa chết, trâu bò chết, dịch bệnh | hỗ trợ thiệt hại ; thiên tai
khoan giếng, giếng khoan, nước ngầm | khai thác nước dưới đất
hút cát, cát sỏi, đào cát, lấy đất đá | khoáng sản
bán gas, bán ga, đại lý gas | khí dầu mỏ hóa lỏng
bán xăng, cây xăng | xăng dầu
quán net, tiệm net, chơi game, internet | điểm cung cấp dịch vụ trò chơi điện tử công cộng
karaoke, quán hát | dịch vụ karaoke
vỉa hè, lòng đường, dựng rạp, bày hàng vỉa hè | sử dụng tạm thời lòng đường, vỉa hè
chặt cây xanh, chặt cây đường phố | chặt hạ, dịch chuyển cây xanh
ghe, thuyền, đò, xuồng, bến đò | phương tiện thủy nội địa ; bến thủy nội địa
tàu cá, đánh cá, đi biển | tàu cá
vsattp, attp, vệ sinh thực phẩm, an toàn thực phẩm | an toàn thực phẩm
vay vốn, vay tiền, vay ngân hàng chính sách | vay vốn
thất nghiệp, bảo hiểm thất nghiệp | trợ cấp thất nghiệp
cai nghiện, nghiện ma túy | cai nghiện ma túy
khen thưởng, giấy khen, gia đình văn hóa, bằng khen | khen thưởng ; danh hiệu gia đình văn hóa
bằng tốt nghiệp, học bạ, văn bằng, bằng cấp | bằng tốt nghiệp ; văn bằng
ăn trưa, tiền ăn trưa, hỗ trợ ăn trưa | hỗ trợ ăn trưa
quy hoạch, đất có vướng quy hoạch | thông tin quy hoạch
nhà ở xã hội, nhà xã hội, nhà thu nhập thấp | nhà ở xã hội
mtq, mạnh thường quân, lập hội, câu lạc bộ | thành lập hội
bia, rượu bia, bán rượu bia | rượu
thuốc lào, thuốc điếu | thuốc lá
gđ | gia đình
gcn | giấy chứng nhận
xn | xác nhận
đkkd | đăng ký kinh doanh ; đăng ký hộ kinh doanh
đkkh | đăng ký kết hôn
đkks | đăng ký khai sinh
ncc, có công, gia đình có công, gia đình chính sách | người có công với cách mạng
bmvnah, mẹ việt nam anh hùng | bà mẹ việt nam anh hùng
cđhh, chất độc da cam, chất độc hóa học | chất độc hóa học
tnxp | thanh niên xung phong
ttđt | thông tin điện tử
te | trẻ em
nước ngoài, việt kiều, ngoại quốc | có yếu tố nước ngoài
sanh | sinh
nhứt | nhất
má, mạ, bu | mẹ
ba, tía, thầy, bố | cha
`;

/** The sayings that every portal understands. */
export const vocabulary: readonly Synonym[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [said = '', meant = ''] = line.split(' | ');
    return { said: said.split(', '), meant: meant.split(' ; ') };
  });
