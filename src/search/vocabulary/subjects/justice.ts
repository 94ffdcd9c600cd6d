/** Civil status, nationality, adoption, certification, mediation, legal aid, complaints, anti-corruption, rewards, associations and funds, faith, hamlets, public employees, archives, ethnic affairs: official words, then what people say. */
export const justice = `
đăng ký khai sinh | đẻ con, mới sinh em bé, vợ mới sanh, khai sanh, có giấy chứng sinh rồi, đặt tên cho bé, quá 60 ngày chưa khai sinh, đẻ rớt tại nhà, đẻ trên nương, con mang họ mẹ, mẹ đơn thân sinh con, con không cha, nhặt được trẻ bị bỏ rơi, sinh đôi, mang thai hộ, bé sơ sinh, ông bà đi khai sinh thay, con đầu lòng, con 3 tuổi chưa khai sinh, trễ hạn khai sinh, cô đỡ thôn bản đỡ đẻ
đăng ký khai sinh | công nhân ở trọ khai sinh con, khai sinh nơi tạm trú, con gái 17 tuổi sinh con, bố đứa bé bỏ đi, con theo họ ngoại, đẻ trên xe cấp cứu, bé bỏ rơi chưa có giấy tờ, nhập học chưa có khai sinh
cho người đã có hồ sơ, giấy tờ cá nhân | lớn tuổi chưa từng có khai sinh, cụ già không có khai sinh, có căn cước mà không có khai sinh, từ nhỏ tới giờ không khai sanh, chỉ có học bạ không có khai sinh, hồ sơ đảng viên thiếu khai sinh, hộ chiếu thiếu khai sinh, 60 tuổi chưa có khai sinh, đi làm rồi chưa có khai sinh, ngày xưa không ai khai sinh, bảo hiểm xã hội đòi khai sinh người già
cho người đã có hồ sơ, giấy tờ cá nhân | người lớn khai sinh lần đầu
khai sinh có yếu tố nước ngoài cho người đã có hồ sơ, giấy tờ cá nhân | Việt kiều lớn tuổi chưa khai sinh
đăng ký khai sinh có yếu tố nước ngoài | con lai, ba Tây má Việt, mẹ Việt cha Hàn, đẻ bên Đài Loan bồng về, con sinh ở nước ngoài chưa khai sinh, Việt kiều khai sinh cho con, chọn quốc tịch cho con, con mang hộ chiếu Hàn, chồng Trung Quốc đẻ con, cháu sinh bên Đài Loan gửi về, mẹ Philippines sinh con, bố quốc tịch Mỹ, con hai dòng máu
khai sinh có yếu tố nước ngoài tại khu vực biên giới | vợ Lào đẻ con, cha bên kia con đẻ bên này, mẹ Campuchia sinh con giáp biên
khai tử có yếu tố nước ngoài tại khu vực biên giới | người Lào chết ở bản mình
nhận cha, mẹ, con có yếu tố nước ngoài tại khu vực biên giới | cha người Lào nhận con, cha bên kia biên giới nhận con, mẹ bên Campuchia nhận lại con, con với người Trung Quốc giáp biên, bố bên kia cột mốc nhận con
khai sinh lưu động | cán bộ tới nhà khai sinh, nhà xa không lên xã được, mẹ liệt giường, mẹ khuyết tật không đi khai sinh được, cha mẹ ở tù con chưa khai sinh, cán bộ vào bản khai sinh, mẹ mổ đẻ không ai đi khai, lũ cô lập không đi khai sinh được, cha mẹ đều khuyết tật
liên thông thủ tục hành chính về đăng ký khai sinh ; liên thông đăng ký khai sinh ; đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế | khai sinh nhập khẩu bảo hiểm một lần, ba trong một cho bé, trọn gói giấy tờ cho bé, nhập hộ khẩu cho con sơ sinh, bhyt trẻ sơ sinh, thẻ khám bệnh cho con nhỏ, gộp khai sinh với nhập khẩu, trẻ dưới 6 tuổi chưa bảo hiểm, con mới đẻ cần thẻ bảo hiểm
liên thông thủ tục hành chính về đăng ký khai sinh ; liên thông đăng ký khai sinh ; đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế | con vào hộ khẩu và bảo hiểm
liên thông đăng ký khai tử ; liên thông thủ tục hành chính về đăng ký khai tử ; đăng ký khai tử, xóa đăng ký thường trú | báo tử cắt khẩu mai táng một lần, cắt khẩu người chết, trọn gói giấy tờ người mất, người hưởng lương hưu chết, người mất còn tên trong hộ khẩu, báo tử rồi cắt khẩu luôn, xóa tên người chết hộ khẩu
đăng ký khai tử | chồng chết, ba mất, tía mất, mạ mất, ông nội qua đời, giấy chứng tử, giấy báo tử, giấy chết, đám ma, đám tang, chết ở bệnh viện, tai nạn chết, chết đuối, tự tử, tòa tuyên bố đã chết, chết lâu chưa khai, chết ở xa quê, ngân hàng đòi chứng tử, chết không có thân nhân, từ trần, chết ở nhà không bệnh viện, nhà hỏa táng đòi giấy tử, bảo hiểm nhân thọ đòi chứng tử, đột quỵ chết
đăng ký khai tử | ung thư mất, sét đánh chết, lũ cuốn chết, tai nạn xe tử vong, chết trong trại giam, mất 10 năm chưa báo tử, bà cố trăm tuổi mất
khai tử lưu động | cán bộ xuống nhà khai tử, neo đơn chết không ai đi khai, già yếu không đi khai tử được, chết trên nương xa xã, cán bộ vào bản khai tử
đăng ký lại khai tử | mất giấy chứng tử, chứng tử hồi xưa thất lạc, sổ khai tử bị cháy, làm lại giấy báo tử, chết thời chiến tranh mất giấy tử, sổ lưu khai tử không còn, không còn sổ khai tử
đăng ký khai tử có yếu tố nước ngoài | ông Tây chết trong nhà trọ, chồng người nước ngoài mất, Việt kiều chết khi về thăm quê, khách du lịch chết, rể Hàn Quốc mất
đăng ký kết hôn | cưới vợ, lấy chồng, giấy hôn thú, giá thú, đám cưới, giấy cưới, sống chung chưa có giấy, dựng vợ gả chồng, bắt chồng, đủ tuổi lấy vợ, cưới bộ đội, tái hôn, đi bước nữa, quay lại với vợ cũ, hai đứa khác tỉnh cưới nhau, nên vợ nên chồng, đkkh, cưới chạy tang, trai 20 gái 18, con gái 18 tuổi lấy chồng, đi nghĩa vụ về cưới, ăn hỏi xong, rước dâu, cô dâu chú rể
đăng ký kết hôn | cưới ở nơi tạm trú, bầu trước cưới sau, đám hỏi
đăng ký kết hôn có yếu tố nước ngoài | lấy chồng Tây, lấy Việt kiều, lấy chồng Đài Loan, lấy chồng Hàn Quốc, lấy vợ Philippines, cưới người ngoại quốc, bạn trai người Nhật, chồng bảo lãnh đi Mỹ, bạn gái người Thái Lan, chồng Singapore, chồng Mã Lai, lấy chồng Úc
có yếu tố nước ngoài tại khu vực biên giới | dân giáp biên, bản giáp biên, người Lào bản bên, vợ Lào đẻ con, người Campuchia giáp ranh, người Trung Quốc bên kia cột mốc
kết hôn có yếu tố nước ngoài tại khu vực biên giới | lấy vợ Lào, cưới người bên kia biên giới, lấy chồng Trung Quốc, bắt rể người Lào, cưới gái bản bên kia suối, con dâu Campuchia giáp biên, người yêu bên kia cột mốc, chồng bên kia sông biên giới, cưới người Lào chợ biên giới
kết hôn lưu động | cán bộ tới nhà đăng ký cưới, hai vợ chồng khuyết tật cưới nhau, già yếu ở chung chưa có hôn thú, cưới tập thể ở bản, cô dâu ngồi xe lăn, xã về bản làm giấy kết hôn
đăng ký lại kết hôn | mất giấy kết hôn, hôn thú rách nát, sổ gốc kết hôn cháy, hôn thú chế độ cũ, ly hôn mà không còn giấy kết hôn, lũ cuốn giấy cưới, làm lại hôn thú, cháy nhà mất giấy kết hôn, không còn sổ kết hôn, ông bà già mất giấy cưới
xác nhận tình trạng hôn nhân | giấy độc thân, chưa vợ, chưa chồng, đã ly hôn chưa cưới lại, góa vợ, góa chồng, ở giá, ở vậy nuôi con, bán đất đòi giấy độc thân, ngân hàng đòi giấy độc thân, xuất khẩu lao động cần giấy độc thân, đứng tên đất một mình, mua nhà xã hội cần giấy độc thân, độc thân hết hạn 6 tháng, xác nhận đang có vợ, còn son, cưới xã khác cần giấy xã mình
xác nhận tình trạng hôn nhân | ngân hàng đòi chứng minh chưa chồng, từng ở nhiều nơi giấy độc thân, ly hôn rồi bán đất, vợ chết rồi bán nhà, giấy chưa lập gia đình, mua đất đòi giấy chưa vợ
trích lục hộ tịch | trích lục khai sinh, bản sao khai sinh, sao lục khai sanh, rớt mất giấy khai sinh, mất giấy đăng ký kết hôn, trích lục kết hôn, trích lục khai tử, bản sao giấy chứng tử, sao lại hôn thú, lấy khai sinh ở quê cũ, trường đòi khai sinh, trích lục cải chính, trích lục ghi chú kết hôn, khai sinh rách mờ chữ, ra tòa cần bản sao kết hôn, chích lục, sổ bộ
trích lục hộ tịch | làm hộ chiếu cần bản sao khai sinh, mẫu giáo nộp bản sao khai sinh, bản sao khai sinh tỉnh khác, xã cũ sáp nhập lấy khai sinh, ngân hàng đòi giấy kết hôn, thừa kế cần trích lục khai tử, mất khai sinh xã còn sổ
đăng ký lại khai sinh | mất khai sinh lẫn sổ gốc, mất giấy khai sinh, xã không còn sổ lưu khai sinh, lũ cuốn trôi khai sinh, cháy nhà mất khai sinh, khai sinh chế độ cũ, làm lại khai sanh, khai sinh bị mối ăn, cấp lại khai sinh bản chính, hồi nhỏ khai sinh rồi thất lạc, trước đây khai sinh không còn bản nào, chạy giặc mất khai sinh, sổ lưu mục nát
lại khai sinh có yếu tố nước ngoài | Việt kiều mất khai sinh gốc, con lai mất khai sinh, kiều bào mất giấy khai sinh cũ
lại kết hôn có yếu tố nước ngoài | mất hôn thú với chồng Tây, Việt kiều mất giấy cưới, chồng Đài Loan mất giấy kết hôn
lại khai tử có yếu tố nước ngoài | mất chứng tử của Việt kiều, mất giấy tử của chồng Tây, chứng tử người Pháp thất lạc, sổ khai tử người ngoại quốc không còn
xác nhận thông tin hộ tịch | kiểm tra tên trong sổ hộ tịch, xác nhận đã từng đổi tên, xác nhận cha mẹ trong sổ khai sinh, dò sổ hộ tịch, hai tên là một người trong sổ
đăng ký nhận cha, mẹ, con | con ngoài giá thú, nhận lại con, thử ADN, xét nghiệm huyết thống, ba ruột muốn đứng tên, thêm tên cha vào khai sinh, con riêng, con rơi, tìm lại cha ruột, mẹ ruột thất lạc, khai sinh bỏ trống tên cha, khai sinh chỉ có mẹ giờ cha nhận, con đứng tên ông bà giờ nhận lại, đẻ trước cưới giờ thêm bố, con lớn rồi mới nhận cha, bố đẻ quay về nhận con
khai sinh kết hợp đăng ký nhận cha, mẹ, con ; khai sinh kết hợp nhận cha, mẹ, con | chưa đăng ký kết hôn mà có con, chưa cưới mà đẻ, sống thử có con, ba má chưa hôn thú, chưa đủ tuổi kết hôn mà có con, tảo hôn có con, bạn trai nhận con khi khai sinh, vợ chồng hờ, mới sinh có tên bố chưa cưới, chưa ký giấy đã có em bé, mang họ bố mà chưa đăng ký, bố mẹ không hôn thú đầy tháng con
nhận cha, mẹ, con có yếu tố nước ngoài | cha Tây nhận con, bồ nước ngoài nhận con, con lai tìm cha, Việt kiều nhận con ruột, bố quốc tịch Hàn nhận con, con riêng với người Nhật, cha ở Mỹ nhận con
khai sinh kết hợp đăng ký nhận cha, mẹ, con có yếu tố nước ngoài ; khai sinh kết hợp nhận cha, mẹ, con có yếu tố nước ngoài | chưa cưới ông Tây đẻ con, bạn trai Hàn nhận con khai sinh, sống chung người Trung Quốc sinh con, mới sinh cha ngoại quốc chưa hôn thú, có con bồ Đài Loan chưa cưới
đăng ký giám hộ | cháu mồ côi, cha mẹ chết để lại con nhỏ, ông bà nuôi cháu, tâm thần cần người đại diện, mất năng lực hành vi, già lú lẫn không ký được, cha mẹ đi tù để lại con, anh chị nuôi em mồ côi, ký giấy tờ thay cho cháu, cha mẹ bỏ đi biệt tích, đỡ đầu, trường đòi giấy giám hộ, bệnh viện đòi người giám hộ, ngân hàng đòi giấy giám hộ, chú đứng ra giám hộ, con bại não quá 18 tuổi
đăng ký giám hộ | mẹ tâm thần con nhỏ
chấm dứt giám hộ | cháu đủ 18 tuổi, thôi giám hộ, đổi người giám hộ, cha mẹ ra tù đón con về, người giám hộ chết, hết giám hộ vì có người nhận nuôi, đổi từ ông sang chú giám hộ
giám sát việc giám hộ | trông chừng tài sản của cháu mồ côi, người giám hộ tiêu tài sản, cử người trông chừng người giám hộ
chấm dứt giám hộ có yếu tố nước ngoài | cháu về nước hết giám hộ
giám hộ có yếu tố nước ngoài | người nước ngoài làm giám hộ, cháu quốc tịch Mỹ ở với ngoại
thay đổi, cải chính, bổ sung thông tin hộ tịch ; thay đổi, cải chính, bổ sung hộ tịch ; cải chính hộ tịch | tên xấu muốn đổi, đổi họ cho con, bỏ họ cha lấy họ mẹ, khai sinh sai ngày sinh, năm sinh lệch căn cước, sai chữ lót, sai tên đệm, khai sinh thiếu dấu, tên má trong khai sinh sai, khai sinh chỉ có năm sinh, sai quê quán, khai sinh không khớp học bạ, chuyển giới, giới tính ghi nhầm
thay đổi, cải chính, bổ sung thông tin hộ tịch ; thay đổi, cải chính, bổ sung hộ tịch ; cải chính hộ tịch | con nuôi đổi họ, tên bị bạn trêu, giấy kết hôn ghi sai tên, chứng tử ghi sai ngày mất, đính chính khai sinh, sửa giấy khai sinh, cán bộ đánh máy nhầm, tên khai sinh khác căn cước, bằng cấp ghi khác khai sinh, hộ chiếu không khớp khai sinh, thầy bói bảo đổi tên, đổi họ con theo mẹ
thay đổi, cải chính, bổ sung thông tin hộ tịch ; thay đổi, cải chính, bổ sung hộ tịch ; cải chính hộ tịch | con trai ghi nhầm con gái, thêm chữ đệm, bổ sung quê quán khai sinh, tuổi thật khác tuổi giấy, khai gian tuổi hồi nhỏ, trường bảo về sửa khai sinh
xác định lại dân tộc | đổi dân tộc, lấy dân tộc theo mẹ, chuyển sang dân tộc của cha, ghi nhầm Kinh, đổi từ Kinh sang Tày, cha Kinh mẹ Tày, lấy dân tộc mẹ được ưu tiên, khai sinh ghi sai dân tộc, con chuyển từ Kinh qua Mường, đủ 18 tuổi đổi dân tộc
hộ tịch có yếu tố nước ngoài | Việt kiều sửa khai sinh, chồng Tây sai tên trong giấy kết hôn
ghi vào sổ hộ tịch | giấy nước ngoài đem về công nhận, ghi chú hộ tịch, đã làm bên nước ngoài
ghi vào sổ hộ tịch việc kết hôn | cưới ở nước ngoài rồi về, ghi chú kết hôn, hôn thú bên Mỹ, đã cưới bên Đài Loan, du học sinh cưới bên Úc, đã kết hôn bên Hàn
ghi vào sổ hộ tịch việc ly hôn | ly hôn ở nước ngoài, ghi chú ly hôn, án ly hôn tòa nước ngoài, bỏ chồng Hàn về lấy chồng khác, ly dị bên Đài Loan, tòa Hàn xử ly hôn rồi
việc hộ tịch khác | con có khai sinh nước ngoài, ghi chú khai sinh, khai sinh Nhật đem về, chết bên nước ngoài đã có giấy tử, con nuôi ở nước ngoài, đổi tên bên Mỹ, có giấy khai sinh Hàn, chết bên Nhật có chứng tử
nhập quốc tịch | vào quốc tịch Việt Nam, thành người Việt, vợ Lào chưa có quốc tịch, người không quốc tịch, dân di cư tự do từ Campuchia về, vợ Campuchia thành công dân Việt
trở lại quốc tịch | lấy lại quốc tịch, lấy chồng Đài Loan mất quốc tịch, hai quốc tịch, hồi trước bỏ quốc tịch giờ xin lại, kiều bào về quê sống hẳn
thôi quốc tịch | bỏ quốc tịch Việt Nam, vào quốc tịch Đức, theo chồng nước ngoài bỏ quốc tịch, Đài Loan bắt bỏ quốc tịch cũ
xác nhận có quốc tịch Việt Nam | chứng minh là công dân Việt, Việt kiều còn quốc tịch, giữ quốc tịch Việt, sứ quán đòi giấy quốc tịch, Việt kiều không còn hộ chiếu Việt
xác nhận là người gốc Việt Nam | giấy gốc Việt, ba má là người Việt, Việt kiều mua nhà cần giấy gốc, kiều bào miễn thị thực, sinh bên Mỹ chứng minh gốc Việt, đời con thứ hai bên Pháp
thông báo có quốc tịch nước ngoài | vừa vào quốc tịch Mỹ, có hai hộ chiếu, được nhập tịch Hàn
đăng ký việc nuôi con nuôi trong nước ; đăng ký nuôi con nuôi trong nước | xin con nuôi, hiếm muộn, vợ chồng không sinh được, trẻ bỏ rơi muốn nuôi, cho con làm con nuôi, cha dượng nhận con vợ, mẹ kế nhận con chồng, dì nhận cháu làm con, trại mồ côi, nhận bé ở chùa về nuôi, giấy con nuôi, độc thân nhận con nuôi, cho đứt con cho người ta, nuôi bé lâu rồi hợp thức hóa, bác ruột nhận cháu làm con
đăng ký việc nuôi con nuôi trong nước ; đăng ký nuôi con nuôi trong nước | bé bị bỏ trước cổng, cậu mợ không con nhận cháu, chồng sau nhận con riêng vợ, hai vợ chồng vô sinh
đăng ký lại việc nuôi con nuôi ; đăng ký lại nuôi con nuôi | mất giấy con nuôi, quyết định con nuôi bị cháy, làm lại giấy con nuôi, con nuôi năm 1990 mất giấy, không còn sổ con nuôi, trước đây đã đăng ký con nuôi
nuôi con nuôi có yếu tố nước ngoài | người nước ngoài xin con nuôi, cho con nuôi sang Pháp, dì bên Mỹ nhận cháu, chồng Tây nhận con riêng của vợ, cô ruột Việt kiều nhận cháu, cha dượng Đài Loan
ghi vào sổ đăng ký nuôi con nuôi ; việc nuôi con nuôi đã được giải quyết | nhận con nuôi bên Mỹ rồi, đã nhận con nuôi ở nước ngoài
nước láng giềng nhận trẻ em Việt Nam ; nhận trẻ em của nước láng giềng | người Lào xin nuôi trẻ Việt, nuôi trẻ Campuchia giáp biên, con nuôi bên kia biên giới, đủ điều kiện nuôi trẻ Lào
chứng thực bản sao từ bản chính | sao y bản chính, photo công chứng, công chứng căn cước, công chứng bằng cấp, công chứng giấy tờ, dấu mộc đỏ, phô tô đóng dấu, sao y sổ đỏ, sao y khai sinh, chứng thực học bạ, công chứng hồ sơ xin việc, bản sao điện tử, sao y hộ chiếu, công ty bắt nộp bản công chứng, sao y bằng lái, công chứng bảng điểm, công chứng thẻ thương binh, sao y giấy phép kinh doanh
chứng thực bản sao từ bản chính | công chứng chứng chỉ tiếng Anh, photo sổ tiết kiệm, học bổng cần bản công chứng, hồ sơ vay cần sao y, công chứng hợp đồng lao động
chứng thực chữ ký trong các giấy tờ, văn bản ; chứng thực chữ ký trong giấy tờ, văn bản | giấy ủy quyền, ủy quyền lĩnh lương hưu, xác nhận chữ ký, sơ yếu lý lịch, đóng dấu lý lịch xin việc, lý lịch tự thuật, điểm chỉ, lăn tay, mù chữ không ký được, tay run không ký được, giấy cam kết, giấy bán xe viết tay, giấy cho tặng xe máy, giấy nợ, đồng ý cho con đi nước ngoài, đơn tự nguyện
chứng thực chữ ký trong các giấy tờ, văn bản ; chứng thực chữ ký trong giấy tờ, văn bản | ủy quyền nhận tiền đền bù, ủy quyền nộp giấy tờ thay, cho con đi du lịch, đơn xin việc đóng dấu xã, lý lịch học lái xe, giấy bảo lãnh, cụ bà liệt không ký được, cam đoan chịu trách nhiệm, giấy vay tiền anh em
chứng thực chữ ký người dịch | dịch thuật công chứng, dịch tiếng Anh, dịch sang tiếng Hàn, bản dịch đóng dấu, dịch bằng lái, dịch tiếng Trung, du học dịch giấy tờ, dịch hộ chiếu
không phải là cộng tác viên dịch thuật | tự dịch, biết ngoại ngữ, con học ngoại ngữ dịch giúp, tốt nghiệp tiếng Trung tự dịch, có bằng ngoại ngữ tự dịch
người dịch là cộng tác viên dịch thuật | người dịch của xã, văn phòng dịch thuật, thuê dịch, công ty dịch thuật đóng dấu, danh sách người dịch tư pháp
chứng thực di chúc | viết di chúc, để lại đất cho con, trối lại tài sản, chia đất trước khi chết, tờ trăng trối, già muốn để nhà cho út, đất hương hỏa để con trưởng, sợ con cháu tranh giành đất, cụ già minh mẫn lập di chúc, cho đứa nuôi mình lúc già, tờ di chúc viết tay, để lại nhà cho con gái
từ chối nhận di sản | không nhận thừa kế, nhường phần thừa kế cho anh em, không lấy đất cha mẹ để lại, khước từ thừa kế, không gánh nợ của cha, con gái lấy chồng không lấy đất, nhường hết đất cho mẹ đứng, không tranh phần đất, sợ nợ của bố để lại
phân chia di sản ; khai nhận di sản | chia thừa kế, chia đất cha mẹ để lại, anh em thỏa thuận chia đất, cha chết sang tên sổ, sổ đỏ đứng tên ông nội, chết không để di chúc, con một nhận thừa kế, chia gia tài, thừa kế xe máy của chồng chết, đồng thừa kế, ba mất đất chưa chia, anh em ký cho út đứng tên, cha mất sang tên cho mẹ, xe đứng tên chồng đã mất, bà nội mất đất cho ai
phân chia di sản ; khai nhận di sản | sổ đứng tên người chết
giao dịch liên quan đến tài sản ; chứng thực hợp đồng, giao dịch | hợp đồng bán đất, mua đất ký ở xã, cho con đất, tặng cho đất, giấy tay bán đất, công chứng mua bán nhà, chuyển nhượng ruộng, hợp đồng thuê nhà, thế chấp sổ đỏ, đặt cọc mua đất, đổi đất cho nhau, mua bán xe máy, ủy quyền bán đất, sang nhượng đất rẫy, vợ chồng chia tài sản chung, cho con gái mảnh đất, hợp đồng thuê ki ốt
giao dịch liên quan đến tài sản ; chứng thực hợp đồng, giao dịch | thuê ruộng làm vụ, bán ghe, giấy bán máy cày, ngân hàng bắt ký thế chấp, bán rẫy cà phê ký ở xã, bố mẹ cho đất vợ chồng, hợp đồng thuê mặt bằng, hợp đồng mua ô tô cũ
sửa đổi, bổ sung, hủy bỏ giao dịch ; sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch | hủy hợp đồng bán đất, hủy cọc, không bán đất nữa, sửa giá trong hợp đồng, hủy giấy cho đất, thêm điều khoản hợp đồng, đổi ý di chúc, hủy di chúc cũ, di chúc thêm đứa cháu, thuê nhà ký rồi đổi giá, trả lại đất đã mua, hai bên thống nhất hủy bán, rút lại ủy quyền bán đất, hợp đồng thuê muốn kéo dài
sửa đổi, bổ sung, hủy bỏ giao dịch ; sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch | cho đất rồi đòi lại
sửa lỗi sai sót trong giao dịch ; sửa lỗi sai sót trong hợp đồng, giao dịch | hợp đồng gõ nhầm tên, sai số căn cước trong hợp đồng, hợp đồng đánh máy sai, hợp đồng sai số thửa, di chúc đánh máy sai tên, chữ sai trong hợp đồng đã đóng dấu, giấy cho đất ghi nhầm thửa, hợp đồng gõ sai diện tích, bị trả vì hợp đồng sai chữ
giao dịch đã được chứng thực | mất hợp đồng mua bán đất, sao lại hợp đồng ký ở xã, hợp đồng cũ lưu ở xã, mất văn bản chia thừa kế
cấp bản sao từ sổ gốc | bản sao do nơi cấp, mất bằng tốt nghiệp, bản sao văn bằng, trích sao, mất bằng cấp 3, trường cũ giải thể mất bằng, bằng bổ túc bị mất, nơi cấp còn lưu sổ gốc
hợp pháp hóa lãnh sự ; chứng nhận lãnh sự | giấy tờ dùng ở nước ngoài, tem lãnh sự, sứ quán đòi hợp pháp hóa, dấu ngoại giao, giấy độc thân đem sang Hàn
đăng ký biện pháp bảo đảm | cắm sổ ngân hàng, cầm sổ đỏ vay tiền, thế chấp nhà đất, giao dịch bảo đảm, thế chấp vườn cà phê
xóa đăng ký biện pháp bảo đảm | xóa thế chấp, trả hết nợ ngân hàng, rút sổ đỏ về, giải chấp, tất toán khoản vay lấy sổ
thay đổi nội dung biện pháp bảo đảm ; đăng ký thay đổi biện pháp bảo đảm | vay thêm sổ đang thế chấp
xử lý tài sản bảo đảm | ngân hàng siết nhà, phát mãi đất
hòa giải ở cơ sở | tổ hòa giải thôn, mâu thuẫn hàng xóm, giảng hòa, xích mích, hai nhà cãi nhau, chửi nhau, vợ chồng cãi nhau
chuẩn tiếp cận pháp luật | xã đạt chuẩn hiểu luật
công nhận hòa giải viên | bầu hòa giải viên, được bầu vào tổ hòa giải, thêm người cho tổ hòa giải, người dân bầu làm hòa giải, bổ sung hòa giải viên, hội phụ nữ vào tổ hòa giải
công nhận tổ trưởng tổ hòa giải | bầu tổ trưởng hòa giải, đứng đầu tổ hòa giải, tổ trưởng hòa giải cũ nghỉ bầu người mới, mặt trận làm tổ trưởng hòa giải
thôi làm tổ trưởng tổ hòa giải | tổ trưởng hòa giải xin nghỉ
thôi làm hòa giải viên | nghỉ làm hòa giải, rút khỏi tổ hòa giải, già yếu thôi hòa giải, chuyển nhà không hòa giải nữa, bệnh không đi hòa giải được, hòa giải viên vi phạm, xin ra khỏi tổ hòa giải
thù lao cho hòa giải viên | tiền công hòa giải, bồi dưỡng hòa giải, tiền mỗi vụ hòa giải, hòa giải thành được trả tiền, chi cho tổ hòa giải, hòa giải xong bao nhiêu tiền
khi hòa giải viên gặp tai nạn | đi hòa giải bị đánh, hòa giải bị thương, can ngăn bị chém, chết khi đi hòa giải, đi hòa giải ngã xe, đang giảng hòa bị đâm, can đánh nhau gãy tay, tiền thuốc hòa giải viên, hòa giải viên chết
tuyên truyền viên pháp luật | nói luật cho bà con, truyền đạt luật ở bản, loa thôn
công nhận tuyên truyền viên pháp luật | được chọn làm tuyên truyền viên, cử người tuyên truyền luật, nói luật bằng tiếng dân tộc
thôi làm tuyên truyền viên pháp luật | nghỉ tuyên truyền viên, không đi nói luật nữa, tuyên truyền viên chuyển đi
báo cáo viên pháp luật | người giảng luật cho dân, diễn giả pháp luật, cán bộ tư pháp giảng luật
miễn nhiệm báo cáo viên pháp luật ; thôi làm báo cáo viên pháp luật | nghỉ báo cáo viên, thôi đi giảng luật
hương ước, quy ước | lệ làng, luật tục, quy ước thôn, phạt vạ, nội quy khu phố, bản cấm thả rông trâu bò
thủ tục yêu cầu trợ giúp pháp lý ; giải quyết yêu cầu trợ giúp pháp lý ; trợ giúp pháp lý yêu cầu trợ giúp pháp lý | luật sư miễn phí, không có tiền thuê luật sư, hộ nghèo bị kiện, cần người bào chữa, con bị bắt cần luật sư, tư vấn luật không mất tiền, bị chồng đánh cần luật sư, bị xâm hại cần luật sư, người khuyết tật ra tòa, dân tộc thiểu số bị kiện
thay đổi người thực hiện trợ giúp pháp lý | đổi luật sư miễn phí, không vừa ý luật sư
rút yêu cầu trợ giúp pháp lý | không cần luật sư miễn phí nữa, tự thuê luật sư rồi
cộng tác viên trợ giúp pháp lý ; đăng ký tham gia trợ giúp pháp lý | thẻ cộng tác viên, văn phòng luật sư bào chữa miễn phí
khiếu nại về trợ giúp pháp lý | bị từ chối luật sư miễn phí
giải quyết yêu cầu bồi thường | cán bộ làm sai gây thiệt hại, bắt nhà nước đền, cưỡng chế sai, oan sai, tháo dỡ nhà sai, tịch thu sai, bắt nhầm, đòi đền đo sai đất, nhà nước đền vì cán bộ sai, bị giữ oan đòi đền
phục hồi danh dự | xin lỗi công khai, minh oan, lấy lại danh dự, cán bộ vu oan xin lỗi, đăng báo xin lỗi, rửa tiếng oan
lý lịch tư pháp | giấy không tiền án, lý lịch số 1, lý lịch số 2, công ty bắt nộp lý lịch tư pháp, visa đòi lý lịch tư pháp, chạy Grab, chưa có tiền sự, llttp, đi Nhật cần giấy án tích, giữ trẻ cần không tiền án, phiếu không phạm tội
xóa án tích | sạch án, đi tù về xóa tiền án, án cũ còn treo trong lý lịch
tiếp công dân | gặp chủ tịch xã, lịch tiếp dân, phòng tiếp dân, trình bày bức xúc, kêu oan, gặp lãnh đạo, ngày chủ tịch tiếp dân, gặp bí thư xã, kéo lên ủy ban nói chuyện
xử lý đơn | gửi đơn thư, đơn lâu không trả lời, đơn bị chuyển lòng vòng, đơn kiến nghị, đơn tập thể của xóm, đơn kêu cứu, đơn gửi rồi không thấy tin
giải quyết khiếu nại | không đồng ý quyết định của xã, bị phạt oan, đền bù đất thấp, khiếu kiện, thu hồi đất không thỏa đáng, bị cắt trợ cấp không đúng, đơn khiếu nại, bị gạt khỏi hộ nghèo oan, đền bù cây thiếu, xử ép dân
giải quyết khiếu nại lần hai | trả lời chưa thỏa đáng, khiếu nại tiếp lên trên, xã giải quyết không đồng ý, khiếu nại lần đầu bị bác
đối với lực lượng công an nhân dân | khiếu nại công an xã, công an phạt sai, công an đánh dân, csgt phạt oan, công an giữ xe, công an không cho nhập khẩu, công an giữ giấy tờ, công an bắt người sai, phạt nồng độ cồn sai
giải quyết tố cáo | tố cán bộ ăn tiền, nhận hối lộ, lấn đất công, đơn nặc danh, ăn chặn tiền cứu trợ, vòi tiền, bớt xén, tham ô, trưởng thôn ăn chặn gạo, hiệu trưởng lạm thu, khai khống hộ nghèo, giả thương binh, bao che phá rừng, sợ bị trả thù
kê khai tài sản, thu nhập | khai tài sản cán bộ, kê khai cuối năm, cán bộ khai nhà đất, cán bộ mua đất phải khai, dán bản kê khai, kê khai lần đầu nhận việc
xác minh tài sản, thu nhập | kiểm tra tài sản cán bộ, giàu bất thường, bốc thăm xác minh, giấu tài sản, cán bộ xây biệt thự, tiền đâu mua xe sang, tài sản không rõ nguồn gốc
yêu cầu giải trình ; thực hiện việc giải trình | đòi xã giải thích, cán bộ phải trả lời vì sao, vì sao ra quyết định, yêu cầu chủ tịch giải thích
phản ánh, kiến nghị | góp ý cán bộ, cán bộ hách dịch, hồ sơ trễ hẹn, ngâm hồ sơ, đường dây nóng, bắt chờ lâu ở một cửa, nhân viên nạt dân, đòi giấy tờ ngoài quy định, phiền hà
cung cấp thông tin theo yêu cầu ; tiếp cận thông tin | xin thông tin quy hoạch, xem ngân sách xã, xin văn bản của xã, xem bản đồ quy hoạch xã, xem dự toán làm đường
thanh tra nhân dân ; giám sát đầu tư của cộng đồng | bầu ban thanh tra nhân dân
tặng giấy khen | giấy khen của xã, người tốt việc tốt, xã khen thưởng, nông dân giỏi được khen, cựu chiến binh gương mẫu, doanh nghiệp ủng hộ được khen, tập thể thôn được khen
theo công trạng ; công trạng và thành tích | công lao nhiều năm, làm tốt nhiệm vụ cả năm
thực hiện nhiệm vụ chính trị | thành tích cuối năm, hoàn thành xuất sắc, khen tổng kết năm
thành tích đột xuất | cứu người đuối nước, bắt cướp, nhặt được tiền trả lại, dũng cảm chữa cháy, khen nóng, cứu người trong lũ, dập lửa cứu bé, đạt giải bất ngờ, lao xuống suối cứu bạn, nhặt vàng trả người mất
theo đợt hoặc chuyên đề ; theo đợt, chuyên đề | phong trào nông thôn mới, tổng kết phong trào, khen xóa nhà tạm, khen hiến đất làm đường, khen phòng chống dịch, phong trào phụ nữ, khen dân vận khéo
cấp xã cho gia đình ; cấp xã cho hộ gia đình ; giấy khen cho hộ gia đình ; giấy khen cho gia đình | nhà hiến đất được khen, gia đình gương mẫu, gia đình ủng hộ làm cầu, nhà ba thế hệ gương mẫu, hộ làm kinh tế giỏi
lao động tiên tiến | danh hiệu cuối năm của cán bộ, lđtt, phòng ban tiên tiến, xét thi đua cuối năm, tập thể tiên tiến
tập thể lao động xuất sắc | đơn vị xuất sắc năm
chiến sĩ thi đua | cstđ, sáng kiến cuối năm, giáo viên giỏi nhiều năm
khen thưởng đối ngoại ; thành tích đối ngoại | khen người nước ngoài giúp xã, chuyên gia nước ngoài có công, tổ chức nước ngoài tài trợ
gia đình văn hóa | bằng gia đình văn hóa, nhà văn hóa tiêu biểu, bình xét cuối năm
tổ dân phố văn hóa | làng văn hóa, bản văn hóa, khu phố văn hóa, ấp văn hóa, buôn văn hóa, thôn đạt chuẩn văn hóa, đăng ký thôn kiểu mẫu
bằng khen | bằng khen của tỉnh, bằng khen thủ tướng, doanh nhân từ thiện bằng khen
huân chương ; huy chương | có công chống Mỹ chưa được huân chương, truy tặng, ông đi kháng chiến chưa thưởng, huy chương vẻ vang, bà cô du kích, nuôi giấu cán bộ
hiện vật khen thưởng | mất bằng khen, bằng huân chương bị mối ăn, bằng khen ghi sai tên, huân chương của ông bị mất, huy chương bị lũ cuốn
bà mẹ Việt Nam anh hùng | mẹ liệt sĩ, bà có hai con liệt sĩ, con độc nhất hy sinh, truy tặng mẹ, bà nội có ba con hy sinh, mẹ có chồng và con liệt sĩ
thầy thuốc nhân dân ; thầy thuốc ưu tú | bác sĩ được phong tặng, y sĩ trạm xá lâu năm, danh hiệu ngành y, bác sĩ lâu năm trong nghề, phong tặng cho bác sĩ, lương y lâu năm được phong, danh hiệu cho y tá, danh hiệu cao quý ngành y, ông lang được phong
nhà giáo nhân dân ; nhà giáo ưu tú | danh hiệu thầy cô, giáo viên được phong, thầy giáo dạy lâu năm
nghệ nhân nhân dân ; nghệ nhân ưu tú | phong nghệ nhân, giữ cồng chiêng, hát then, nghệ nhân quan họ, dệt thổ cẩm, thầy cúng giữ lễ cấp sắc, già làng đánh chiêng, bà hát ru hát lượn, đờn ca tài tử, nghề gốm lâu đời, bài chòi, thổi khèn
kỷ niệm chương | công tác lâu năm trong ngành, kỷ niệm chương cựu chiến binh
ban vận động thành lập hội | đứng ra vận động lập hội, nhóm sáng lập hội, bước đầu tiên lập hội
thành lập hội | lập hội đồng hương, hội cựu giáo chức, hội sinh vật cảnh, hội chơi chim, hội làm vườn, hội khuyến học, hội người khuyết tật, hội thiện nguyện, hội cựu TNXP, hội nạn nhân da cam
phê duyệt điều lệ hội ; điều lệ hội | nội quy hội xin duyệt, sửa điều lệ sau đại hội
đổi tên hội | xã đổi tên hội phải đổi theo
sáp nhập hội ; hợp nhất hội ; chia, tách, sáp nhập, hợp nhất hội | gộp hội sau khi nhập xã, tách hội, gộp hội người cao tuổi, hội chữ thập đỏ nhập xã
hội tự giải thể | dẹp hội, hội không hoạt động nữa, hội ít người quá giải tán
đại hội nhiệm kỳ ; đại hội thành lập ; đại hội bất thường | hội sắp đại hội, bầu chủ tịch hội, đại hội hội người cao tuổi, hết nhiệm kỳ hội bầu lại
thành lập và công nhận điều lệ quỹ ; thành lập quỹ ; quỹ xã hội, quỹ từ thiện | lập quỹ từ thiện, quỹ khuyến học dòng họ, mạnh thường quân lập quỹ, quỹ học bổng, nhóm thiện nguyện lập quỹ, quỹ vì người nghèo tư nhân, quỹ giúp bệnh nhân ung thư, quỹ nuôi trẻ mồ côi
thay đổi giấy phép thành lập và công nhận điều lệ ; sửa đổi, bổ sung quỹ ; đổi tên quỹ | quỹ đổi trụ sở
cấp lại giấy phép thành lập và công nhận điều lệ ; cấp lại giấy phép thành lập | quỹ mất giấy phép
quỹ hoạt động trở lại ; hoạt động trở lại sau khi bị đình chỉ | quỹ bị đình chỉ mở lại
quỹ đủ điều kiện hoạt động ; hội đồng quản lý quỹ | quỹ mới lập bắt đầu hoạt động, thay chủ tịch quỹ, công bố quỹ ra mắt, quỹ góp đủ tiền ban đầu
quỹ tự giải thể | đóng quỹ từ thiện, quỹ hết tiền, giải tán quỹ khuyến học
hợp nhất, sáp nhập, chia, tách quỹ ; sáp nhập quỹ | gộp hai quỹ từ thiện, quỹ mở rộng sang xã khác
đăng ký hoạt động tín ngưỡng | cúng đình, hội đền, rước kiệu, lễ kỳ yên, vía bà, hát chầu văn, hầu đồng, lễ cầu ngư, cúng rừng, cúng bản, giỗ tổ làng, cúng cá ông, lễ cầu mưa, thầy mo cúng, miếu bà, nhà thờ họ, ban quản lý đình, cúng làng đầu năm, lễ nghinh ông, cúng thần nông, lễ cơm mới của bản, đền thờ mẫu mở cửa, cúng nương, cúng bến nước, giỗ tổ nghề, lễ hạ điền
đăng ký hoạt động tín ngưỡng | lịch cúng cả năm của đình
bổ sung hoạt động tín ngưỡng | đình thêm lễ mới, thêm ngày cúng, miếu làm thêm lễ, đã đăng ký nay thêm lễ, đền phát sinh lễ rước, thêm buổi hầu đồng ngoài lịch, thêm khóa lễ giữa năm, đình cúng thêm ngoài kế hoạch
tổ chức lễ hội | phục dựng hội làng, lễ hội lần đầu, hội làng mùa xuân, hội đua ghe ngo, hội chọi trâu, lễ hội lồng tồng, khôi phục lễ hội bỏ lâu
đăng ký sinh hoạt tôn giáo tập trung | nhóm đạo tại nhà, điểm nhóm Tin lành, cầu nguyện, đọc kinh, theo đạo ở bản, theo Chúa, niệm Phật chung, hội thánh tại gia, tụng kinh, chưa có nhà thờ, đạo Hòa Hảo, đạo Cao Đài họp, phật tử tụng kinh ở nhà, điểm nhóm của người Mông, lễ chủ nhật trong bản, Cơ đốc Phục lâm, đạo Hồi người Chăm, mượn nhà cầu nguyện
thay đổi người đại diện của nhóm sinh hoạt tôn giáo | đổi trưởng nhóm đạo, trưởng điểm nhóm chết, trưởng nhóm chuyển đi, người khác đứng đầu điểm nhóm, phụ trách nhóm đạo bị bệnh, trưởng nhóm cũ nghỉ
địa điểm sinh hoạt tôn giáo tập trung | dời chỗ nhóm đạo, nhóm đạo dời qua xã bên, đổi nhà nhóm họp, chủ nhà không cho nhóm đạo nữa, nhóm cầu nguyện đổi nhà, chỗ nhóm chật dời chỗ rộng
địa điểm sinh hoạt tôn giáo tập trung đến địa bàn xã khác | điểm nhóm chuyển sang xã khác, nhóm đạo dọn qua xã bên, chỗ đọc kinh dời khỏi xã, nhóm Tin lành đổi xã
sinh hoạt tôn giáo tập trung của người nước ngoài | người Hàn nhóm đạo, người Tây mượn nhà thờ, công nhân Philippines đi lễ
danh mục hoạt động tôn giáo | lịch lễ của nhà thờ, nhà chùa gửi kế hoạch năm, lễ Phật đản, lễ Noel, lễ Vu Lan, thánh thất, chùa báo lễ cả năm
danh mục hoạt động tôn giáo bổ sung | chùa thêm lễ ngoài kế hoạch, nhà thờ phát sinh lễ, lễ chưa báo đầu năm
tổ chức quyên góp | hòm công đức, quyên tiền xây chùa, lạc quyên, nhà thờ kêu gọi đóng góp, đình quyên góp, góp tiền đúc chuông, vận động xây chánh điện, tín đồ góp sửa thánh thất
mở lớp bồi dưỡng về tôn giáo | lớp giáo lý, khóa tu mùa hè, dạy kinh thánh, khóa học cho giáo lý viên, lớp phật pháp cho thanh niên, bồi dưỡng chấp sự, khóa an cư
hội nghị thường niên | họp hằng năm của giáo hội, chi hội Tin lành họp
đại hội của tổ chức tôn giáo | đại hội phật giáo, bầu ban trị sự, bầu ban chấp sự, hội thánh bầu ban chấp sự, giáo hội hết nhiệm kỳ, họ đạo Cao Đài đại hội, tín đồ bầu ban mới, chi hội Tin lành đại hội, chùa họp bầu ban hộ tự
cuộc lễ ngoài cơ sở tôn giáo | mượn sân bóng làm lễ Giáng sinh, rước kiệu ngoài đường, đại lễ ngoài trời, làm lễ ở sân vận động, lễ Phật đản ở quảng trường, thả hoa đăng trên sông, lễ cầu siêu ở nghĩa trang
giảng đạo ngoài địa bàn phụ trách | mời mục sư về giảng, sư thầy thuyết pháp chùa khác, truyền đạo xã bên, linh mục giảng xứ khác, mục sư nơi khác tới giảng, thầy chùa về thuyết pháp, mời sư về giảng một buổi, mời cha về giảng lễ
phong phẩm ; suy cử | thụ phong linh mục, mục sư mới, bổ nhiệm trụ trì, bầu ban hành giáo, tấn phong mục sư, phong giáo hữu Cao Đài
thuyên chuyển chức sắc | đổi cha xứ, linh mục chuyển xứ, chuyển trụ trì, sư cô đổi chùa, cha sở đi xứ khác, mục sư đổi hội thánh, sư thầy đổi về chùa mới
cách chức, bãi nhiệm chức sắc | sư bị bãi trụ trì, mục sư bị cách chức
hợp nhất tổ chức tôn giáo trực thuộc ; thành lập tổ chức tôn giáo trực thuộc | lập giáo xứ, lập chi hội Tin lành, tách giáo họ, lập họ đạo
thành lập thôn ; thành lập tổ dân phố | tách thôn, lập bản mới, lập ấp mới, thôn đông dân muốn chia, khu dân cư mới lập tổ, xóm đông quá tách ra
sáp nhập thôn ; sáp nhập tổ dân phố ; ghép cụm dân cư | gộp thôn, nhập hai bản, nhập ấp, xóm nhỏ ghép vào thôn bên, thôn ít hộ phải nhập
giải thể thôn ; giải thể tổ dân phố | thôn bị thủy điện ngập hết, bản di dời hết dân
đổi tên thôn ; đổi tên tổ dân phố | bản lấy lại tên cũ, đổi tên ấp, tên thôn bị trùng
trưởng thôn ; tổ trưởng tổ dân phố | bầu trưởng thôn, trưởng bản, trưởng ấp, trưởng buôn, trưởng xóm, trưởng khu phố, trưởng bản bị bãi nhiệm, trưởng thôn xin nghỉ
đặt tên, đổi tên đường ; đặt tên đường | đường chưa có tên, đặt tên ngõ, đường làng đặt tên anh hùng
địa giới hành chính ; địa giới đơn vị hành chính | ranh giới xã, hai xã tranh chấp ranh, nhập xã, tách xã, mốc ranh xã
người hoạt động không chuyên trách | bán chuyên trách, cán bộ thôn, cán bộ ấp, phụ cấp trưởng thôn, nghỉ việc sau nhập xã, cán bộ bản bị nghỉ, phó bí thư thôn nghỉ, công an viên cũ, trợ cấp nghỉ cán bộ thôn, nghị định 154
tinh giản biên chế ; thôi việc ngay ; nghỉ hưu trước tuổi | nghỉ hưu sớm sau sáp nhập, nghị định 178, dôi dư, thôi việc một cục, bỏ huyện cán bộ dôi ra, không còn vị trí việc, xin nghỉ sớm lĩnh tiền
thi tuyển công chức ; xét tuyển công chức ; tuyển dụng công chức | thi công chức, vào biên chế, thi vào ủy ban, tuyển người làm ở xã, xã tuyển kế toán, sinh viên giỏi xét thẳng, mới ra trường thi nhà nước
tiếp nhận vào làm công chức ; tiếp nhận vào công chức | viên chức chuyển sang công chức, bộ đội chuyển ngành về xã, không qua thi, xuất ngũ vào làm xã, làm 5 năm được nhận thẳng, không chuyên trách lên công chức
nâng ngạch công chức | lên chuyên viên chính, lên ngạch, từ cán sự lên chuyên viên
thi tuyển viên chức ; xét tuyển viên chức ; tuyển dụng viên chức | thi viên chức giáo viên, vào biên chế giáo viên, cô giáo hợp đồng, tuyển y tế trạm xá, cô mầm non thi biên chế
tiếp nhận vào làm viên chức ; tiếp nhận vào viên chức | đặc cách giáo viên hợp đồng, tuyển thẳng viên chức, giáo viên trường tư sang công, đóng bảo hiểm 5 năm xét thẳng
thăng hạng chức danh nghề nghiệp ; thăng hạng viên chức | giáo viên lên hạng, lên hạng hai, lương theo hạng, cô giáo lên hạng cao hơn, y tá lên hạng
vị trí việc làm | đề án biên chế, thêm biên chế cho trường
thành lập đơn vị sự nghiệp ; tổ chức lại đơn vị sự nghiệp ; giải thể đơn vị sự nghiệp | nhập hai trạm y tế, dẹp trung tâm văn hóa
thanh niên xung phong | TNXP, mở đường Trường Sơn, mẹ từng đi TNXP, TNXP mất giấy tờ, bà ngoại đi TNXP chống Mỹ, cô TNXP già neo đơn, TNXP chưa được tiền
phiên hiệu thanh niên xung phong ; phiên hiệu đơn vị thanh niên xung phong | đơn vị TNXP cũ, đại đội TNXP, thiếu giấy phiên hiệu, tổng đội TNXP giải thể
tài liệu lưu trữ ; tài liệu của độc giả tại phòng đọc | tìm giấy tờ cũ trong kho, hồ sơ đi B, tra hồ sơ đất thời xưa, sao hồ sơ lưu kho, tìm quyết định cũ, đọc ở phòng lưu trữ, tìm quyết định cấp đất cũ, hồ sơ cải cách ruộng đất
công nhận người có uy tín | già làng, trưởng dòng họ, bầu người uy tín của bản, thầy mo có tiếng nói, quà Tết cho già làng, người dân bản nghe theo, sư cả phum sóc, thôn họp bầu già làng, ông mo được dân tin, người tiêu biểu đồng bào, cụ già nói cả bản nghe, làm đầu mối của bản, trưởng tộc tiêu biểu
khỏi danh sách người có uy tín ; thay thế, bổ sung người có uy tín | già làng chết, già làng yếu không làm nữa, thay già làng, rút tên người uy tín, người uy tín chuyển đi
xét duyệt thôn đặc biệt khó khăn ; xác định thôn đặc biệt khó khăn ; phê duyệt danh sách thôn đặc biệt khó khăn | xã vùng ba, bản 135, thôn vùng khó, thôn bị cắt khỏi vùng ba, xã khu vực một hai ba
hỗ trợ đất ở, nhà ở ; đất ở, nhà ở, đất sản xuất ; nước sinh hoạt phân tán | bản thiếu nước sạch, cho bồn nước, chương trình 1719
yêu cầu thi hành án ; thi hành án dân sự | thắng kiện không trả tiền, không chịu trả theo án, chồng không cấp dưỡng, kê biên nhà, tòa xử xong không trả nợ, chồng cũ không đưa tiền con
xác nhận kết quả thi hành án | nộp xong án phí, đã bồi thường xong theo án, xóa án tích cần giấy nộp phạt
miễn, giảm nghĩa vụ thi hành án ; hoãn thi hành án | không nộp nổi án phí, lùi trả tiền án, xin miễn tiền phạt của tòa
biện pháp giáo dục tại xã | con quậy phá, trẻ hư trộm cắp, thiếu niên đua xe, cháu 15 tuổi trộm chó, con nghiện game phá làng
án treo | đang án treo đi làm xa, rút ngắn án treo, vắng mặt khi án treo, án treo đi tỉnh khác làm, cải tạo không giam giữ, hết hạn thử thách
tiền phạt vi phạm hành chính ; nộp tiền phạt nhiều lần ; miễn, giảm tiền phạt | không có tiền nộp phạt, nộp phạt nhiều đợt, xin giảm tiền phạt, không nộp nổi tiền phạt xây dựng, hộ nghèo bị phạt xin miễn, hoãn nộp phạt vì ốm đau
tang vật, phương tiện ; phương tiện bị tạm giữ | xe bị giam lấy ra
`;
