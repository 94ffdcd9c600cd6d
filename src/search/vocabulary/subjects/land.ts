/** Land, housing, building, planning, environment, water, minerals, sea, forest, farming, fishing, animals, irrigation, disasters, countryside: what people say of each procedure. */
export const land = `
gắn liền với đất lần đầu đối với hộ gia đình ; quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình | làm sổ đỏ lần đầu, đất chưa có sổ, đất chưa có bìa đỏ, đất khai hoang, đất vỡ hoang, đất ông bà chưa có sổ, đất giấy viết tay chưa có sổ, đất không giấy tờ, ở lâu năm chưa làm sổ hồng, bằng khoán đất, nương rẫy chưa có bìa, ra sổ đỏ, đứng tên sổ đỏ lần đầu
gắn liền với đất lần đầu đối với hộ gia đình ; quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình | đất đình làng làm sổ, việt kiều làm sổ đỏ, nhà chưa có sổ hồng, đất hợp tác xã chia, đất cấp sai thẩm quyền, giấy chủ quyền đất lần đầu, đất lâm trường trả dân, đất rừng chưa bìa xanh, nhà thờ họ làm sổ, đất chung bản làm sổ, thôn bán đất ngày xưa
gắn liền với đất lần đầu đối với hộ gia đình ; quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình | ký giáp ranh làm sổ, xác nhận nguồn gốc đất, đất phát rẫy, đóng thuế đất lâu chưa sổ, người Việt ở Mỹ đứng tên đất, ruộng chia theo khẩu chưa bìa
gắn liền với đất lần đầu đối với tổ chức ; cấp giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất lần đầu đối với tổ chức đang sử dụng đất | công ty làm sổ đỏ, trụ sở cơ quan chưa có sổ, trường học làm sổ đỏ, chùa làm sổ đỏ, đất doanh nghiệp chưa có sổ, ủy ban làm sổ trụ sở, hợp tác xã chưa sổ đất, giáo xứ chưa có sổ, trạm y tế chưa sổ
giao đất để quản lý | đất công ích, đất năm phần trăm, đất công xã quản lý, bãi bồi xã quản lý
đăng ký biến động | sang tên sổ đỏ, sang tên bìa đỏ, đổi chủ sổ hồng, chỉnh lý trang 4, sang sổ, cập nhật sổ đỏ, công ty đổi tên trên sổ
thừa kế tặng cho quyền sử dụng đất ; chuyển nhượng thừa kế tặng cho | mua đất sang tên, bán đất sang tên, ba má cho đất, cho con miếng đất, chồng chết sang tên sổ đỏ, bố mất sang tên đất, thừa kế nhà đất, đổi đất ruộng cho nhau, góp đất vào công ty, sang nhượng rẫy, công chứng xong đi sang tên, mẹ sang nhà cho con gái, ông bà sang đất cho cháu, mua ruộng hàng xóm, nhận thừa kế sang sổ
thay đổi thông tin về người sử dụng đất | sổ đỏ ghi chứng minh cũ, cập nhật cccd vào sổ đỏ, sáp nhập xã sửa sổ đỏ, đất lở xuống sông, đất bị sạt mất một phần, lối đi qua đất hàng xóm, đất bị bít lối, mở lối đi chung, đổi căn cước trên sổ, đổi địa chỉ trên sổ, sông ăn mất vườn, đất trôi giảm diện tích, nhà trong không đường ra, đi nhờ qua đất nhà bên
giải quyết tranh chấp khiếu nại tố cáo về đất đai ; thỏa thuận của các thành viên hộ gia đình | tòa xử xong sang tên đất, thi hành án đất, mua nhà phát mãi sang tên, ngân hàng xiết đất, vợ chồng thỏa thuận chia đất, ly hôn chia đất sang tên, có bản án làm sổ đất, thắng kiện đất, trúng đấu giá nhà thi hành án, giao nhà trừ nợ ngân hàng, hòa giải thành chỉnh sổ, nhập đất riêng vào đất chung
giải quyết tranh chấp khiếu nại tố cáo về đất đai ; thỏa thuận của các thành viên hộ gia đình | bỏ tên chồng cũ khỏi sổ, sổ hộ gia đình sang một người
tài sản gắn liền với thửa đất đã được cấp giấy chứng nhận ; thay đổi về tài sản gắn liền với đất | hoàn công, đưa nhà lên sổ, ghi nhà vào sổ đỏ, sổ chỉ có đất chưa có nhà, xây nhà xong cập nhật sổ hồng, đập nhà xóa trên sổ, vườn cây lâu năm ghi sổ, xưởng ghi vào sổ
cấp đổi giấy chứng nhận quyền sử dụng đất ; cấp đổi giấy chứng nhận đã cấp | đổi sổ đỏ, đổi bìa đỏ cũ sang mới, sổ đỏ rách, sổ đỏ bị ướt, mối ăn sổ đỏ, sổ đỏ mờ chữ, đo lại đất đổi sổ, dồn điền đổi thửa, ghi tên vợ vào sổ đỏ, chuột gặm sổ đất, sổ nhàu ố vàng, đổi sổ mẫu QR, sổ hộ đổi sang cá nhân, sổ một mình thêm vợ chồng, hết trang ghi sổ
cấp lại giấy chứng nhận do bị mất ; cấp lại giấy chứng nhận quyền sử dụng đất | mất sổ đỏ, mất bìa đỏ, mất sổ hồng, rớt mất sổ đất, cháy sổ đỏ, sổ đỏ bị trộm, lũ cuốn mất sổ, làm lại sổ đỏ, tìm không ra sổ đất, đánh rơi bìa đỏ, cháy nhà mất sổ, chuyển nhà thất lạc sổ, niêm yết mất sổ, nước trôi sổ đỏ, cất sổ quên chỗ, mất trang bổ sung sổ
đính chính giấy chứng nhận ; đính chính giấy chứng nhận đã cấp lần đầu có sai sót | sổ đỏ ghi sai tên, sổ đỏ sai năm sinh, sổ đỏ sai chứng minh, sổ sai diện tích, sổ sai số thửa, nhầm số tờ bản đồ, sai chữ lót trên sổ, sổ hai nhà đổi nhầm nhau, sửa sổ đỏ, sai loại đất trên sổ, bìa đỏ in nhầm, sai địa chỉ thửa đất, cán bộ quên tên vợ, tên sổ khác căn cước, ghi nhầm vườn thành ruộng
đính chính giấy chứng nhận ; đính chính giấy chứng nhận đã cấp lần đầu có sai sót | sai dấu tên bìa đỏ, sổ ghi sai thời hạn, sổ mới cấp đã sai, sơ đồ thửa vẽ sai, sổ nam ghi nữ
thu hồi giấy chứng nhận đã cấp | hủy sổ đỏ cấp sai, sổ cấp chồng lên đất nhà khác, một đất hai sổ, sổ cấp nhầm người, đất mình nằm trong sổ người khác, sổ hàng xóm ăn vào đất tôi, thu sổ sai cấp lại, giả giấy tờ làm sổ, kiện hủy sổ người khác, em lén làm sổ đất chung, sổ trùm lối đi chung
tách thửa | chia đất cho con, tách sổ đỏ, tách bìa đỏ, cắt một phần đất bán, phân lô, chia thửa làm hai, anh em chia đất tách sổ, diện tích tối thiểu, xẻ đất, tách sổ hai con trai, cắt đất bán trả nợ, tách đất ở khỏi vườn, miếng nhỏ tách được không, mỗi người một sổ, chừa lối đi khi chia
hoặc hợp thửa ; tách thửa hợp thửa | gộp sổ, gộp hai miếng đất, nhập hai thửa làm một, mua đất liền kề nhập chung, hai sổ thành một, dồn mấy thửa ruộng, ghép đất cạnh nhà
diện tích tăng thêm do thay đổi ranh giới | đất đo ra dư, đo thực tế nhiều hơn sổ, mua thêm dải đất liền kề, thực tế rộng hơn bìa
phần diện tích còn lại của thửa đất | sổ mới cấp một phần đất, vườn ao cùng thửa chưa có sổ
xác định lại diện tích đất ở ; xác định lại diện tích đất ở của hộ gia đình cá nhân đã được cấp giấy chứng nhận trước ngày | đất thổ cư ghi ít, tăng diện tích thổ cư, vườn ao công nhận thành thổ cư, sổ cũ trước 2004, sổ cũ ghi 200 mét đất ở, tính lại hạn mức thổ cư, sổ ghi chung thổ cư và vườn, sổ năm 1995 tính lại thổ cư, vườn chung một thửa sổ cũ, xưa ghi đất thổ vườn
xác định lại diện tích đất ở ; xác định lại diện tích đất ở của hộ gia đình cá nhân đã được cấp giấy chứng nhận trước ngày | thập niên 90 chưa tách đất ở, công nhận đủ hạn mức đất ở, bìa cũ ghi đất t, thêm đất ở không mất tiền
đã chuyển quyền sử dụng đất trước ngày | mua đất giấy tay, mua bán viết tay, mua đất lâu chưa sang tên, chủ cũ chết chưa sang tên, không tìm được người bán đất, mua đất có sổ quên sang tên, người bán đi nước ngoài, mua ruộng trả vàng, bán không công chứng, chủ cũ không chịu ký
trong dự án bất động sản ; trong các dự án bất động sản | sổ hồng chung cư, mua căn hộ chưa có sổ, mua đất nền chưa có sổ, chủ đầu tư chưa ra sổ, nhà liền kề dự án
xóa ghi nợ | trả xong nợ tiền đất, đóng hết tiền nợ đất, gỡ nợ trên sổ đỏ
ghi nợ tiền sử dụng đất ; miễn giảm tiền sử dụng đất | chưa có tiền đóng tiền đất, nợ tiền lên thổ cư, giảm tiền đất cho người có công, hộ nghèo giảm tiền đất, tiền đất trả dần, thương binh giảm tiền đất, dân tộc miễn tiền đất
chuyển mục đích sử dụng đất | lên thổ cư, lên đất ở, đất vườn lên thổ cư, đất ruộng làm nhà, đất nông nghiệp muốn xây nhà, đất ao lên thổ cư, đất rẫy lên thổ cư, cất nhà trên đất ruộng, đất chưa phải thổ cư, đất màu làm nhà, chuyển sang đất xây xưởng, đất lúa sang đất ở, đất luk lên ont, ruộng sát nhà lên thổ, vườn sang ở, đất cln lên thổ cư, đất bhk lên thổ cư, đất lúa mở cây xăng
chuyển mục đích sử dụng đất | đất rừng làm nhà, đóng bao nhiêu tiền lên thổ, rẫy cà phê làm nhà
sử dụng đất không phải xin phép | dựng chuồng trại trên đất nông nghiệp, đất lúa sang đất cây lâu năm
giao đất cho thuê đất | thuê đất công ích, thuê đất xã, thuê đất làm trang trại, mướn đất nhà nước, thuê đất mở xưởng, thuê đất trồng rừng, thuê ao xã, doanh nghiệp thuê đất làm dự án, thuê bãi bồi trồng rau, đấu thầu ao làng, thuê đất làm bãi xe, giao đất xây chùa
giao đất ở có thu tiền sử dụng đất | xin cấp đất làm nhà, chưa có đất cất nhà, cấp đất cho giáo viên, cán bộ xin đất, bộ đội xin đất làm nhà, công an xin đất, cô giáo vùng cao xin đất, y bác sĩ biên giới xin đất, đất giãn dân, vợ chồng trẻ chưa có đất, mua đất nhà nước không đấu giá, hộ chưa có đất ở, giáo viên cắm bản xin đất, thầy giáo đảo xin đất, công chức chưa nhà xin đất
giao đất ở có thu tiền sử dụng đất | biên phòng xin đất cất nhà, sĩ quan mua đất, ở chung cha mẹ xin đất riêng, ở nhờ xin cấp đất, không có đất cắm dùi, y tá vùng sâu xin đất
tái định cư | nền tái định cư, suất tái định cư, nhà bị giải tỏa trắng, bốc thăm nền
thu hồi đất ; giải phóng mặt bằng | bị giải tỏa, tiền đền bù đất, làm đường lấy đất, đền bù cây cối hoa màu, đền bù rẻ quá, kiểm đếm đất, đền bù mồ mả, làm cao tốc lấy ruộng, chưa nhận tiền đền bù, khu công nghiệp lấy đất, mất ruộng chuyển nghề, cưỡng chế đất, đất nguy cơ sạt lở thu lại
tự nguyện trả lại đất | không dùng đất nữa trả nhà nước, chuyển nơi khác trả đất, trả đất thuê xã, không canh tác trả ruộng
gia hạn sử dụng đất ; tiếp tục sử dụng đất nông nghiệp | đất 50 năm hết hạn, sổ đỏ hết hạn, ruộng hết hạn giao, bìa đỏ ghi hết hạn, đất thuê sắp hết hạn, bìa đỏ ghi đến 2013, xác nhận hạn ruộng, gia hạn thuê nhà xưởng, đất rừng hết 50 năm
kết hợp đa mục đích | làm homestay trên đất vườn, quán cà phê trên đất nông nghiệp, đất lúa kết hợp du lịch, trang trại đón khách tham quan, đất rừng làm du lịch, vừa trồng cây vừa làm dịch vụ, dựng lều cắm trại trên rẫy, vườn nho khách chụp hình, trạm phát sóng trên ruộng, đồi chè check in, hồ câu giải trí trên ruộng
tặng cho quyền sử dụng đất cho nhà nước ; mở rộng đường giao thông ; tặng cho quyền sử dụng đất cho nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông | hiến đất, hiến đất làm đường, cho đất xây nhà văn hóa, hiến đất xây trường, góp đất làm đường bê tông, lùi hàng rào mở hẻm, cho thôn miếng đất, hiến đất nông thôn mới, hiến vườn làm sân bóng, cả xóm hiến ngõ, đất chưa sổ đem hiến
hòa giải tranh chấp đất đai | hàng xóm lấn đất, lấn ranh, cột mốc bị dời, anh em giành đất, cãi nhau bờ ranh, xây tường lấn sang, tranh chấp lối đi, tranh ruộng, tòa bắt hòa giải ở xã, giành đất cha mẹ để lại, trồng cây qua ranh, nhổ trụ ranh, tranh nương rẫy, nhà bên xây lấn, hàng rào lấn ngõ, cày lấn bờ ruộng, anh trai chiếm đất bố mẹ, bác đòi lại đất, cho mượn đất không trả, bán đất rồi đòi lại
hòa giải tranh chấp đất đai | bịt ngõ, mái tôn chìa sang, tòa trả đơn chưa qua xã, họ hàng tranh đất từ đường, phát nương sang đất mình, đổ đất chặn đường, đòi đất cho ở nhờ, một đất bán hai người
giải quyết tranh chấp đất đai ; giải quyết tranh chấp đất đai thuộc thẩm quyền của chủ tịch ủy ban nhân dân cấp xã | hòa giải đất không thành, hòa giải xong vẫn cãi đất, chủ tịch xã phân xử đất, đất không sổ bị chiếm, chiếm đất không chịu trả, hòa giải hai lần không xong, chủ tịch ra quyết định đất, không kiện tòa nhờ xã xử, không đồng ý biên bản hòa giải, bên kia không ký hòa giải
thông tin đất đai ; dữ liệu đất đai ; thông tin dữ liệu về đất đai | trích lục bản đồ, trích lục thửa đất, tra số thửa, kiểm tra sổ đỏ thật giả, đất có đang thế chấp không, coi nguồn gốc đất, hồ sơ địa chính photo, đất này của ai, coi đất trước khi mua, tòa đòi trích lục đất, lịch sử thửa đất
giá đất | bảng giá đất, một mét đất bao nhiêu tiền, hệ số k
đo đạc ; trích đo | đo đất, cắm mốc ranh đất, thuê địa chính đo
kế hoạch sử dụng đất ; quy hoạch sử dụng đất | đất vướng quy hoạch treo, đăng ký nhu cầu lên thổ cư, đất màu gì trên bản đồ
đăng ký biện pháp bảo đảm ; đăng ký thế chấp | thế chấp sổ đỏ, cầm sổ đỏ vay ngân hàng, cầm bìa đỏ, cắm sổ hồng, ngân hàng đòi đăng ký thế chấp, giao dịch bảo đảm, thế chấp xe ô tô, cầm cà vẹt xe, thế chấp máy gặt, thế chấp tàu cá, cắm sổ Agribank
xóa đăng ký biện pháp bảo đảm ; xóa đăng ký thế chấp | giải chấp, xóa thế chấp, trả hết nợ ngân hàng lấy sổ, rút sổ đỏ ra, tất toán lấy lại bìa, sổ còn ghi thế chấp, gỡ thế chấp ô tô
thay đổi biện pháp bảo đảm ; thay đổi nội dung biện pháp bảo đảm | đổi tài sản thế chấp, vay thêm bằng sổ đang cầm
giao dịch liên quan đến tài sản là động sản | công chứng mua bán đất, hợp đồng bán đất, hợp đồng cho tặng đất, giấy bán ruộng, cho con nhà
di sản là động sản quyền sử dụng đất | anh em chia nhà cha mẹ, chia ruộng bố mẹ để lại, ba má mất chia đất, chia đất hương hỏa
mua nhà ở xã hội ; thuê nhà ở xã hội | nhà thu nhập thấp, chung cư giá rẻ, công nhân mua nhà, thuê nhà giá rẻ của nhà nước, noxh, nhà cho công nhân khu công nghiệp, xác nhận chưa có nhà riêng, công nhân thuê trọ mua căn hộ, giấy xác nhận thu nhập mua nhà, chưa đứng tên nhà nào, bốc thăm căn hộ, giáo viên trẻ mua nhà, vay mua căn hộ rẻ
nhà ở công vụ | nhà tập thể giáo viên, thầy cô xin phòng ở, bác sĩ về xã xin nhà ở, cán bộ luân chuyển xin nhà ở, giáo viên miền xuôi cần phòng, trả phòng công vụ, cán bộ biệt phái xin nhà
nhà ở cũ thuộc tài sản công ; nhà ở thuộc sở hữu nhà nước ; nhà ở thuộc tài sản công | hóa giá nhà, nhà tập thể cũ, nhà 61, mua nhà nhà nước đang thuê, nhà cấp thời bao cấp, đất liền kề nhà 61, sang tên hợp đồng thuê nhà, nhà vắng chủ
nhà chung cư | bầu ban quản trị, hội nghị cư dân, quỹ bảo trì, phí quản lý tòa nhà, chung cư cũ nguy hiểm, chủ đầu tư giữ quỹ bảo trì, thang máy chung cư hư
hỗ trợ nhà ở ; xóa nhà tạm ; nhà ở cho hộ nghèo | nhà dột nát, nhà tranh vách đất, nhà sắp sập không tiền sửa, nhà tình thương, nhà đại đoàn kết, nhà tình nghĩa, sửa nhà cho thương binh, xóa nhà dột, nhà lá xiêu vẹo, mưa dột chỗ ngủ, mẹ liệt sĩ sửa nhà, bão cuốn mái nhà, mặt trận xây nhà cho, bà cụ một mình nhà nát, nhà tre mục
giấy phép xây dựng mới ; giấy phép xây dựng nhà ở riêng lẻ | xin phép xây nhà, cất nhà, làm nhà mới, xây nhà cấp bốn, xây nhà hai tầng, đập nhà cũ xây mới, xây nhà trọ, xây nhà xưởng, xây chùa, xây nhà thờ họ, gpxd, dựng nhà sàn, xây tường rào, đào móng nhà, xây miếu, xây nhà ba tầng, cất nhà cấp bốn, làm nhà cho con trai, móng nhà chưa có phép, dựng nhà thờ xứ, xây đình, dựng nhà gỗ
giấy phép xây dựng mới ; giấy phép xây dựng nhà ở riêng lẻ | xây mới sau cháy nhà, xây khách sạn nhỏ
giấy phép xây dựng có thời hạn | xây nhà trên đất quy hoạch, xây tạm, đất quy hoạch treo dựng nhà tạm, xây tạm chờ giải tỏa
xây dựng sửa chữa cải tạo | sửa nhà, cơi nới, nâng tầng, nâng thêm lầu, làm thêm gác, đổ thêm tầng, xây thêm phòng, nâng nền nhà, lợp mái tôn, chống nóng sân thượng, tu sửa chùa, nhà nứt sửa lại, sửa mặt tiền, thay mái ngói, đục tường mở cửa, sửa nhà thờ, nhà cũ lên lầu, cải tạo nhà thành quán, ngăn phòng trọ, thay kết cấu nhà
giấy phép di dời ; di dời công trình | dời nhà, thần đèn dời nhà, kéo nhà lùi vào, chuyển nhà gỗ sang chỗ khác
điều chỉnh giấy phép xây dựng | đổi thiết kế nhà, xây khác bản vẽ, thêm tầng so với giấy phép, sửa bản vẽ đã duyệt, đổi ý xây ba tầng, đổi tên chủ trên giấy phép xây, có phép rồi muốn thêm tum, đang xây đổi bản vẽ, bớt một tầng so với phép, lùi nhà so với bản vẽ, thêm tầng hầm, xin phép hai tầng giờ ba tầng
gia hạn giấy phép xây dựng | giấy phép xây nhà hết hạn, một năm chưa khởi công, hết tiền chưa xây được, chưa kịp xây nhà, hoãn khởi công, phép xây quá 12 tháng, nhà có tang chưa khởi công, chờ hợp tuổi chưa xây
cấp lại giấy phép xây dựng | mất giấy phép xây nhà, rách giấy phép xây nhà, thất lạc giấy phép xây, ướt hỏng giấy phép xây, tờ phép xây bị mất, thầu làm mất giấy phép xây
nghiệm thu hoàn thành công trình ; nghiệm thu công trình | xây xong công trình, bàn giao công trình, kiểm tra nhà xây xong, nghiệm thu đường bê tông thôn
thẩm định thiết kế xây dựng ; báo cáo nghiên cứu khả thi ; báo cáo kinh tế kỹ thuật ; thiết kế xây dựng triển khai | duyệt bản vẽ công trình, thẩm tra thiết kế, dự toán công trình, dự án làm đường xã, duyệt dự án nhà văn hóa, dự án trường học xây mới
an toàn công trình ; hết thời hạn sử dụng nhưng có nhu cầu sử dụng tiếp ; sự cố công trình | công trình cũ xuống cấp, nhà nứt nguy hiểm, nhà bên xây làm nứt nhà, sập giàn giáo, nhà cũ sắp sập nguy hiểm, trường học nứt tường
trật tự xây dựng ; khởi công xây dựng | báo khởi công, hàng xóm xây trái phép, xây không phép bị phạt, xây sai phép, cưỡng chế nhà trái phép
biển số nhà ; cấp số nhà | gắn số nhà, nhà chưa có số, trùng số nhà, ngõ mới chưa đánh số, đổi số nhà
thông tin quy hoạch ; thông tin về quy hoạch | đất có vướng quy hoạch không, chỉ giới đường đỏ, lộ giới hẻm, đất được xây mấy tầng, đường sắp mở qua đất, quy hoạch treo, mua đất hỏi quy hoạch, đất dính đường mở rộng, đất có được xây không
quy hoạch chi tiết ; nhiệm vụ quy hoạch ; đồ án quy hoạch | duyệt quy hoạch khu dân cư, quy hoạch 1 500, tổng mặt bằng dự án
cây xanh | chặt cây trước nhà, cây đổ đè nhà, cây che mặt tiền, cưa cây vỉa hè, bứng cây, tỉa cành, cây mục sắp đổ, cây vướng dây điện, đốn cây cổ thụ, rễ cây làm nứt nền, cây bàng nghiêng, rễ đội vỉa hè, chặt cây làm lối vào nhà
thoát nước | cống tắc, nối cống nhà ra cống chung, nước thải nhà chảy ra đường, đường ngập nước mưa, hố ga
đào đường ; đấu nối hạ tầng kỹ thuật | đào hè lắp ống nước, đào đường kéo cáp
hỏa táng ; nghĩa trang nhân dân ; sử dụng nghĩa trang ; xây dựng nghĩa trang ; đóng cửa nghĩa trang | xin đất chôn, huyệt mộ, chỗ an táng, bốc mộ, cải táng, dời mồ mả, xây mộ, thiêu xác, đất nghĩa địa, sang cát, hỗ trợ tiền thiêu, gửi tro cốt, mai táng nghĩa trang xã, quy tập mộ, di dời mộ tổ
đăng ký môi trường | cam kết bảo vệ môi trường, giấy môi trường cho xưởng nhỏ, trại heo cần giấy môi trường, xưởng gỗ cần giấy môi trường, tiệm rửa xe, lò giết mổ, xưởng cơ khí khói bụi, trại gà mùi hôi, tiệm giặt là, xưởng nhôm kính, quán nướng khói, lò sấy cà phê, phòng khám rác thải, trại vịt, xưởng tái chế nhựa
giấy phép môi trường | xả thải nhà máy, hệ thống xử lý nước thải, khí thải ống khói, chất thải nguy hại, trại lợn lớn xả thải, lò gạch, nhà máy nhuộm, trại bò sữa lớn, khói lò hơi
cấp đổi giấy phép môi trường | công ty đổi tên giấy môi trường, xưởng đổi chủ giấy môi trường
điều chỉnh giấy phép môi trường | thêm ống khói vào giấy môi trường, đổi cách xử lý nước thải
cấp lại giấy phép môi trường | tăng công suất trại, mở rộng xưởng, giấy môi trường hết hạn
đánh giá tác động môi trường | đtm, lấy ý kiến dân về nhà máy, họp dân nghe dự án, xã góp ý dự án, chủ dự án xin ý kiến xã, dân ký biên bản họp dự án
chất thải rắn ; chất thải sinh hoạt | đổ rác, tiền rác, rác không ai lấy, phân loại rác, đổ xà bần, vỏ chai thuốc sâu, bãi rác gần nhà, thùng rác đầu ngõ
phí bảo vệ môi trường | phí nước thải, đóng tiền nước thải, phí khai thác đất đá
nguồn gen | lấy mẫu cây thuốc nghiên cứu, giống bản địa, cây thuốc quý của bản, công ty lấy giống cây của dân, chia lợi ích cây thuốc nam, viện về xã lấy giống, xác nhận hợp đồng lấy gen
phục hồi môi trường ; thiệt hại về môi trường | lấp mỏ sau khai thác, cá chết do xả thải, đòi đền ô nhiễm
khai thác nước dưới đất ; khai thác sử dụng nước dưới đất | khoan giếng, đào giếng, nước ngầm, bơm giếng tưới cà phê, giếng cho trại heo, khai báo giếng, giếng khoan nhà trọ, giếng khoan rửa xe, giếng làm đá viên, khoan giếng sâu bao nhiêu phải khai
hành nghề khoan nước dưới đất | đội khoan giếng, thợ khoan giếng xin phép
thăm dò nước dưới đất | khoan thử tìm nước
trám lấp giếng | lấp giếng cũ, giếng hư bỏ
nước mặt | bơm nước sông, lấy nước suối, hút nước kênh, lấy nước biển nuôi tôm, bơm nước hồ tưới, thủy điện nhỏ lấy nước, nhà máy nước lấy sông
sử dụng mặt nước ; đào hồ ao | đào ao, múc ao, đào mương, đào hồ chứa nước tưới, quán nổi trên hồ, nhà bè, làm bè trên sông, đào mương qua ruộng, thuê hồ nuôi cá, đặt cọc nuôi cá trên rạch
chuyển nước từ nguồn nước ; nguồn nước nội tỉnh | ngăn suối, chặn dòng suối, dẫn nước suối đi nơi khác, lấy nước sông này qua sông kia, hỏi ý dân đập thủy điện, suối cạn do thủy điện
hành lang bảo vệ nguồn nước ; san lấp hồ ao | lấp ao, lấp rạch, san lấp kênh, lấn suối, sạt bờ suối, lấp mương thoát
khai thác khoáng sản ; khoáng sản nhóm iv ; thu hồi khoáng sản | hút cát sông, mỏ đất san lấp, múc đất đắp nền, xúc đất đồi đem bán, hạ đồi lấy đất, đào ao dư đất đem bán, mỏ đá, mỏ cát, đào vàng, khai thác sỏi, xúc đất vườn hạ nền, cải tạo vườn thừa đất, ghe bơm cát, đất sét làm gạch, lấy đá suối
thăm dò khoáng sản ; đóng cửa mỏ | khoan khảo sát mỏ, mỏ hết hạn, đóng mỏ đá
giao khu vực biển | thuê mặt biển, xin mặt nước biển, nuôi cá lồng ngoài biển, nuôi tôm hùm, nuôi hàu, bãi nghêu, nuôi ngao bãi triều, trồng rong biển, thả lồng bè ngoài đảo, cấp mặt biển cho ngư dân, nuôi ốc hương ngoài biển
gia hạn thời hạn giao khu vực biển | hết hạn thuê mặt biển, giấy mặt biển sắp hết hạn, nuôi biển thêm mấy năm
trả lại khu vực biển | trả lại mặt nước biển, thôi nuôi cá biển, trả bớt mặt biển
công nhận khu vực biển | nuôi biển lâu nay chưa có giấy, nuôi hàu từ trước xin công nhận
bổ sung quyết định giao khu vực biển | đổi tên người thuê mặt biển, đổi chủ bè nuôi biển, chỉnh diện tích mặt biển
nhận chìm ; lấn biển | đổ bùn nạo vét ra biển, lấp biển
khai thác gỗ ; phê duyệt phương án khai thác gỗ thực vật rừng ngoài gỗ loài thông thường | chặt keo, bán keo, đốn tràm, chặt bạch đàn, cưa cây vườn rừng, lấy măng, hái nấm, lấy mây, chặt tre nứa, khai thác nhựa thông, xin gỗ làm nhà sàn, chặt cây rừng, lái keo đòi giấy, thu hoạch keo, cắt luồng, chặt cây xoan, lấy mật ong rừng, bóc vỏ quế, rừng nhà trồng chặt bán, mua rừng keo non, đốt than củi
giao rừng ; cho thuê rừng | xin nhận rừng, nhận rừng giữ, bản nhận rừng, xin sổ rừng, thuê rừng làm du lịch, cộng đồng nhận rừng thiêng, hộ nhận khoán rừng, xin sổ bìa xanh rừng
chuyển mục đích sử dụng rừng | rừng sang làm trang trại, mở đường qua rừng, chuyển rừng sang đất ở, rừng làm điện gió, làm đường điện qua rừng
thu hồi rừng ; trả lại rừng | không giữ rừng nữa, nhà hết người giữ rừng
rừng trồng bị thiệt hại ; thanh lý rừng trồng ; kiểm tra hiện trường rừng trồng bị thiệt hại | bão gãy keo, cháy rừng trồng, rừng chết khô, sâu ăn rừng, keo chết hàng loạt, lũ cuốn rừng mới trồng, lập biên bản rừng cháy, tận thu cây gãy, lốc quật gãy keo, keo bệnh chết héo, trâu phá rừng non, xã lên xem rừng gãy, rừng vay vốn cháy
trồng rừng gỗ lớn ; đầu tư trồng rừng ; hỗ trợ tín dụng đầu tư trồng rừng gỗ lớn đối với chủ rừng là hộ gia đình | vay trồng rừng, hỗ trợ lãi suất trồng rừng, trồng lim, trồng keo lâu năm, trồng quế, trồng dổi, giữ keo thêm năm mới chặt, vay ngân hàng trồng rừng, trồng cây bản địa lâu năm, kéo dài chu kỳ keo, chuyển keo non sang gỗ lớn
công trình lâm sinh ; trồng rừng thay thế ; phát triển rừng | hỗ trợ cây giống trồng rừng, gạo trồng rừng, khoanh nuôi rừng, dự toán trồng rừng, chăm sóc rừng, tỉa thưa rừng
quản lý rừng bền vững | rừng fsc, nhóm hộ trồng keo fsc
dịch vụ môi trường rừng ; bảo vệ rừng | tiền giữ rừng, tiền rừng chưa nhận, khoán rừng, tuần rừng, tiền thủy điện trả cho rừng, tiền pfes, bản chia tiền rừng, chưa nhận tiền khoán bảo vệ rừng
cây dược liệu | trồng sâm dưới tán rừng, trồng sa nhân, trồng thảo quả, trồng ba kích, trồng tam thất trong rừng, thuê rừng trồng sâm, trồng đinh lăng dưới tán
bảng kê lâm sản ; nguồn gốc lâm sản ; vận chuyển lâm sản ; nguồn gốc gỗ | giấy kiểm lâm, chở gỗ, mua gỗ cũ, chở nhà gỗ cũ về quê, chở cây cảnh, xe gỗ bị giữ, hạt kiểm lâm xác nhận gỗ, chở keo ra nhà máy, cây bonsai lên xe, bán gỗ mít vườn, gỗ tháo dỡ nhà cũ, chở củi, trắc hương lim có giấy
động vật rừng ; thực vật rừng nguy cấp ; cơ sở nuôi trồng các loài | nuôi nhím, nuôi hươu, nuôi rắn, nuôi dúi, nuôi chồn hương, nuôi cá sấu, nuôi kỳ đà, bắt được thú lạ, giao nộp con khỉ, trồng lan rừng bán, nuôi cầy hương, nuôi rùa, bán dúi giống, nuôi khỉ, nuôi ba ba, sổ theo dõi thú nuôi, mã số trại rắn, bắt được tê tê
cây đầu dòng ; giống cây trồng | vườn ươm, bán cây giống, cây mẹ lấy giống, bán giống sầu riêng, công nhận cây tổ
trên đất trồng lúa ; chuyển đổi cơ cấu cây trồng | ruộng trồng cây ăn trái, bỏ lúa trồng rau, ruộng đào ao nuôi cá, lúa kết hợp nuôi tôm, ruộng trồng sen, ruộng trồng thanh long, lên liếp trồng cây, ruộng trũng nuôi cá, bỏ lúa trồng bắp, ruộng trồng hoa, ruộng trồng cỏ nuôi bò, ruộng nuôi vịt, đất lúa trồng dừa, bỏ ruộng trồng cam, một lúa một tôm, ruộng trồng dưa hấu, lên luống trồng rau màu
trên đất trồng lúa ; chuyển đổi cơ cấu cây trồng | ruộng trồng dâu nuôi tằm, ruộng nhiễm mặn nuôi tôm, ruộng trồng ngô, trồng chuối trên ruộng, lúa không hiệu quả đổi cây
tầng đất mặt ; bảo vệ đất trồng lúa | bóc lớp đất mặt, múc đất mặt ruộng, hỗ trợ người trồng lúa, cạo đất ruộng bán, múc đất ruộng đắp nền, bóc đất lúa làm dự án
bị thiệt hại do thiên tai | lúa chết ngập, mất mùa do bão, hoa màu ngập hết, lũ cuốn bò, trâu chết rét, tôm chết do lũ, cá trôi hết, hạn hán chết cây, mưa đá hỏng rau, nước mặn chết lúa, sét đánh chết trâu, lụt trôi heo gà, vườn cây ngập úng, sương muối, lúa đổ rạp, ruộng bị vùi lấp, cây ăn quả gãy, nhà lưới bay, mất trắng vụ, rét hại chết bê, mạ chết rét, ao vỡ bờ cá mất, lồng bè bị bão
bị thiệt hại do thiên tai | ngô khoai ngập, sầu riêng rụng bão, tiền giống sau bão
dịch hại thực vật | rầy phá lúa, lúa vàng lùn, sâu keo phá ngô, châu chấu phá nương, khảm lá mì, chuột phá lúa, ốc bươu ăn lúa, lúa đạo ôn cháy, lúa lùn sọc đen, cà phê rụng trái sâu bệnh, bệnh chổi rồng nhãn, chuối héo vàng, tiêu chết nhanh
khắc phục dịch bệnh ; do dịch bệnh động vật ; chống dịch bệnh động vật | heo chết dịch, lợn dịch tả, trâu bò chết dịch, lở mồm long móng, bò viêm da nổi cục, gà chết hàng loạt, cúm gia cầm, tiêu hủy heo, đền bù lợn tiêu hủy, heo tai xanh, tôm chết dịch, lợn chết chôn, xã tiêu hủy heo chưa trả tiền, vịt cúm phải diệt, nhà chôn 20 con heo, dịch tả châu phi, tiền hỗ trợ heo dịch
khuyến nông | lớp dạy trồng trọt, mô hình trồng thử, hỗ trợ giống lúa, hỗ trợ phân bón, tập huấn nuôi gà, cán bộ chỉ kỹ thuật nuôi, học trồng nấm, xin giống mới về trồng, cán bộ hướng dẫn bón phân, học nuôi bò vỗ béo, trình diễn giống lúa
bảo hiểm nông nghiệp | bảo hiểm cây lúa, bảo hiểm con tôm, mua bảo hiểm cho bò, lúa mất có bảo hiểm đền, nhà nước đóng giúp bảo hiểm trâu
mã số vùng trồng ; nông nghiệp hữu cơ ; vietgap | mã vườn sầu riêng, vườn trái cây đi trung quốc, chứng nhận rau sạch, mã vườn thanh long, mã vườn chuối xuất khẩu, rau vietgap vô siêu thị
an toàn thực phẩm nông lâm thủy sản ; nông lâm thủy sản ; nông lâm sản và thủy sản | làm nước mắm bán, làm giò chả bán, bán thịt ngoài chợ, vựa trái cây, bán khô cá, làm mắm, xay xát gạo, lò sấy cá, xưởng măng khô, cơ sở chè khô, rang cà phê bán, thịt trâu gác bếp, ghe thu mua cá, kho đông tôm, làm đậu hũ, trứng gà bán sỉ, ký cam kết nuôi trồng sạch
máy thiết bị nông nghiệp ; tổn thất trong nông nghiệp | mua máy cày, mua máy gặt, xe máy cày, máy bay phun thuốc, máy sấy lúa, vay mua máy kéo, kho lạnh nông sản
xác nhận nuôi trồng thủy sản ; đăng ký nuôi trồng thủy sản ; nuôi trồng thủy sản lồng bè ; thủy sản nuôi chủ lực | nuôi tôm sú, nuôi tôm thẻ, nuôi cá tra, nuôi cá lồng, cá bè trên sông, bè cá lòng hồ, ao tôm, vuông tôm, thả cá lồng hồ thủy điện, đầm tôm, nuôi cá lồng bè sông Hậu, giấy ao tôm công nghiệp, cá chép lồng, mã số ao nuôi, nuôi tôm càng
khai thác thủy sản | giấy phép đánh cá, đi biển đánh bắt, nghề lưới kéo, nghề câu mực, giấy đi biển hết hạn, hạn ngạch đánh bắt, giấy phép lưới rê, nghề lồng bẫy, đánh bắt ven bờ, giấy phép câu cá ngừ, ghe cào
cấp lại giấy phép khai thác thủy sản | mất giấy phép đánh cá, giấy đánh bắt rách
tàu cá | ghe đánh cá, thuyền thúng, tàu ba không, biển số ghe, đăng kiểm ghe, giám sát hành trình, tàu dưới 6 mét, ghe chưa có số, vỏ composite, thuyền nan, máy định vị tàu hư, tàu cá thế chấp
cấp giấy chứng nhận đăng ký tàu cá | sang tên ghe cá, mua lại ghe, đổi chủ tàu cá, ghe mới chưa đăng ký
cấp lại giấy chứng nhận đăng ký tàu cá | mất giấy tàu cá, giấy ghe rách
xóa đăng ký tàu cá | tàu cá chìm, bán xác tàu, ghe nát phá dỡ, ghe mất tích, ghe mục bỏ, tàu cháy xóa số, bỏ nghề biển phá ghe, tàu bán ra nước ngoài
đóng mới cải hoán | đóng ghe mới, nâng máy tàu, mua tàu cũ tỉnh khác, xin hạn ngạch đóng tàu, đổi nghề cho tàu
vùng biển xa ; ngư dân | tiền dầu đi biển, bám biển trường sa, tàu cá bị nước ngoài bắt, hỗ trợ dầu ngư dân Hoàng Sa, bảo hiểm thuyền viên
cảng cá ; khu neo đậu tránh trú bão | mở bến cá, bến ghe, chỗ neo ghe tránh bão, công bố bến cá, cảng cá loại ba
giao quyền quản lý cho tổ chức cộng đồng | dân tự giữ vùng cá, cộng đồng giữ bãi nghêu, tổ giữ rạn san hô, nhóm ngư dân giữ biển, đồng quản lý, hội ngư dân giữ đầm phá, khoanh vùng cấm lưới điện, xóm chài giữ nguồn cá, tổ cộng đồng nghêu sò, nhận giữ khúc sông, chi hội nghề cá
quyết định công nhận và giao quyền quản lý | đổi tổ trưởng cộng đồng biển, mở rộng vùng cá cộng đồng giữ, đổi quy chế tổ giữ cá, chỉnh ranh vùng giữ cá
nguồn gốc loài thủy sản ; nguyên liệu thủy sản ; thủy sản nguy cấp | giấy nguồn gốc cá, giấy cá xuất khẩu, nuôi cá tầm, nuôi cá ngựa, bán rùa nuôi, giấy cá cảnh quý, vận chuyển cá tầm
giống thủy sản | trại tôm giống, ươm cá bột, bán cá giống, ương tôm post
kê khai hoạt động chăn nuôi ; kê khai chăn nuôi | khai số heo gà, khai báo đàn gà, khai đàn lợn, vịt chạy đồng, khai đàn bò, khai nuôi chim yến, khai đàn ong, khai trâu, khai dê, nhà nuôi mười con heo phải khai, khai thỏ cút, mỗi quý khai gia súc, nhà yến khai, ngưng nuôi báo lại
hiệu quả chăn nuôi ; phối giống nhân tạo ; hỗ trợ chăn nuôi | gieo tinh bò, thụ tinh nhân tạo, liều tinh heo, hỗ trợ bò giống, hỗ trợ heo nái, hầm biogas, dẫn tinh viên, bình nitơ, tinh bò 3b, bò cái lai, mua bình ni tơ, tinh lợn ngoại, tiền công phối giống, học nghề phối giống, nuôi gà nái đàn giống, đệm lót sinh học, dự án nuôi bò được hỗ trợ
không được phép chăn nuôi ; chuyển đổi từ chăn nuôi | trại heo khu dân cư phải dời, bỏ nuôi heo chuyển nghề, hỗ trợ di dời chuồng trại, nội thị cấm nuôi heo, nuôi gà trong phường phải thôi, dời chuồng ra khỏi phố, cấm nuôi được đền bao nhiêu, chuyển nghề sau bỏ chuồng
chăn nuôi trang trại quy mô lớn ; thức ăn chăn nuôi | trại heo lớn, trại gà nghìn con, đại lý cám
kiểm dịch động vật ; giết mổ | giấy kiểm dịch trâu bò, chở heo đi tỉnh khác, mang chó lên máy bay, đóng dấu thịt heo, lò mổ, xe chở gà ra tỉnh, bán trâu cho tỉnh khác
hành nghề thú y ; thuốc thú y | bác sĩ thú y, phòng khám chó mèo, tiệm thuốc heo gà, thiến heo, mở tiệm thú y, tiêm dạo heo gà, chứng chỉ thú y viên
an toàn dịch bệnh động vật ; bệnh dại | tiêm phòng chó mèo, chó dại, chó thả rông, trại không dịch, khai báo chó nuôi, chích ngừa chó, xã lập sổ nuôi chó, trại gà sạch bệnh
thuốc bảo vệ thực vật | bán thuốc trừ sâu, tiệm thuốc sâu, bán thuốc cỏ, cửa hàng vật tư nông nghiệp, chở thuốc sâu, học lớp bán thuốc sâu
phân bón | đại lý phân, bán phân ure, phân giả, buôn phân lân
kiểm dịch thực vật | giấy kiểm dịch trái cây, đem cây giống qua biên giới
phạm vi bảo vệ công trình thủy lợi | xây nhà sát kênh, làm cầu qua mương, đổ đất gần hồ, bãi cát bờ kênh, đặt ống qua kênh, cất chòi bờ đập, mở lối đi qua kênh, xây quán bên kinh, lắp cầu tạm qua kênh, chất vật liệu bờ kênh, đào đường ống ngang mương, chôn cột điện bờ kênh, rào lối bờ kinh, khoan cạnh đập, dựng lều cạnh hồ chứa, cống qua mương vô nhà, nuôi cá trong hồ thủy lợi
trồng cây lâu năm trong phạm vi ; hoạt động trồng cây lâu năm | trồng dừa bờ kênh, trồng cây trên bờ đập, trồng keo ven hồ, trồng xoài bờ kinh, trồng chuối mái đập
phương tiện thủy nội địa phương tiện cơ giới | xe tải chạy bờ kênh, xe ben qua đập, máy múc đi bờ đê kênh, ghe máy vô hồ
hoạt động du lịch thể thao | du lịch lòng hồ, chèo thuyền trên hồ thủy lợi, mở quán bên hồ đập, đua thuyền lòng hồ, thuyền chở khách ngắm hồ, câu cá thể thao hồ
xả nước thải vào công trình thủy lợi | nước trại heo xả ra mương, ao tôm xả ra kênh, xả nước bẩn ra kênh, xưởng bún xả mương, khu dân cư xả xuống kênh, nước lò mổ ra mương
thủy lợi nhỏ ; tưới tiên tiến | tưới nhỏ giọt, béc tưới phun, bê tông hóa kênh mương, xây mương nội đồng, hỗ trợ đào ao trữ nước, trạm bơm xóm, ống tưới rẫy, kéo ống nước lên rẫy, bồn chứa nước tưới, xin xi măng làm mương, bơm điện tưới, đào ao tưới cà phê, lót bạt hồ nước, tổ thủy nông kiên cố kênh
hạ tầng thủy lợi ; dịch vụ thủy lợi | giao trạm bơm cho hợp tác xã, thanh lý trạm bơm cũ, tiền thủy lợi phí, đóng tiền nước ruộng, cống ngăn mặn hư giao lại, thuê khai thác hồ chứa
nước sạch | kéo nước máy, đồng hồ nước, nước tự chảy, bể nước bản hư, hỗ trợ bồn nước, thiếu nước mùa khô, nước nhiễm phèn, nhà chưa có nước máy, vòi nước công cộng, trạm cấp nước xã hỏng, sang tên đồng hồ nước
vận hành hồ chứa | lịch xả nước hồ, đóng mở cống hồ, mực nước hồ, cửa tràn hồ, hồ tích nước mùa khô, điều tiết nước hồ
hạ du đập trong quá trình thi công | hồ thủy lợi đang thi công mùa lũ, đập đang xây gặp lũ
vùng hạ du đập | xả lũ ngập nhà, dân dưới đập sơ tán, còi báo xả lũ, kế hoạch chống lũ hạ lưu, bản đồ ngập khi xả, phương án chạy lũ
ứng phó với tình huống khẩn cấp | vỡ đập, đập có nguy cơ vỡ, kịch bản vỡ hồ, đưa dân khỏi vùng dưới hồ, đập rò nước gấp
phương án bảo vệ đập ; an toàn đập hồ chứa nước ; kiểm định an toàn đập | đập đất bị rò, thân đập nứt, canh gác đập, hồ cũ xuống cấp, người gác hồ, cấm vào mặt đập, mối đục thân đập
mốc chỉ giới | cắm mốc hồ, cọc ranh kênh, mốc đập nằm trong đất nhà, mốc kênh bị nhổ, đóng cọc hành lang hồ
đê điều | xây nhà gần đê, làm nhà ngoài bãi sông, đào ao chân đê, xe tải đi trên đê, mở dốc lên đê, bãi cát ven sông, đê sạt, hành lang đê, khoan giếng chân đê, xây lò gạch bãi sông, trồng cây mái đê, cắt xẻ đê, để cát trên đê, nhà trong hành lang đê
xung kích phòng chống thiên tai | đi chống bão bị thương, cứu dân lũ bị chết, đi hộ đê bị tai nạn, trực bão ngã gãy chân, tiền tuất người chết khi chống lụt, dân quân đi cứu lũ bị thương, đội xung kích gãy tay, chở dân chạy lũ bị lật thuyền, gia cố đê trượt ngã, con chết khi cứu người lũ, viện phí người chống bão, anh xung kích nằm viện
nuôi trồng thủy sản ban đầu ; kê khai số lượng chăn nuôi tập trung | khai ao cá phòng lũ, khai đàn heo phòng khi bão, kê khai ban đầu ao tôm, khai số cá thả, thả tôm xong khai xã, mới thả cá kê khai, chưa khai ban đầu không được đền, nuôi gà tập trung khai báo xã, kê khai để được hỗ trợ bão, khai lồng bè mới thả, khai heo thịt đàn lớn
cứu trợ ; hậu quả thiên tai | đồ cứu trợ, gạo cứu đói lũ, viện trợ bão lụt, mì tôm áo phao, nước ngoài giúp dân lũ, tiền ủng hộ bão
quỹ phòng chống thiên tai | đóng quỹ bão lụt, miễn quỹ thiên tai, mỗi người đóng quỹ lũ bao nhiêu, già có phải đóng quỹ bão
kinh tế trang trại | giấy trang trại, chủ trang trại, trang trại tổng hợp, đủ chuẩn trang trại, cấp thẻ trang trại
nghề truyền thống ; làng nghề ; ngành nghề nông thôn | làng gốm, dệt thổ cẩm, đan lát, nghề rèn, nghề làm bánh, nghề mộc, nghề thủ công, làng chiếu, làng bánh tráng, làng nón lá, rút bằng làng nghề, làng đúc đồng, làng cói, làng tranh, nghề dệt của bản
ổn định dân cư ; bố trí dân cư ; di dân | dời nhà khỏi sạt lở, ở chân núi sợ lở, nhà ven sông sắp trôi, tiền hỗ trợ dời nhà, dời dân vùng lũ, di cư tự do, sắp xếp lại bản, dời bản, ra biên giới ở, đi kinh tế mới, nhà nứt do sạt núi, dời nhà khỏi ven suối, lũ quét sợ ở, bản tái định cư mới, tiền dọn nhà vùng sụt lún, dân di cư chưa ổn định, bờ biển xâm thực dời nhà, khu xen ghép nhận dân
ocop | sản phẩm ba sao, chấm sao sản phẩm xã, đặc sản quê lên sao, mật ong lên ba sao, gắn sao trà, thi nâng sao, sao ocop hết hạn
công nghiệp nông thôn tiêu biểu | bình chọn hàng thủ công, đặc sản tiêu biểu
nông thôn mới | xã về đích nông thôn, thôn kiểu mẫu, vườn mẫu, thôn nông thôn mới, xã nâng cao, thu bằng nông thôn mới, lấy phiếu hài lòng dân
dự án liên kết ; kế hoạch liên kết ; liên kết theo chuỗi | hợp đồng bao tiêu, công ty thu mua nông sản, bán lúa cho công ty, được mùa mất giá, nuôi heo gia công, trồng mía cho nhà máy, hợp tác xã ký với siêu thị, ký hợp đồng trồng dứa, nhà máy chè bao tiêu
sản xuất cộng đồng ; hỗ trợ phát triển sản xuất | bò giống cho hộ nghèo, dê giống, nhóm hộ nuôi bò chung, mô hình sinh kế, cho con giống, cấp cây con hộ nghèo, cùng nuôi trâu sinh sản, nhóm phụ nữ nuôi gà thoát nghèo
diêm nghiệp | làm muối, diêm dân
sản xuất muối | ruộng muối, trải bạt ruộng muối
điều chỉnh thời hạn sử dụng đất | dự án xin thêm năm thuê đất
chuyển hình thức giao đất | thuê đất hằng năm sang một lần, trả tiền thuê một lần
điều chỉnh quyết định giao đất | quyết định giao đất sai ranh, quyết định cho thuê ghi sai diện tích
xóa đăng ký cho thuê | hết hợp đồng thuê xóa trên sổ, rút vốn góp bằng đất
môi giới bất động sản ; kinh doanh bất động sản | cò đất, bán nhà trên giấy, sàn nhà đất
tham vấn ; tham vấn cộng đồng | hỏi ý dân dự án nhà máy, họp thôn nghe chủ đầu tư
tạm sử dụng rừng | mượn đất rừng thi công đường dây
đất sản xuất ; nước sinh hoạt | hộ dân tộc thiếu ruộng, bản thiếu nước ăn, xin bồn chứa nước
phòng cháy chữa cháy rừng | đốt nương lan vào rừng
trợ cấp gạo | hộ nghèo trồng rừng lấy gạo, gạo thay nương rẫy
dịch vụ thủy lợi | hợp tác xã lấy nước cho ruộng, miễn thủy lợi phí
tái định cư thủy điện Sơn La ; tái định cư thuỷ điện Sơn La | tiền đền bù thủy điện Sơn La, dân bản dời lòng hồ, bản ngập lòng hồ chờ tiền
`;
