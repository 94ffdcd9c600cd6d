/** Schools, pupils, certificates. Form: see `readLines` in `vocabulary.ts`. */
export const school = `
mầm non, mẫu giáo tư, nhà trẻ tư, nhóm trẻ gia đình, lớp mầm, lớp tư, giữ trẻ tại nhà, điểm giữ trẻ | cơ sở giáo dục mầm non độc lập
gộp nhóm trẻ, chia nhóm trẻ, gộp lớp mầm non, nhập nhóm trẻ | sáp nhập, chia, tách cơ sở giáo dục mầm non độc lập
đóng nhóm trẻ, đóng lớp mầm, nghỉ giữ trẻ, đóng cửa nhà trẻ | giải thể cơ sở giáo dục mầm non độc lập
ăn trưa, tiền cơm trưa, tiền ăn cho trẻ, tiền ăn của bé, tiền ăn mẫu giáo, bữa trưa | hỗ trợ ăn trưa
bán trú, ăn bán trú, gạo cho học sinh, tiền gạo, gạo, cấp gạo | bán trú ; hỗ trợ gạo
học phí, đóng học, tiền trường, miễn học phí, giảm học phí, xin miễn học phí | miễn, giảm học phí ; hỗ trợ học phí
tiền sách vở, sách vở, chi phí học, đồ dùng học tập, mua sách | hỗ trợ chi phí học tập
học sinh khuyết tật, trẻ khuyết tật đi học, học hòa nhập, con khuyết tật đi học, xe lăn đi học | học bổng và hỗ trợ kinh phí mua phương tiện, đồ dùng học tập dùng riêng cho người khuyết tật
cô nuôi dạy trẻ, giáo viên mầm non tư, cô giáo mầm non, cô mầm non, cô giáo trường tư, giáo viên trường tư | giáo viên mầm non
đạt chuẩn, chuẩn quốc gia, trường chuẩn | đạt chuẩn quốc gia
kiểm định trường, chất lượng trường, kiểm định chất lượng | kiểm định chất lượng giáo dục
trường cấp 1, trường cấp một, cấp một, lớp 2, lớp 3, lớp 4, lớp 5, lớp một, lớp hai, lớp ba, lớp bốn, lớp năm | tiểu học
trường cấp 2, trường cấp hai, thcs, cấp hai, lớp 7, lớp 8, lớp 9, lớp sáu, lớp bảy, lớp tám, lớp chín | trung học cơ sở
trường cấp 3, thpt, cấp ba, lớp 11, lớp 12, lớp mười | trung học phổ thông
cấp 2 3 | trung học
đổi trường, chuyển lớp, chuyển chỗ học, sang trường khác, xin cho con chuyển trường, chuyển về trường | chuyển trường đối với học sinh
học thêm buổi tối, bổ túc, học bù, học lại lớp, phổ cập, lớp bổ túc, học bổ túc, người lớn đi học | bổ túc trung học cơ sở
chuyển lớp bổ túc, chuyển chỗ học bổ túc | thuyên chuyển đối tượng học bổ túc trung học cơ sở
mù chữ, học chữ | xóa mù chữ
thi vào, nộp hồ sơ vào lớp, xin vào lớp sáu, tuyển sinh lớp 6, đầu cấp | tuyển sinh
con ở nước ngoài về học, học sinh việt kiều, học sinh về nước, từ nước ngoài về học | tiếp nhận học sinh việt nam về nước
học sinh người nước ngoài, học sinh tây | tiếp nhận học sinh người nước ngoài
trung tâm học tập, nhà học tập cộng đồng, trung tâm cộng đồng | trung tâm học tập cộng đồng
trung tâm ngoại ngữ, dạy tiếng anh, trung tâm tin học, dạy thêm, mở lớp dạy thêm | trung tâm ngoại ngữ, tin học ; dạy thêm
mất bằng, mất bằng tốt nghiệp, mất học bạ, bằng cấp ba, bằng cấp hai, bằng tốt nghiệp cấp 2 | bản sao văn bằng, chứng chỉ từ sổ gốc ; văn bằng
sai tên trong bằng, bằng sai tên, bằng sai ngày sinh, sửa bằng, sửa văn bằng, sửa tên trên bằng, sai bằng, sai trên bằng | chỉnh sửa nội dung văn bằng, chứng chỉ
mở lại trường, dạy lại, hoạt động lại, cho dạy lại, mở cửa lại, mở lại | hoạt động giáo dục trở lại ; trở lại
cho dạy, bắt đầu dạy, được dạy, cho trường hoạt động, khai trương trường | cho phép hoạt động giáo dục
mở trường, xây trường, lập trường, mở trường học | thành lập trường ; cho phép thành lập trường
trường tư sang công, chuyển loại trường, trường phi lợi nhuận | chuyển đổi trường tư thục
gộp, nhập lại, gộp lại, nhập làm một, chia đôi | sáp nhập, chia, tách
bỏ trường, dẹp trường, xóa trường | giải thể trường
lớp mẫu giáo tại nhà, mở lớp mẫu giáo tại nhà, nhóm trẻ tư thục, nhóm trẻ ở nhà, lớp mẫu giáo tư, mở lớp ở nhà, lớp mầm non tư thục, lớp mầm non tư | cơ sở giáo dục mầm non độc lập
ghép trường, ghép, chia | sáp nhập, chia, tách
lớp tình thương, lớp học tình thương, dạy chữ, trẻ lang thang, lớp học từ thiện | cơ sở giáo dục khác thực hiện chương trình giáo dục phổ thông
đổi loại hình, không chia lãi, không vì lợi nhuận | chuyển đổi trường tư thục
`;
