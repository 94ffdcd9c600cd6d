/**
 * Words of a question that say nothing about what is asked, separated by bars and line breaks. They are not thrown
 * away (`cho` matters in `tặng cho`), they only weigh little, so that they never hide the words that matter.
 */
export const fillers = `
xin cho biết|thế nào|giấy gì|giấy tờ|bao lâu|mất bao lâu|bao giờ|bao nhiêu|mất tiền không|mới được|bây giờ|hiện nay
chúng tôi|ủy ban|ủy ban nhân dân|thủ tục|hồ sơ|quy trình|hướng dẫn|mẫu đơn|dịch vụ công|thông tin|danh sách
danh mục|tất cả|toàn bộ|lĩnh vực|hỏi|như|gồm|nộp|giùm|giúp|dùm|nhé|nha|dạ|ạ|ơi|vậy|đây|này|kia|đó|à|ừ|tôi|em|mình
anh|chị|ông|bà|cháu|bác|chú|cô|muốn|cần|xin|đi|bị|thì|là|và|của|để|các|những|một|có|không|gì|nào|ở|tại|cho|khi|đã
đang|sẽ|mà|hay|hoặc|theo|về|với|từ|đến|ra|vào|lên|trên|được|phải|nên|do|bằng|ai|đâu|sao|xong|rồi|luôn|nữa|thế|ubnd
làm|đơn|tìm|ko|k|hok|dc|đc|j|zậy|dậy|vầy|tui|tụi|tụi tui|mần|chi|mô|răng|rứa|hổng|hông|hem|nhỉ|ơ|nghe|hả|hở|ha|hen|nghen|bữa|nớ
làm sao|ra sao|như thế nào|cần gì|những gì|giấy tờ gì|ở chỗ nào|chỗ nào|chỗ mô|ở mô|kiểu gì|có phải|thì phải|cần phải|có cần|có được
mang theo|đem theo|mang gì|đem gì|điều kiện gì|có mất tiền|tốn bao nhiêu|mất tiền|mấy ngày|mấy hôm|bấy lâu|hết bao nhiêu|hết mấy|mất mấy ngày|mất mấy hôm|mất bao nhiêu|mất bao nhiêu tiền|mất nhiều tiền|mất phí|mất nhiêu
trường hợp|cách nào|bằng cách|quy định|theo quy định|hiện tại|dạo này|vừa|mới đây|hôm nay|mong|giải đáp|xin hỏi|cảm ơn|anh chị
`.trim();

/** Words that say a little: who it is for, when, how much. They help to tell two answers apart, no more. */
export const faintWords = `
bên|vài|mấy|cũng|còn|mới|cũ|giờ|nay|qua|hồi|xưa|lâu|năm|tháng|ngày|tuần|hôm|hai|ba|bốn|thêm|bớt|hết|chưa|chỉ|nhờ|tự
cùng|trong|ngoài|trước|sau|dưới|lúc|việc|người|cái|miếng|tờ|bản thân|thật|giấy|tiền|nhà|xã|phường|huyện|sắp|định|đủ
lớn|nhỏ|hơn|quá|rất|lần|vì|nếu|đứa|thằng|gia đình|nhau|chồng|vợ|con|bé|điều kiện|lệ phí|phí|thời hạn|thời gian|tốn|kết quả|tờ khai|biểu mẫu|online
`.trim();
