/** Schools, pupils, fees and allowances, diplomas, teachers, learning centres, education funds. Form: official words, a bar, what people say. */
export const schoolSubjects = `
thành lập trường mẫu giáo ; thành lập trường mầm non | mở trường mầm non tư, dựng lớp lá ở bản, đầu tư trường song ngữ cho bé, khu đô thị mới làm trường mầm non, mở nhà trẻ có nhiều lớp, khu công nghiệp thiếu trường mầm non, lập thêm trường mầm non
cho phép trường mẫu giáo | trường mầm non mới được đón trẻ, trường mẫu giáo chưa có phép dạy, nhà trẻ mới bắt đầu nhận bé, trường mầm non xây xong khai giảng, giấy phép hoạt động trường mầm non, trường mẫu giáo đủ cô đón trẻ
nhà trẻ hoạt động giáo dục trở lại | trường mầm non mở cửa lại, trường mẫu giáo ngộ độc mở lại, trường mầm non sửa xong đón trẻ lại, trường mầm non hết bị đình chỉ
sáp nhập, chia, tách trường mẫu giáo | gộp hai trường mầm non, nhập trường mầm non hai xã, tách điểm lẻ mầm non, trường mầm non đông chia đôi
giải thể trường mẫu giáo | đóng cửa trường mầm non, trường mầm non hết cháu học, trường mầm non tư lỗ dẹp
thành lập cơ sở giáo dục mầm non độc lập ; thành lập nhóm trẻ | mở nhóm trẻ tại nhà, mở điểm giữ trẻ, trông trẻ con công nhân, trông cháu cho hàng xóm lấy tiền, giữ trẻ ở khu nhà trọ, bảo mẫu mở lớp, giữ trẻ chui bị nhắc, trông con nít tại nhà có phép, lớp mẫu giáo gia đình, nhận giữ em bé, giữ 7 đứa trẻ trong nhà, cô nuôi dạy trẻ về mở lớp, nhóm trẻ dưới 70 cháu, thuê nhà mở lớp mầm non
cơ sở giáo dục mầm non độc lập hoạt động giáo dục trở lại ; cơ sở giáo dục mầm non độc lập hoạt động trở lại | nhóm trẻ bị đình chỉ mở lại, điểm giữ trẻ nhận cháu lại, lớp giữ trẻ bị ngừng mở lại
sáp nhập, chia, tách cơ sở giáo dục mầm non độc lập | gộp hai nhóm trẻ, tách lớp giữ trẻ làm hai, nhóm trẻ đông chia ra, gộp điểm giữ trẻ làm một, hai cô giữ trẻ tách riêng, lớp mẫu giáo tách cơ sở hai, nhập nhóm trẻ bên cạnh
giải thể cơ sở giáo dục mầm non độc lập | thôi giữ trẻ, hết trông trẻ trả giấy phép, nhóm trẻ tư đóng cửa, nghỉ nghề giữ trẻ
cho phép thành lập trường tiểu học ; thành lập trường tiểu học công lập | mở trường cấp 1 tư, xây trường cấp một cho bản, mở trường tiểu học tư thục, khu dân cư mới thiếu trường cấp 1, tập đoàn xây trường tiểu học quốc tế
cho phép trường tiểu học hoạt động | giấy phép dạy của trường cấp 1, trường tiểu học mới bắt đầu dạy, tiểu học tư tuyển lớp 1 khóa đầu, trường tiểu học mới khai giảng, trường cấp 1 tư xây xong được dạy
trường tiểu học hoạt động giáo dục trở lại | trường cấp 1 dạy lại, trường cấp 1 sửa sau lũ dạy lại, trường tiểu học hết đình chỉ
sáp nhập, chia, tách trường tiểu học | gộp trường cấp 1, nhập hai trường tiểu học cùng xã, dồn điểm lẻ cấp 1, xóa điểm trường bản, trường tiểu học đông tách đôi
giải thể trường tiểu học | đóng cửa trường cấp 1, trường cấp 1 hết học trò, trường cấp 1 vắng học sinh dẹp, thôi không mở trường cấp 1 nữa, trường tiểu học tư lỗ đóng cửa
cho phép thành lập trường trung học cơ sở ; thành lập trường trung học cơ sở công lập | mở trường cấp 2 tư, xây trường cấp hai cho xã, xin mở trường thcs tư thục, lập trường liên cấp 1 2, công ty đầu tư trường cấp 2
cho phép trường trung học cơ sở | giấy phép dạy của trường cấp 2, trường liên cấp mới xây khai giảng, trường thcs mới được tuyển lớp 6, trường liên cấp 1 2 bắt đầu dạy, thcs đủ thầy đủ phòng xin dạy, trường cấp 2 tư mới khai giảng
sáp nhập, chia, tách trường trung học cơ sở | gộp trường cấp 2, ghép cấp 1 với cấp 2, nhập hai trường thcs, thcs đông quá chia đôi, gộp trường cấp hai sau nhập xã
giải thể trường trung học cơ sở | đóng cửa trường cấp 2, trường cấp 2 không còn học trò, trường thcs tư nghỉ luôn, đóng trường liên cấp
dân tộc bán trú | mở trường bán trú vùng cao, trường nuôi học trò bản xa, đổi trường thường thành bán trú, ptdtbt, lập trường ăn ở cả tuần, đi bộ nửa ngày tới trường
dân tộc nội trú | trường nội trú huyện, ptdtnt, được ăn ở học miễn phí, con dân tộc thi vào nội trú
hoạt động giáo dục trở lại | hết đình chỉ cho trường dạy lại, mở lại trường sau khi bị ngừng, trường khắc phục xong dạy tiếp
đình chỉ hoạt động giáo dục | trường dạy không phép, trường bị bắt ngừng dạy
hoạt động không vì lợi nhuận | trường tư không chia lãi, trường tư thành phi lợi nhuận, trường bán công đổi loại
cơ sở giáo dục khác thực hiện chương trình | lớp học tình thương, dạy chữ cho trẻ đường phố, chùa mở lớp dạy trẻ, lớp cho trẻ không giấy tờ, trẻ ghe xuồng học chữ, lớp tình thương dạy chương trình tiểu học, lớp học biên phòng dạy trẻ, trẻ vé số học ban đêm, lớp học trong bệnh viện, nhà mở dạy trẻ mồ côi, mái ấm dạy cấp một, chùa dạy hết lớp 5
lớp dành cho người khuyết tật ; trường chuyên biệt | lớp cho trẻ tự kỷ, trường câm điếc, lớp dạy trẻ chậm phát triển, trường khiếm thị, dạy chữ nổi trẻ mù
phát triển giáo dục hòa nhập | trung tâm can thiệp sớm tự kỷ, dạy trẻ chậm nói, trị liệu âm ngữ, mở chỗ dạy trẻ tự kỷ, dạy trẻ tăng động
lớp năng khiếu ; trường năng khiếu | lớp năng khiếu thể thao, con vừa học vừa tập đội tuyển, học múa từ nhỏ
thành lập trung tâm học tập cộng đồng | lập chỗ học cho dân ở thôn, mở trung tâm học tập xã, lớp học cộng đồng ở thôn, lớp vi tính cho người già, bà con học nghề học chữ, ban giám đốc trung tâm học tập xã, nơi mở lớp khuyến nông cho dân
giải thể trung tâm học tập cộng đồng | bỏ trung tâm học tập xã, nhập xã dư trung tâm học tập, đóng trung tâm học tập cộng đồng, trung tâm học tập xã cũ giải tán, trung tâm học tập thôn không ai học
trung tâm học tập cộng đồng hoạt động trở lại | mở lại trung tâm học tập xã
trung tâm ngoại ngữ ; ngoại ngữ, tin học | mở trung tâm anh văn, mở lớp tiếng anh, mở lớp vi tính, dạy tiếng Hàn, dạy tiếng Nhật, trung tâm tiếng anh đổi chỗ, đóng trung tâm tiếng anh
kỹ năng sống | dạy kỹ năng cho trẻ, trại hè kỹ năng, lớp ngoài giờ chính khóa, lớp dạy thoát hiểm, câu lạc bộ kỹ năng hè
trung tâm giáo dục thường xuyên ; nhiệm vụ giáo dục thường xuyên | trung tâm bổ túc, gdtx, cấp 3 hệ bổ túc, học tối vừa làm vừa học, rớt lớp 10 học bổ túc
dạy thêm ; học thêm | dạy kèm tại nhà, cô giáo về hưu dạy kèm, phụ đạo, lò luyện thi, giấy phép dạy thêm, dạy toán tại nhà, cô dạy thêm học sinh lớp mình, mở lớp ôn thi vào 10, thu tiền học thêm trong trường
đăng ký thành lập hộ kinh doanh | mở lớp dạy thêm có thu tiền, mở lớp dạy đàn dạy vẽ, mở lớp luyện chữ, cô giáo mở lớp dạy kèm, mở lớp múa lớp võ thu tiền
dạy và học bằng tiếng nước ngoài | trường dạy toán bằng tiếng anh, lớp song ngữ
tư vấn du học | mở công ty du học
đăng ký hoạt động giáo dục nghề nghiệp ; trung tâm giáo dục nghề nghiệp | mở trung tâm dạy nghề, mở lớp dạy tóc cấp chứng chỉ, mở lớp dạy nail, trung tâm dạy lái xe
đạt chuẩn quốc gia | trường lên chuẩn, trường chuẩn mức 1, trường chuẩn mức 2, bằng trường chuẩn, trường hết hạn chuẩn làm lại
kiểm định chất lượng giáo dục | trường đánh giá ngoài, trường kiểm định cấp độ 2, đoàn chấm trường, giấy kiểm định hết 5 năm, tự đánh giá xong mời đoàn ngoài
phổ cập giáo dục ; xóa mù chữ | lớp xóa mù, người già học chữ, bà con không biết đọc, điều tra phổ cập, mẹ chưa biết chữ, vận động trẻ bỏ học ra lớp
cộng đồng học tập ; đơn vị học tập | xã hội học tập, dòng họ hiếu học, công dân học tập, gia đình hiếu học
tuyển sinh trung học cơ sở | con vào lớp 6, con lên cấp 2, hết lớp 5 học tiếp, đúng tuyến cấp 2, xét tuyển lớp sáu, lớp 6 trái tuyến, tạm trú vào lớp 6, đăng ký lớp 6 trên mạng, nhà gần bị xếp trường xa cấp 2, quên nộp đơn lớp 6, lớp 6 chất lượng cao, 11 tuổi vào cấp 2, học xong tiểu học vào đâu, 13 tuổi mới vào lớp 6
tuyển sinh | học trái tuyến, đúng tuyến, phân tuyến trường, nhập học đầu năm, tạm trú cho con vào trường công, hết chỉ tiêu, nộp đơn vào trường trên mạng, nhà trọ xin cho con học trường gần
tuyển sinh tiểu học ; tuyển sinh vào lớp 1 ; tuyển sinh đầu cấp | con vô lớp một, cháu sáu tuổi vào lớp 1, con tới tuổi đi học, công nhân trọ con vào lớp 1, bé 5 tuổi tròn 6 vào lớp 1, mã số nhập học lớp 1
tuyển sinh trung học phổ thông | thi vào lớp 10, nguyện vọng lớp 10, rớt lớp 10, hết lớp 9 thi cấp 3, cộng điểm dân tộc thi 10
chuyển trường đối với học sinh tiểu học | rút hồ sơ cấp 1, cháu lớp 3 sang trường gần nhà, học lớp một theo mẹ về quê, con lớp 2 đổi trường, cháu lớp 5 về quê với bà học, cháu 8 tuổi đổi chỗ học, bé lớp 4 theo ba mẹ vô Nam, công nhân đổi chỗ trọ con lớp 1, chuyển cấp 1 giữa kỳ, lấy học bạ tiểu học
chuyển trường đối với học sinh trung học cơ sở | con lớp 7 đổi trường, rút học bạ cấp 2, lớp 8 theo mẹ vào nam, đổi trường giữa năm cấp 2, con lớp 6 đổi trường, học bạ thcs rút, chuyển cấp 2 khác tỉnh, con lớp 7 ra ở với ông bà, con lớp 9 lên thành phố, con 13 tuổi sang trường khác, trường cấp 2 đòi giấy giới thiệu, lớp 8 bị bắt nạt đổi trường
chuyển trường đối với học sinh trung học phổ thông | con lớp 10 đổi trường, rút học bạ cấp 3, con lớp 11 đổi trường, cấp 3 tư sang công, lớp 12 theo bố mẹ chuyển tỉnh
chuyển trường | dời nhà con đổi trường, cho con về học gần nhà, con bị bạn đánh đổi trường, ba má đổi chỗ làm, rút học bạ, giấy giới thiệu sang trường mới, trường tư sang trường công, ly hôn con học nơi khác, học bạ điện tử, theo bố mẹ làm ăn đổi trường
học lại | con bỏ học nay đi học tiếp, nghỉ học một năm, nghỉ ốm lâu đi học lại, bị đuổi học, đi làm nay quay lại trường, lấy chồng sớm nay học lại, con 15 tuổi bỏ học muốn đi lại
tiếp nhận đối tượng học bổ túc | bỏ học cấp 2 giờ học tiếp, lớn tuổi chưa xong lớp 9, công nhân học lấy bằng cấp 2, trưởng thôn chưa có bằng cấp 2, người lớn học lớp 6, học ban đêm lấy bằng lớp 9, công ty đòi bằng cấp 2, lớn rồi xin vô học lớp 7, bằng lái đòi bằng lớp 9, thanh niên bản học tiếp lớp 9, vừa bán hàng vừa học cấp 2, bỏ học lớp 6 học lại buổi tối, 17 tuổi chưa xong lớp 8
thuyên chuyển đối tượng học bổ túc | học bổ túc dọn nhà đi, đổi lớp bổ túc, chuyển lớp học đêm sang xã khác, học bổ túc cấp 2 đổi chỗ làm, đang học đêm về quê học tiếp, rút hồ sơ lớp bổ túc tối, lấy chồng xa học bổ túc tiếp, học viên bổ túc lớp 8 chuyển tỉnh, chuyển trung tâm bổ túc cấp 2
việt nam về nước | con ở nước ngoài về học, cháu học bên Lào về, con việt kiều về quê học, cháu bên Campuchia về vào lớp 7, Đài Loan về không rành tiếng Việt, con học bên Nhật về học cấp 2, học bạ nước ngoài vào lớp 7, bố mẹ ở Hàn đưa con về học, gia đình hồi hương con đi học, học bạ tiếng Anh phải dịch, du học cấp 2 về, con sinh ở Nga về học tiếp, con học bên Mỹ về vô lớp 9
người nước ngoài cấp trung học cơ sở ; học sinh trung học cơ sở người nước ngoài ; tiếp nhận học sinh người nước ngoài | con lai quốc tịch ngoại đi học, bố Đài Loan con vào cấp 2, con chuyên gia Hàn đi học, học sinh Lào sang học, con mang hộ chiếu Mỹ học trường làng, cháu quốc tịch Đài vào lớp 6
bản sao văn bằng, chứng chỉ từ sổ gốc ; bản sao văn bằng | mất bằng cấp 2, mất bằng tốt nghiệp, bằng cháy, bằng ướt nát vì lũ, mối ăn bằng, cấp lại bằng cấp 3, công ty đòi bằng đã mất, mất chứng chỉ nghề phổ thông, rớt mất bằng cấp 2, lụt cuốn bằng, bằng bổ túc mất, đi xkld mất bằng cấp hai, trường cũ giải thể tìm bằng, lục lại bằng 20 năm trước
cấp bản sao từ sổ gốc | mất bản chính còn sổ gốc, lục sổ cũ sao lại
chỉnh sửa nội dung văn bằng ; chỉnh sửa văn bằng | bằng sai ngày sinh, bằng sai chữ lót, bằng khác tên khai sinh, bằng lệch căn cước, cải chính khai sinh xong sửa bằng, chứng chỉ in sai tên, bằng thiếu chữ đệm, bằng cấp 2 ghi sai năm sinh, bằng thcs in nhầm giới tính, con nuôi đổi tên sửa bằng, bằng sai dân tộc, công ty chê bằng lệch căn cước, xác định lại giới tính sửa bằng, bằng sai nơi sinh
chỉnh sửa nội dung văn bằng ; chỉnh sửa văn bằng | bằng không có dấu tên
công nhận văn bằng ; cơ sở giáo dục nước ngoài cấp | bằng bên Lào dùng ở ta, công nhận bằng quốc tế, bằng lớp 12 Mỹ vô đại học, học Úc về bằng có giá trị, bằng Đài Loan về xin việc
thu hồi văn bằng ; xác minh văn bằng | bằng giả, bằng mua, kiểm tra bằng thật giả, công ty kiểm tra bằng thật
tốt nghiệp trung học cơ sở | xét tốt nghiệp lớp 9, bằng tốt nghiệp cấp hai, giấy tốt nghiệp tạm thời cấp 2, lớp 9 xong lấy bằng
tốt nghiệp trung học phổ thông | thi tốt nghiệp cấp 3, thí sinh tự do, đặc cách tốt nghiệp, ốm ngày thi, rớt tốt nghiệp thi lại
phúc khảo | chấm lại bài thi, điểm thi thấp quá chấm lại
ứng dụng công nghệ thông tin ; chứng chỉ tin học ; năng lực ngoại ngữ | bằng tin cơ bản, chứng chỉ tiếng anh b1
tiếng dân tộc thiểu số | chứng chỉ tiếng Mông, học tiếng Ê Đê, bằng tiếng Khmer, dạy chữ Chăm, cán bộ học tiếng Thái
tuyển sinh đại học ; xét tuyển đại học | nguyện vọng đại học, con thi đại học, bảo lưu đại học vì đi lính, nộp hồ sơ đại học
cử tuyển ; dự bị đại học | con dân tộc được cử đi học, xã cử đi đại học khỏi thi, trường dự bị, xã cử đi học về làm cán bộ
miễn, giảm học phí | con hộ nghèo khỏi đóng học phí, con mồ côi học nghề, học phí đại học hộ cận nghèo, sinh viên khuyết tật, giấy miễn giảm nộp trường, tiền học con thương binh, sinh viên dân tộc học phí, học phí cao đẳng hộ nghèo, mồ côi học đại học, cha tai nạn lao động giảm học phí, học nghề sau lớp 9 miễn học phí
hỗ trợ chi phí học tập | tiền sách vở hộ nghèo, 150 nghìn một tháng tiền học, tiền cặp sách, con mồ côi tiền đi học, học trò vùng đặc biệt khó khăn, mồ côi cha mẹ tiền học phổ thông, cháu mẫu giáo thôn nghèo tiền sách, tiền học 9 tháng mỗi năm
hỗ trợ tiền đóng học phí ; hỗ trợ học phí | nhà nước trả học phí trường tư, học phí mẫu giáo 5 tuổi, miễn học phí cả nước trường tư thu
hạ sĩ quan, binh sĩ tại ngũ khi học | bố bộ đội con khỏi học phí, chồng đi nghĩa vụ con đi học, ba đi lính tiền trường cho con, chồng đang đi lính con học lớp 1, lính nghĩa vụ có con nhỏ đi học, con nuôi lính đi học, anh bộ đội có con học mẫu giáo, đơn vị lính xác nhận miễn học phí, ba ở quân ngũ miễn học phí
hỗ trợ ăn trưa | tiền cơm trưa mẫu giáo, tiền ăn cháu lớp lá, cháu lớp chồi ăn ở trường, cháu hộ nghèo ăn ở mẫu giáo, cháu 4 tuổi ăn cơm trường, cháu mồ côi mẫu giáo tiền ăn, tiền cơm cho bé lớp mầm, con liệt sĩ mẫu giáo tiền ăn, mẫu giáo bản xa ăn trưa, 160 nghìn tiền ăn mẫu giáo, cháu khuyết tật mẫu giáo tiền cơm
nhà trẻ bán trú | tiền ăn cháu nhà trẻ, gạo cho cháu 2 tuổi, cháu dưới 3 tuổi ăn ở trường, tiền ăn trẻ dưới 36 tháng, cháu gửi nhà trẻ vùng cao được gạo, nhà trẻ bản đặc biệt khó khăn, bé 2 tuổi ăn ở nhà trẻ, chưa tới tuổi mẫu giáo tiền ăn
học sinh bán trú ; học viên bán trú | tiền ăn bán trú, gạo 15 cân một tháng, con học xa ở lại trường, trọ gần trường cấp 2, nhà cách trường mấy quả đồi, đường đến trường qua suối, tiền nhà ở học trò vùng cao, nghị định 116, con lớp 7 ở lại trường cả tuần, cháu ở bán trú được gạo, nhà xa 7 cây số, ở nhờ nhà dân gần trường, học sinh nghèo vùng cao tiền ăn
học sinh trung học phổ thông là người dân tộc ; học sinh trung học phổ thông ở xã | con học cấp 3 trọ xa nhà, gạo cho học sinh cấp 3, học trò cấp 3 vùng khó thuê trọ, nhà cách trường cấp 3 mười cây
chính sách nội trú | tiền nội trú học nghề, sinh viên cao đẳng dân tộc, học trung cấp ở ký túc, tiền tàu xe về tết, người khuyết tật học cao đẳng, học nghề được mua chăn màn, tốt nghiệp trường nội trú học nghề tiếp, hộ nghèo dân tộc học cao đẳng
dân tộc thiểu số rất ít người | con người Cống đi học, học sinh La Hủ, học sinh Mảng, học sinh Ơ Đu, học sinh Brâu, học sinh Rơ Măm, học sinh Si La, học sinh Pu Péo, học sinh Bố Y, học sinh Chứt, học sinh Lô Lô, cháu Lự đi học mẫu giáo
sinh viên là người dân tộc thiểu số | con dân tộc đỗ đại học, sinh viên dân tộc hộ nghèo, người Dao học đại học
học bổng | con học giỏi nhà nghèo, tiền thưởng học trò nghèo vượt khó, thủ khoa nhà nghèo, quỹ giúp học trò nghèo học giỏi
cấp học bổng và hỗ trợ kinh phí mua phương tiện | con khuyết tật đi học được tiền, con bại não đi học, máy trợ thính đi học, sách chữ nổi, xe lăn tới trường, con tự kỷ đi học, con mù đi học, cháu liệt hai chân tới trường, con khuyết tật học mẫu giáo, mua máy tính đọc màn hình, con chậm phát triển học hòa nhập, bàn ghế riêng cho cháu khuyết tật, con câm điếc đi học, sinh viên khuyết tật
cấp học bổng và hỗ trợ kinh phí mua phương tiện | tiền sách cho trẻ khuyết tật hộ nghèo, khuyết tật học đại học được học bổng
ưu đãi trong giáo dục ; hỗ trợ để theo học | con thương binh học đại học, con bệnh binh đi học, con người nhiễm da cam đi học, sổ ưu đãi học tập, con liệt sĩ đi học
sinh viên sư phạm | học sư phạm được tiền sinh hoạt, 3 triệu 63 sư phạm, học làm cô giáo được nhà nước nuôi, trả lại tiền sư phạm vì bỏ nghề
tín dụng học sinh sinh viên ; cho vay học sinh sinh viên ; cho vay đối với học sinh sinh viên | vay tiền cho con học đại học, vay đóng học phí, vay mua máy tính cho con học, đỗ đại học nhà không tiền, vay cho con học nghề, nhà nghèo sợ con bỏ đại học
đứng tên vay vốn | người vay cho con bị tù, chồng đi tù đổi tên người vay
hỗ trợ đào tạo nghề ; hỗ trợ học nghề ; đào tạo trình độ sơ cấp | học nghề miễn phí, học sửa xe học may, thẻ học nghề bộ đội xuất ngũ, nông dân học nghề, mất đất học nghề, thất nghiệp đi học nghề, học chăn nuôi thú y 3 tháng, phụ nữ bản học may
giáo viên mầm non làm việc | cô mầm non gần khu công nghiệp, cô giữ trẻ công nhân 800 nghìn, tiền cho cô nuôi dạy trẻ, cô giáo mầm non tư khu chế xuất, giáo viên mẫu giáo dân lập gần nhà máy, cô dạy trẻ 30 phần trăm con công nhân, lương cô mầm non tư thấp được thêm
con công nhân | con công nhân học mầm non, gửi trẻ khu công nghiệp 160 nghìn, con gửi trường tư mẹ công nhân
nhà giáo đã nghỉ hưu | thầy cô về hưu thiếu thâm niên, truy lĩnh thâm niên nhà giáo, cô giáo già đòi tiền thâm niên, thầy giáo nghỉ hưu trước 2012
chức danh nghề nghiệp | giáo viên lên hạng, xếp lại lương giáo viên, giáo viên hạng 3 lên 2
tuyển dụng viên chức ; tuyển viên chức | thi giáo viên biên chế, giáo viên hợp đồng vào biên chế, dạy ở trường công, xã tuyển cô mầm non
thuyên chuyển giáo viên | cô giáo về dạy gần nhà, giáo viên vùng cao chuyển về xuôi, vợ chồng giáo viên ở xa, xin dạy gần mẹ ốm
nhà giáo nhân dân ; nhà giáo ưu tú ; vì sự nghiệp giáo dục | danh hiệu cho thầy cô, kỷ niệm chương nhà giáo
giao đất ở có thu tiền sử dụng đất | giáo viên vùng biên chưa có đất, cô giáo cắm bản làm nhà, y tá xã đảo chưa có đất, cô giáo vùng biên mua đất ở, bộ đội biên phòng chưa có nhà đất
cha mẹ học sinh | hội phụ huynh, ban phụ huynh, quỹ lớp, họp phụ huynh thu tiền
tài trợ cho các cơ sở giáo dục | mạnh thường quân cho trường, tặng máy tính cho trường, doanh nghiệp góp xây phòng học
cấp phù hiệu ; vận tải nội bộ | xe đưa đón học sinh, xe đưa rước học trò
công nhận điều lệ quỹ ; quỹ xã hội, quỹ từ thiện | quỹ khuyến học, quỹ học bổng dòng họ, quỹ vì học trò nghèo, quỹ bữa cơm cho trẻ bản, lập quỹ học bổng mang tên cha
điều lệ hội ; ban vận động thành lập hội | hội khuyến học, hội cựu giáo chức
trường trung học cơ sở hoạt động giáo dục trở lại ; cấp học cao nhất là trung học cơ sở hoạt động giáo dục trở lại | trường cấp 2 đình chỉ dạy lại, trường cấp 2 hết đình chỉ
trung học cơ sở tư thục và trường phổ thông tư thục ; trường phổ thông tư thục hoạt động không vì lợi nhuận | trường tiểu học tư không lấy lãi, trường cấp 2 tư thôi kiếm lời, trường liên cấp tư phi lợi nhuận, cổ đông trường tư thôi chia lời, trường tư đổi sang không lợi nhuận
giáo dục mầm non tư thục hoạt động không vì lợi nhuận ; cơ sở giáo dục mầm non tư thục sang | trường mầm non tư phi lợi nhuận, mẫu giáo tư không lấy lãi
bán công sang | mẫu giáo bán công thành dân lập
trường mầm non đạt chuẩn quốc gia | trường mẫu giáo lên chuẩn, mầm non xã chuẩn mức 1, đoàn về chấm chuẩn mầm non, trường mầm non nông thôn mới cần chuẩn
trường trung học đạt chuẩn quốc gia | trường cấp 2 lên chuẩn, thcs chuẩn mức 1, công nhận lại chuẩn trường thcs, nông thôn mới cần trường cấp 2 chuẩn
trường mầm non đạt kiểm định | mẫu giáo kiểm định cấp độ 1, mầm non đánh giá ngoài
trường tiểu học đạt kiểm định | trường cấp 1 đánh giá ngoài, tiểu học kiểm định cấp độ 3, giấy kiểm định trường cấp 1
trường trung học đạt kiểm định | trường cấp 2 đánh giá ngoài, thcs kiểm định cấp độ 2, cấp 3 kiểm định
giáo dục đại học tư thục và cơ sở giáo dục ; cơ sở giáo dục đại học tư thục | đại học tư con hộ nghèo, học cao đẳng tư được miễn tiền, trường đại học tập đoàn, đại học dân lập con thương binh, sinh viên khuyết tật trường tư, học trung cấp tư sau lớp 9, trường nghề tổng công ty, trường tư bảo về xã xin học phí
hỗ trợ chi phí học tập trong cơ sở giáo dục mầm non dân lập | trường tư hộ nghèo tiền sách vở, cháu mồ côi học mầm non tư, mẫu giáo dân lập tiền học tập, trường tư cấp 2 con hộ nghèo, trẻ khuyết tật học tiểu học tư, học bổ túc trường tư tiền tập vở
giáo dục nghề nghiệp công lập trực thuộc | trường nghề nhà nước xã, học trung cấp công được tiền ở, học nghề trường công tiền nội trú, ở ký túc trường nghề công
giáo dục nghề nghiệp tư thục hoặc | cao đẳng tư khuyết tật nội trú, học trung cấp tư ở trọ được tiền, trường nghề vốn nước ngoài, học cao đẳng tư dân tộc nghèo
y tế trường học ; an toàn thực phẩm trong trường | bếp ăn bán trú, ngộ độc cơm trường
trường tiểu học đạt chuẩn quốc gia | trường cấp 1 lên chuẩn, tiểu học chuẩn mức 2, nông thôn mới cần trường cấp 1 chuẩn, đoàn về chấm chuẩn tiểu học
`;

/** What happens in life and leads to several offices: death, birth, marriage, fire, flood, lost papers, moving, return, age, illness, trade, building, vehicle, quarrel. Form: official words, a bar, what people say. */
export const situations = `
đăng ký khai tử ; chi phí mai táng ; mai táng phí ; trợ cấp mai táng ; tử tuất ; trợ cấp tuất | chồng chết, bố mất ở nhà, ông cụ qua đời, nhà có tang, tía mất, mạ mất
đăng ký khai tử | mẹ chết trên nương, treo cổ, chôn rồi chưa báo xã, báo tử, em bé chết sau sinh mấy ngày, uống lá ngón chết
chi phí mai táng ; mai táng phí ; trợ cấp mai táng | không tiền mua hòm, nhà nghèo có đám, người khuyết tật chết, bà cụ hưởng trợ cấp vừa mất, lo chôn cụ già cô độc
tử tuất ; trợ cấp tuất | đang đóng bảo hiểm thì chết, bố có lương hưu mất, con nhỏ mất cha có bảo hiểm, công nhân mất vợ con hưởng
xóa đăng ký thường trú | người chết còn tên trong khẩu, cắt khẩu người mất, ra nước ngoài ở luôn, bán nhà khẩu cũ còn, định cư Mỹ xóa khẩu
phân chia di sản ; thừa kế quyền sử dụng đất | bố mất để lại đất, mẹ chết không di chúc, anh em chia đất bố mẹ, sổ đỏ đứng tên người đã mất, đất hương hỏa
từ chối nhận di sản | nhường phần đất bố mẹ cho anh, không lấy thừa kế, sợ nợ của cha để lại, để hết nhà cho em út
tiền gửi tiết kiệm theo thừa kế ; tiền gửi có kỳ hạn theo thừa kế | mẹ chết còn sổ tiết kiệm, chồng mất rút tiền ngân hàng
xử lý nợ bị rủi ro ; thủ tục xóa nợ ; khoanh nợ ; gia hạn nợ | người vay chết, vay nuôi bò bò chết, lũ cuốn không trả được nợ, cháy nhà còn nợ ngân hàng, mất mùa khất nợ
bàn giao dư nợ | vay xong bỏ xứ đi, cả nhà vào nam còn nợ, chuyển nhà mang theo nợ, hàng xóm vay rồi bỏ làng
thủ tục đăng ký khai sinh ; đăng ký khai sinh lưu động | đẻ con trên nương, đẻ rơi, bà đỡ vườn, sanh em bé, con hai tuổi chưa khai sinh, mẹ chưa đủ tuổi đẻ con, không giấy kết hôn có con, em bé bị bỏ trước cổng chùa, bản xa không đi khai sinh được, mẹ bỏ đi ông bà khai sinh cháu
đăng ký thường trú, cấp thẻ bảo hiểm y tế | em bé nhập khẩu kèm bảo hiểm, trẻ sơ sinh có thẻ khám bệnh, bé chưa có thẻ đi viện, bé mới đẻ bảo hiểm nhập khẩu
giấy chứng sinh | đẻ tại nhà lấy giấy trạm xá, y tế thôn đỡ đẻ, mất giấy chứng sinh, chứng sinh ghi sai tên mẹ
thai sản | vợ đẻ chồng nghỉ, tiền đẻ bảo hiểm
nhận cha, mẹ, con | con ngoài giá thú nhận bố, có con trước cưới, thử adn nhận con, bố muốn đứng tên khai sinh, giấy khai sinh trống tên cha
thủ tục đăng ký kết hôn | cưới xong chưa có giấy, ăn hỏi rồi lên xã ký, ly hôn rồi lấy người mới, bắt chồng, ly hôn rồi về lại với nhau
kết hôn có yếu tố nước ngoài | lấy chồng Hàn, lấy vợ Tây, cưới người Đài Loan, lấy chồng việt kiều, chồng Nhật về quê làm giấy
khai sinh có yếu tố nước ngoài ; nhận cha, mẹ, con có yếu tố nước ngoài | con lai, bố Tây mẹ Việt, cháu bố người Lào, đẻ bên Đài Loan bế về
kết hôn có yếu tố nước ngoài tại khu vực biên giới | lấy vợ bên Lào, dâu Campuchia, trai bản mang vợ Lào về, con gái lấy chồng bên kia suối, cưới cô gái bản bên kia cột mốc, lấy chồng Trung Quốc giáp biên
sổ hộ tịch việc kết hôn | cưới ở nước ngoài rồi về, giấy cưới Đài Loan
sổ hộ tịch việc ly hôn ; ghi chú ly hôn | ly hôn ở nước ngoài, chồng Hàn bỏ về nước
tình trạng hôn nhân | giấy độc thân, ngân hàng đòi giấy độc thân, ly hôn rồi bán đất, chồng chết đi bước nữa, mua đất đòi giấy chưa vợ, sang Hàn lấy chồng
tách hộ | vợ chồng bỏ nhau hộ khẩu riêng, ly hôn vẫn ở chung nhà, cưới vợ ra riêng, dâu không hợp mẹ chồng, anh em ăn riêng, anh em chung sổ muốn riêng
thay đổi, cải chính, bổ sung | ngày sinh giấy tờ không khớp, khai sinh khác căn cước, ly hôn đổi họ cho con, mẹ tên khác trong giấy con, bố ghi sai năm sinh con, thêm họ mẹ, đổi sang dân tộc mẹ
đăng ký lại khai sinh | mất khai sinh bản gốc, lũ trôi khai sinh, sổ xã cháy, người già không còn khai sinh, sinh năm 1960 giấy cháy
đăng ký lại kết hôn | mất giấy cưới sổ xã không còn, cưới thời xưa sổ thất lạc
bản sao trích lục hộ tịch ; bản sao giấy khai sinh | trường bắt nộp khai sinh, tòa đòi trích lục để ly hôn, bảo hiểm đòi trích lục khai tử, rách giấy chứng tử, mất giấy kết hôn
khai sinh cho người đã có hồ sơ | lớn rồi chưa từng khai sinh, bà già chỉ có chứng minh
đăng ký giám hộ | bố mẹ chết cháu ở ông bà, mẹ đi Tây con ở ngoại, người tâm thần cần người đại diện, cha mẹ lẫn, cha mẹ mất em 12 tuổi ai đứng tên
chăm sóc thay thế là người thân thích | cháu mồ côi về ở với dì, bố nghiện mẹ bỏ đi, bố mẹ đi tù bác nuôi cháu, dì ruột nhận cháu, cháu mồ côi cha mẹ ở với cậu, ông bà nuôi cháu bố mẹ tù, cô ruột nuôi cháu bị bỏ, mẹ bỏ đi bà ngoại nuôi cháu, chị gái nuôi em khi cha mẹ mất
nuôi con nuôi | hiếm muộn nhận con, nhặt được đứa bé muốn nuôi, bố dượng nhận con riêng của vợ, trẻ bỏ ở cổng nhà nhận nuôi, cậu nhận cháu làm con
can thiệp khẩn cấp ; gây tổn hại cho trẻ em | cháu bị bố dượng đánh, bé gái bị xâm hại, trẻ bị bắt đi ăn xin, bé bị kéo về làm vợ, hàng xóm đánh con suốt đêm, thầy sờ mó học trò
bảo vệ khẩn cấp ; cấm tiếp xúc ; bạo lực gia đình | chồng say đánh vợ, bị đuổi khỏi nhà giữa đêm, con đánh mẹ già, trốn chồng không chỗ ở
nạn nhân bị mua bán ; ban đầu cho nạn nhân | bị bán sang Trung Quốc trốn về, bị lừa sang Campuchia, con gái bị lừa bán, được giải cứu về quê
trợ giúp xã hội khẩn cấp ; hỗ trợ khẩn cấp ; trợ giúp xã hội đột xuất ; hỗ trợ làm nhà ở, sửa chữa nhà ở | cháy nhà, nhà sập, lũ cuốn nhà, bão tốc mái, sạt lở đè nhà, đói giáp hạt, hết gạo ăn, sét đánh chết, nhà nứt phải dời, cây đổ sập nhà, nước cuốn hết đồ đạc
thiệt hại do thiên tai ; khôi phục sản xuất ; do dịch bệnh ; vùng bị thiệt hại | lúa ngập trắng, ao cá trôi hết, trâu chết rét, lợn chết dịch, gà toi, mưa đá hỏng hoa màu, hạn mặn, tôm chết, heo tai xanh, bò lở mồm long móng
rừng trồng bị thiệt hại | keo đổ sau bão, cháy rừng trồng, lốc gãy cây rừng, rừng dự án hỏng báo xã xem, bão quật ngã keo
ổn định dân cư ; tái định cư | nhà ven sông sắp sạt, bản dời vì lũ quét, dân di cư tự do
bồi thường, hỗ trợ | nhà nước lấy đất làm đường, cao tốc qua ruộng, thu hồi đất đền bù
tham gia phòng cháy, chữa cháy | đi chữa cháy giúp bị chết, dân phòng cứu hỏa bị bỏng
cấp lại thẻ căn cước ; cấp lại chứng nhận đăng ký xe ; cấp lại giấy phép lái xe | mất ví, rớt bóp, bị móc túi, bị giật túi xách, lũ cuốn giấy tờ, cháy hết giấy tờ
cấp lại thẻ căn cước | rớt mất căn cước, cầm đồ mất cccd
cấp đổi thẻ căn cước | căn cước hết hạn, thẻ gãy, sai tên trên thẻ, đủ 25 tuổi đổi thẻ, ngân hàng không nhận thẻ cũ, cmnd 9 số đổi sang thẻ
căn cước cho người từ đủ 14 tuổi | đi thi chưa có căn cước, ra tù chưa có căn cước, đi Tây về chưa có thẻ, người già chưa từng có căn cước, con lớp 9 chưa có thẻ
căn cước cho người dưới 14 tuổi | căn cước cho con đi học, cho con đi máy bay, bé lớp 2 làm thẻ
xác nhận số chứng minh nhân dân | sổ đỏ ghi cmnd cũ, ngân hàng bảo hai số một người, sổ tiết kiệm cmnd 9 số
mở khóa tài khoản định danh ; mở khóa căn cước điện tử | vneid bị khóa, mất điện thoại vneid, nhập sai mật khẩu vneid
cấp lại chứng nhận đăng ký xe | mất cà vẹt, rớt giấy xe, mất biển số
cấp lại giấy phép lái xe ; đổi giấy phép lái xe | mất bằng lái, bằng lái hết hạn
cấp lại giấy chứng nhận quyền sử dụng đất ; giấy chứng nhận do bị mất | mất sổ đỏ, sổ đỏ cháy, mối ăn bìa đỏ
sổ bhxh ; cấp lại thẻ bhyt ; cấp lại thẻ bảo hiểm y tế | mất sổ bảo hiểm, công ty cũ giữ sổ, thẻ bảo hiểm sai tên
thẻ bhyt đối với người chỉ tham gia bhyt | trường thu bảo hiểm học sinh, nghỉ công ty hết thẻ khám bệnh, mua bảo hiểm y tế cả nhà
mất hộ chiếu | bị trộm hộ chiếu, rơi hộ chiếu, đi du lịch mất passport
mất giấy thông hành | rơi giấy qua biên giới, làm rơi giấy sang Trung Quốc
đăng ký thường trú | dời nhà, mua nhà về ở, lấy chồng nhập khẩu nhà chồng, đi tù về nhập lại khẩu, ở nước ngoài về bị xóa khẩu, xuất ngũ về nhập khẩu, bố mẹ già lên ở với con
đăng ký tạm trú | thuê trọ, vào nam làm công nhân, chủ trọ khai cho khách, thợ ở lán công trình, ở nhờ nhà chị đi làm
thông báo lưu trú | khách ngủ lại nhà, bà con lên chơi ở qua đêm
khai báo tạm vắng | án treo muốn đi tỉnh khác, đi làm xa lâu ngày, thanh niên tuổi lính đi làm xa
tạm trú cho người nước ngoài | khách Tây ở nhà, chồng Hàn về quê vợ ở, bà con bên Lào sang chơi
khai báo thông tin về cư trú | không hộ khẩu, sống trên ghe, ở chòi ngoài đồng, không chỗ ở nhất định, từ Biển Hồ về, lang thang bán vé số không giấy tờ
trở lại quốc tịch ; nhập quốc tịch | việt kiều về ở hẳn, bỏ quốc tịch nay nhập lại, dâu Lào chưa có quốc tịch
nghĩa vụ quân sự chuyển đến ; nghĩa vụ quân sự chuyển đi | con trai dọn nhà báo xã đội, trường đòi giấy chuyển quân sự, về quê vợ ở, đổi công ty tỉnh khác báo xã đội
tạm hoãn gọi nhập ngũ ; miễn gọi nhập ngũ | sinh viên có giấy gọi lính, con một hoãn bộ đội
chuyển hưởng sang địa bàn khác | lương hưu chuyển về quê, cụ hưu về tỉnh khác ở
lý lịch tư pháp | công ty đòi giấy không tiền án, ra tù lâu xóa án tích, đi nước ngoài cần giấy tiền án
chấp hành xong án phạt tù | mới ra tù vay vốn, đi tù về không việc, đi trại về làm ăn lại
đi làm việc ở nước ngoài ; giải quyết việc làm | vay đi xuất khẩu lao động, đi Hàn về muốn làm ăn, vay mở xưởng
cai nghiện ma túy | con chơi đá đập phá, chồng hút hít, cai tại nhà, cai ngoài cộng đồng
trợ cấp hưu trí xã hội | ông cụ 75 tuổi không lương, bà già 80 tuổi, cụ bà được 500 nghìn, già không lương hưu
trợ cấp xã hội hàng tháng ; trợ cấp xã hội hằng tháng | tai biến liệt giường, con bại não, một mình nuôi con nhà nghèo, mồ côi cha lẫn mẹ, bà cụ không con cháu, người điên, chăm người liệt được tiền, nhận nuôi trẻ mồ côi được tiền, con 2 tuổi nghèo bản khó
vào cơ sở trợ giúp xã hội | cụ già không ai nuôi, người tâm thần đi lang thang, trẻ mồ côi vào trại, bà cụ lú lẫn không con, ông già ăn xin
mức độ khuyết tật | tai biến liệt nửa người, ngã gãy lưng, tai nạn cụt chân, con tự kỷ, mìn nổ mù mắt, dị tật bẩm sinh, điếc bẩm sinh
giải quyết hưởng lương hưu | đủ tuổi nghỉ, đóng đủ năm bảo hiểm, cán bộ xã về nghỉ
ủy quyền lĩnh thay | mẹ liệt không đi lãnh lương, lĩnh hộ lương hưu cho bố, nằm viện nhờ con lãnh tiền
chứng thực di chúc | để đất cho con út khi chết, bệnh nặng dặn lại tài sản, lập chúc thư, ông cụ muốn để nhà cho cháu
chế độ ốm đau | công nhân nghỉ ốm, nằm viện nghỉ làm, mổ xong nghỉ 20 ngày
chi phí khám, chữa bệnh bhyt | cấp cứu quên mang thẻ, mua thuốc ngoài vì bệnh viện hết, chữa ung thư tốn tiền, chạy thận quanh năm, đòi lại tiền viện
công nhận hộ nghèo | chồng bệnh cả nhà khánh kiệt, bán hết trâu chữa bệnh, nhà dột không gạo, trụ cột chết nhà túng, bệnh viện hỏi sổ hộ nghèo, mẹ góa con côi
bảo hiểm xã hội một lần ; bhxh một lần | nghỉ công ty rút bảo hiểm, ung thư rút bảo hiểm
trợ cấp thất nghiệp | công ty đóng cửa, bị đuổi việc, xưởng cho nghỉ hàng loạt, hết hợp đồng không ký nữa, mất việc về quê lãnh tiền
chế độ tai nạn lao động ; bị tai nạn lao động ; bệnh nghề nghiệp | máy cắt tay trong xưởng, ngã giàn giáo, sập hầm, đi làm bị xe đụng, bụi phổi, thợ hồ té lầu, điện giật lúc làm
thành lập hộ kinh doanh | mở tiệm tạp hóa, mở quán phở, mở tiệm tóc, bán hàng online, mở nhà trọ, thuế bắt đăng ký, ngân hàng đòi giấy phép kinh doanh
đăng ký thuế ; hóa đơn điện tử | mở quán đóng thuế, xuất hóa đơn cho khách
an toàn thực phẩm | mở quán cơm cần giấy vệ sinh, bán bún trước nhà, nấu cỗ thuê
đủ điều kiện về an ninh, trật tự | mở nhà nghỉ, mở tiệm cầm đồ, mở quán karaoke
chấm dứt hoạt động hộ kinh doanh | chồng chết đóng quán, nghỉ bán hẳn, trả giấy phép quán
tạm ngừng kinh doanh | nghỉ bán mấy tháng, đẻ con đóng quán tạm, sửa nhà ngưng quán
giấy phép xây dựng mới | cất nhà, đập nhà cũ xây lại, thanh tra đình chỉ xây, làm nhà cho con ra riêng, ngân hàng đòi phép xây nhà
giấy phép xây dựng sửa chữa, cải tạo | nâng tầng, cơi nới, thay mái, sửa nhà cháy, nhà nứt gia cố
chuyển mục đích sử dụng đất | xây nhà trên đất vườn, đất ruộng lên thổ cư, làm nhà trên nương
lòng đường ; hè phố ; vỉa hè | dựng rạp cưới ngoài đường, rạp đám ma, để cát đá xây nhà ngoài đường
đấu nối tạm | mở lối ra quốc lộ, làm đường vào cây xăng
vùng thường xuyên ngập lũ ; hộ nghèo về nhà ở | làm nhà chống lũ, nhà tạm dột nát, tôn nền nhà
đăng ký xe lần đầu | mới mua xe máy, xe ngoài tiệm chưa có biển, mua xe cho con đi học
thay đổi chủ xe | mua xe cũ, bố cho con xe, xe của chồng đã chết, xe qua nhiều đời chủ, xe không chính chủ bị phạt
thu hồi giấy chứng nhận đăng ký, biển số xe ; thu hồi chứng nhận đăng ký xe | bán xe phải rút hồ sơ, xe nát bán ve chai, xe mất trộm không tìm được, xe hỏng bỏ, xe cháy rụi
tranh chấp đất đai | hàng xóm lấn ranh, cãi nhau bờ rào, lấn nương, bị chặn lối đi, anh em giành đất, nhà bên xây lấn, đất cho mượn không trả
tiếp công dân ; xử lý đơn | karaoke ầm ĩ, gà nhà bên phá vườn, chó hàng xóm cắn, nhà bên xả nước thải, bị chửi
giải quyết khiếu nại ; giải quyết tố cáo | cán bộ vòi tiền, bị phạt oan, trường lạm thu, xã không cho vào hộ nghèo, trưởng thôn ăn chặn, đền bù rẻ quá, công an phạt sai
chứng thực giao dịch | ngân hàng đòi hợp đồng thế chấp, bán đất cho anh em, tặng nhà cho con, mua xe viết tay, bán xe máy cũ ký ở xã
chứng thực chữ ký trong các giấy tờ | sơ yếu lý lịch nhập học, lý lịch đi làm công ty, ngân hàng đòi giấy ủy quyền, bà cụ không biết chữ điểm chỉ, cam kết gia đình đi xkld
chứng thực bản sao từ bản chính | công chứng học bạ, sao y bằng, công ty bắt nộp sao y, ngân hàng đòi công chứng căn cước, sao y sổ đỏ vay tiền
xác nhận thông tin về cư trú | trường đòi xác nhận cư trú, đúng tuyến vào lớp 1, ngân hàng hỏi hộ khẩu, ct07, chứng minh ở đây lâu năm
biện pháp bảo đảm ; đăng ký thế chấp ; xóa thế chấp | thế chấp sổ đỏ vay ngân hàng, trả hết nợ lấy sổ đỏ
đề nghị vay vốn ; cho vay hộ nghèo ; cho vay đối với hộ nghèo | vay nuôi bò, vay mua trâu, ngân hàng chính sách đòi xác nhận, mẹ góa vay nuôi heo
khó khăn đột xuất đối với thân nhân | con đang bộ đội nhà cháy, chồng đi nghĩa vụ vợ nằm viện, bố của lính mất, nhà lính bị bão sập, mẹ lính mổ tim
hài cốt liệt sĩ ; mộ liệt sĩ | tìm mộ cha hy sinh, đưa hài cốt bác về quê
sinh con đúng chính sách dân số | mẹ nghèo dân tộc đẻ được tiền
chăm sóc thay thế không phải là người thân thích | hàng xóm muốn nuôi đứa trẻ mồ côi, vợ chồng tôi nhận nuôi tạm bé, người dưng nhận nuôi trẻ mồ côi
đăng ký lại khai tử | lập lại giấy chứng tử để chia đất, giấy báo tử cũ thất lạc, chết lâu rồi sổ xã không còn
điều chỉnh thông tin về cư trú | đổi chủ hộ, khẩu ghi sai quan hệ, đổi tên đường số nhà
khai sinh lưu động ; kết hôn lưu động ; khai tử lưu động | cán bộ về bản làm giấy, bản xa cán bộ vào tận nơi
kết hôn lưu động | hai vợ chồng già yếu chưa giấy cưới, cưới ở bản cán bộ về tận nơi
đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con | chưa cưới đẻ muốn có tên bố, con chưa khai sinh bố muốn nhận
nhận cha, mẹ, con có yếu tố nước ngoài tại khu vực biên giới | bố bên Lào nhận con, mẹ ở bên kia cột mốc, con với người Campuchia giáp biên
nhận cha, mẹ, con có yếu tố nước ngoài | ông Hàn nhận con ở Việt Nam, bố Đài Loan nhận con ngoài giá thú
đăng ký lại việc nuôi con nuôi | giấy con nuôi xưa mất, con nuôi 20 năm mất giấy
nạn nhân bị mua bán ; ban đầu cho nạn nhân ; trợ cấp khó khăn ban đầu | con bị lừa qua biên giới trở về, lừa lấy chồng Trung Quốc, nạn nhân buôn người học nghề
tặng cho quyền sử dụng đất cho nhà nước ; cộng đồng dân cư hoặc mở rộng đường | hiến đất làm đường, cho xã đất xây nhà văn hóa, hiến đất chưa có sổ đỏ, dân lùi rào mở ngõ
nghĩa vụ quân sự chuyển đi | rời xã rút giấy quân sự, chuyển khẩu đi nơi khác tuổi lính
đổi, cấp lại giấy xác nhận khuyết tật | mất giấy khuyết tật, giấy khuyết tật sai tên
hộ thoát nghèo, hộ thoát cận nghèo | nhà khá lên xin ra hộ nghèo, bị cắt sổ nghèo
có mức sống trung bình | làm ruộng đủ ăn giảm tiền bảo hiểm
hòa giải viên gặp tai nạn | đi hòa giải bị đánh
thay đổi nội dung đăng ký hộ kinh doanh | đổi tên quán, dời quán sang chỗ khác, thêm mặt hàng
cấp điều chỉnh giấy phép xây dựng | đang xây muốn thêm tầng, đổi bản vẽ so với giấy phép
đối với lực lượng công an nhân dân | công an giữ xe sai
`;
