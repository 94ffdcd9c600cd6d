/** Residence, identity, passports, vehicles, security, fire, drugs, army, borders, roads and waterways. Form: words of official names | what people say. */
export const police = `
đăng ký thường trú | nhập hộ khẩu, chuyển khẩu về nhà chồng, vô hộ khẩu, nhập tên con vào sổ hộ khẩu, mua nhà chuyển khẩu, rước má về ở chung, con dâu mới về, mãn hạn tù nhập lại khẩu, bộ đội xuất ngũ nhập lại, cháu theo hộ khẩu ông bà, sống trên ghe bè, trường đòi hộ khẩu, nhập hộ khẩu cho vợ mới cưới, đưa cha mẹ già lên ở cùng, mua chung cư nhập khẩu, trước đây bị cắt khẩu nay về lại
đăng ký thường trú | Việt kiều hồi hương nhập hộ khẩu, ly hôn về nhà mẹ đẻ, chuyển hẳn về xã này, ở luôn không về quê cũ, nhập tên vào nhà anh chị
xóa đăng ký thường trú | cắt khẩu, gạch tên khỏi hộ khẩu, người chết còn tên trong sổ, đi nước ngoài định cư cắt khẩu, chủ cũ bán nhà chưa chuyển khẩu, vợ bỏ đi cắt tên, đuổi tên người ở nhờ, con lấy chồng nước ngoài xóa tên, bỏ đi biệt tích xóa tên khỏi hộ
tách hộ | tách khẩu, tách sổ, con trai lấy vợ ra riêng, ly hôn chung nhà hai hộ, tự đứng chủ hộ, ăn riêng với cha mẹ, vợ chồng trẻ ra ở riêng, chung mảnh đất với bố mẹ đứng riêng, một nhà hai hộ, bỏ nhau còn chung hộ khẩu, ông bà già riêng khỏi con, hộ riêng để xét hộ nghèo, lập hộ mới
đăng ký tạm trú | KT3, ở trọ, mướn phòng, ở nhờ nhà bà con, sinh viên ký túc xá, chủ trọ khai cho khách thuê, lán trại công trình, giấy tạm trú nộp công ty, ở rể, người giúp việc, sổ tạm trú, ở đậu, công nhân khu công nghiệp mới thuê phòng, quê lên thành phố làm, sinh viên năm nhất ở trọ, thuê nhà nguyên căn, thợ hồ ở lán, ở quá ba mươi ngày
gia hạn tạm trú | KT3 hết hạn, ở trọ thêm năm nữa, sổ tạm trú quá hạn, vẫn ở chỗ cũ, tạm trú sắp hết hai năm, ký lại hợp đồng trọ, ở phòng cũ làm tiếp công ty
xóa đăng ký tạm trú | trả phòng trọ về quê, hết thuê nhà, khách trọ dọn đi còn tên, chuyển trọ chỗ khác, người lạ đăng ký nhà mình, đổi phòng trọ, sinh viên ra trường dọn đi, công nhân bỏ trọ đi mất, chủ trọ báo khách đi rồi, xong công trình thợ rút hết
xác nhận thông tin về cư trú | CT07, giấy xác nhận hộ khẩu, sổ hộ khẩu bị thu, trường bắt nộp giấy cư trú, ngân hàng đòi giấy cư trú, điện lực đòi xác nhận, xác nhận người trong hộ, xác nhận nơi ở trước đây, chứng minh đang ở đây, giấy thay sổ hộ khẩu, con vào lớp 1 cần giấy cư trú, vay ngân hàng cần giấy cư trú, nhà ở xã hội giấy cư trú, du học visa đòi hộ khẩu, xác nhận quan hệ trong hộ
khai báo tạm vắng | đi làm ăn xa, đi xuất khẩu lao động, án treo đi nơi khác, bị quản chế rời địa phương, tại ngoại ra khỏi xã, đi biển dài ngày, khóa cửa đi cả năm, cải tạo không giam giữ đi xa, đi nước ngoài thăm con mấy tháng, cả nhà đi hái cà phê, đi khỏi nhà lâu báo công an, vô Nam làm thuê cả năm
thông báo lưu trú | khách ngủ lại qua đêm, bà con lên chơi, homestay khai khách, nhà nghỉ báo khách, bạn ngủ lại phòng trọ, con cháu về ăn tết, trông người bệnh ở viện, bà con lên khám bệnh ở nhờ, khách thuê phòng theo ngày, khách du lịch nhà sàn, ở lại mấy đêm, ở lại vài ngày
điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú ; điều chỉnh thông tin về cư trú | đổi chủ hộ, chủ hộ chết, sai quê quán trên hệ thống, sai quan hệ với chủ hộ, VNeID sai địa chỉ, sáp nhập xã đổi địa chỉ, đổi số nhà tên đường, sửa nghề nghiệp, cập nhật đã kết hôn, VNeID thiếu thành viên hộ, dữ liệu dân cư sai, hệ thống báo đã chết, chủ hộ mất đổi người khác, chuyển chủ hộ cho con trai
điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú | hộ khẩu ghi con thành cháu, hộ khẩu điện tử ghi sai tên, đổi tên khu phố, dân tộc ghi nhầm trên VNeID, đã cải chính khai sinh sửa hộ khẩu
khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú, đăng ký tạm trú ; khai báo thông tin về cư trú | không hộ khẩu ở đâu cả, người lang thang, sống trên ghe, nhà bè, lều rẫy, chòi nương, nhà xây trái phép, đất lấn chiếm, di cư tự do, vạn đò, vô gia cư, ngủ gầm cầu, bán vé số ngủ ngoài chợ, không có chỗ ở hợp pháp, nhà tạm bờ kênh, nhà trên đất rừng
khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú | di cư vào rẫy chưa có hộ khẩu, cả đời chưa có tên ở đâu, gia đình sống dưới sông, chủ nhà không cho đăng ký, ở chui không giấy tờ, ở đất nông nghiệp không đăng ký được
xác nhận về điều kiện diện tích bình quân nhà ở để đăng ký thường trú vào chỗ ở do thuê, mượn, ở nhờ ; diện tích bình quân nhà ở | mấy mét vuông một người, nhập khẩu vào nhà thuê, nhà trọ chật nhập khẩu, nhà chưa sổ đỏ nhập khẩu, nhà giấy tay không tranh chấp, xác nhận nhà không tranh chấp nhập khẩu, phòng trọ bao nhiêu mét được nhập khẩu, công an đòi giấy diện tích nhà
diện tích bình quân nhà ở để đăng ký thường trú | ở nhờ nhà chú xác nhận đủ rộng, đất không dính quy hoạch để nhập khẩu
hủy bỏ kết quả đăng ký thường trú ; hủy bỏ đăng ký thường trú | nhập khẩu khống vào nhà tôi, làm giả giấy nhập khẩu
đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi | mới đẻ làm hết các giấy, ba trong một cho trẻ sơ sinh, khai sanh nhập khẩu bảo hiểm gộp, con mới sinh làm một lần ba giấy, bé mới sinh khai sinh nhập khẩu
đăng ký khai tử, xóa đăng ký thường trú | khai tử cắt khẩu mai táng gộp, nhà có người mất, báo tử cắt hộ khẩu, bố mất khai tử xóa khẩu luôn
cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên | căn cước lần đầu, con đủ 14 tuổi, chưa từng có chứng minh, ông cụ nằm liệt làm tại nhà, lăn tay chụp hình, quét mống mắt, mới nhập quốc tịch, thi tốt nghiệp cần căn cước, con học lớp 9, con học lớp 10, mười bốn tuổi, mười lăm tuổi, mười sáu tuổi, cháu 15 tuổi, học sinh cấp ba, bà cụ chưa từng có giấy tờ, chưa làm căn cước bao giờ
cấp thẻ căn cước cho người dưới 14 tuổi | căn cước cho con nhỏ, CCCD trẻ em, thẻ cho bé sơ sinh, học sinh tiểu học, bé đi máy bay, bé 5 tuổi, bé 6 tuổi, con học mẫu giáo, con vào lớp 1, con học lớp 5, con học lớp 6, con học lớp 7, mười tuổi, mười hai tuổi, chưa tới 14, con mới sinh làm căn cước, ba mẹ làm thay cho con, cháu nội 8 tuổi
cấp đổi thẻ căn cước | CCCD hết hạn, đủ 25 tuổi, tới 40 tuổi, 60 tuổi, tên trên thẻ sai, năm sinh không khớp, CMND sang gắn chip, quê quán ghi nhầm, đổi địa chỉ trên thẻ, sáp nhập xã đổi thẻ, phẫu thuật mặt khác ảnh, chuyển giới, mẫu thẻ mới, thẻ căn cước quá hạn, hết hạn không rút tiền được, ngân hàng không nhận thẻ hết hạn, chứng minh 9 số đổi, thẻ mã vạch đổi chip, sai dân tộc trên thẻ
cấp đổi thẻ căn cước | sai giới tính trên thẻ, đã cải chính khai sinh đổi thẻ, đổi tên họ làm lại thẻ, ngày sinh trên thẻ không đúng khai sinh, chứng minh nhân dân hết giá trị
cấp lại thẻ căn cước | mất căn cước, rớt CCCD, mất ví, bị giật giỏ, thẻ gãy, chip không đọc được, lũ trôi giấy tờ, nhà cháy giấy tờ, chó cắn hỏng thẻ, cầm cố không lấy lại được, trở lại quốc tịch, đánh rơi căn cước, bị móc túi, thất lạc giấy tờ tùy thân, thẻ mờ hết chữ
tích hợp, cập nhật, điều chỉnh thông tin trên thẻ căn cước | đưa bằng lái vào căn cước, gộp bảo hiểm y tế, gắn cà vẹt, thêm nhóm máu, khỏi mang nhiều giấy tờ, thẻ bảo hiểm nằm trong căn cước, thông tin trong chip chưa cập nhật, thêm giấy tờ vào thẻ gắn chip, một thẻ thay nhiều giấy
mống mắt ; giọng nói | quét mắt, chụp tròng mắt, lưu giọng nói
thu thập, cập nhật thông tin sinh trắc học về ADN vào cơ sở dữ liệu về căn cước ; sinh trắc học về ADN | thử gen, lấy máu nước bọt, mẹ liệt sĩ lấy mẫu, tìm hài cốt liệt sĩ, nhận người thân thất lạc, xét nghiệm huyết thống liệt sĩ, mộ vô danh tìm tên, đưa ADN vào căn cước
hủy, xác lập lại số định danh cá nhân ; xác lập lại số định danh cá nhân | trùng số căn cước, hai số định danh, số mang sai giới tính, cải chính năm sinh đổi 12 số, mã định danh của con sai, hai người chung một số căn cước, khai sinh hai nơi hai mã, người khác dùng trùng số
cấp số định danh cá nhân ; thông báo số định danh cá nhân | mã định danh cho con, nhà trường đòi mã định danh, tra mã định danh học sinh
xác nhận số chứng minh nhân dân 09 số, số định danh cá nhân ; xác nhận số chứng minh nhân dân | CMND cũ, hai số là một người, sổ đỏ ghi số cũ, ngân hàng không nhận số cũ, sổ tiết kiệm ghi CMT cũ, giấy xe đứng số cũ, công chứng đòi xác nhận số, sổ hồng ghi chứng minh 9 số, bán đất không khớp số chứng minh, bảo hiểm xã hội ghi số cũ, bằng cấp ghi số cũ, mã số thuế theo chứng minh cũ
khai thác thông tin công dân trong cơ sở dữ liệu căn cước ; khai thác thông tin trong cơ sở dữ liệu quốc gia về dân cư ; khai thác thông tin công dân | xem công an lưu gì về mình, trích lục dân cư, tra người thân thất lạc, in thông tin cá nhân, quên số căn cước, xem lại thông tin căn cước của mình, tra thông tin đã khai, lấy bản in dữ liệu công dân
điều chỉnh thông tin công dân | dữ liệu dân cư sai, hệ thống báo đã chết, sai tên cha mẹ trên hệ thống
điều chỉnh thông tin trong cơ sở dữ liệu quốc gia về dân cư, cơ sở dữ liệu căn cước theo đề nghị của người gốc Việt Nam | sửa thông tin người không quốc tịch, Việt kiều Campuchia sai năm sinh, dân Biển Hồ ghi sai tên, chưa quốc tịch dữ liệu sai, đổi địa chỉ người gốc Việt
khai thác thông tin người gốc Việt Nam chưa xác định được quốc tịch | tra thông tin người không quốc tịch, xem dữ liệu người gốc Việt, Biển Hồ hỏi thông tin lưu, người Campuchia gốc Việt xem dữ liệu
cấp giấy chứng nhận căn cước | không quốc tịch, Việt kiều Campuchia, bà con Biển Hồ về, chưa nhập quốc tịch, người không giấy tờ, dân Biển Hồ làm giấy tờ lần đầu, từ Campuchia về chưa có giấy
cấp đổi giấy chứng nhận căn cước | đổi giấy người không quốc tịch, giấy Việt kiều Campuchia hết hạn, giấy người gốc Việt ghi sai
cấp lại giấy chứng nhận căn cước | Việt kiều Campuchia mất giấy, mất giấy người không quốc tịch, mất giấy chứng nhận căn cước, rách giấy người gốc Việt, dân Biển Hồ rớt mất giấy, giấy chưa quốc tịch bị ướt hỏng
người gốc Việt Nam chưa xác định được quốc tịch | người gốc Việt không giấy tờ, dân Biển Hồ
định danh điện tử mức độ 02 ; định danh điện tử mức độ 2 ; định danh điện tử cho công dân | VNeID mức 2, định danh cho ông bà, ra phường làm VNeID, đổi số điện thoại VNeID, ứng dụng đòi mức hai, kích hoạt VNeID, chưa có VNeID, ông bà không điện thoại thông minh, dịch vụ công đăng nhập không được
định danh điện tử mức độ 01 | VNeID mức 1, cài VNeID ở nhà
định danh điện tử cho người nước ngoài | chồng Tây làm VNeID, chuyên gia nước ngoài VNeID
cấp tài khoản định danh điện tử cho cơ quan, tổ chức | VNeID công ty, VNeID hợp tác xã, doanh nghiệp không nộp thuế mạng được, trường học định danh, giám đốc đăng ký, tài khoản tổ chức nộp thuế, thay giám đốc làm lại định danh, kế toán không đăng nhập được thuế
xác thực điện tử khóa tài khoản định danh điện tử | mất điện thoại khóa VNeID, bị hack VNeID, bị chiếm tài khoản, khóa VNeID của người chết
mở khóa tài khoản định danh điện tử | VNeID bị khóa, quên mật khẩu, nhập sai mật khẩu, đổi điện thoại không vào được VNeID, mất sim, quên câu hỏi bảo mật, đăng nhập sai nhiều lần, mua máy mới bị khóa, mở lại VNeID, tài khoản VNeID bị vô hiệu
xác thực điện tử khóa căn cước điện tử | lộ căn cước trên điện thoại, khóa thẻ trên VNeID, mất thẻ khóa căn cước trong VNeID
mở khóa căn cước điện tử | VNeID không hiện căn cước, thẻ trên điện thoại bị khóa, căn cước điện tử bị khóa, báo mất rồi tìm thấy thẻ mở lại, được trả thẻ căn cước bị giữ, VNeID vào được mà thẻ bị khóa, mở lại căn cước trên điện thoại
cấp hộ chiếu phổ thông ; hộ chiếu phổ thông | passport, pát po, đi du lịch nước ngoài, đi lao động Hàn Nhật, hộ chiếu hết hạn, hộ chiếu rách, sang thăm con bên Mỹ, hộ chiếu gắn chip, sổ thông hành, làm passport cho má, lấy chồng Hàn làm hộ chiếu, du học làm hộ chiếu
hộ chiếu phổ thông cho người dưới 14 tuổi | passport cho bé, cho con theo đi nước ngoài
trình báo mất hộ chiếu phổ thông | rớt passport, thất lạc hộ chiếu, bị trộm hộ chiếu, báo hủy hộ chiếu, mất hộ chiếu, rơi hộ chiếu ở sân bay, báo công an mất passport
khôi phục giá trị sử dụng hộ chiếu phổ thông | báo mất rồi tìm thấy hộ chiếu, hộ chiếu hủy còn visa
trình báo mất giấy thông hành | rơi sổ thông hành, mất giấy qua biên, ướt nát giấy sang Lào, mất giấy đi chợ Trung Quốc, thất lạc giấy sang bên kia, đi chợ phiên rơi giấy
trình báo mất thẻ ABTC ; thẻ ABTC | thẻ Apec, thẻ doanh nhân khỏi visa, rơi thẻ doanh nhân, mất thẻ đi lại doanh nhân, giám đốc mất thẻ Apec, rớt thẻ ABTC
giấy thông hành xuất, nhập cảnh vùng biên giới Việt Nam – Trung Quốc cho công dân Việt Nam thường trú ; giấy thông hành xuất, nhập cảnh vùng biên giới ; cấp giấy thông hành | qua bên kia biên giới, đi chợ Trung Quốc, thăm bà con bên kia, bốc vác cửa khẩu, gùi hàng qua biên, sang làm thuê, dân giáp biên sang Trung Quốc, bên kia cột mốc, con gái lấy chồng bên kia, sang Hà Khẩu, sang Đông Hưng
vùng biên giới Việt Nam – Trung Quốc cho công dân Việt Nam thường trú | sang Bằng Tường, bán nông sản qua cửa khẩu, sổ thông hành dân biên giới, qua lối mở
giấy thông hành xuất, nhập cảnh vùng biên giới Việt Nam – Trung Quốc cho cán bộ, công chức làm việc tại các cơ quan nhà nước | cán bộ xã sang Trung Quốc, giáo viên xã sang bên kia, đoàn xã giao lưu, cán bộ sang họp bên kia biên giới, ủy ban xã giao lưu bên kia, cơ quan cử sang bên kia cột mốc, công chức đi hội đàm, cán bộ biên giới đi Quảng Tây Vân Nam
biên giới Việt Nam - Lào | giấy sang Lào, làm rẫy bên Lào, thăm người thân bên Lào, bên kia là Lào, chợ bên Lào
biên giới Việt Nam - Campuchia | giấy sang Cam, qua Miên thăm bà con, làm ruộng bên Campuchia, sang Campuchia buôn bán, đi chợ bên Miên
khai báo tạm trú cho người nước ngoài ; tạm trú cho người nước ngoài | khách Tây ở homestay, cho người ngoại quốc thuê nhà, con rể Hàn về chơi, Việt kiều về quê ngủ lại, chuyên gia Trung Quốc, mẫu NA17, Tây ba lô, người Tây ngủ nhà mình, bạn trai nước ngoài về nhà chơi, giáo viên tiếng Anh Tây thuê nhà
gia hạn tạm trú cho người nước ngoài ; cấp thị thực | gia hạn visa, visa hết hạn, bảo lãnh chồng Tây
thẻ tạm trú cho người nước ngoài ; thẻ thường trú | chồng Tây ở lâu dài, vợ Trung Quốc ở lại, chuyên gia ở dài hạn
miễn thị thực | Việt kiều miễn visa năm năm
đăng ký xe lần đầu ; cấp biển số xe lần đầu | mua xe mới, bấm biển, bốc biển, cà vẹt xe mới, xe máy điện cho con đi học, ô tô VinFast, đóng trước bạ xong, xe 50 phân khối, xe ba gác, mua trả góp ra biển, mua xe máy mới, mới mua ô tô chưa biển, đăng ký xe qua mạng, lấy biển số mới, xe lôi
đăng ký xe lần đầu trực tuyến toàn trình đối với xe nhập khẩu ; lần đầu đối với xe nhập khẩu | xe ngoại nguyên chiếc, xe SH Ý, xe nhập Thái, moto phân khối lớn, xe hơi nhập khẩu mới mua, mô tô nhập Nhật, Ducati Harley, xe nước ngoài chưa biển, xe điện nhập Trung Quốc, tờ khai hải quan xe mới
lần đầu đối với xe sản xuất, lắp ráp trong nước | xe lắp trong nước, xe Honda mua đại lý, Wave Vision mới mua, xe Yamaha lắp Việt Nam
biển số xe máy chuyên dùng ; đăng ký xe máy chuyên dùng ; đăng ký xe lần đầu | máy cày, máy xúc, máy múc, máy ủi, xe nâng, xe lu, máy gặt, máy kéo, xe cuốc
đổi chứng nhận đăng ký xe, biển số xe ; đổi giấy chứng nhận đăng ký xe | cà vẹt rách mờ, biển gãy, biển bạc màu, sơn xe màu khác, biển 4 số sang 5 số, biển trắng sang vàng, độ xe thay máy, cà vẹt ghi sai số khung, đổi địa chỉ trên cà vẹt, biển số mờ, đăng ký xe rách nát, xe kinh doanh đổi biển vàng
cấp lại chứng nhận đăng ký xe, biển số xe thực hiện bằng dịch vụ công trực tuyến toàn trình ; cấp lại chứng nhận đăng ký xe ; cấp lại giấy chứng nhận đăng ký xe | mất cà vẹt, mất giấy tờ xe, rớt biển số, trôi mất biển khi ngập, bị tháo trộm biển, tiệm cầm đồ mất cà vẹt, mất đăng ký xe, rơi giấy xe, nước cuốn biển số, chủ cũ đưa thiếu giấy xe
cấp chứng nhận đăng ký xe, biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe) ; thay đổi chủ xe ; sang tên xe ; sang tên, di chuyển xe | mua xe cũ, xe không chính chủ, qua nhiều đời chủ, không tìm được chủ cũ, bố cho con xe, thừa kế xe máy, mua xe thanh lý, ly hôn chia xe, xe ngoại tỉnh, xe giấy tay, xe phát mãi, mua lại xe máy của bạn, đứng tên xe, chủ xe chết để lại xe
biển số xe trong trường hợp thay đổi chủ xe (đăng ký sang tên xe) | xe ba để lại, cho tặng xe, mua xe cũ chưa sang tên bị phạt, chồng mất xe sang vợ, xe công ty bán lại nhân viên, xe mượn tên người khác
xe từ tỉnh khác chuyển đến ; xe từ điểm đăng ký xe khác chuyển đến | chuyển nhà mang xe theo, đổi biển tỉnh khác
thu hồi giấy chứng nhận đăng ký, biển số xe thực hiện bằng dịch vụ công trực tuyến một phần hoặc trực tiếp ; thu hồi chứng nhận đăng ký xe ; thu hồi giấy chứng nhận đăng ký | bán xe nộp lại biển, trả cà vẹt, xe hết niên hạn, xe nát bán sắt vụn, mất trộm xe hủy biển, xe cháy rụi, bán xe giữ biển số, người mua gây phạt nguội, xe hỏng không chạy nữa bỏ, xe bị trộm không tìm thấy
thu hồi giấy chứng nhận đăng ký, biển số xe thực hiện bằng dịch vụ công trực tuyến một phần hoặc trực tiếp | đã bán xe người ta chưa sang tên, rút hồ sơ gốc, nộp biển cũ trước khi sang tên, bán xe bị phạt oan, giấy chứng nhận thu hồi, xe tai nạn nát không sửa được
đăng ký xe tạm thời thực hiện bằng dịch vụ công trực tuyến toàn trình ; đăng ký xe tạm thời | biển tạm, biển giấy, đưa xe mới về quê, xe chưa có biển, xe chạy thử, mua xe ở tỉnh khác chạy về, xe trưng bày hội chợ, chạy xe mới chưa biển sợ bị bắt
đấu giá biển số xe ; trúng đấu giá | biển đẹp, biển ngũ quý, bán lại biển đấu giá
phương tiện giao thông thông minh | xe tự lái, xe không người lái, xe robot giao hàng
xe được quyền ưu tiên | còi hụ xe cứu thương, đèn ưu tiên
nộp phạt vi phạm hành chính trong lĩnh vực giao thông | phạt nguội, vượt đèn đỏ, bắn tốc độ, nồng độ cồn, lấy xe bị giam, bị tước bằng, đóng phạt giao thông, chuộc xe vi phạm, không đội mũ bảo hiểm
đổi giấy phép lái xe | bằng lái hết hạn, bằng giấy sang thẻ nhựa, bằng sai tên, bằng nước ngoài, bằng quân đội sang dân sự, bằng máy mờ rách, bằng Hàn đổi bằng Việt
cấp lại giấy phép lái xe | mất bằng lái, rớt bằng xe máy, bằng lái trôi lũ
cấp mới giấy phép lái xe ; cấp giấy phép lái xe ; sát hạch lái xe | thi A1, học lái xe, thi bằng B, không biết chữ thi bằng, thi sa hình, mở sân tập lái, đủ 18 tuổi thi bằng, bằng C chạy xe tải, nâng hạng bằng, khuyết tật thi bằng ba bánh
điểm giấy phép lái xe | bị trừ hết điểm bằng lái, kiểm tra lấy lại điểm
giấy phép lái xe quốc tế | bằng quốc tế IDP, lái xe ở nước ngoài
cấp mới giấy chứng nhận đủ điều kiện về an ninh, trật tự ; cấp giấy chứng nhận đủ điều kiện về an ninh, trật tự | mở nhà nghỉ, mở khách sạn, homestay, mở tiệm cầm đồ, mở karaoke, massage xoa bóp, quán bar vũ trường, công ty bảo vệ, bán bình ga, bán pháo hoa, in ấn, khắc dấu, giấy ANTT, cho vay cầm xe, trò chơi có thưởng, phẫu thuật thẩm mỹ, phòng nghỉ du lịch, nhà trọ theo giờ, mở quán hát
cấp mới giấy chứng nhận đủ điều kiện về an ninh, trật tự | xông hơi, cầm điện thoại xe máy lấy lãi, mở tiệm in, súng bắn sơn, đại lý gas, công an kiểm tra nhà nghỉ chưa giấy, nhà hàng hát cho nhau nghe, villa cho thuê đêm
cấp đổi giấy chứng nhận đủ điều kiện về an ninh, trật tự ; đổi giấy chứng nhận đủ điều kiện về an ninh, trật tự | nhà nghỉ đổi chủ, cầm đồ dời chỗ, karaoke đổi tên, giấy an ninh ghi sai, giấy ANTT rách, tiệm cầm đồ sang người khác
cấp lại giấy chứng nhận đủ điều kiện về an ninh, trật tự | mất giấy an ninh nhà nghỉ, cầm đồ mất giấy công an, bị thu hồi giấy an ninh mở lại, karaoke bị rút giấy hoạt động lại, đóng phạt xong xin lại giấy nhà nghỉ, mất giấy an ninh trật tự, khách sạn thất lạc giấy
đăng ký mẫu con dấu ; đăng ký mẫu con dấu mới | khắc mộc, dấu cho trường mới lập, dấu tròn đỏ, xã sáp nhập dấu mới
đăng ký lại mẫu con dấu | con dấu mòn, mất con dấu, đổi tên cơ quan đổi dấu
đăng ký thêm con dấu ; dấu nổi, dấu thu nhỏ, dấu xi | con dấu thứ hai, dấu giáp ảnh
con dấu | mộc, nộp lại dấu cũ, mất giấy đăng ký dấu
khai báo vũ khí thô sơ ; vũ khí thô sơ | kiếm gia truyền, nỏ săn của bản, dao mác, đao võ đường, dao nhọn, gươm cổ, kiếm trưng bày, giáo mác lễ hội
vũ khí, vật liệu nổ ; giao nộp vũ khí | súng kíp, súng săn tự chế, nộp súng, nhặt bom mìn, đào trúng bom, lựu đạn, súng cồn, đạn pháo ngoài ruộng, ông để lại súng, súng hơi bắn chim
công cụ hỗ trợ | dùi cui điện, roi điện, bình xịt hơi cay, súng cao su, còng số 8
vũ khí thể thao | súng thi đấu, súng bắn bia
vật liệu nổ công nghiệp ; tiền chất thuốc nổ | nổ mìn phá đá, chở thuốc nổ, kíp nổ, mỏ đá
pháo hoa | pháo bông, pháo tết, pháo Z121, đốt pháo đám cưới
thiết kế về phòng cháy ; phòng cháy và chữa cháy | duyệt bản vẽ PCCC nhà xưởng, nhà trọ phòng cháy, chung cư mini, lắp bình chữa cháy, lối thoát nạn, cầu thang thoát hiểm
nghiệm thu về phòng cháy | xây xong kiểm tra PCCC
phương án chữa cháy | phương án PCCC trường học, phương án cứu hỏa chợ
huấn luyện nghiệp vụ phòng cháy | học chứng chỉ PCCC, tập huấn cứu hỏa
phục hồi hoạt động của cơ sở | karaoke bị đình chỉ PCCC mở lại
vận chuyển hàng hóa nguy hiểm | chở xăng dầu, chở bình ga, xe bồn hóa chất
chế độ, chính sách đối với người được huy động, người tham gia phòng cháy, chữa cháy, cứu nạn, cứu hộ ; người tham gia phòng cháy, chữa cháy, cứu nạn, cứu hộ | dập lửa bị phỏng, chữa cháy rừng bị thương, cứu người đuối nước gặp nạn, tiền công đi dập cháy, viện phí chữa cháy bị thương, cứu hỏa bị bỏng nằm viện, dân phòng dập lửa té gãy
người tham gia phòng cháy, chữa cháy, cứu nạn, cứu hộ chưa tham gia bảo hiểm xã hội bị chết ; cứu nạn, cứu hộ chưa tham gia bảo hiểm xã hội bị chết | chết khi chữa cháy, chồng hy sinh dập lửa, cứu người bị nước cuốn chết, con trai chết vì dập lửa, nhảy sông cứu người chết đuối, tiền tuất người cứu hỏa, chết cháy lúc cứu hàng xóm, ra cứu lũ mất mạng
lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở | dân phòng, bảo vệ dân phố, tổ an ninh thôn, công an viên, đi tuần đêm, phụ cấp tổ an ninh
giải quyết chế độ, chính sách cho người tham gia lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở chưa tham gia bảo hiểm y tế ; trật tự ở cơ sở chưa tham gia bảo hiểm y tế | bắt trộm bị đâm, tuần tra bị đánh, tổ an ninh té xe, công an viên nằm viện, dân phòng bị thương, bảo vệ dân phố bị tai nạn, đi tuần bị chém, bắt trộm gãy tay, trực chốt bị xe tông, can đánh nhau bị thương khi trực
trật tự ở cơ sở chưa tham gia bảo hiểm xã hội | tổ an ninh chết khi đi tuần, công an viên tử nạn, bảo vệ dân phố thương tật, chồng dân phòng mất khi làm nhiệm vụ, tiền mai táng tổ viên an ninh, bắt trộm bị đâm chết
tố giác ; tin báo về tội phạm | mất trộm, bị lừa qua mạng, chuyển tiền cho kẻ lừa, bị đánh, bể hụi, chủ hụi bỏ trốn, cho vay nặng lãi, bị đe dọa, trộm chó, trộm trâu, đá gà, đánh bạc, báo công an, bị lừa tiền, mất xe máy, hack facebook mượn tiền, đòi nợ khủng bố, giật hụi, đánh ghen, chơi số đề, mua bán ma túy, lừa xuất khẩu lao động
giải quyết khiếu nại về quyết định hành chính, hành vi hành chính của công dân đối với lực lượng Công an nhân dân | kiện công an, công an phạt oan, công an giữ xe sai, công an không nhận đơn, công an không cho nhập khẩu, không đồng ý công an phạt, công an giam xe, công an từ chối làm giấy, bị phạt nồng độ cồn oan, khiếu nại công an phường, cảnh sát khu vực làm sai
lực lượng Công an nhân dân | thưa công an xã, đơn kiện công an
tố cáo không thuộc lĩnh vực tố tụng hình sự | công an vòi tiền, công an đánh dân, công an nhận hối lộ, công an bao che
phiếu lý lịch tư pháp | giấy không tiền án, lý lịch số 1, lý lịch số 2, chạy Grab cần lý lịch, công ty đòi tiền án tiền sự, giấy trong sạch
chấp hành xong án phạt tù ; tái hòa nhập cộng đồng ; đặc xá ; xóa án tích | đi tù về, mãn hạn tù, giấy ra trại, xóa tiền án, trình diện sau ra tù
phạm nhân | thăm nuôi người ở tù, gửi đồ vào trại giam
công bố tổ chức, cá nhân đủ điều kiện cung cấp dịch vụ cai nghiện ma túy tự nguyện tại gia đình, cộng đồng | mở dịch vụ cai nghiện, nhận cai tại nhà cho người ta, trạm y tế cắt cơn, bác sĩ mở cai nghiện tại nhà, mở phòng cắt cơn, chùa nhận cai nghiện, hội thiện nguyện giúp người nghiện, đủ điều kiện cai nghiện tại cộng đồng
công bố cơ sở cai nghiện ma túy tự nguyện, cơ sở cai nghiện ma túy công lập đủ điều kiện ; cơ sở cai nghiện ma túy | trung tâm cai nghiện, trại cai, gửi con vào trại, trại cai tư nhân, trung tâm mở thêm cai tại nhà
đăng ký cai nghiện ma túy tự nguyện ; cai nghiện ma túy | con nghiện muốn cai, chơi đá ngáo, hút chích, xì ke, heroin, thuốc phiện, methadone, chồng nghiện, hút cỏ, tự giác đi cai, chồng hút heroin muốn bỏ
cai nghiện ma túy bắt buộc ; cai nghiện bắt buộc | bị bắt đi cai, hoãn đi cai, gia đình đưa con nghiện đi
chấp hành quyết định cai nghiện bắt buộc | bệnh nặng chưa đi cai được, có bầu hoãn đi cai
sau cai nghiện | đi cai về bị quản lý, tái nghiện, cai xong về nhà
giáo dục tại xã ; trường giáo dưỡng | con hư quậy phá, vị thành niên trộm cắp
bán dâm ; mại dâm | gái bán hoa, hoàn lương
hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu cho nạn nhân | bị bán sang Trung Quốc trốn về, bị lừa sang Campuchia, con gái bị bán làm vợ, học nghề cho người bị bán, được giải cứu về, bị lừa bán mới về, bị bán qua biên giới lấy chồng, thoát casino Campuchia, cháu gái bị lừa bán, bị ép làm gái thoát về, chưa nghề nghiệp sau khi bị bán
xác định nạn nhân ; nạn nhân bị mua bán ; mua bán người | buôn người, giấy xác nhận bị bán, dụ việc nhẹ lương cao, bị bán vào karaoke, đẻ thuê bán con
cơ sở hỗ trợ nạn nhân | nhà tạm lánh, mở chỗ nuôi người bị bán
đăng ký nghĩa vụ quân sự lần đầu | con trai đủ 17 tuổi, giấy gọi khai tuổi 17, xã đội gọi lên, trễ đăng ký bị phạt, con gái tự nguyện đi bộ đội, trai mười bảy tuổi, con học lớp 12 giấy gọi nghĩa vụ, chưa từng đăng ký nghĩa vụ, đến tuổi đi lính khai tên, xã đội đưa giấy cho con, quá 18 tuổi chưa đăng ký, khai lý lịch nghĩa vụ, thanh niên tuổi 17 ra xã, sinh viên chưa khai nghĩa vụ lần nào
đăng ký nghĩa vụ quân sự bổ sung | lấy bằng đại học báo xã đội, sức khỏe thay đổi báo xã đội
đăng ký nghĩa vụ quân sự chuyển đi khi thay đổi nơi cư trú hoặc nơi làm việc, học tập ; đăng ký nghĩa vụ quân sự chuyển đi | trường đại học đòi giấy nghĩa vụ, nhập học cần giấy chuyển quân sự, rút hồ sơ xã đội, giấy giới thiệu di chuyển, dời nhà mang theo hồ sơ lính, đậu đại học cần giấy quân sự, cắt quân sự ở quê, rời quê đi học báo xã đội, công ty tỉnh khác đòi giấy nghĩa vụ
đăng ký nghĩa vụ quân sự chuyển đi khi thay đổi nơi cư trú hoặc nơi làm việc, học tập | chuyển khẩu đi mang theo nghĩa vụ, sinh viên năm nhất giấy nghĩa vụ, lấy giấy xã đội đi nơi khác
đăng ký nghĩa vụ quân sự chuyển đến khi thay đổi nơi cư trú hoặc nơi làm việc, học tập ; đăng ký nghĩa vụ quân sự chuyển đến | mới về trình xã đội, học xong về quê, nộp giấy di chuyển nghĩa vụ, tới nơi ở mới khai nghĩa vụ, mới chuyển về phường khai quân sự, mang giấy xã đội cũ tới nộp, ra trường về lại xã đội, nhập học xong nộp giấy quân sự, vô làm công ty nộp giấy quân sự
đăng ký nghĩa vụ quân sự tạm vắng | đi làm xa báo xã đội, vắng ba tháng, thanh niên đi công nhân xa, đi nước ngoài còn tuổi lính, đi xa sợ sót khám nghĩa vụ, theo công trình mấy tháng tuổi lính, đi biển còn tuổi nghĩa vụ, tạm rời xã vài tháng nghĩa vụ, đi học nghề ngắn hạn xã đội
tạm hoãn gọi nhập ngũ ; tạm hoãn, miễn gọi nhập ngũ | hoãn đi lính, con một đi bộ đội, nuôi cha mẹ già, anh trai tại ngũ, cận nặng, lao động chính trong nhà, đang học đại học gọi nhập ngũ, mẹ bệnh con bị gọi lính, vợ mới sinh bị gọi lính, con liệt sĩ miễn lính, bệnh tim miễn lính
miễn gọi nhập ngũ thời chiến ; miễn gọi nhập ngũ trong thời chiến | cơ quan giữ người khi chiến tranh, miễn động viên công nhân kỹ thuật
nghĩa vụ quân sự | NVQS, đi lính, đi bộ đội, nhập ngũ, khám tuyển, xã đội, quân dịch
ngạch dự bị ; quân nhân dự bị | ra quân về khai xã đội, xuất ngũ đăng ký lại, lính dự bị, gọi tập huấn lại, dự bị động viên, vợ lính dự bị phụ cấp, lính dự bị chuyển nhà
phương tiện kỹ thuật | quân đội trưng dụng xe, khai xe tải với xã đội, xe bị huy động, huyện đội gọi khai ô tô, khai máy xúc
xóa đăng ký phương tiện kỹ thuật ; biến động phương tiện kỹ thuật | bán xe báo xã đội xóa tên, xe hư hết diện động viên
trợ cấp đối với dân quân bị ốm hoặc đối với thân nhân khi dân quân bị ốm dẫn đến chết ; dân quân bị ốm | dân quân nằm viện, du kích xã sốt rét khi trực, dân quân bệnh chết
trợ cấp đối với dân quân bị tai nạn hoặc đối với thân nhân khi dân quân bị tai nạn dẫn đến chết ; dân quân bị tai nạn | dân quân té xe, huấn luyện gãy tay, dân quân chống lũ bị nạn, dân quân chết khi tập
dân quân tự vệ ; dân quân | du kích xã, dân quân thường trực hết hạn, phụ cấp thôn đội trưởng, hoãn đi dân quân, trực xã đội, xã đội phó nghỉ việc, vào dân quân, công nhận hoàn thành dân quân
trợ cấp khó khăn đột xuất đối với thân nhân của hạ sĩ quan, binh sĩ tại ngũ | con đi bộ đội nhà cháy, bão sập nhà lính, mẹ lính ung thư nằm viện, cha chết khi con tại ngũ, vợ lính sinh khó, con đang nghĩa vụ mẹ bệnh nặng, con đi lính nhà sập, bố ung thư con đi bộ đội, nhà lũ cuốn con trong quân ngũ, mẹ nằm viện dài ngày con lính, chồng đi bộ đội vợ sinh mổ, chồng đi nghĩa vụ con ốm viện
trợ cấp khó khăn đột xuất đối với thân nhân của hạ sĩ quan | con chiến sĩ tàn tật, cha lính qua đời, gia đình bộ đội khó khăn thiên tai, em đi nghĩa vụ nhà tốc mái
miễn học phí đối với con đẻ, con nuôi hợp pháp của hạ sĩ quan, binh sĩ tại ngũ | bố đi lính con khỏi học phí, con của lính đi học, bố đang tại ngũ con đi học, con chiến sĩ nghĩa vụ tiền học, con lính trường tư
hạ sĩ quan, binh sĩ xuất ngũ ; trợ cấp tạo việc làm | tiền ra quân, bộ đội về học nghề, thẻ học nghề
giấy chứng nhận bị thương đề nghị công nhận thương binh, người hưởng chính sách như thương binh đối với quân nhân ; giấy chứng nhận bị thương | bị thương thời bộ đội chưa hưởng, mảnh đạn còn trong người, thương tật chiến trường Campuchia, đạp mìn biên giới 79, mất giấy bị thương, vết thương chiến tranh chưa chế độ, phục viên bị thương chưa công nhận, ông bị thương thời chống Mỹ
giấy chứng nhận bị thương đề nghị công nhận thương binh, người hưởng chính sách như thương binh đối với quân nhân | hồ sơ thương binh thất lạc, cụt chân vì mìn, cựu chiến binh làm thẻ thương binh, giám định thương tật bộ đội cũ
giấy chứng nhận hy sinh đề nghị công nhận liệt sĩ đối với quân nhân ; giấy chứng nhận hy sinh | chú đi bộ đội mất tích, hy sinh chưa có giấy báo tử, chưa có bằng Tổ quốc ghi công, du kích hy sinh, bác đi bộ đội không về, anh trai mất tích chiến trường, bố đi B không tin tức, chưa được công nhận liệt sĩ, báo tử thất lạc, đồng đội làm chứng hy sinh, chú chết trận, làm liệt sĩ cho cậu
giấy chứng nhận hy sinh đề nghị công nhận liệt sĩ đối với quân nhân | ông ngoại ngã xuống chiến trường, không có bằng liệt sĩ
tham gia kháng chiến chống Mỹ cứu nước ; kháng chiến chống Mỹ | bộ đội chống Mỹ phục viên, chế độ 290, đánh Mỹ mất giấy tờ, lính cũ chưa hưởng gì, đi Trường Sơn
quân nhân tham gia kháng chiến chống Mỹ cứu nước có dưới 15 năm công tác trong quân đội ; từ đủ 15 năm đến dưới 20 năm công tác trong quân đội | chế độ 142, đi lính mấy năm phục viên, về một cục thời bao cấp
chế độ hưu trí đối với quân nhân | bộ đội 20 năm chưa lương hưu, Nghị định 159
tham gia chiến tranh bảo vệ Tổ quốc ; làm nhiệm vụ quốc tế | chế độ 62, bộ đội Campuchia, đi K, đánh Pôn Pốt, giúp bạn Lào, đánh Trung Quốc 79, Vị Xuyên, quân tình nguyện
dân công hỏa tuyến | đi dân công, tải đạn gánh gạo, cáng thương binh, dân công Điện Biên Phủ, chế độ 49, mệ gùi hàng thời chiến
chiến trường B, C, K | đi B, cán bộ đi B về, lính Lào, trợ cấp đi B
thanh niên xung phong | mở đường thời chiến, nữ TNXP không chồng
hài cốt liệt sĩ ; mộ liệt sĩ | bốc mộ anh về quê, quy tập xương bộ đội, rước chú về nghĩa trang, viếng mộ, di chuyển mộ liệt sĩ, tìm mộ chú liệt sĩ, thăm viếng nghĩa trang Trường Sơn
mai táng phí | cựu chiến binh chết, bộ đội chống Mỹ qua đời, ma chay người đi dân công
vào khu vực biên giới ; vành đai biên giới | Tây phượt lên biên giới, khách nước ngoài ra đảo, người Trung Quốc vào xã biên, lên cột mốc, rẫy sát biên
biên phòng | xuất bến ra khơi, tàu cá trình đồn, đồn biên phòng
đi bờ | thủy thủ lên bờ, thuyền viên tàu ngoại lên bờ
chấp thuận vị trí đấu nối tạm vào đường bộ đang khai thác | mở lối tạm ra quốc lộ, cổng tạm công trường, đường tạm vào mỏ đá, xe tải ra vào lúc xây, xe chở đất ra đường lớn, lối vào công trường, đường công vụ, mở đường tạm chở vật liệu
chấp thuận vị trí đấu nối ; nút giao đấu nối | mở đường ra quốc lộ, cây xăng mở lối, hẻm nối tỉnh lộ, bắc cống qua rãnh, nhà máy mở cổng ra đường lớn, khu dân cư nối ra quốc lộ, đường vào trang trại ra lộ lớn
thi công xây dựng công trình trên đường bộ đang khai thác ; cấp giấy phép thi công ; thi công công trình trên đường bộ | đào đường, cắt đường chôn ống nước, chôn cáp ngầm, đào vỉa hè, khoan ngang lộ, trồng cột điện, xẻ đường kéo điện, làm cống ngang đường
kết cấu hạ tầng đường bộ ; kết cấu hạ tầng giao thông đường bộ | hành lang an toàn, lộ giới, pa nô cạnh quốc lộ, ống nước dọc đường, cột viễn thông ven đường
sử dụng tạm thời lòng đường ; sử dụng tạm thời hè phố ; sử dụng lòng đường ; sử dụng hè phố ; sử dụng vỉa hè | dựng rạp đám cưới, che rạp đám ma, bày hàng vỉa hè, giữ xe trên hè, đổ cát đá ngoài đường, quán nhậu kê bàn, lấn lề đường, để vật liệu xây nhà ngoài đường, bán chợ tết ngoài đường
sử dụng đường bộ vào | chặn đường làm hội, đua xe đạp, rước lễ, phơi lúa ngoài đường
tổ chức giao thông | biển báo, gờ giảm tốc, gương cầu lồi, cấm xe tải vào xóm, đèn đỏ ngã tư
kinh doanh vận tải bằng xe ô tô ; khai thác tuyến | chạy taxi, xe khách, xe hợp đồng, xe tải chở thuê, xe đưa rước học sinh, xe buýt
phù hiệu | tem xe tải, phù hiệu taxi hết hạn, dán phù hiệu xe hợp đồng
liên vận | lái xe qua Lào, xe tải qua Trung Quốc, xe sang Campuchia
lưu hành xe | xe quá tải, chở máy múc, siêu trường siêu trọng, xe tải vào đường cấm
kiểm định xe cơ giới ; giấy chứng nhận kiểm định | đăng kiểm, khám xe, tem đăng kiểm, khí thải xe máy
cải tạo xe ; xe cơ giới cải tạo | độ xe, hoán cải xe, đóng thùng xe tải
phương tiện lần đầu đối với phương tiện chưa khai thác trên đường thủy nội địa ; phương tiện chưa khai thác | đóng ghe mới, vỏ lãi mới, mua xuồng máy, sà lan mới
phương tiện lần đầu đối với phương tiện đang khai thác trên đường thủy nội địa ; phương tiện đang khai thác | ghe chạy lâu chưa giấy, xuồng không số, đò cũ
chuyển quyền sở hữu phương tiện | mua ghe cũ, bán thuyền, sang tên sà lan, cho con chiếc đò
thay đổi tên, tính năng kỹ thuật | thay máy ghe lớn hơn, hoán cải thuyền, đổi tên tàu
chuyển từ cơ quan đăng ký khác ; thay đổi trụ sở hoặc nơi đăng ký hộ khẩu | chuyển ghe sang tỉnh khác, dời nhà mang ghe theo
cấp lại giấy chứng nhận đăng ký phương tiện | mất giấy ghe, rách giấy tàu
xóa đăng ký phương tiện ; xóa giấy chứng nhận đăng ký phương tiện | ghe chìm, mất trộm thuyền, rã ghe bán gỗ
phương tiện thủy ; đường thủy nội địa | ghe, xuồng, đò, vỏ lãi, tắc ráng, thuyền, sà lan, ca nô, tàu sông, ghe tam bản, phà, tàu chở cát
khả năng chuyên môn ; chứng chỉ chuyên môn ; thuyền trưởng | bằng lái tàu sông, bằng lái đò, học lái ca nô, máy trưởng
công bố hoạt động bến khách ngang sông ; bến khách ngang sông | bến đò, đò ngang, bến phà, chở khách qua sông, đò học sinh
công bố hoạt động bến thủy nội địa ; công bố lại hoạt động bến thủy nội địa ; bến thủy nội địa | bến sông, bến bốc cát, cầu tàu, bến lúa gạo, bến đổi chủ
thông số kỹ thuật xây dựng bến khách ngang sông, bến thủy nội địa ; thông số kỹ thuật xây dựng bến | chưa xây bến hỏi trước, đóng cọc làm bến, bến tạm thi công cầu
công bố đóng cảng, bến thủy nội địa | dẹp bến đò, có cầu rồi bỏ đò, đóng bến cát
thiết lập khu neo đậu ; khu neo đậu | chỗ neo ghe tránh bão, bãi đậu sà lan
công bố mở, cho phép hoạt động tại vùng nước khác không thuộc vùng nước trên tuyến đường thủy nội địa | mở khu chơi trên hồ, chèo sup, đạp vịt, kayak, kéo dù bãi biển
không cho phép hoạt động tại vùng nước khác không thuộc vùng nước trên tuyến đường thủy nội địa | dẹp bãi kayak, đóng khu đạp vịt, ngưng thuyền lòng hồ
phương tiện hoạt động vui chơi, giải trí dưới nước | ca nô, kayak cho thuê, ván sup, mô tô nước, thuyền thiên nga, phao chuối, thuyền thúng, thuyền đạp vịt, jet ski
đăng ký lại phương tiện hoạt động vui chơi, giải trí dưới nước | sang tên ca nô, mua lại mô tô nước, kayak đổi chủ
cấp lại giấy chứng nhận đăng ký phương tiện hoạt động vui chơi, giải trí dưới nước | mất giấy ca nô, hỏng giấy thuyền sup
xóa đăng ký phương tiện hoạt động vui chơi, giải trí dưới nước | bán ca nô, thôi cho thuê kayak, mô tô nước hỏng bỏ
thi công công trình trên đường thủy nội địa ; giao thông đường thủy | hút cát sông, kè bờ, đua ghe ngo, bơi trải, lồng bè trên luồng
đường ngang ; công trình đường sắt ; đường sắt | băng qua đường tàu, gác chắn xe lửa, nhà sát đường ray, lối dân sinh qua đường ray
tàu bay không người lái ; phương tiện bay | flycam, drone, máy bay phun thuốc lúa, dù lượn, khinh khí cầu
chuyển nhượng, cho, tặng xe ô tô, xe gắn máy đã tạm nhập khẩu miễn thuế | xe ngoại giao biển NG, bán xe miễn thuế, Việt kiều bán xe, mua lại xe sứ quán, hết nhiệm kỳ bán xe, chuyên gia Tây về nước bán ô tô, mua xe của người nước ngoài
nhập khẩu, tạm nhập khẩu xe ô tô, xe gắn máy không nhằm mục đích thương mại | đem xe hơi từ nước ngoài về, Việt kiều mang xe về, người thân nước ngoài gửi tặng xe, mang xe máy bên Mỹ về, hồi hương chở ô tô về, chuyên gia mang xe riêng vào, nhận biếu xe từ Đức, đem xe cá nhân qua hải quan, xe phân khối lớn gửi về không bán
thân nhân quân nhân ; thân nhân của quân nhân tại ngũ | bảo hiểm y tế cho mẹ bộ đội, thẻ bảo hiểm vợ con lính
tai nạn giao thông đường bộ ; tai nạn giao thông | đụng xe, xe tông chết, quỹ giúp nạn nhân giao thông, bị xe cán bỏ chạy
`;
