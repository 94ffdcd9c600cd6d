/** People of merit, soldiers and their families, faith. Form: see `readLines` in `vocabulary.ts`. */
export const merit = `
con liệt sĩ, vợ liệt sĩ, thân nhân liệt sĩ, nhà liệt sĩ | thân nhân liệt sĩ ; liệt sĩ
thờ liệt sĩ, hương khói liệt sĩ, tiền thờ cúng | thờ cúng liệt sĩ
mộ liệt sĩ, viếng mộ, tìm mộ, dời mộ, bốc mộ, xây mộ, hài cốt liệt sĩ, đưa hài cốt | mộ liệt sĩ ; hài cốt liệt sĩ
lấy chồng khác, tái giá, vợ liệt sĩ lấy chồng khác, vợ liệt sĩ tái giá | vợ hoặc chồng liệt sĩ lấy chồng hoặc vợ khác
thẻ thương binh, mảnh đạn, vết thương cũ, thương tích chiến tranh | thương binh
bị thương trong quân đội, bị thương lúc đi lính, bộ đội bị thương, bị thương khi làm nhiệm vụ, bị thương hồi chiến tranh | công nhận thương binh
chết khi làm nhiệm vụ, chết trong quân đội, bộ đội chết, bộ đội mất khi làm nhiệm vụ | công nhận liệt sĩ
da cam, dioxin, chất độc màu da cam | chất độc hóa học
tù cách mạng, bị địch bắt, bị tù đày, tù đày | bị địch bắt tù, đày
tham gia kháng chiến, đi kháng chiến, huân chương kháng chiến, có huân chương | hoạt động kháng chiến
đi dân công, dân công | dân công hỏa tuyến
đi tnxp | thanh niên xung phong
đi b, đi c, đi chiến trường b, chiến trường campuchia, chiến trường k | đi b, c, k
nghĩa vụ ở campuchia, chống mỹ, đánh mỹ, biên giới phía bắc, tham gia chiến tranh, cựu chiến binh, quyết định 62, quyết định 142, quyết định 49, quyết định 290 | trực tiếp tham gia kháng chiến ; tham gia chiến tranh bảo vệ tổ quốc ; cựu chiến binh
mất giấy tờ người có công, sửa hồ sơ người có công, sửa hồ sơ liệt sĩ, sai hồ sơ liệt sĩ | sửa đổi, bổ sung thông tin cá nhân trong hồ sơ người có công
đi điều dưỡng, nghỉ dưỡng người có công | điều dưỡng người có công
chân giả, tay giả, xe lăn, máy nghe, nạng | phương tiện trợ giúp, dụng cụ chỉnh hình
tổ quốc ghi công | bằng tổ quốc ghi công
khám sức khỏe nghĩa vụ, khám tuyển nghĩa vụ, gọi nhập ngũ, giấy gọi nhập ngũ, gọi đi lính, giấy gọi | nghĩa vụ quân sự
xin hoãn, tạm hoãn, miễn nghĩa vụ, trốn nghĩa vụ, hoãn đi lính, miễn đi lính | tạm hoãn, miễn gọi nhập ngũ
đăng ký lần đầu tuổi 17, đủ 17 tuổi, 17 tuổi, tròn 17, đến tuổi nghĩa vụ, mười bảy tuổi | đăng ký nghĩa vụ quân sự lần đầu
xuất ngũ, ra quân, mới ra quân, đi bộ đội về | đăng ký ngạch dự bị ; xuất ngũ
chuyển đi học đại học, đi học xa, đi làm xa có tên nghĩa vụ, rút nghĩa vụ quân sự, chuyển hồ sơ nghĩa vụ đi | đăng ký nghĩa vụ quân sự chuyển đi
mới chuyển về, chuyển hồ sơ nghĩa vụ về, chuyển nghĩa vụ về | đăng ký nghĩa vụ quân sự chuyển đến
vắng mặt nghĩa vụ, đi xa mấy tháng nghĩa vụ | đăng ký nghĩa vụ quân sự tạm vắng
tự vệ, dân quân bị thương, dân quân tự vệ | dân quân
con bộ đội, con lính, con bộ đội đi học, con quân nhân | con đẻ, con nuôi hợp pháp của hạ sĩ quan, binh sĩ tại ngũ
nhà bộ đội gặp khó khăn, nhà bộ đội bị cháy, nhà lính bị cháy, nhà lính gặp nạn, bố mẹ bộ đội ốm | trợ cấp khó khăn đột xuất thân nhân của hạ sĩ quan, binh sĩ
đi chùa, đi lễ, cầu kinh, đọc kinh, cầu nguyện, tụ họp đạo, nhóm họp đạo, nhóm tin lành, điểm đạo, họp đạo, nhóm đạo tại nhà | sinh hoạt tôn giáo tập trung
đổi trưởng nhóm, thay trưởng nhóm, trưởng nhóm đạo, đổi người đứng đầu, người đại diện nhóm | thay đổi người đại diện của nhóm sinh hoạt tôn giáo tập trung
đổi chỗ sinh hoạt đạo, chuyển điểm nhóm, dời điểm nhóm, chuyển chỗ nhóm đạo, đổi điểm nhóm, dời chỗ sinh hoạt đạo | thay đổi địa điểm sinh hoạt tôn giáo tập trung
mục sư, linh mục, sư thầy, cha xứ, thầy chùa, truyền đạo, thuyết pháp, giảng kinh, thầy về giảng | giảng đạo
đại hội đạo, đại hội tôn giáo, họp đại hội hội thánh, đại hội hội thánh | tổ chức đại hội của tổ chức tôn giáo
lễ ngoài trời, cuộc lễ lớn, lễ ngoài nhà thờ, lễ ngoài chùa, rước lễ | cuộc lễ ngoài cơ sở tôn giáo
cúng miếu, cúng làng, hầu đồng, lên đồng, lễ đền, cúng rừng, cúng bản, cúng đền, thờ cúng, lễ miếu, lễ chùa, cúng tế | hoạt động tín ngưỡng
thêm lễ, thêm cuộc lễ, thêm chương trình lễ, lễ thêm | đăng ký bổ sung hoạt động tín ngưỡng
sửa chùa, sửa nhà thờ, sửa miếu, xây chùa, xây nhà thờ, trùng tu | sửa chữa, cải tạo, xây dựng công trình tín ngưỡng, tôn giáo
tiền công đức, quyên tiền, quyên góp chùa | quyên góp
qua xã khác, sang xã khác, xã kế bên, xã bên | đến địa bàn xã khác
theo đạo tụ họp, tụ họp, họp nhóm, nhóm bà con theo đạo, sinh hoạt chung | sinh hoạt tôn giáo tập trung
đại hội | tổ chức đại hội
đình, đền, am, miễu, lễ cúng, cúng bái, cúng kiếng, ban quản lý đình | hoạt động tín ngưỡng ; tín ngưỡng
`;
