/** What citizens say of business households, co-operatives, trade licences, energy, markets, consumer protection, science, culture, family violence, sport, tourism, press, printing, post and telecoms. Form: official words | sayings. */
export const tradeSubjects = `
đăng ký thành lập hộ kinh doanh | mở quán ăn, mở quán nhậu, mở nhà hàng, mở cửa hàng, mở tiệm tạp hóa, mở shop quần áo, mở quán cà phê, quán trà sữa, mở tiệm tóc, mở spa, tiệm nail, mở tiệm sửa xe, mở xưởng mộc, mở xưởng may, mở lò bánh mì, bán phân bón, vựa trái cây, vựa ve chai, giấy phép kinh doanh, đăng ký kinh doanh, gpkd, hkd, môn bài, mần ăn buôn bán, bán hàng online, livestream bán hàng
đăng ký thành lập hộ kinh doanh | Shopee TikTok đòi giấy kinh doanh, thuế bắt đăng ký kinh doanh, thị trường phạt không giấy kinh doanh, gara ô tô, bán đồ ăn sáng, hàng xén, ngân hàng đòi giấy kinh doanh, thuê mặt bằng bán hàng, xay xát lúa, bán vật liệu xây dựng, bán cơm, bán phở, bán nước mía, bán điện thoại, bán mỹ phẩm, bán thịt, bán cá, bán rau, kinh doanh nhà trọ, cho thuê rạp cưới, giặt ủi
đăng ký thành lập hộ kinh doanh | rửa xe, áo cưới chụp hình, dạy thêm thu tiền phải đăng ký, mở quán ốc, quán bún, quán lẩu, quán chè, quán hủ tiếu, tiệm bánh ngọt, trà đá vỉa hè, tiệm may áo dài, sửa điện thoại, sửa tivi tủ lạnh, bán sim thẻ, tiệm hoa tươi, bán vàng mã, bán đồ sơ sinh, cửa hàng mẹ và bé, bán nội thất, xưởng hàn cơ khí, nhôm kính, bán hải sản, thu mua lúa, thu mua cà phê
đăng ký thành lập hộ kinh doanh | vựa sầu riêng, lò ấp trứng, nhận nấu cỗ, gội đầu massage, phun xăm thẩm mỹ, cho thuê xe máy, xe tải chở thuê, thầu xây dựng nhỏ, thú cưng, bán giày dép, bán cám heo, bán đồ điện nước, bán cây cảnh, phòng trọ cho thuê, làm đậu phụ, bán hàng facebook đóng thuế, chợ bắt tiểu thương đăng ký, sinh viên bán hàng, cô bán tạp hóa chưa có giấy
đăng ký thành lập hộ kinh doanh | vay ngân hàng cần đăng ký kinh doanh, khu vui chơi trẻ em, đại lý vé số, xe ôm chở khách, bán giống cây, bán gạo, may gia công tại nhà
đăng ký thay đổi nội dung đăng ký hộ kinh doanh | đổi tên quán, đổi tên tiệm, dời quán chỗ mới, chuyển cửa hàng sang xã khác, đổi địa chỉ giấy phép kinh doanh, sang quán, nhượng lại tiệm, đổi chủ hộ kinh doanh, quán cho con đứng tên, chủ quán chết vợ bán tiếp, thừa kế cửa hàng, thêm ngành nghề, bán thêm mặt hàng, bỏ bớt ngành, tăng vốn kinh doanh, đổi cccd giấy phép kinh doanh, mở thêm điểm bán
đăng ký thay đổi nội dung đăng ký hộ kinh doanh | sửa giấy phép kinh doanh, quán đã có giấy muốn đổi tên, cha già để con bán tiếp, tiệm đổi số nhà, bán thêm đồ ăn ngoài cà phê, sang lại tiệm tóc, mua lại quán của người khác, vợ đứng tên thay chồng, đổi ngành nghề kinh doanh, chuyển quán qua phường khác, đổi số điện thoại giấy kinh doanh, thêm vốn cho quán, xã sáp nhập đổi địa chỉ tiệm
tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh | tạm nghỉ bán, nghỉ bán vài tháng, tạm đóng quán, nghỉ sinh đóng tiệm, ốm không bán được, sửa nhà chưa bán, bán ế nghỉ ít lâu, treo giấy phép kinh doanh, tạm ngưng buôn bán, tạm khóa mã số thuế, mở bán lại sớm, quán hoạt động lại, dịch bệnh đóng cửa hàng, khỏi đóng thuế khi nghỉ bán, đi chữa bệnh đóng quán tạm
tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh | về quê chăm mẹ tạm đóng tiệm, nghỉ tết dài đóng quán, mưa lũ quán nghỉ mấy tháng, ngưng bán tới sang năm, hết hạn tạm ngưng mở quán, báo thuế nghỉ tạm thời
chấm dứt hoạt động hộ kinh doanh | nghỉ bán luôn, dẹp quán, dẹp tiệm, đóng cửa quán hẳn, không kinh doanh nữa, hủy giấy phép kinh doanh, trả giấy phép kinh doanh, giải thể hộ kinh doanh, đóng mã số thuế hộ kinh doanh, lỗ vốn phá sản tiệm, chủ quán mất không ai bán, quán bỏ lâu thuế báo nợ, xóa đăng ký kinh doanh, lên công ty bỏ hộ cũ, sập tiệm, bỏ nghề trả giấy, đi xuất khẩu lao động bỏ quán
chấm dứt hoạt động hộ kinh doanh | già yếu thôi bán, sang quán rồi xóa tên mình, quán dẹp mà thuế còn đòi, đóng cửa vĩnh viễn, có giấy mà không còn bán, cắt thuế khoán, mặt bằng bị lấy lại nghỉ hẳn, vỡ nợ đóng tiệm, nhà nghỉ đóng hẳn, xóa mã số thuế quán cũ
cấp lại giấy chứng nhận đăng ký hộ kinh doanh | mất giấy phép kinh doanh, rớt giấy phép kinh doanh, rách nát giấy kinh doanh, cháy giấy đăng ký kinh doanh, lũ cuốn giấy phép kinh doanh, giấy kinh doanh chuột cắn, chuyển nhà mất giấy kinh doanh, bản gốc giấy kinh doanh đâu mất, mất bản gốc giấy kinh doanh
hiệu đính thông tin đăng ký hộ kinh doanh | giấy phép kinh doanh in sai, cán bộ gõ nhầm giấy kinh doanh, sai năm sinh giấy kinh doanh, giấy kinh doanh sai chữ, hệ thống ghi sai tên quán
đăng ký thành lập tổ hợp tác ; thông báo thành lập tổ hợp tác ; đăng ký thành lập tổ hợp tác đăng ký tổ hợp tác trong trường hợp đã được thành lập trước ngày | lập tổ hợp tác, tht, mấy hộ góp vốn làm chung, hùn vốn nuôi tôm, tổ nuôi bò, tổ trồng rau sạch, tổ dệt thổ cẩm, tổ đổi công, tổ vần công, tổ đánh cá, tổ bơm nước, chị em đan lát, nhóm nông dân cùng sản xuất, hợp đồng hợp tác, tổ nuôi ong
đăng ký thành lập tổ hợp tác ; thông báo thành lập tổ hợp tác ; đăng ký thành lập tổ hợp tác đăng ký tổ hợp tác trong trường hợp đã được thành lập trước ngày | tổ làm muối, nhóm hộ trồng chè, tổ máy gặt, tổ phụ nữ thêu, anh em chung máy cày, tổ du lịch bản, năm bảy nhà chung nhau làm ăn, tổ có từ trước giờ phải đăng ký, nhóm nông dân muốn có giấy, tổ thợ xây
thay đổi nội dung đăng ký tổ hợp tác | đổi tổ trưởng tổ hợp tác, thêm người vào tổ hợp tác, tổ viên rút khỏi tổ, đổi tên tổ hợp tác, tổ hợp tác dời chỗ, tổ trưởng nghỉ bầu người mới, tổ hợp tác làm thêm nghề, tổ hợp tác góp thêm vốn
chấm dứt hoạt động tổ hợp tác | giải tán tổ hợp tác, tổ hợp tác tan rã, bỏ tổ hợp tác, không làm chung nữa, tổ hết hợp đồng giải tán, tổ thua lỗ thôi làm, các thành viên bỏ hết
tiếp tục kinh doanh trở lại đối với tổ hợp tác | tổ hợp tác nghỉ một thời gian, tổ hợp tác tạm ngưng, tổ hợp tác làm lại, tổ nghỉ hết vụ, tổ làm trở lại
cấp lại giấy chứng nhận đăng ký tổ hợp tác | mất giấy tổ hợp tác, rách giấy tổ hợp tác
cấp đổi giấy chứng nhận đăng ký tổ hợp tác | giấy tổ hợp tác mẫu cũ
đăng ký thành lập hợp tác xã ; đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã đăng ký chuyển đổi tổ hợp tác thành hợp tác xã | mở htx, lập htx nông nghiệp, xã viên góp vốn, htx rau sạch, htx chăn nuôi, htx vận tải, htx du lịch cộng đồng, tổ hợp tác lên htx, chia tách htx, gộp nhập hai htx, điều lệ htx, bảy người lập hợp tác xã, nông dân gom lại mở hợp tác xã, tổ muốn nâng lên hợp tác xã
đăng ký thành lập hợp tác xã ; đăng ký thành lập hợp tác xã, liên hiệp hợp tác xã đăng ký chuyển đổi tổ hợp tác thành hợp tác xã | hợp tác xã thủy sản, hợp tác xã xe khách, hợp tác xã dược liệu, liên hiệp nhiều hợp tác xã, hai hợp tác xã nhập một, hợp tác xã chia đôi, mở hợp tác xã trồng mắc ca
thay đổi nội dung đăng ký hợp tác xã ; đăng ký thay đổi nội dung đăng ký hợp tác xã, liên hiệp hợp tác xã | htx đổi giám đốc, bầu chủ tịch htx mới, htx đổi tên, htx dời trụ sở, htx thêm ngành nghề, htx tăng vốn, kết nạp xã viên mới, xã viên rút vốn, htx đổi người đại diện, giám đốc cũ nghỉ, đại hội bầu lại hợp tác xã, hợp tác xã chuyển văn phòng, hợp tác xã làm thêm du lịch
thay đổi nội dung đăng ký hợp tác xã ; đăng ký thay đổi nội dung đăng ký hợp tác xã, liên hiệp hợp tác xã | hợp tác xã giảm vốn, hợp tác xã nhận sáp nhập, sáp nhập xã đổi tên hợp tác xã
đăng ký giải thể hợp tác xã ; đăng ký giải thể hợp tác xã, liên hiệp hợp tác xã | giải thể htx, htx tan rã, htx thua lỗ đóng cửa, htx chỉ còn tên, xóa sổ htx, chia tài sản htx, hợp tác xã ngừng hẳn, xã viên bỏ hết hợp tác xã, hợp tác xã nợ nần đóng cửa, hợp tác xã bao cấp bỏ không, trả con dấu hợp tác xã, trả vốn góp xã viên giải thể
cấp đổi giấy chứng nhận đăng ký hợp tác xã ; cấp đổi giấy chứng nhận đăng ký hợp tác xã, liên hiệp hợp tác xã | đổi giấy htx mẫu mới, giấy htx theo luật cũ, hợp tác xã cầm giấy cũ từ 2012, giấy huyện cấp đổi mẫu, luật mới bắt đổi giấy hợp tác xã, giấy cũ không có mã số thuế
cấp lại giấy chứng nhận đăng ký hợp tác xã ; cấp lại giấy chứng nhận đăng ký hợp tác xã, liên hiệp hợp tác xã | mất giấy htx, giấy htx rách, htx thất lạc giấy phép, hợp tác xã cháy văn phòng mất giấy, kế toán làm mất giấy hợp tác xã, giấy hợp tác xã mối mọt
đăng ký hoạt động chi nhánh ; đăng ký thành lập chi nhánh ; thông báo địa điểm kinh doanh ; thông báo lập địa điểm kinh doanh ; nội dung đăng ký chi nhánh | htx mở chi nhánh, htx mở cửa hàng, htx mở điểm bán, htx thêm kho, mở cơ sở hai, văn phòng đại diện hợp tác xã, hợp tác xã mở quầy ở thành phố
chấm dứt hoạt động chi nhánh | đóng chi nhánh, htx đóng cửa hàng, dẹp văn phòng đại diện
tiếp tục kinh doanh trở lại đối với hợp tác xã ; tạm ngừng kinh doanh hợp tác xã | htx tạm nghỉ, htx ngưng một năm, htx mở lại, htx tạm dừng chưa giải thể, hợp tác xã hết vụ nghỉ, hợp tác xã hoạt động trở lại, hợp tác xã nghỉ do dịch
bổ sung thông tin đăng ký hợp tác xã ; bổ sung thông tin đăng ký tổ hợp tác | giấy htx in nhầm, giấy htx ghi sai tên, htx đổi số điện thoại email, giấy tổ hợp tác ghi sai, hợp tác xã khai thiếu thông tin
dừng thực hiện thủ tục đăng ký hợp tác xã ; dừng thực hiện thủ tục đăng ký tổ hợp tác | rút hồ sơ đăng ký htx, nộp hồ sơ htx rồi thôi, rút đơn lập tổ hợp tác
dừng thực hiện thủ tục giải thể | thôi không giải thể htx, htx đang giải thể làm tiếp
xâm phạm quyền sở hữu công nghiệp | tên htx trùng thương hiệu
đăng ký thành lập công ty ; công ty trách nhiệm hữu hạn ; công ty cổ phần ; thành lập doanh nghiệp tư nhân | mở công ty, lập công ty, tnhh, dntn, hùn vốn mở công ty, giấy phép công ty, mở công ty một thành viên, công ty gia đình, mở công ty xây dựng, khắc dấu công ty
chuyển đổi từ hộ kinh doanh ; chuyển đổi hộ kinh doanh | hộ kinh doanh lên công ty, quán lớn thành doanh nghiệp
thay đổi nội dung đăng ký doanh nghiệp | công ty đổi giám đốc, đổi tên công ty, chuyển trụ sở công ty, tăng vốn công ty, thêm thành viên công ty, công ty thêm ngành
giải thể doanh nghiệp | đóng công ty, giải thể công ty, công ty thua lỗ nghỉ, trả giấy phép công ty, công ty không còn hoạt động, nợ thuế đóng công ty
cấp lại giấy chứng nhận đăng ký doanh nghiệp | mất giấy phép công ty
giấy chứng nhận đăng ký đầu tư | giấy phép đầu tư, công ty nước ngoài đầu tư, xin mở nhà máy
chấp thuận chủ trương đầu tư | đầu tư nhà máy, chủ trương cho dự án
điều chỉnh dự án đầu tư | kéo dài tiến độ dự án, dự án tăng vốn đổi quy mô
chấm dứt hoạt động của dự án đầu tư | bỏ dự án đầu tư
hỗ trợ doanh nghiệp nhỏ và vừa ; khởi nghiệp sáng tạo | khởi nghiệp, startup, thanh niên khởi nghiệp, phụ nữ khởi nghiệp, công ty nhỏ được giúp, chuyển đổi số cửa hàng, vốn khởi sự kinh doanh, tư vấn cho công ty mới
giấy phép bán lẻ rượu | bán rượu, bán rượu ở tạp hóa, bán rượu tây, bán rượu vang, bán rượu đế, rượu nhập khẩu, đại lý rượu, cửa hàng rượu, bán rượu tết, phạt bán rượu không phép, bán rượu ngâm, siêu thị bán rượu, giấy bán rượu, bán rượu ngoại, rượu đóng chai, bán rượu chợ quê, bán rượu thuốc, rượu quà tết, bán bia rượu
cấp lại giấy phép bán lẻ rượu ; cấp lại cấp giấy phép bán lẻ rượu | mất giấy bán rượu, giấy bán rượu rách, giấy bán rượu hết hạn, giấy bán rượu sắp hết 5 năm, giấy bán rượu bị ướt, chuột cắn giấy bán rượu, thất lạc giấy rượu
sửa đổi, bổ sung giấy phép bán lẻ rượu | đổi tên giấy bán rượu, chuyển chỗ bán rượu, tiệm rượu đổi chủ, đổi nhà cung cấp rượu, quán có giấy rượu dời chỗ, thêm địa điểm bán rượu, đổi người đại diện giấy rượu, đổi tên tiệm trên giấy rượu, đổi chủ tiệm rượu cho con
sản xuất rượu thủ công | nấu rượu, lò rượu, cất rượu, ủ rượu, rượu đế, rượu gạo, rượu nếp, rượu ngô, rượu sắn, rượu men lá, rượu cần, rượu hoa quả tự ngâm, rượu táo mèo, rượu làng nghề, mần rượu, nấu rượu lấy bỗng nuôi heo, nấu rượu nếp cái hoa vàng, rượu cần bán cho khách, rượu mơ, rượu sim, rượu dừa, men nấu rượu, rượu trắng quê
cấp giấy phép sản xuất rượu thủ công ; cấp giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh | mở lò rượu, dựng lò rượu sau nhà, nấu rượu để bán, giấy nấu rượu, nấu rượu không giấy bị phạt, nhà nấu rượu đem bán quán, nấu rượu bán chợ, công an hỏi giấy nấu rượu, nấu vài chục lít bán, đóng chai rượu nhà nấu
cấp lại giấy phép sản xuất rượu thủ công ; cấp lại giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh | mất giấy nấu rượu, giấy nấu rượu rách, giấy nấu rượu hết hạn, giấy lò rượu sắp hết hạn, giấy nấu rượu cháy mất, giấy lò rượu mờ rách
sửa đổi, bổ sung giấy phép sản xuất rượu thủ công ; sửa đổi, bổ sung giấy phép sản xuất rượu thủ công nhằm mục đích kinh doanh | lò rượu đổi chủ, lò rượu dời chỗ, nấu thêm loại rượu, lò rượu đổi tên, lò rượu mở rộng thêm lít, lò rượu sang tên con, giấy nấu rượu đổi địa chỉ, tăng sản lượng rượu
sản xuất rượu thủ công để bán cho ; đăng ký sản xuất rượu thủ công | nấu rượu bán cho nhà máy
rượu tiêu dùng tại chỗ | quán nhậu bán rượu, nhà hàng bán rượu, quán bar pub, khách uống rượu tại quán, tiệc cưới bán rượu, quán lẩu bán rượu cốc, quán karaoke bán rượu bia
bán buôn rượu ; phân phối rượu | bỏ mối rượu, đổ sỉ rượu, bán sỉ rượu, nhà phân phối rượu tỉnh
bán lẻ sản phẩm thuốc lá | bán thuốc lá, bán thuốc hút, bán thuốc lào, bán xì gà, tạp hóa bán thuốc hút, quán nước bán thuốc lá, tủ thuốc lá vỉa hè, đại lý thuốc lá, phạt bán thuốc lá không giấy, bán thuốc điếu, cây thuốc lá Sài Gòn, thuốc lá Thăng Long, bán ba số, thuốc lá lẻ
cấp lại giấy phép bán lẻ sản phẩm thuốc lá | mất giấy bán thuốc lá, giấy bán thuốc lá rách, giấy bán thuốc lá hết hạn, giấy thuốc lá hết 5 năm, thất lạc giấy thuốc lá, giấy thuốc lá ướt nhòe
sửa đổi, bổ sung giấy phép bán lẻ sản phẩm thuốc lá | chuyển chỗ bán thuốc lá, đổi tên giấy bán thuốc lá, tiệm thuốc lá đổi chủ, quầy thuốc lá đổi địa chỉ, thêm chỗ bán thuốc lá
bán buôn sản phẩm thuốc lá ; nguyên liệu thuốc lá ; trồng cây thuốc lá | bán sỉ thuốc lá, trồng thuốc lá, thu mua lá thuốc
cửa hàng bán lẻ lpg chai | bán gas, bán ga, bán bình gas, cửa hàng gas, tiệm gas, đại lý gas, đổi bình gas, giao gas tận nhà, gas mini, bình ga petrolimex, ga nấu bếp, chở ga bằng xe máy, kho bình ga, bán bếp ga bình ga
cấp giấy chứng nhận đủ điều kiện cửa hàng bán lẻ lpg chai | mở tiệm gas, giấy phép bán gas, muốn mở đại lý ga, lần đầu bán ga
cấp lại giấy chứng nhận đủ điều kiện cửa hàng bán lẻ lpg chai | mất giấy bán gas, giấy bán gas rách, giấy bán gas hết hạn, giấy gas in sai, giấy ga sai tên, giấy ga bị hư, giấy đủ điều kiện bán ga thất lạc, giấy tiệm ga rớt đâu mất
điều chỉnh giấy chứng nhận đủ điều kiện cửa hàng bán lẻ lpg chai | tiệm gas đổi tên, tiệm gas đổi chủ, tiệm gas dời chỗ, tiệm ga sang tên, đổi tên cửa hàng ga, tiệm ga đổi địa chỉ
trạm nạp lpg ; kinh doanh mua bán lpg ; kinh doanh mua bán khí ; trạm cấp lpg | trạm chiết nạp gas, sang chiết gas, công ty gas
bán lẻ xăng dầu ; kinh doanh xăng dầu | bán xăng, cây xăng, trạm xăng, bán dầu diesel, trụ bơm xăng, xăng chai ven đường, ghe bán dầu, đại lý xăng dầu, cây xăng đổi chủ, cột bơm xăng mini, bán xăng vùng cao, xăng dầu quy mô nhỏ, mua can xăng dự trữ
sự cố tràn dầu | tràn dầu, dầu loang, cây xăng lập kế hoạch tràn dầu, tàu chìm loang dầu, ghe dầu rò rỉ, kế hoạch dầu tràn cửa hàng xăng
điện mặt trời mái nhà | pin mặt trời, tấm pin trên mái, bán điện dư cho điện lực, điện áp mái, solar, evn đòi giấy điện mặt trời, lắp solar tự dùng, điện nắng, xã xác nhận điện mặt trời, mái xưởng lắp pin
hoạt động điện lực | trạm biến áp, htx bán điện, bán lẻ điện nông thôn, thi công đường điện, kéo điện về bản, điện yếu ở bản, kéo điện vào rẫy, máy phát điện bán
mua bán điện ; cung cấp điện ; cấp điện mới | mắc công tơ điện, gắn đồng hồ điện, câu điện vô nhà mới, điện ba pha, sang tên đồng hồ điện, giá điện nhà trọ, chủ trọ tính điện đắt, cúp điện, hóa đơn điện cao bất thường
thẻ an toàn điện | thẻ thợ điện, thợ điện cần thẻ
giao tài sản kết cấu hạ tầng chợ | bàn giao chợ, giao chợ cho ban quản lý, htx nhận quản lý chợ, phường nhận chợ, giao chợ cho đơn vị quản lý
thu hồi tài sản kết cấu hạ tầng chợ | lấy lại chợ, thu lại chợ, chợ bỏ hoang, trả chợ cho xã, lấy lại ki ốt chợ, chợ xây không ai họp, dẹp chợ cũ, lấy lại nhà lồng cho thuê sai, chợ dời chỗ thu lại, ban quản lý chợ trả lại, chợ dùng sai mục đích, đơn vị quản chợ bỏ bê, không còn nhu cầu giữ chợ, sáp nhập chợ dư, chợ không hoạt động mấy năm, thu ki ốt bỏ trống
kết cấu hạ tầng chợ | chợ quê, chợ phiên, chợ xã, nhà lồng chợ, chợ xuống cấp, chợ đầu mối, mái chợ dột, nền chợ lầy, bãi giữ xe chợ
nội quy chợ ; quản lý chợ ; điểm kinh doanh tại chợ ; kinh doanh tại chợ | thuê sạp chợ, thuê ki ốt chợ, sang sạp chợ, tiểu thương, bốc thăm lô sạp, hoa chi chợ, chị bán cá thuê chỗ, đổi chỗ sạp, tiền sạp tăng, sang nhượng ki ốt, trả sạp, chợ cháy tiểu thương
khuyến mại | khuyến mãi, giảm giá, bốc thăm trúng thưởng, quay số, tặng quà khách hàng, mua một tặng một, xả hàng sale, chương trình trúng thưởng, tri ân khách, vòng quay may mắn, tuần giảm giá cửa hàng, phát phiếu quà
cư dân biên giới | đi chợ biên giới, hàng qua cửa khẩu, đổi hàng qua biên giới, gùi hàng qua biên giới, mua bán tiểu ngạch, chợ đường biên, miễn thuế hàng biên giới
hội chợ | phiên chợ hàng Việt, gian hàng hội chợ, tuần hàng nông sản, hội chợ xuân, chợ đêm, phiên chợ nông sản sạch, thuê sân làm hội chợ, hội chợ lưu động về huyện
bán hàng đa cấp | đa cấp, công ty đa cấp, hội thảo đa cấp, mạng lưới hoa hồng, kinh doanh theo mạng, tuyển cộng tác viên đa cấp, bị lôi kéo đa cấp, gom người nghe đa cấp
thông báo về việc thực hiện hoạt động bán hàng không tại địa điểm giao dịch thường xuyên | bán hàng tận nhà, bán hàng tận cửa, gõ cửa bán hàng, tiếp thị tận nhà, hội thảo bán hàng người già, mượn nhà văn hóa bán hàng, thuê hội trường giới thiệu sản phẩm, chảo chống dính, bán máy lọc nước, bán thực phẩm chức năng hội trường, bán hàng lưu động xe loa, bà con nghe tư vấn tặng quà, bán chăn đệm ở bản
thông báo về việc thực hiện hoạt động bán hàng không tại địa điểm giao dịch thường xuyên | bán ghế massage tại thôn, nhân viên đi chào hàng, đoàn bán hàng về xã, mượn sân đình bán nồi, bán gối nệm cho người già, khám mắt bán kính lưu động, công ty tặng mì nghe giới thiệu, bán máy đo huyết áp tại thôn, xe tải bán áo quần lưu động, bán dầu gió nhà văn hóa, mời các cụ nghe hội thảo thuốc
thông báo về việc thực hiện hoạt động bán hàng không tại địa điểm giao dịch thường xuyên | nhóm tiếp thị xin phép xã, bán hàng dạo có loa, bán sữa non cho các cụ, công ty về bản bán chảo
hợp đồng theo mẫu | hợp đồng in sẵn, hợp đồng mua căn hộ điều khoản sẵn, hợp đồng điện nước in sẵn
giải quyết yêu cầu bảo vệ quyền lợi người tiêu dùng ; tranh chấp người tiêu dùng | mua phải hàng giả, hàng nhái, hàng kém chất lượng, không bảo hành, mua đồ hư không cho trả, hàng mạng không giống hình, cửa hàng chặt chém, mua tủ lạnh hỏng, ăn bánh hư đau bụng kiện, bị lừa mua thực phẩm chức năng, mua xe không giao giấy, quán chém giá, đổi trả hàng không cho, điện thoại dỏm
vụ việc cạnh tranh ; hạn chế cạnh tranh ; tập trung kinh tế ; cạnh tranh không lành mạnh | thông đồng giá, phá giá, công ty nói xấu hàng mình, bán phá giá chèn ép
thương mại điện tử | web bán hàng, app bán hàng, sàn bán hàng, thông báo website bán hàng, trang web đặt hàng
thương nhân nước ngoài | công ty nước ngoài mở văn phòng
xuất xứ hàng hóa | giấy xuất xứ hàng xuất khẩu
nhượng quyền thương mại | nhượng quyền trà sữa
hóa chất | axit, kho hóa chất, xút, xyanua, hóa chất xi mạ, bán axit, rò rỉ hóa chất, bán thuốc tẩy clo
vật liệu nổ công nghiệp ; tiền chất thuốc nổ | thuốc nổ, nổ đá mỏ làm nứt nhà, đá nổ gần dân
thành lập cụm công nghiệp ; mở rộng cụm công nghiệp | cụm làng nghề, đưa xưởng ra khỏi khu dân cư, thuê đất trong cụm, chủ đầu tư làm cụm xưởng, gom xưởng gỗ một chỗ, đưa lò gạch vào cụm
công nghiệp nông thôn tiêu biểu | bình chọn sản phẩm, sản phẩm làng nghề dự thi, đồ mộc mỹ nghệ, hàng thủ công tiêu biểu, bún miến dự bình chọn, mây tre đan, nộp sản phẩm dự thi huyện, tranh thêu dự bình chọn, nón lá tiêu biểu, chè đóng gói dự thi, sản phẩm được giấy chứng nhận tiêu biểu, ghế mây bình chọn, bánh đa dự thi
đề án khuyến công | khuyến công, nhà nước giúp mua máy, máy mới cho xưởng gỗ, xin hỗ trợ máy ép, hỗ trợ máy sấy xưởng, máy cưa cho làng mộc, xưởng dệt xin máy
làng nghề ; nghề truyền thống | công nhận làng nghề, nghề ông cha để lại, làng gốm, làng đan lát, làng dệt, công nhận nghề dệt, làng làm hương, làng bún
đủ điều kiện an toàn thực phẩm | vsattp, attp, giấy vệ sinh thực phẩm, giấy an toàn vệ sinh, quán ăn cần giấy vệ sinh, lò bún, lò giò chả, xưởng bánh kẹo, nước đóng bình, xưởng nước đá, làm nước mắm, nem chua, bếp ăn tập thể, cơm hộp, nấu cỗ thuê, đóng gói đặc sản, siêu thị đòi giấy vệ sinh, căng tin trường cần giấy vệ sinh, lò đậu, xưởng tương ớt, cơ sở sấy mít, bếp nấu cơm công nhân
đủ điều kiện an toàn thực phẩm | quán bún đòi giấy vệ sinh, sữa chua nhà làm, chả lụa, trà túi lọc, nhà hàng tiệc cưới vệ sinh, đoàn kiểm tra hỏi giấy vệ sinh, làm bánh tráng bán
cấp lại giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm ; cấp lại giấy chứng nhận đủ điều kiện an toàn thực phẩm | mất giấy an toàn thực phẩm, giấy vệ sinh thực phẩm hết hạn, giấy vệ sinh thực phẩm rách, đổi chủ giấy vệ sinh thực phẩm, giấy vệ sinh quán hết ba năm, thất lạc giấy vệ sinh, quán đổi tên giấy vệ sinh
kiến thức về an toàn thực phẩm ; kiến thức an toàn thực phẩm | tập huấn vệ sinh thực phẩm, học lớp attp, thi kiến thức người nấu bếp, giấy xác nhận kiến thức đầu bếp, chủ quán học vệ sinh
cam kết bảo đảm an toàn thực phẩm ; cam kết an toàn thực phẩm ; cam kết sản xuất | ký cam kết thực phẩm sạch, quán nhỏ ký cam kết, thức ăn đường phố, hàng rong vệ sinh, xe bánh mì ký cam kết, gánh bún ký cam kết, nấu cỗ tại nhà ký cam kết, vườn rau ký cam kết
tự công bố sản phẩm ; bản công bố sản phẩm | công bố nước mắm, công bố mật ong, nhãn đặc sản, siêu thị đòi bản công bố, công bố trà hoa, công bố rượu ngâm, hàng đóng gói bán siêu thị, in nhãn hũ mắm
công bố hợp quy ; công bố hợp chuẩn ; mã số mã vạch | mã vạch, tem truy xuất nguồn gốc, dấu hợp quy, mã vạch cho gói chè, tem qr nông sản
phương tiện đo ; về đo lường | cân điêu, cân sai, kiểm định cân, cột xăng bơm thiếu, công tơ chạy nhanh, dán tem cân, đồng hồ nước chạy sai
nhãn hiệu ; chỉ dẫn địa lý ; kiểu dáng công nghiệp | đăng ký thương hiệu, bảo hộ logo, tên xã làm nhãn hiệu, bị nhái thương hiệu, logo quán bị lấy, nhãn tập thể cho vải thiều
sáng chế ; giải pháp hữu ích | phát minh, nông dân chế máy, bằng sáng chế, chế máy gặt tự làm, máy tự chế xin bằng
sáng kiến | sáng kiến kinh nghiệm giáo viên, skkn, sáng kiến để xét thi đua, nộp sáng kiến cuối năm, sáng kiến cấp cơ sở
quyền tác giả | bản quyền bài hát, bản quyền sách, bị chép thơ nhạc, bài thơ bị đạo, đăng ký bản quyền phần mềm
nhiệm vụ khoa học và công nghệ ; tổ chức khoa học và công nghệ | đề tài khoa học, đề tài nghiên cứu, nghiệm thu đề tài, xã xin đề tài, đề tài cấp cơ sở
chuyển giao công nghệ ; ứng dụng công nghệ cao ; doanh nghiệp khoa học và công nghệ | mua công nghệ, trồng rau công nghệ cao
an toàn bức xạ ; thiết bị x quang ; công việc bức xạ | máy chụp x quang, phóng xạ, phòng khám chụp phim, nha khoa máy x quang
hạ du đập thủy điện ; hạ du đập thuỷ điện ; phê duyệt phương án ứng phó thiên tai cho công trình vùng hạ du đập thủy điện | thủy điện xả lũ, phương án chống lũ thủy điện, hồ thủy điện xả ngập ruộng, nhà ven sông dưới thủy điện, thủy điện lập kế hoạch lũ, chủ thủy điện trình phương án, thủy điện bất ngờ xả, xóm dưới hồ thủy điện, thiên tai dưới đập thủy điện, bản dưới thủy điện sợ nước
hạ du đập thủy điện ; hạ du đập thuỷ điện ; phê duyệt phương án ứng phó thiên tai cho công trình vùng hạ du đập thủy điện | xả lũ không báo trước
công trình vùng hạ du | xả lũ ngập nhà, dân dưới chân đập, còi báo xả lũ, mùa mưa sợ hồ xả
ứng phó với tình huống khẩn cấp | đập sắp vỡ, hồ rò rỉ nước, sơ tán khi vỡ đập, hồ thủy điện sự cố, nứt thân đập sơ tán
phương án bảo vệ đập ; quy trình vận hành hồ chứa ; phạm vi bảo vệ đập | bảo vệ hồ đập, cắm mốc hồ, xây nhà cạnh đập, bảo vệ đập thủy điện nhỏ, canh đập thủy điện
dịch vụ karaoke | mở quán karaoke, quán hát, phòng hát, hát cho nhau nghe, karaoke gia đình ồn, cách âm phòng hát, dàn karaoke cho thuê
điều chỉnh giấy phép đủ điều kiện kinh doanh dịch vụ karaoke | karaoke thêm phòng, quán hát đổi chủ, karaoke đổi tên, bớt phòng hát, karaoke dời địa chỉ
dịch vụ vũ trường | sàn nhảy, quán bar nhạc sàn
tổ chức lễ hội ; đăng ký lễ hội | hội làng, hội đình, mở hội, rước kiệu, hội đua thuyền, chọi trâu, lồng tồng, cúng bản, gầu tào, mừng lúa mới, nghinh ông, cầu ngư, hội xuân, lễ hội hoa, lễ hội ẩm thực, kỳ yên, vía bà, đua ghe ngo, hội cồng chiêng, ngày hội văn hóa, hội chùa, vật làng, cúng đình, xuống đồng, cúng trăng ok om bok, chol chnam thmay, katê, cầu mưa, lễ cơm mới, cúng bến nước, lễ bỏ mả
tổ chức lễ hội ; đăng ký lễ hội | giỗ tổ làng, lễ hội trái cây, hội bơi chải, đốt đuốc rước, hội trâu bò
đăng ký tổ chức lễ hội | lễ hội lần đầu, khôi phục hội làng bỏ lâu, lễ hội gián đoạn nhiều năm, mở hội sau mấy chục năm, hội mới lần đầu, phục dựng lễ cúng, lễ hội du lịch mới
thông báo tổ chức lễ hội | hội làng hằng năm, báo xã mở hội, lễ hội thường niên, năm nào cũng mở hội, năm nay lại làm hội đình, báo trước ngày hội, rằm tháng giêng hội thường kỳ
di tích | đình làng cổ, miếu cổ, sửa đình, trùng tu chùa, nhà thờ họ cổ, đình dột nát, xếp hạng đình, lấn đất đình, đền thờ xuống cấp, sửa mái đình, lăng mộ cổ, xếp hạng miếu, bằng di tích lịch sử, tu bổ lăng, vẽ lại tượng đình
cổ vật ; bảo vật quốc gia | đào được đồ cổ, nhặt được trống đồng, sưu tầm đồ cổ, đào móng thấy hũ tiền cổ, bình cổ tổ tiên để lại
di sản văn hóa phi vật thể ; bảo tàng | hát then, hát xoan, cồng chiêng, ghi danh nghề cổ, bảo tàng tư nhân, trưng bày hiện vật, hát ví giặm, nghề rối nước, tri thức chữa bệnh dân gian
nghệ nhân ưu tú ; nghệ nhân nhân dân | nghệ nhân nghèo, nghệ nhân già yếu, nghệ nhân hát chèo, nghệ nhân cồng chiêng, nghệ nhân đờn ca tài tử, thầy then, phong tặng nghệ nhân, nghệ nhân hát ru, nghệ nhân múa rối, ông đánh chiêng xin phong, bà then xin danh hiệu, nghệ nhân dạy trống
trợ cấp sinh hoạt hàng tháng đối với nghệ nhân | tiền hằng tháng nghệ nhân, nghệ nhân thu nhập thấp xin tiền, nghệ nhân sống một mình
chi phí mai táng đối với nghệ nhân | nghệ nhân mất, tiền ma chay nghệ nhân, nghệ nhân chết ai lo đám, nghệ nhân qua đời hỗ trợ
thư viện | tủ sách, phòng đọc sách, cho mượn sách, thư viện thôn, đọc sách miễn phí cho trẻ
thành lập thư viện ; thành lập đối với thư viện ; đăng ký hoạt động thư viện | mở thư viện, mở phòng đọc miễn phí, lập tủ sách cộng đồng, góp sách mở thư viện, thư viện tư nhân, thư viện cộng đồng mới, nhà đọc sách của dòng họ
chấm dứt hoạt động thư viện ; giải thể thư viện | đóng thư viện, dẹp phòng đọc, thư viện nghỉ hoạt động, thư viện không ai đọc nghỉ, thôi cho mượn sách
tách đối với thư viện ; tách thư viện | gộp thư viện, nhập hai tủ sách
gia đình văn hóa | bình bầu gia đình văn hóa, không được gia đình văn hóa, bình xét văn hóa cuối năm, giấy khen gia đình ba năm liền, bị cắt gia đình văn hóa, tổ dân phố chấm gia đình, xin tấm giấy gia đình văn hóa, ba năm gia đình văn hóa giấy khen, sinh con thứ ba mất danh hiệu, trưởng thôn không bình xét nhà tôi
khu dân cư văn hóa ; tổ dân phố văn hóa ; danh hiệu thôn | làng văn hóa, bản văn hóa, ấp văn hóa, khóm văn hóa, buôn văn hóa, khu phố văn hóa, thôn văn hóa, bằng văn hóa cho ấp, ấp tôi đạt văn hóa, xóm văn hóa, cổng chào bản văn hóa, tiền thưởng thôn văn hóa
xã tiêu biểu ; phường tiêu biểu ; thị trấn tiêu biểu ; đặc khu tiêu biểu ; văn minh đô thị ; văn hóa nông thôn mới | danh hiệu cho xã, phường văn minh, xã đạt chuẩn văn hóa, đánh giá xã văn hóa
cơ quan đạt chuẩn văn hóa ; doanh nghiệp đạt chuẩn văn hóa | cơ quan văn hóa, trường học văn hóa, công ty văn hóa, đơn vị văn hóa, bệnh viện đạt văn hóa, đơn vị treo bảng văn hóa
hương ước | quy ước thôn, lệ làng, luật bản, phạt vạ theo lệ, nội quy ấp, thôn tự đặt lệ cưới hỏi, bỏ lệ cũ, xóm ra quy định đám tang, cấm thả trâu lệ bản, thôn sửa lại quy ước
biểu diễn nghệ thuật ; nghệ thuật biểu diễn | ca nhạc, văn nghệ, mời ca sĩ, lô tô hội chợ, xiếc, đoàn cải lương, hát chèo, hát bội, sân khấu ngoài trời, đêm nhạc từ thiện, múa lân, đờn ca, gánh hát, bán vé ca nhạc, quán cà phê hát nhạc sống, đêm ca nhạc gây quỹ, hát lô tô, xiếc thú về xã, văn nghệ mừng xuân có bán vé, ảo thuật, trường tổ chức ca nhạc, rock ngoài trời, hát cải lương đình
cuộc thi, liên hoan ; thi người đẹp | thi hát, thi hoa hậu, thi hoa khôi, người mẫu nhí, liên hoan văn nghệ, thi người đẹp áo dài, thi tiếng hát, nữ sinh thanh lịch, liên hoan múa
tổ chức triển lãm | triển lãm ảnh, trưng bày cây cảnh, triển lãm tranh tại nhà văn hóa, trưng bày ảnh quê hương
xây dựng tượng đài ; công trình mỹ thuật | dựng tượng anh hùng, phù điêu, tượng mẹ anh hùng, tranh tường hoành tráng
chiếu phim ; phân loại phim ; văn hóa phẩm | chiếu bóng ở bản, chiếu phim lưu động, rạp phim, phim bãi, máy chiếu phim về bản
quảng cáo | treo băng rôn, bảng hiệu, biển hiệu, pa nô, dựng biển quảng cáo, phát tờ rơi, treo phướn, treo banner, xe loa quảng cáo, biển hiệu quán to, bảng led, băng rôn khai trương, cờ phướn trước tiệm, dán tờ rơi cột điện, dựng pano ruộng, màn hình quảng cáo ngoài trời
cấm tiếp xúc theo quyết định | chồng đánh vợ, bị bạo hành, bạo lực gia đình, không cho chồng lại gần, chồng cũ dọa giết, chồng say đánh con, con đánh cha mẹ, cách ly người đánh, sợ bị đánh tiếp, chồng say cầm dao đuổi, ly thân chồng vẫn tới đánh, cấm chồng tới nhà, anh rể đánh chị tôi, lệnh cấm lại gần vợ, con trai nghiện đánh mẹ, chồng đến trường tìm con, đánh phải trốn nhà mẹ đẻ
cấm tiếp xúc theo quyết định | yêu cầu cách ly chồng ba ngày, bạn trai sống chung đánh, em gái bị chồng hành
hủy bỏ quyết định cấm tiếp xúc ; huỷ bỏ quyết định cấm tiếp xúc | cho chồng về nhà, bỏ lệnh cấm tiếp xúc, chồng hết đánh, làm hòa muốn gặp lại, nhà có đám cho gặp, vợ chồng làm lành gỡ lệnh cấm, xin về thăm con khi bị cấm, chồng đi cai rượu về, rút lại lệnh cấm lại gần, cha bị cấm muốn dự đám cưới con
bạo lực gia đình | bạo hành, chồng đánh vợ, nhà tạm lánh, chỗ trốn chồng, địa chỉ tin cậy, tố chồng đánh, mẹ chồng hành hạ, con ngược đãi cha mẹ già, ông bà bị con bỏ đói, bị chồng nhốt, chồng cấm đi làm, bị mắng nhiếc suốt ngày, tiếng la hét nhà bên, cha say đập phá nhà
câu lạc bộ thể thao cơ sở ; câu lạc bộ thể dục thể thao cơ sở | lập clb, lập đội bóng đá, đội bóng chuyền, clb cầu lông, clb đá banh, clb dưỡng sinh, nhóm chạy bộ, lớp võ ở xã, nhóm yoga phụ nữ, clb pickleball, clb bóng bàn, clb xe đạp, nhóm dân vũ, clb cờ tướng, đội kéo co, clb vovinam, nhóm thái cực quyền, lập đội đua thuyền xã, lập đội bắn nỏ, câu lạc bộ bóng rổ, võ cổ truyền, tổ đẩy gậy
câu lạc bộ thể thao cơ sở ; câu lạc bộ thể dục thể thao cơ sở | các bà tập thể dục sáng, giấy công nhận clb, nhóm bóng chuyền hơi, đội bóng thôn muốn được công nhận
kinh doanh hoạt động thể thao | phòng gym, hồ bơi, bể bơi, sân bóng mini, dạy bơi, mở lớp yoga, bàn bida, quán bi da, phòng tập võ, cho thuê sân cầu lông, sân pickleball, dù lượn, mở hồ bơi, mở phòng tập gym, mở sân banh, sân cỏ nhân tạo, bể bơi thiếu cứu hộ, tập võ thu tiền, tập khiêu vũ, chèo kayak cho thuê, bắn cung, leo núi nhân tạo, mở sân tennis
giải thi đấu ; giải thể thao ; đăng cai | giải bóng đá, giải chạy, giải bóng chuyền xã, giải việt dã, giải cờ tướng xuân, giải cầu lông gia đình, chạy bộ quanh hồ, hội thao xã, giải đua xe đạp, giải billiards
lưu trú du lịch | homestay, nhà nghỉ, khách sạn, farmstay, nhà sàn cho khách ở, phòng cho khách thuê, gắn sao khách sạn, airbnb, nhà sàn đón khách tây, phòng nghỉ view núi, nhà trọ lên khách sạn, căn hộ cho khách thuê ngày, bungalow, làm sao hạng khách sạn, khách ngủ lại nhà dân
điểm du lịch ; khu du lịch ; du lịch cộng đồng | thác nước cho khách tham quan, vườn trái cây cho khách vào, bản du lịch, bãi tắm suối, khu sinh thái, đồi hoa bán vé vào, hang động cho khách xem, suối cho khách tắm, làng nghề đón khách, vườn dâu bán vé
dịch vụ lữ hành ; hướng dẫn viên du lịch | công ty du lịch, bán tour, tua, thẻ hướng dẫn viên, dẫn khách leo núi, đưa khách đi trekking, thẻ guide
phục vụ khách du lịch | quán ăn đón khách du lịch, tiệm đặc sản bán du khách, biển đạt chuẩn khách du lịch
họp báo ; xuất bản bản tin ; đặc san ; thẻ nhà báo | bản tin nội bộ, in bản tin xã, nhà báo phóng viên, đặc san kỷ niệm trường, mở họp báo ra mắt, tờ tin nội bộ trường
tài liệu không kinh doanh ; xuất bản phẩm | in sách, in lịch sử đảng bộ xã, in gia phả, in kỷ yếu, nhà sách, mở tiệm sách, in kỷ yếu dòng họ, in tài liệu tập huấn, in sách chùa phát, in tập thơ biếu, hội in sổ tay
dịch vụ photocopy | tiệm photo, mở tiệm photo, máy photo màu, photo tài liệu cổng trường, mua máy photo, in thẻ in ảnh nhanh, photo cổng ủy ban, khai máy photocopy màu, đóng quyển đánh máy thuê, quán scan
thay đổi thông tin khai báo hoạt động cơ sở dịch vụ photocopy | tiệm photo đổi chỗ, tiệm photo đổi chủ, tiệm photo đổi tên, tiệm photo thêm máy, tiệm photo dời qua đường
giấy phép hoạt động in ; hoạt động cơ sở in | nhà in, xưởng in, in bao bì, in lụa, in thiệp cưới, in decal, in hộp giấy, in menu, in áo đồng phục
giấy phép bưu chính ; hoạt động bưu chính | chuyển phát nhanh, công ty giao hàng, mở bưu cục, bưu điện, nhận gửi hàng liên tỉnh
viễn thông | trạm phát sóng, cột sóng bts, dựng cột phát sóng, kéo cáp quang, mạng wifi internet, cột sóng gần nhà sợ bức xạ, bản không có sóng, đặt trạm thu phát trên mái nhà
tần số vô tuyến điện | bộ đàm tàu cá, máy icom, loa truyền thanh không dây, đàm thoại ghe biển, máy bộ đàm bảo vệ
điểm cung cấp dịch vụ trò chơi điện tử công cộng | quán net, tiệm net, quán game, quán điện tử, cyber game, đại lý internet, quán net gần trường học, quán máy tính, phòng máy chơi liên quân, tiệm game ps4, chủ tiệm net, quán net mở khuya, trẻ con chơi điện tử bỏ học, quán chơi game thu tiền giờ
cấp giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp | mở quán net, giấy phép tiệm net, lắp ba chục máy chơi game, lần đầu mở phòng máy, xin giấy mở cyber
gia hạn giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp | giấy quán net hết hạn, kéo dài giấy quán net, phép quán game sắp hết, quán net xin thêm ba năm
sửa đổi, bổ sung giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp | quán net đổi chủ, quán net đổi tên, quán net thêm máy, tiệm net sang người khác, phòng máy tăng diện tích, tiệm net đổi số nhà
cấp lại giấy chứng nhận đủ điều kiện hoạt động điểm cung cấp | mất giấy quán net, giấy quán net rách, phép quán game bị cháy, thất lạc giấy phòng máy
trò chơi điện tử trên mạng ; trò chơi điện tử có thưởng | phát hành game, game ăn tiền khách sạn, con nạp tiền game
tín hiệu truyền hình nước ngoài ; truyền hình trả tiền ; đài truyền thanh | chảo thu tivi, khách sạn thu kênh vệ tinh, truyền hình cáp, loa phường, đài xã, chảo parabol, nhà nghỉ lắp kênh nước ngoài
trang thông tin điện tử tổng hợp ; thiết lập trang thông tin điện tử ; thiết lập mạng xã hội | lập trang web, website tin tức, trường lập web, fanpage tin tức địa phương
cấp đổi giấy chứng nhận đăng ký hộ kinh doanh | đổi giấy kinh doanh sang mã số mới, giấy kinh doanh huyện cấp đổi về xã, giấy phép kinh doanh mẫu cũ
dừng thực hiện thủ tục đăng ký hộ kinh doanh | nộp hồ sơ mở quán rồi thôi, rút đơn đăng ký tiệm
bổ sung thông tin đăng ký hộ kinh doanh ; cập nhật thông tin đăng ký hộ kinh doanh | thêm email số điện thoại cho quán
thu hồi giấy chứng nhận đăng ký hộ kinh doanh | quán bị tước giấy kinh doanh, khai gian giấy kinh doanh
hàng hóa trong nước cấp giấy phép bán lẻ rượu | mới mở tiệm muốn bán rượu, tạp hóa xin bán rượu lần đầu, quản lý thị trường hỏi giấy rượu, mini mart bán rượu, nhà phân phối đòi giấy rượu, quán bán rượu mang về
cấp giấy phép bán lẻ sản phẩm thuốc lá | tạp hóa xin bán thuốc lá, mới mở quầy thuốc lá, nhân viên thuốc lá đòi giấy phép
lưới điện | cây ngã vào đường dây, nhà dưới đường điện cao thế, trụ điện trong đất nhà, cây chạm dây điện, hành lang điện cao thế
khai thác tài sản kết cấu hạ tầng chợ ; cho thuê quyền khai thác tài sản kết cấu hạ tầng chợ | công ty đấu thầu chợ, thầu chợ, thuê cả chợ kinh doanh, cho thuê khai thác chợ
thanh lý tài sản kết cấu hạ tầng chợ ; tiêu hủy tài sản kết cấu hạ tầng chợ ; điều chuyển tài sản kết cấu hạ tầng chợ | phá chợ cũ bán sắt vụn, chợ cháy xóa sổ, chuyển chợ cho đơn vị khác, thanh lý chợ cũ
thay đổi hoạt động thư viện ; thay đổi đối với thư viện | thư viện dời chỗ, tủ sách đổi người quản, thư viện đổi tên
đăng ký hoạt động cơ sở hỗ trợ nạn nhân bạo lực gia đình ; cơ sở tư vấn về phòng, chống bạo lực gia đình ; cơ sở trợ giúp phòng, chống bạo lực gia đình | mở nhà tạm lánh cho phụ nữ, lập trung tâm tư vấn bạo hành, hội phụ nữ mở nhà bình yên
cấp lại giấy chứng nhận đủ điều kiện kinh doanh hoạt động thể thao | phòng gym mất giấy, bể bơi đổi tên, sân bóng đổi chủ giấy
xuất bản phẩm | tiệm sách cũ, bán sách giáo khoa, cho thuê truyện, nhận sách nước ngoài gửi về
đài truyền thanh | loa thôn quá to, loa bản hư
đánh giá tín nhiệm website thương mại điện tử | chấm điểm uy tín web bán hàng, dán nhãn web uy tín
`;
