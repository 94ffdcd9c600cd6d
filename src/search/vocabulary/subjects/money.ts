/** Social, health and unemployment insurance, taxes, customs, the policy bank, public money and property. */
export const money = `
chế độ tử tuất | người lĩnh lương hưu chết, bố về hưu mới mất, chồng đang đóng bảo hiểm mà chết, tuất con nhỏ, tuất mẹ già, vợ liệt giường hưởng tiền của chồng, công nhân chết còn sổ bảo hiểm, má mất có lương hưu, tía hưởng hưu qua đời, tiền chôn cất người có bảo hiểm, mồ côi hưởng bảo hiểm của cha, cắt lương hưu người chết, tuất một lần, báo bảo hiểm ông đã mất, ông mất lương hưu vẫn về
chế độ tử tuất | chồng công nhân bị tai nạn chết, cô giáo mất vì bệnh, tuất tháng hay một cục, vợ góa nuôi con nhỏ, đột quỵ mất đang đóng bảo hiểm, con dâu mất có bảo hiểm
hưởng chế độ ốm đau | công nhân nghỉ bệnh, giấy nghỉ ốm, giấy ra viện nộp bảo hiểm, con ốm mẹ nghỉ làm chăm, nghỉ làm đi mổ, ung thư nghỉ dài ngày, giấy C65, công ty chưa trả tiền ốm, chạy thận nghỉ làm, con nhập viện mẹ nghỉ việc, đau cột sống nghỉ làm, giấy nghỉ hưởng bhxh, té xe nghỉ làm, gãy chân nghỉ làm, mổ ruột thừa, sốt xuất huyết nghỉ việc, kế toán nộp giấy nghỉ bệnh
chế độ thai sản ; trợ cấp thai sản | đẻ xong lấy tiền bảo hiểm, sanh con lãnh bảo hiểm, vợ đẻ chồng nghỉ, sảy thai, hư thai, thai chết lưu, tiền tã lót, nghỉ việc trước khi sinh, đặt vòng, triệt sản, mang thai hộ, sinh đôi, giấy chứng sinh nộp bảo hiểm, nghỉ đẻ 6 tháng, đóng tự nguyện sinh con 2 triệu, nhận con nuôi nghỉ việc, khám thai nghỉ làm, tiền thai sản chưa về
chế độ thai sản ; trợ cấp thai sản | chồng đóng bảo hiểm vợ ở nhà đẻ
dưỡng sức, phục hồi sức khỏe ; dưỡng sức phục hồi sức khỏe | hết phép thai sản còn yếu, mổ đẻ nghỉ thêm, mới mổ xong nghỉ thêm
chế độ tai nạn lao động ; tai nạn lao động, bệnh nghề nghiệp | ngã giàn giáo, máy cuốn tay, đứt ngón tay ở xưởng, bị xe tông trên đường đi làm, điện giật lúc làm, bụi phổi, điếc do máy ồn, nhiễm độc hóa chất, vết thương cũ tái phát, giám định thương tật công nhân, công ty giấu tai nạn, dập tay trong máy, nhiễm chì, mắt hỏng vì hàn xì, gỗ đè gãy chân, mỏ than sập, hít bụi đá nhiều năm
giải quyết hưởng lương hưu, trợ cấp BHXH ; giải quyết hưởng lương hưu, trợ cấp bảo hiểm xã hội ; chế độ hưu trí | đủ tuổi về hưu, hưu non, nghỉ hưu sớm, đóng đủ 15 năm, đóng đủ 20 năm bảo hiểm, sổ hưu, suy giảm khả năng lao động, đóng một cục cho đủ năm, tinh giản biên chế, 62 tuổi về hưu, nghỉ trước tuổi trừ phần trăm, nữ 57 tuổi nghỉ hưu, làm mỏ về hưu sớm
bảo hiểm xã hội một lần ; BHXH một lần | rút bhxh, lãnh một cục, nghỉ việc một năm rút sổ, bảo hiểm 1 lần, bán sổ bảo hiểm, bệnh ung thư rút bảo hiểm, không đóng nữa lấy về, lấy hết tiền bảo hiểm, đóng 3 năm muốn lấy ra
ra nước ngoài để định cư | theo con sang Mỹ ở luôn, bảo lãnh đi Úc đang lãnh hưu, xuất cảnh hẳn lấy hưu một cục, người nước ngoài về nước thôi hưởng, thẻ xanh, mẹ lãnh tuất theo con qua Mỹ, ông Nhật về nước nhận gộp, nhận gộp lương hưu trước khi xuất cảnh, giấy visa định cư, sang Đức ở với con lương hưu
chuyển hưởng sang địa bàn khác ; di chuyển hưởng | dời lương hưu, chuyển sổ hưu về quê, theo con vào Sài Gòn lãnh hưu, chuyển hộ khẩu đang lĩnh hưu, sang tỉnh khác đang lĩnh tuất, chuyển chỗ lãnh tiền hưu của má, đổi nơi nhận tuất hàng tháng, bán nhà về quê dưỡng già, lương hưu theo bà lên thành phố, lĩnh hưu ở tỉnh cũ xa, giấy chờ hưu sang tỉnh khác
đối với cán bộ xã | nguyên chủ tịch xã, xã đội trưởng, trưởng công an xã ngày trước, bí thư xã cũ, làm ủy ban xã ngày xưa, Nghị định 09, cán bộ xã nghỉ trước 1998, cán bộ xã già yếu không lương, kế toán xã hết tuổi, bí thư xã thời bao cấp, cán bộ xã đủ năm bảo hiểm, hội phụ nữ xã về già, chủ nhiệm hợp tác xã cũ
Quyết định số 613 ; Quyết định số 91/2000 | bị cắt mất sức, hết hạn hưởng mất sức, mất sức thời bao cấp, công nhân nông trường cũ, mất sức đủ 15 năm, sổ mất sức, hưởng lại mất sức, hết tuổi lao động xin lại mất sức, mất sức bị cắt hồi xưa, công nhân nhà máy 15 năm mất sức, bà nghỉ mất sức từ 1989, thanh niên xung phong nghỉ mất sức
nhà giáo đã nghỉ hưu ; phụ cấp thâm niên trong lương hưu | thầy giáo già chưa có thâm niên, về hưu trước 2012, cô giáo hưu đòi thâm niên, dạy học mấy chục năm, truy lĩnh thâm niên, cô giáo về hưu 1995, nghị định 14, thầy hưu đã mất con nhận thay, truy tiền đứng lớp nhiều năm, hiệu trưởng cũ hưu thiếu thâm niên
ủy quyền lĩnh thay ; lĩnh thay các chế độ | mẹ liệt giường con đi lĩnh lương, già yếu không đi lĩnh được, nhờ hàng xóm nhận lương hưu, đi xa nhờ vợ lấy tiền hưu, mẫu 13 HSB, nằm viện ai lĩnh lương hưu, lãnh dùm tiền thất nghiệp, tay run không ký được, nhận giùm tuất cho mẹ, ông lẫn con lĩnh hộ lương, bà 90 tuổi nhờ cháu nhận tiền, giấy nhờ ký nhận lương hưu, gãy chân nhờ lấy tiền hưu
ủy quyền lĩnh thay ; lĩnh thay các chế độ | đi xa thăm con nhờ lãnh lương, mù không tự lĩnh lương
chuyển sang lĩnh bằng tài khoản cá nhân ; hoặc thay đổi thông tin cá nhân ; thông tin người hưởng | lương hưu qua atm, lương hưu về thẻ, đổi ngân hàng nhận lương, thôi atm ra bưu điện lĩnh, tài khoản an sinh xã hội VNeID, sai tên trên danh sách lương hưu, đổi số cccd lương hưu, đổi số điện thoại bảo hiểm, chưa thấy lương hưu về tài khoản, khỏi xếp hàng bưu điện lĩnh lương
chuyển sang lĩnh bằng tài khoản cá nhân ; hoặc thay đổi thông tin cá nhân ; thông tin người hưởng | nhận lương hưu qua ngân hàng, đổi số tài khoản nhận lương hưu, đổi điện thoại báo lương hưu, bỏ thẻ lấy tiền mặt, trợ cấp mất sức qua thẻ, thích cầm tiền mặt lương hưu, danh sách lĩnh lương ghi sai họ
tháng chưa nhận ; truy lĩnh ; chưa lĩnh | quên lĩnh lương hưu mấy tháng, lâu không lĩnh bị cắt, chết còn tiền hưu chưa lấy, bố mất còn tháng lương chưa lĩnh, nằm viện lỡ kỳ lĩnh lương
tiếp tục hưởng lương hưu ; hưởng tiếp lương hưu ; tạm dừng hưởng lương hưu | đi tù về hưởng lại lương, mất tích trở về, ở nước ngoài về lại lĩnh lương, lương hưu bị dừng, xuất cảnh trái phép về lại
hủy quyết định, chấm dứt hưởng | quyết định hưu ghi sai, sai năm sinh hồ sơ hưu, tính thiếu năm công tác, lương hưu tính sai, nhận nhầm hai chế độ
BHXH tự nguyện ; bảo hiểm xã hội tự nguyện | không làm công ty muốn lương hưu, nông dân đóng bảo hiểm, bán hàng tự do, nội trợ đóng bảo hiểm, nghỉ công ty đóng tiếp, bảo hiểm bưu điện, chạy grab, hộ nghèo hỗ trợ đóng, đóng bù năm thiếu, vé số đóng bảo hiểm, thợ hồ muốn có lương hưu, đổi mức đóng tự nguyện, cộng tác viên thu bảo hiểm, đóng mỗi tháng lấy lương già
BHXH bắt buộc ; bảo hiểm xã hội bắt buộc | công ty đóng bảo hiểm, báo tăng lao động, mới đi làm đóng bảo hiểm, chủ hộ kinh doanh đóng bảo hiểm, công ty trốn đóng, công ty nợ bảo hiểm, đi lao động Nhật đóng bảo hiểm, trưởng thôn đóng bảo hiểm, báo giảm lao động, quán thuê nhân viên đóng bảo hiểm, tạm dừng đóng vì công ty khó khăn
truy thu BHXH ; truy thu bảo hiểm | công ty đóng thiếu, đóng bù bảo hiểm, sót tháng đóng
sổ BHXH ; sổ bảo hiểm xã hội | mất sổ bảo hiểm, mối ăn sổ bảo hiểm, rách sổ, cháy nhà mất sổ, hai sổ bảo hiểm, gộp sổ, sai tên trên sổ bảo hiểm, chốt sổ, công ty giữ sổ không trả, công ty phá sản chưa chốt, mượn tên người khác đi làm, tờ rời, quá trình đóng thiếu, sổ thiếu mấy năm làm
trên sổ BHXH, thẻ BHYT ; đổi thẻ BHYT ; cấp lại thẻ BHYT ; cấp lại thẻ bảo hiểm y tế ; đổi thẻ bảo hiểm y tế | mất thẻ bảo hiểm, rớt thẻ y tế, rách thẻ bảo hiểm, sai tên thẻ, sai năm sinh trên thẻ, bệnh viện không nhận thẻ, đổi mức hưởng, thẻ chưa ghi 5 năm liên tục, thẻ không khớp cccd, VssID, thẻ y tế trên VNeID, thẻ con ghi nam thành nữ
chữa bệnh ban đầu | đổi bệnh viện trên thẻ, chuyển chỗ khám bảo hiểm, thẻ ghi trạm y tế xã, về quê đổi nơi khám, sinh viên đổi nơi khám
người chỉ tham gia BHYT ; người chỉ tham gia bảo hiểm y tế ; bảo hiểm y tế theo hộ gia đình | thẻ bảo hiểm hết hạn, gia hạn thẻ, mua bảo hiểm cả nhà, mua bảo hiểm tự nguyện, học sinh mua bảo hiểm, sinh viên ra trường, thẻ miễn phí hộ nghèo, cận nghèo mua thẻ, dân tộc được cấp thẻ, cựu chiến binh cấp thẻ, ra khỏi vùng khó khăn hết thẻ, nghỉ việc mua lại thẻ, ở trọ mua thẻ, hộ làm nông giảm tiền thẻ
người chỉ tham gia BHYT ; người chỉ tham gia bảo hiểm y tế ; bảo hiểm y tế theo hộ gia đình | mua bảo hiểm khám bệnh, cụ 80 tuổi thẻ miễn phí, tổ trưởng thu tiền bảo hiểm, vợ con bộ đội có thẻ, đóng bảo hiểm y tế trên điện thoại, trẻ dưới 6 tuổi thẻ khám, khuyết tật nặng có thẻ, người già neo đơn có thẻ, con liệt sĩ có thẻ
thanh toán trực tiếp chi phí khám ; giấy chứng nhận không cùng chi trả | cấp cứu quên thẻ, trái tuyến đòi lại tiền, mua thuốc ngoài bệnh viện hết thuốc, hóa đơn viện phí, đi viện tự trả đòi bảo hiểm, miễn cùng chi trả, 5 năm liên tục, chạy thận tốn tiền, sơ sinh nằm viện chưa có thẻ, mổ tim tốn nhiều, giấy miễn đồng chi trả, gãy tay vô viện tư, cùng chi trả 6 tháng lương
thanh toán trực tiếp chi phí khám ; giấy chứng nhận không cùng chi trả | ung thư truyền thuốc tự mua, cấp cứu không mang giấy, viện bắt mua vật tư ngoài, thẻ hết hạn lúc nằm viện
ký hợp đồng khám, chữa bệnh BHYT ; hợp đồng khám bệnh, chữa bệnh bảo hiểm y tế | phòng khám tư nhận thẻ bảo hiểm, trạm y tế ký với bảo hiểm, phòng mạch, phòng khám đa khoa khám bảo hiểm, bệnh viện tư liên kết bảo hiểm, nhà thuốc đông y nhận thẻ bảo hiểm, bác sĩ mở phòng khám muốn nhận thẻ, trạm xá được khám bảo hiểm
hoàn trả tiền đã đóng ; hoàn trả số tiền đã đóng | đóng trùng bảo hiểm, mua hai thẻ, chết còn hạn thẻ, đóng thừa bảo hiểm, trả lại tiền thẻ
giải quyết hưởng trợ cấp thất nghiệp | bị cho thôi việc, hết hợp đồng, công ty phá sản, xưởng đóng cửa, cắt giảm công nhân, nghỉ việc 3 tháng, tiền thất nghiệp, quyết định nghỉ việc, nộp trễ, trung tâm dịch vụ việc làm, nghỉ may về quê, bị đuổi việc, mất việc lãnh tiền, bảo hiểm thất nghiệp, nhà máy hết đơn hàng
tiếp tục hưởng trợ cấp thất nghiệp ; tạm dừng hưởng trợ cấp thất nghiệp | quên khai báo bị cắt, bị dừng tiền thất nghiệp, hưởng tiếp tiền thất nghiệp, đẻ con lỡ khai thất nghiệp
chấm dứt hưởng trợ cấp thất nghiệp | có việc mới, đi bộ đội đang lãnh thất nghiệp, đi làm lại báo cắt, mở quán khi đang lãnh thất nghiệp, thôi nhận tiền thất nghiệp
chuyển nơi hưởng trợ cấp thất nghiệp | về quê lãnh thất nghiệp, nghỉ Bình Dương về quê nhận, theo chồng đổi tỉnh lãnh thất nghiệp
tìm kiếm việc làm | khai báo hàng tháng, trình diện thất nghiệp, lỡ ngày khai báo, điểm danh thất nghiệp mỗi tháng
hỗ trợ học nghề ; hỗ trợ đào tạo nghề ; đào tạo, nâng cao trình độ kỹ năng nghề | thất nghiệp đi học nghề, học lái xe lúc thất nghiệp, học nấu ăn, học làm tóc, mất việc học nghề khác
giới thiệu việc làm | kiếm việc, nhờ tìm chỗ làm, nghỉ việc tìm việc mới
duy trì việc làm cho người lao động | công ty khó khăn giữ công nhân, đào tạo lại công nhân
trợ cấp hưu trí xã hội | 75 tuổi không lương hưu, tiền 500 nghìn người già, hộ nghèo 70 tuổi, bà nội chưa có chế độ gì, tiền cao tuổi hàng tháng, già không đóng bảo hiểm, tiền già hàng tháng, ông 76 tuổi làm ruộng cả đời, bà ngoại bán vé số già, cận nghèo 72 tuổi, lương hưu thấp hơn 500 nghìn
đối tượng hưởng trợ cấp hưu trí xã hội | cụ đang lãnh tiền già mất, tiền hòm cho cụ già, đang nhận tiền cao tuổi qua đời, cụ 75 nhận 500 nghìn vừa mất, lo hậu sự cụ già nhận tiền, hỗ trợ chôn cụ già, ma chay cụ không lương
mã số thuế | mst, số định danh thay mã số thuế
đăng ký thuế lần đầu ; cấp mã số thuế | mới đi làm cần mã số thuế, công ty đòi mã số thuế, bị lấy cccd mở mã số thuế, shopee đòi mã số thuế, chưa có mst cá nhân
người phụ thuộc | giảm trừ gia cảnh, khai con nhỏ giảm thuế, nuôi mẹ già giảm thuế, xác nhận nuôi dưỡng bố mẹ, mã số thuế cho con, cha mẹ hết tuổi lao động ăn theo, em tàn tật mình nuôi, công ty bắt nộp giấy nuôi mẹ
thay đổi thông tin đăng ký thuế | cmnd cũ mã số thuế, đổi địa chỉ thuế, thuế ghi sai năm sinh, thuế không khớp dân cư, đổi ngành hàng báo thuế, chuyển quán sang phường khác báo thuế
chấm dứt hiệu lực mã số thuế | đóng mã số thuế, dẹp tiệm trả mã số thuế, ba chết khóa mã số thuế, nghỉ bán vẫn báo thuế, trả môn bài
khôi phục mã số thuế | mở lại mã số thuế, mã số thuế bị khóa, không hoạt động tại địa chỉ, mở quán lại dùng mã cũ, thuế khóa mã vì bỏ trốn
cấp lại giấy chứng nhận đăng ký thuế ; thông báo mã số thuế | mất giấy mã số thuế, rách thẻ mã số thuế
tạm ngừng hoạt động, kinh doanh ; thông báo tạm ngừng | nghỉ bán vài tháng khỏi đóng thuế, báo thuế nghỉ bán, sửa quán tạm nghỉ
thuế đối với hộ kinh doanh ; hộ kinh doanh, cá nhân kinh doanh ; thuế hộ kinh doanh | thuế khoán, bỏ thuế khoán, thuế bán tạp hóa, thuế quán ăn, thuế sạp chợ, doanh thu 500 triệu, bán online đóng thuế, xe ôm công nghệ, thuế quán cao quá, ế khách giảm thuế, thuế tiệm tóc, bị ấn thuế cao, tự khai thuế theo quý, thuế shop quần áo, thuế quán cà phê, thuế tiệm vàng
nền tảng thương mại điện tử ; thuế đối với hoạt động thương mại điện tử | bán facebook đóng thuế, bán tiktok, livestream, kiếm tiền youtube, sàn trừ thuế, bán hàng zalo nộp thuế
lệ phí môn bài | thuế môn bài, quán mới mở môn bài
cá nhân cho thuê tài sản | cho thuê nhà đóng thuế, thuế phòng trọ, chủ trọ khai thuế, thuế cho thuê mặt bằng, cho sinh viên thuê phòng, cho đặt trạm phát sóng trên đất
lệ phí trước bạ | thuế trước bạ, trước bạ xe máy, trước bạ ô tô, đóng thuế sang tên, trước bạ để ra biển số
lệ phí trước bạ nhà ; lệ phí trước bạ đối với nhà | thuế sang tên sổ đỏ, mua đất nộp thuế, thừa kế đất đóng thuế, cha cho con nhà miễn trước bạ
lệ phí trước bạ đối với tài sản ; lệ phí trước bạ ô tô ; trước bạ tàu, thuyền | mua xe mới đóng thuế, xe cũ đóng trước bạ, ghe tàu, xe điện, trước bạ xe bán tải
thuế sử dụng đất phi nông nghiệp | thuế đất hàng năm, thuế thổ cư, giấy báo đóng thuế đất, đã bán đất còn bị đòi thuế, nợ thuế đất mấy năm, thương binh miễn thuế đất, mất biên lai thuế đất
thuế sử dụng đất nông nghiệp | thuế ruộng, thuế nương rẫy, thuế đất lúa
thu nhập cá nhân | thuế tncn, thuế bán đất, thuế 2% bán nhà, nhà duy nhất miễn thuế, cho đất con đóng thuế, thuế lương, trúng số đóng thuế, bị trừ 10%, công ty khấu trừ, bán nhà đóng thuế, lương bao nhiêu phải nộp thuế, làm tự do bị giữ thuế, thừa kế xe nộp thuế
quyết toán thuế | làm hai công ty, cuối năm quyết toán, chứng từ khấu trừ, nghỉ việc tự quyết toán
hoàn thuế ; nộp thừa | lấy lại thuế lương, đóng dư thuế, nộp nhầm hai lần, nộp trước bạ rồi không mua nữa, hủy mua đất lấy lại thuế
thuế giá trị gia tăng | vat, hoàn vat hàng xuất khẩu
miễn, giảm thuế ; miễn giảm thuế ; giảm thuế | bão lũ giảm thuế, cháy chợ, bệnh hiểm nghèo giảm thuế, liệt sĩ miễn thuế đất, khuyết tật bán hàng miễn thuế, lụt hư hàng giảm thuế
nợ tiền sử dụng đất ; giảm tiền sử dụng đất ; nộp tiền sử dụng đất | nợ tiền làm sổ đỏ, chưa có tiền đóng đất, tái định cư nợ tiền đất, trả góp tiền đất 5 năm, xóa chữ nợ trên sổ đỏ, người có công giảm tiền đất, tiền lên thổ cư, hộ nghèo được bớt tiền làm sổ, thông báo tiền đất cao
tiền thuê đất | thuê đất nhà nước, thuê ao hồ nuôi cá, giảm tiền thuê đất, thuê đất mở xưởng
thuế tài nguyên ; phí bảo vệ môi trường | thuế khai thác cát, thuế đào đất, phí nước thải, giếng khoan công nghiệp, yến sào đóng thuế
thuế tiêu thụ đặc biệt ; thuế bảo vệ môi trường | thuế rượu bia, thuế nấu rượu, thuế xăng
gia hạn nộp thuế ; nộp dần tiền thuế ; tiền chậm nộp ; tiền thuế nợ ; nợ tiền thuế | nợ thuế, khất thuế, bị phạt chậm thuế, chết còn nợ thuế, nợ thuế cấm xuất cảnh, cưỡng chế thuế, lãi chậm nộp tính oan
thực hiện nghĩa vụ thuế ; xác nhận nghĩa vụ thuế ; xác nhận số thuế | giấy không nợ thuế, chứng minh thu nhập bằng thuế, visa đòi giấy thuế, ngân hàng đòi giấy nộp thuế, gửi tiền sang Mỹ đòi giấy thuế
hóa đơn điện tử ; sử dụng hóa đơn ; cấp hóa đơn ; bán hóa đơn | hóa đơn đỏ, máy tính tiền nối thuế, khách đòi hóa đơn, hóa đơn bán lúa, hóa đơn viết sai, bán hàng cho trường cần hóa đơn, mất hóa đơn, tiệm cơm xuất hóa đơn
biên lai | biên lai chợ, thu phí giữ xe
giao dịch thuế điện tử | eTax Mobile, quên mật khẩu thuế, nộp thuế trên điện thoại, chữ ký số, mất sim đổi số thuế điện tử
tra soát thông tin nộp thuế ; thông tin trên chứng từ nộp | nộp thuế nhầm tài khoản, nộp rồi vẫn báo nợ thuế, chuyển tiền thuế sai chi cục, nộp cho người khác lộn mã
tờ khai hải quan ; khai hải quan | khai sai tờ khai, hủy tờ khai, hàng kẹt ở cửa khẩu, hải quan giữ hàng, kê khai lộn số lượng
cư dân biên giới | chợ biên giới, gánh hàng qua cửa khẩu, dân bản sang Lào bán hàng, sang Trung Quốc lấy hàng, lối mở, cửu vạn, bán trâu qua biên giới, mua gạo bên Lào về ăn
hàng hóa qua biên giới ; thương mại biên giới | dưa hấu sang Trung Quốc, xe nông sản ùn cửa khẩu, nhập sắn Campuchia, tiểu ngạch, biên mậu, sầu riêng sang Trung Quốc, mua gỗ Lào
hành lý | đồ xách tay từ nước ngoài, rượu thuốc lá xách tay, mang iPhone về nước, hàng xách tay bị giữ, mang cá khô qua Mỹ, mang yến sào sang thăm con
ngoại tệ | mang đô la khi bay, khai tiền ở sân bay, mang vàng ra nước ngoài, khách mang nhân dân tệ qua cửa khẩu
quà biếu, quà tặng | bên Mỹ gửi thùng đồ về, gửi thuốc tây về, quà nước ngoài bị đánh thuế, dì ở Úc gửi sữa, con gửi máy massage về
tài sản di chuyển | Việt kiều hồi hương mang đồ, hết công tác chở đồ về nước, hết du học chở đồ về
nhập khẩu xe ô tô, xe gắn máy không nhằm mục đích thương mại | được tặng xe từ nước ngoài, Việt kiều gửi xe hơi về, đại sứ quán nhập xe, chuyên gia mang xe vào, nhập xe về chạy không bán, tạm nhập xe chuyên gia, dự án viện trợ nhập xe, người Tây mang xe sang Việt Nam, mô tô cổ gửi về chơi, hồi hương mang ô tô riêng, chú bên Mỹ cho ô tô gửi về, nhân viên đại sứ đem xe vào
xe ô tô, xe gắn máy đã tạm nhập khẩu miễn thuế | mua lại xe ngoại giao, xe biển NG, đại sứ quán bán xe, ông Tây cho lại xe, xe miễn thuế sang tên, nhà ngoại giao hết nhiệm kỳ bán xe, xe tổ chức quốc tế thanh lý, mua ô tô lãnh sự, bán xe NN NG cho người Việt, mua xe cũ người nước ngoài về nước
phương tiện vận tải xuất cảnh ; ô tô xuất cảnh ; ô tô nhập cảnh ; phương tiện vận tải đường bộ | lái xe sang Lào, ô tô qua Campuchia chơi, xe khách đi Viêng Chăn, xe máy sang Trung Quốc, xe biển Lào vào Việt Nam, đi phượt qua biên giới, xe đầu kéo qua cửa khẩu
tàu biển | tàu nước ngoài cập cảng, tàu hàng chuyển cảng khác, tàu viễn dương, tàu rời cảng sang cảng sông, đại lý tàu khai điện tử, tàu ngoại chạy tiếp cảng khác, thuyền trưởng nộp giấy chuyển cảng, tàu ghé cảng thứ hai
phương tiện thủy nội địa Việt Nam, Campuchia | ghe chở hàng đi Campuchia, sà lan sang Phnôm Pênh, xà lan nhập cảnh đường sông, tàu chở cát từ Campuchia, ghe Campuchia vào cảng Cần Thơ
tàu bay xuất cảnh ; tàu bay nhập cảnh ; liên vận quốc tế | máy bay quốc tế hạ cánh, xe lửa sang Trung Quốc
thuyền, xuồng ; thuyền xuồng | ghe qua biên giới, đò ngang sang Campuchia, vỏ lãi
chuyển phát nhanh quốc tế | gửi dhl, gửi fedex, mua hàng amazon, bưu kiện nước ngoài bị giữ, ship đi Mỹ, hàng ups
xuất khẩu có giá trị dưới năm triệu đồng | gửi mắm khô sang Mỹ cho con, gửi bánh tráng sang Nhật, hàng dưới 5 triệu gửi nước ngoài, gửi quần áo cho con du học, gửi áo dài đi Mỹ, gửi quà tết qua Hàn bằng dhl, gửi cà phê sang Úc cho bạn, gửi bánh kẹo cho con bên Đức, gửi hàng rẻ ra nước ngoài, gửi thuốc nam sang Nhật
tài liệu chứng từ không có giá trị thương mại | gửi giấy tờ ra nước ngoài, gửi bằng cấp sang Đức, gửi khai sinh sang Nhật, nhận thư nước ngoài, gửi hợp đồng giấy sang Nhật, gửi học bạ cho con du học, nhận giấy tờ từ nước ngoài qua dhl, chuyển phát hồ sơ du học, gửi giấy xác nhận độc thân sang Hàn, gửi thư sang Mỹ bằng fedex, công văn gửi nước ngoài, gửi hộ chiếu ra nước ngoài
dịch vụ bưu chính ; bưu gửi ; bưu kiện | thùng quà qua bưu điện, kiện hàng nằm ở bưu cục, gói hàng bị mở kiểm tra, đồ ở bưu điện phải đóng thuế
hàng hóa lạc tuyến | hàng đi lạc, gửi nhầm nước, kiện hàng bay nhầm sang nước khác, gửi Thái lại về Việt Nam, hàng đi Lào lại tới Việt Nam, chuyển phát nhầm quốc gia, gói hàng ghi nước khác về đây, thư kiện đi nhầm đường quốc tế
đường ống chuyên dụng | nhập gas bằng ống, bơm khí qua ống, xăng dầu bơm ống xuất khẩu, nguyên liệu lỏng bơm qua ống, khí thiên nhiên qua ống ngầm
tạm nhập, tái xuất ; tạm nhập - tái xuất ; tạm xuất, tái nhập ; tạm xuất - tái nhập | mượn máy nước ngoài, mang hàng đi hội chợ, nhạc cụ đi diễn nước ngoài, gửi máy đi sửa rồi về, container rỗng, máy mượn làm công trình xong trả
quá cảnh | hàng Lào đi nhờ qua cảng, chở hàng qua Việt Nam sang Campuchia
hàng hóa đã xuất khẩu ; hàng hóa đã nhập khẩu | khách nước ngoài trả hàng, nhập về hỏng trả lại
gia công ; chế xuất ; sản xuất hàng hóa xuất khẩu | may gia công cho nước ngoài, nguyên liệu nhập về may, phế liệu khu chế xuất
kho ngoại quan ; kho bảo thuế ; thu gom hàng lẻ | gửi hàng vào kho chờ xuất
cửa hàng miễn thuế | hàng miễn thuế sân bay
viện trợ | nước ngoài cho đồ từ thiện, tặng xe lăn, máy siêu âm tặng trạm xá, tổ chức nước ngoài cho thuốc
hàng hóa xuất khẩu, nhập khẩu theo hợp đồng ; hàng hóa xuất khẩu, hàng hóa nhập khẩu | xuất khẩu gạo, nhập máy cũ, chính ngạch, nhập máy cày Nhật bãi, bán cà phê ra nước ngoài, mở tờ khai lô hàng
xác định trước mã số ; trị giá hải quan | mã hs, áp sai mã
cho vay đối với hộ nghèo ; cho vay hộ nghèo | nhà nghèo cần vốn, hộ nghèo vay mua bò, vay mua trâu cày, vay nuôi heo, vay nuôi dê, sổ hộ nghèo vay ngân hàng, vay mua lợn giống, mẹ đơn thân hộ nghèo vay, khỏi thế chấp sổ đỏ, nghèo vay tiền làm ăn, vay mua máy khâu, vay mua gà vịt
cho vay đối với hộ cận nghèo ; cho vay hộ cận nghèo | cận nghèo mượn vốn, sổ cận nghèo vay nuôi bò, cận nghèo lãi ngân hàng chính sách, chưa tới mức nghèo vẫn khó vay, cận nghèo vay mua trâu, nhà mới xếp cận nghèo vay
cho vay đối với hộ mới thoát nghèo ; cho vay hộ mới thoát nghèo | vừa thoát nghèo cần vốn, ra khỏi hộ nghèo còn vay được, sợ tái nghèo, hết sổ nghèo còn vay, mới thoát nghèo mở rộng chuồng
vay bổ sung vốn | bò chết dịch vay thêm, lợn dịch tả vay lại, lũ cuốn hết cá, bão sập chuồng, đang nợ gặp thiên tai, vay rồi còn thiếu vốn, nâng mức vay
cho vay lưu vụ | chưa trả gốc làm vụ nữa, heo chưa bán được vay tiếp, trả lãi giữ vốn, quay vòng, hết hạn muốn dùng tiếp tiền vay, trồng mía vụ sau giữ vốn, đảo nợ qua vụ, nuôi lứa heo kế, thu hoạch xong giữ lại vốn, cà phê vụ sau giữ tiền vay, chưa trả gốc làm thêm chu kỳ, vay gối vụ
tín dụng học sinh sinh viên ; tín dụng học sinh, sinh viên ; cho vay học sinh ; cho vay đối với học sinh | con đậu đại học không tiền đóng, sinh viên nghèo, vay học nghề, hai đứa học đại học, trường xác nhận vay vốn, mồ côi đi học, ra trường trả nợ tiền học, giấy báo nhập học vay, vay 4 triệu một tháng, học trung cấp vay tiền ăn ở, con học y dược tốn tiền, vay cho cháu học cao đẳng
học sinh sinh viên qua thẻ | tiền vay sinh viên về thẻ, thẻ của con chưa có tiền vay, tiền vay đi học chuyển vô atm, kỳ hai chưa thấy tiền vay về, mẹ vay con rút ở thành phố, giải ngân vô tài khoản sinh viên, con học ở Hà Nội nhận tiền vay
đứng tên vay vốn ; người đứng tên vay | chồng đứng tên vay đi tù, ba bị bắt ai đứng tên nợ, mẹ ở tù con vay sinh viên, chuyển tên sổ vay sang vợ, đổi người ký vay học, mẹ thụ án con sinh viên, cha ngồi tù không ai ký vay, đổi người vay cho con học
mua máy tính, thiết bị | vay mua laptop, học online không có máy
tạo việc làm ; quỹ quốc gia về việc làm ; giải quyết việc làm | vay mở tiệm may, vay mở quán, vay mở xưởng, thanh niên khởi nghiệp, phụ nữ buôn bán, vay nuôi tôm, khuyết tật vay làm ăn, mua xe ba gác chạy, hộ không nghèo vay chính sách, vay mở tiệm hớt tóc, vay trồng nấm, vay mua máy cày, nghỉ công ty về quê vay làm ăn, vay làm lò bánh, vay nuôi ong, vay làm homestay, vay nuôi cá lồng
tạo việc làm ; quỹ quốc gia về việc làm ; giải quyết việc làm | vay mở garage
nước sạch và vệ sinh môi trường | khoan giếng, nhà vệ sinh, cầu tiêu, bồn nước, kéo nước máy, hầm biogas, bể lọc phèn, nhà tắm, đào giếng, xây bể nước, lắp máy lọc nước, làm hố xí, mua lu chứa nước
hộ nghèo về nhà ở | nhà dột nát, nhà tranh vách đất, xóa nhà tạm vay thêm, hộ nghèo cất nhà, trả góp nhà tình thương, cất lại căn chòi
phòng, tránh bão, lụt ; phòng tránh bão | gác tránh lụt, chòi tránh bão, năm mô cũng lụt, xây gác cao chạy lụt, nước dâng tới mái
vùng thường xuyên ngập lũ | nhà mùa nước nổi, tôn nền, nhà sàn, cụm tuyến dân cư, nền vượt lũ, nước lên tới giường, nhà ven kênh dời vô nền mới, nhà chống ngập miền Tây, Đồng Tháp Mười ngập
để tự xây dựng nhà ở | tự cất nhà vùng lũ, cất nhà nền vượt lũ, có nền rồi tự xây nhà, được cấp nền vay cất nhà, nhà ngập vay xây lại, vay cất nhà sàn né lũ, vay 20 triệu cất nhà vượt lũ
nhà bán trả chậm ; mua nhà trả chậm | công ty xây nhà bán góp, chủ thầu cụm dân cư vay, nhà trả góp vùng lũ, nhà thầu xây cụm tuyến vay, chủ đầu tư khu vượt lũ vay, đơn vị thi công nhà trả góp, công ty xây dựng nhà vượt lũ, doanh nghiệp xây nhà cho dân vùng lũ
nhà ở xã hội | vay mua chung cư giá rẻ, công nhân mua nhà, lương thấp vay xây nhà, bộ đội mua nhà, viên chức vay xây nhà, vay mua nhà 20 năm, người thu nhập thấp cất nhà
đi làm việc ở nước ngoài theo hợp đồng ; cho vay xuất khẩu lao động ; người lao động đi làm việc ở nước ngoài | vay đi Nhật, vay đi Hàn, vay đi Đài Loan, vay đi xkld, đặt cọc đi Hàn EPS, giúp việc Ả Rập, tu nghiệp sinh vay, đi hái dâu Úc vay, vay nộp phí công ty xuất khẩu
cho vay ký quỹ ; vay vốn ký quỹ | tiền cọc đi Hàn, ký quỹ 100 triệu đi Hàn Quốc
phát triển ngành lâm nghiệp ; trồng rừng sản xuất, phát triển chăn nuôi | vay trồng keo, trồng bạch đàn, có đất rừng cần vốn, vay vốn thế giới trồng rừng, vay chăm rừng
hộ vay không tham gia Tổ | trồng rừng không vào tổ, vay thẳng ngân hàng không qua hội, không vào tổ vay trồng rừng, ngoài tổ tiết kiệm trồng keo, hộ lẻ trồng rừng vốn thế giới, tự vay trồng rừng không qua hội
hộ vay tham gia Tổ | trồng rừng qua tổ, tổ viên trồng keo hơn 50 triệu, tổ viên vay trồng rừng trên 50 triệu, vay 80 triệu trồng keo qua tổ, tổ viên vay trồng quế vốn thế giới, trong tổ vay trồng rừng số lớn, qua tổ vay trồng rừng nhiều
trồng rừng gỗ lớn | nuôi keo lâu năm, giữ rừng không bán non, trồng lim trồng lát, bù lãi vay trồng cây gỗ, vay ngân hàng giữ rừng 12 năm, rừng lấy gỗ to, keo 10 năm mới chặt, rừng dăm gỗ sang gỗ xẻ, cây gỗ lâu năm vay ưu đãi, trồng lát hoa
kinh doanh tại vùng khó khăn ; hoạt động thương mại tại vùng khó khăn | xã vùng cao vay, vùng sâu vay làm ăn, mở quán trên bản, thu mua nông sản vùng sâu, không nghèo ở xã khó khăn, thương lái vùng sâu vay, bán hàng ở xã 135 vay
đối với hộ dân tộc thiểu số ; hộ đồng bào dân tộc thiểu số | người Mông vay, người Dao vay nuôi trâu, thiếu đất sản xuất vay, người Khmer vay, đồng bào không đất vay chuyển nghề, người Ê Đê vay vốn
dược liệu quý | vay trồng sâm, trồng thảo quả, vay trồng ba kích, trồng cây thuốc
người chấp hành xong án phạt tù | đi tù về vay vốn, mãn hạn tù cần vốn, ra trại làm lại cuộc đời, được đặc xá vay tiền, cơ sở nhận người ra tù vay vốn
người nhiễm HIV, người sau cai nghiện ; người bán dâm hoàn lương | cai nghiện xong vay vốn, bị si đa vay, methadone vay, hoàn lương mở quán, hết nghiện vay mở tiệm, có H vay làm ăn
dự án Nippon | vốn Nhật, xưởng có người khuyết tật vay, người khuyết tật làm chủ cơ sở, cơ sở thuê người khuyết tật vay, quỹ Nhật cho người khuyết tật, công ty nhận người tàn tật làm, mát xa người mù vay vốn, tiệm may người khuyết tật vay, chủ khuyết tật vay hơn 50 triệu
doanh nghiệp nhỏ và vừa | công ty nhỏ vay vốn, xưởng gỗ thiếu vốn, vốn KFW, công ty gia đình vay mua máy, công ty mới mở thiếu vốn
mầm non, tiểu học ngoài công lập | nhóm trẻ vay vốn, trường tư vay vốn, lớp mẫu giáo tư vay 200 triệu, trường tư sau dịch vay
trả lương ngừng việc | công ty vay trả lương, xưởng ngưng việc vay
giải ngân | tới ngày phát tiền vay, vay duyệt rồi chưa có tiền, điểm giao dịch xã, vay được duyệt nhận tiền
tín dụng bằng tiền mặt | cầm tiền tươi, không có tài khoản nhận tiền vay, nhận tiền vay tại xã, xuống điểm giao dịch nhận tiền vay, nhận tiền vay không qua thẻ, ký sổ nhận tiền vay mua bò, mang căn cước đi lãnh tiền vay, lãnh tiền vay ở ủy ban, vợ đi nhận tiền vay thay chồng, ngày giao dịch cố định lãnh tiền
gia hạn nợ ; kỳ hạn trả nợ | tới hạn chưa có tiền trả, khất nợ ngân hàng, mất mùa chưa trả được, lùi hạn trả gốc, bò chưa bán được, kẹt tiền trả gốc, nợ sắp quá hạn, giãn nợ, ốm nằm viện trễ nợ
nợ bị rủi ro ; xử lý nợ rủi ro ; khoanh nợ ; xóa nợ | người vay chết không ai trả, lũ trôi hết không trả được, cháy nhà còn nợ ngân hàng, người vay tâm thần, người vay mất tích, tai nạn liệt còn nợ, cha mất còn nợ chính sách, bão mất trắng, tôm chết sạch mất vốn, chồng vay rồi mất, người vay bị liệt, ốm nặng không trả được nợ, sạt lở mất nhà còn nợ, hỏa hoạn cháy hàng vay
nợ bị rủi ro ; xử lý nợ rủi ro ; khoanh nợ ; xóa nợ | dịch tả heo trắng tay, tạm ngừng trả nợ vì thiên tai
hộ bỏ đi khỏi địa phương | con nợ trốn vô nam, vay xong bỏ xứ, cả nhà đi làm xa bỏ nợ, chuyển nhà còn nợ ngân hàng, dời nợ sang nơi ở mới, hộ vay bán nhà đi mất, nợ chuyển về nơi ở mới trả, hộ vay dọn sang xã khác, tổ trưởng báo hộ vay đã đi, hộ vay theo con đi Đắk Lắk, tìm không ra người vay
danh sách hộ gia đình đề nghị vay vốn | xã ký danh sách vay, mẫu 03, bình xét vay, tổ trưởng nộp danh sách, hội phụ nữ lập danh sách vay, trưởng thôn xác nhận vay, xã duyệt hộ được vay, tổ trưởng tổ vay vốn cần dấu xã, ủy ban đóng dấu danh sách vay, xã xác nhận vay ngân hàng, bình xét xong đưa xã ký, sót tên trong danh sách vay
thành lập Tổ tiết kiệm ; kết nạp tổ viên ; ban quản lý tổ | vào tổ vay vốn, hội phụ nữ vay vốn, hội nông dân vay vốn, đổi tổ trưởng, lập tổ vay vốn ở thôn, vào tổ mới được vay
tiền gửi tổ viên | thôi gửi tiền tổ, ra tổ lấy lại tiền gửi, trả hết nợ rút tiền tổ, số dư gửi qua tổ trưởng, gửi tổ mỗi tháng 50 nghìn, lấy tiền tiết kiệm tổ
đóng tài khoản | hủy tài khoản ngân hàng, không xài tài khoản nữa, bỏ tài khoản cũ
mở tài khoản ; mở và sử dụng tài khoản | lập tài khoản ngân hàng chính sách, tài khoản nhận trợ cấp, mở tài khoản cho hợp tác xã, làm thẻ ngân hàng
phong tỏa tài khoản | tài khoản chung tranh chấp, ly hôn khóa tài khoản chung, mở lại tài khoản bị khóa, bị lừa khóa gấp tài khoản, lâu không dùng tài khoản bị khóa, kích hoạt lại tài khoản, tạm khóa tài khoản, thi hành án giữ tiền, chồng tự ý rút tiền tài khoản chung, chuyển từ khóa sang hoạt động, mất điện thoại khóa tài khoản, tài khoản ngủ đông, bị hack tài khoản, đóng băng tài khoản
gửi tiền tiết kiệm | bán bò gửi tiết kiệm, gửi tiền lấy lãi, tiền đền bù gửi ngân hàng, tiền bán đất gửi, mở sổ tiết kiệm, gửi ở điểm giao dịch xã, gửi góp mỗi tháng, tiền con gửi về để dành, tiền hưu để dành gửi, lập sổ tiết kiệm cho con, tiền bán lúa gửi lấy lời
nhận tiền gửi có kỳ hạn | hội gửi quỹ có kỳ hạn, hợp đồng tiền gửi, gửi 12 tháng, gửi 6 tháng có hợp đồng, công ty gửi tiền nhàn rỗi, hợp tác xã gửi tiền dư, doanh nghiệp gửi 3 tháng, quỹ chùa gửi ngân hàng, gửi không lấy sổ ký hợp đồng
chi trả tiền gửi tiết kiệm | tới hạn rút sổ, rút trước hạn, cần tiền rút sổ, tất toán sổ tiết kiệm, sổ đáo hạn lấy tiền, chưa tới ngày muốn rút, rút một phần sổ, lấy cả gốc lẫn lãi, rút sổ sửa nhà, rút tiền để dành cưới con
tiền gửi tiết kiệm theo thừa kế | mẹ mất còn sổ tiết kiệm, chồng mất vợ rút sổ, tiền tiết kiệm của người chết, anh em chia sổ tiết kiệm, bà mất để lại sổ tiết kiệm, con nuôi rút sổ mẹ mất, người gửi chết ai rút, thừa hưởng tiền tiết kiệm, di chúc có sổ tiết kiệm, sổ tiết kiệm tên ông đã mất
tiền gửi có kỳ hạn theo thừa kế | ba mất còn hợp đồng tiền gửi, chồng chết còn tiền gửi kỳ hạn, chủ hợp đồng tiền gửi chết, mẹ mất tiền gửi hợp đồng ngân hàng, thừa hưởng tiền gửi kỳ hạn, anh mất gửi 12 tháng ở ngân hàng, tiền gửi kỳ hạn cha để lại
theo ủy quyền của người gửi tiền | nhờ con rút sổ, mẹ liệt nhờ rút tiết kiệm, ở xa nhờ rút sổ, rút sổ giùm, mẹ già không đi được rút sổ, đi biển nhờ vợ rút sổ, giấy nhờ rút tiết kiệm, chồng nằm viện vợ rút tiết kiệm, bộ đội nhờ mẹ rút sổ, con đi Nhật mẹ rút sổ thay
chuyển giao quyền sở hữu tiền gửi | tặng sổ tiết kiệm cho con, sang tên sổ cho vợ, đổi chủ sổ, cho con sổ tiết kiệm, đổi tên sổ tiết kiệm cho cháu, sổ tiết kiệm tên chồng qua vợ, để lại sổ tiết kiệm khi còn sống
thẻ tiết kiệm ; sổ tiết kiệm | mất sổ tiết kiệm, rách sổ tiết kiệm, chuột cắn sổ, báo mất sổ gửi tiền
chi tiền mặt | viết séc, giấy lĩnh tiền mặt, rút tiền mặt trong tài khoản, rút tiền ở quầy, lấy tiền mặt tại ngân hàng, mang căn cước rút tiền, kế toán rút tiền về quỹ, rút số tiền lớn
thu tiền mặt ; nộp tiền mặt ; thu nợ | trả lãi hàng tháng, trả gốc trước hạn, nộp tiền vô tài khoản, nộp lãi cho tổ trưởng, trả dứt nợ vay
chuyển tiền ; ủy nhiệm chi | chuyển khoản qua quầy, gửi tiền cho con học xa, kế toán chuyển lương qua ngân hàng, gởi tiền cho mẹ ở quê
xử lý tra soát | atm nuốt thẻ, atm không ra tiền, chuyển khoản nhầm người, tài khoản bị trừ tiền lạ, tính sai lãi, trả nợ rồi vẫn báo nợ, chuyển nhầm số tài khoản, tiền trừ hai lần, máy rút tiền trả thiếu, giao dịch không phải mình làm, cãi với ngân hàng số dư, cây atm giữ thẻ, nộp lãi tổ trưởng không ghi, bấm nhầm chuyển cho người lạ
phát hành thẻ ; cấp lại thẻ ATM ; mở khóa thẻ | mất thẻ atm, quên mã pin, thẻ atm bị khóa, làm thẻ rút tiền
ngân hàng điện tử | app ngân hàng chính sách, VBSP SmartBanking, quên mật khẩu app ngân hàng, cài ngân hàng trên điện thoại
không đủ tiêu chuẩn lưu thông ; tiền giả | đổi tiền rách, tiền bị cháy, mối ăn tiền, chuột cắn tiền
quỹ tín dụng nhân dân ; tài chính vi mô | quỹ tín dụng xã, rút vốn góp quỹ, quỹ tình thương vay
dây họ ; họ, hụi, biêu, phường | chơi hụi, chủ hụi báo xã, hốt hụi, bể hụi, giật hụi, dây hụi trên 100 triệu
quỹ hỗ trợ nông dân | hội nông dân cho vay quỹ
tài sản công | trụ sở cũ bỏ không, bàn ghế cơ quan hỏng, xe công, trụ sở dôi dư sau sáp nhập, máy móc của xã hư, nhà văn hóa cũ
thanh lý tài sản công ; bán tài sản công ; tiêu hủy tài sản công | thanh lý bàn ghế cũ, thanh lý máy tính trường, bán xe ủy ban cũ, bỏ máy in hỏng xã, tháo dỡ phòng học cũ
điều chuyển tài sản công ; thu hồi tài sản công | chuyển máy sang trường khác, trả lại trụ sở, lấy lại nhà làm việc, nhà thừa sau nhập xã, cơ quan dùng sai nhà công
cho thuê tài sản công ; khai thác tài sản công ; vào mục đích kinh doanh, cho thuê | thuê căng tin trường, thuê bãi xe, thuê sân bóng của xã, thuê hội trường xã làm đám cưới
sở hữu toàn dân ; đánh rơi, bỏ quên | đào được cổ vật, nhặt được vàng, đào được hũ tiền, không người thừa kế, nhà vô chủ, nhặt của rơi, hiến tài sản, nhặt được tiền nộp xã, trâu lạc về nhà, ông cụ độc thân chết để nhà, xe bỏ quên lâu ngày, tìm thấy bình cổ
tài sản kết cấu hạ tầng chợ | chợ xã bỏ hoang, lấy lại chợ, ban quản lý chợ, sạp chợ nhà nước, chợ công ty thầu, chợ giao tư nhân, hết hợp đồng thuê chợ, chợ cũ không ai buôn, chợ xã dời đi nơi khác, nhà lồng chợ hư bỏ
hạ tầng cấp nước sạch ; công trình cấp nước sạch | trạm nước của xã, ống nước thôn hỏng, nhà máy nước xã giao công ty, giao trạm bơm cho hợp tác xã
kết cấu hạ tầng giao thông ; kết cấu hạ tầng đường bộ ; kết cấu hạ tầng thủy lợi | thanh lý cầu cũ, giao quản lý đường, kênh mương hư, cầu treo giao thôn giữ, trạm bơm hư thanh lý
mua sắm tài sản ; lựa chọn nhà thầu | bán hàng cho ủy ban, dự thầu công trình xã, cung cấp bàn ghế cho trường, chào giá máy tính cho xã, nhà thầu nhỏ thi công kênh
đấu giá tài sản ; tổ chức đấu giá ; đấu giá viên | mua đất đấu giá, bỏ cọc đấu giá, xe thanh lý đấu giá, tài sản kê biên, gỗ tịch thu bán
kê khai giá ; niêm yết giá ; bình ổn giá ; hiệp thương giá | quán chặt chém, báo giá bán, tăng giá gas, cước taxi, giá sữa trẻ em, giá giữ xe, bảng giá nhà nghỉ
thẩm định giá ; định giá tài sản | định giá nhà để vay, định giá đồ bị trộm
kho bạc ; đơn vị có quan hệ với ngân sách | rút tiền kho bạc, nộp phạt kho bạc, mã quan hệ ngân sách, trường mở tài khoản kho bạc, kế toán xã đối chiếu kho bạc
các khoản thu ngân sách ; nộp ngân sách | nộp phạt nhầm, lấy lại tiền nộp nhà nước, nộp phạt giao thông hai lần
công khai ngân sách ; quyết toán ngân sách ; ngân sách xã | công khai thu chi xã, tiền đóng góp xây đường, dân hỏi tiền xã chi gì
kế toán | thuê kế toán, sổ sách hộ kinh doanh, mở dịch vụ làm sổ sách
thống kê | điều tra dân số, số liệu dân số xã, người đi điều tra đến nhà
xổ số | trúng vé số, bán vé số, vé số rách, đại lý vé số
không đủ điều kiện hưởng lương hưu | già rồi đóng thiếu năm, chưa tới 75 tuổi không lương hưu, chờ đến 75 tuổi có tiền, đóng 10 năm hết tuổi
phương tiện trợ giúp sinh hoạt, dụng cụ chỉnh hình | chân giả, tay giả, nạng
tai nạn lao động theo hình thức tự nguyện ; tai nạn lao động tự nguyện | thợ hồ mua bảo hiểm tai nạn, xe ôm mua bảo hiểm tai nạn
bảo hiểm nông nghiệp | bảo hiểm trâu bò, bảo hiểm lúa, tôm chết được đền, mua bảo hiểm cho bò sữa
quỹ phòng, chống thiên tai | đóng quỹ bão lụt, miễn tiền quỹ thiên tai
phục hồi chức năng lao động ; hỗ trợ chuyển đổi nghề nghiệp ; chữa bệnh nghề nghiệp | tập đi lại sau tai nạn lao động, cụt ngón học nghề khác, tiền chữa bệnh bụi phổi
thôi hưởng trợ cấp hưu trí xã hội | cụ mất tiền vẫn về, sửa tên danh sách tiền già, đổi nơi nhận tiền già, báo cắt tiền già người đã mất, cụ chuyển tỉnh khác nhận tiền già
giảm lãi tiền vay ; miễn lãi ; trả nợ trước hạn | trả nợ sinh viên sớm bớt lãi
đóng tài khoản tiền gửi tổ viên | không ở tổ nữa đóng tài khoản, hết vay rút hết tiền gửi, tổ viên chết lấy tiền gửi, thôi tham gia tổ vay vốn, rời tổ tiết kiệm, chuyển nhà ra khỏi tổ, tất toán tiền gửi ở tổ, tổ giải tán lấy lại tiền
bảo lãnh ; cầm cố | thế chấp sổ tiết kiệm vay nóng
sổ vay vốn ; hồ sơ vay vốn | mất sổ vay vốn, rách sổ vay
xác nhận số dư ; sao kê | chứng minh tài chính ngân hàng, in lịch sử tài khoản, du học cần giấy số dư
đại lý thuế | mở dịch vụ khai thuế
thu hồi tài sản kết cấu hạ tầng chợ | xã đòi lại chợ cho thuê, nhà nước lấy lại chợ, đình chợ trả về xã, chợ bỏ không thu hồi, lấy lại chợ dùng sai mục đích
`;
