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
