/**
 * Words with which the law opens, joins and closes the names of its procedures. They tell nothing of the matter,
 * however rare they are in a portal, so a name is not the worse for having them, nor a query the better.
 */
const plain =
  'thủ tục giải quyết thực hiện đề nghị đối với của các về theo tại thuộc thẩm quyền trường hợp việc cho và hoặc cấp cá nhân tổ chức ủy ban dân được cơ quan xã';

// What makes a procedure another one than its plain sibling has to be asked for.
/** What is done, where the plain sibling only registers or issues. In a list, `thực hiện, điều chỉnh`, only the first tells. */
const acts = `
lại|đổi|gia hạn|chấm dứt|xóa|thôi|hủy|hủy bỏ|thu hồi|giải thể|dừng|tạm ngừng|thay đổi|điều chỉnh|sửa đổi|bổ sung|chỉnh sửa|đính chính
sáp nhập|chuyển đổi|chuyển đi|chuyển đến|kết hợp|liên thông|khai thác thông tin|công bố
`.trim();

/** For whom and where. */
const circumstances = `
có yếu tố nước ngoài|lưu động|khu vực biên giới|trở lại|tạm thời|gốc việt nam|cán bộ|quân nhân|doanh nghiệp|tư thục|vay|mai táng
thừa kế|ủy quyền|nhập khẩu|biên giới|mua nhà|ra nước ngoài|tạm vắng|cho trẻ em|dưới 14 tuổi
`.trim();

/** Words of names; separated by blanks in the first, by bars and line breaks in the others. They travel with the sayings. */
export const nameWords = [plain, acts, circumstances] as const;
