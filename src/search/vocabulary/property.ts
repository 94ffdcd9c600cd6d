/** Land, building, wills and contracts, certified copies. Form: see `readLines` in `vocabulary.ts`. */
export const property = `
sai sổ đỏ, sửa sổ đỏ, sổ đỏ sai tên, đính chính sổ đỏ | đính chính giấy chứng nhận đã cấp
sổ đỏ, sổ hồng, bìa đỏ, bìa hồng, cnqsdđ, gcnqsdđ, gcn qsdđ, gcn quyền sử dụng đất, sổ đất, giấy đất, giấy tờ đất, giấy cnqsdđ, giấy chứng nhận đất | giấy chứng nhận quyền sử dụng đất
qsdđ, qsd đất | quyền sử dụng đất
làm sổ đỏ, làm sổ hồng, làm bìa đỏ, cấp sổ đỏ, xin sổ đỏ, làm sổ đất | cấp giấy chứng nhận quyền sử dụng đất lần đầu ; đăng ký đất đai lần đầu
tách thửa, chia đất, tách sổ, tách đất | tách thửa đất ; hợp thửa đất
tranh chấp đất, kiện đất, lấn đất, lấn ranh, tranh chấp ranh giới, hàng xóm lấn đất, kiện cáo đất đai | hòa giải tranh chấp đất đai ; giải quyết tranh chấp đất đai
chuyển đất ruộng lên thổ cư, lên thổ cư, chuyển thổ cư, chuyển đất vườn sang đất ở, đất ruộng sang đất ở, chuyển mục đích đất | chuyển mục đích sử dụng đất
xin đất, xin giao đất, thuê đất | giao đất, cho thuê đất
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
gpxd, giấy phép xây nhà, xây nhà, cất nhà, làm nhà, xây nhà cấp 4, xin phép xây dựng, giấy phép xây, dựng nhà, xây nhà ở | cấp giấy phép xây dựng nhà ở riêng lẻ
sửa nhà, nâng tầng, cơi nới, sửa chữa nhà, cải tạo nhà | giấy phép xây dựng sửa chữa, cải tạo
dời nhà, chuyển nhà đi chỗ khác | giấy phép di dời công trình
giấy phép xây dựng hết hạn | gia hạn giấy phép xây dựng
đổi ý, rút lại, hủy hợp đồng, không cho nữa | hủy bỏ giao dịch
dịch, bản dịch, dịch giấy tờ, dịch thuật | người dịch
lăn tay, điểm chỉ, không biết chữ, không ký được | chữ ký ; điểm chỉ
sao giấy tờ, trích sao, bản sao từ sổ, sao từ sổ gốc, sổ lưu | bản sao từ sổ gốc
tương phân, chia tài sản, chia đất cho con, chia nhà, chia gia tài, chia của | phân chia di sản
hương hỏa, của cha mẹ để lại, đất cha mẹ để lại, đất ông bà để lại, để lại, thừa kế, gia tài | di sản
nhường phần, nhường lại phần, không lấy phần | từ chối nhận di sản
cho đất, tặng đất, cho con đất, cho miếng đất, cho mảnh đất, bán nhà, mua nhà, sang nhượng, cầm cố, thế chấp, giấy tay | giao dịch quyền sử dụng đất, nhà ở
hợp đồng mua bán, hợp đồng tặng cho, hợp đồng, giấy mua bán | giao dịch
hiến đất, hiến đất làm đường, hiến đất mở đường | tặng cho quyền sử dụng đất cho nhà nước
bán trâu, bán bò, bán máy, bán thuyền, bán xe máy | động sản
lý lịch, sơ yếu, xác nhận lý lịch xin việc, lí lịch | chứng thực chữ ký
thêm một tầng, xây thêm tầng, xây sai phép, đổi thiết kế, sửa bản vẽ, xây khác giấy phép | điều chỉnh giấy phép xây dựng
làm hàng rào, xây tường rào, xây chuồng, xây công trình | giấy phép xây dựng
đất giáo viên, đất công chức, giáo viên xin đất | giao đất ở
đất thổ cư, đo lại đất, đất vườn ao | diện tích đất ở
khoan giếng, giếng khoan, nước ngầm | khai thác nước dưới đất
quy hoạch, đất có vướng quy hoạch | thông tin quy hoạch
nhà xã hội, nhà thu nhập thấp | nhà ở xã hội
`;
