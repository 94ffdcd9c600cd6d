/** Children, schools, faith, mediation, rewards. Form: see `readLines` in `vocabulary.ts`. */
export const community = `
bạo hành trẻ em, đánh trẻ em, xâm hại trẻ em, trẻ bị đánh, bạo lực với trẻ | trẻ em bị xâm hại ; bảo vệ trẻ em
nhận nuôi trẻ, nhận chăm sóc trẻ | chăm sóc thay thế
mẫu giáo, nhà trẻ, trường mầm non, lớp mầm non, nhóm trẻ, giữ trẻ, trông trẻ | giáo dục mầm non ; nhóm trẻ ; lớp mẫu giáo
mở lớp mẫu giáo, mở nhà trẻ, mở nhóm trẻ, mở trường mầm non | thành lập trường mẫu giáo ; nhóm trẻ độc lập
chuyển trường | chuyển trường đối với học sinh
xin học, nhập học, vào lớp 1, vào lớp 6, đăng ký vào lớp một | tuyển sinh
cấp 1, lớp 1 | tiểu học
cấp 2, lớp 6 | trung học cơ sở
cấp 3, lớp 10 | trung học phổ thông
cúng, lễ hội, hành lễ, sinh hoạt đạo, theo đạo, nhóm đạo, hội thánh, tin lành, nhà thờ, chùa, miếu | sinh hoạt tôn giáo ; tín ngưỡng
đánh đập, bị xâm hại, lạm dụng, bóc lột trẻ em, bỏ rơi | tổn hại cho trẻ em ; xâm hại
nuôi tạm, nhận trông nom, chăm sóc cháu thay bố mẹ, nhận nuôi tạm | chăm sóc thay thế
cúng đình, lễ đình, hội làng, chương trình lễ | hoạt động tín ngưỡng
đền thờ, đình làng, miếu thờ, nhà thờ họ | cơ sở tín ngưỡng ; tín ngưỡng
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
khen thưởng, giấy khen, gia đình văn hóa, bằng khen | khen thưởng ; danh hiệu gia đình văn hóa
bằng tốt nghiệp, học bạ, văn bằng, bằng cấp | bằng tốt nghiệp ; văn bằng
tiền ăn trưa | hỗ trợ ăn trưa
mtq, mạnh thường quân, lập hội, câu lạc bộ | thành lập hội
nuôi hộ cháu, nuôi hộ, nuôi cháu hộ, nuôi giúp trẻ, nuôi cháu thay | chăm sóc thay thế
không nuôi được nữa, thôi nuôi hộ, muốn trả lại cháu, trả lại trẻ | chấm dứt việc chăm sóc thay thế
sắp nhỏ, tụi nhỏ, con nít, thằng cu, bé gái, bé trai, em nhỏ, trẻ nhỏ, trẻ con | trẻ em
`;
