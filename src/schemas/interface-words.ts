/**
 * The words that stand on translated pages besides the translations themselves, by their code, in Vietnamese. What stands
 * in braces is put in by the portal and has to stand in the translation too.
 */
export const interfaceWords = {
  'toi-noi-dung': 'Tới nội dung chính',
  'trang-dau': 'Trang đầu',
  'ngon-ngu-khac': 'Ngôn ngữ khác',
  'tieu-de': 'Thủ tục hành chính',
  'mo-ta': 'Thủ tục của {ten}: mất bao lâu, bao nhiêu tiền, cần giấy gì, nộp ở đâu.',
  'gioi-thieu': 'Ở đây có những thủ tục mà người dân hay cần. Phần còn lại của cổng chỉ có tiếng Việt.',
  'cach-dung':
    'Chọn một thủ tục để biết mất bao lâu, bao nhiêu tiền, cần giấy gì, nộp ở đâu. Ở nơi nộp, hãy chỉ cho cán bộ xem tên tiếng Việt.',
  'so-da-dich': 'Đã dịch {so} trong {tong} thủ tục.',
  'theo-tieng-viet': 'Đây là bản dịch để giúp bạn hiểu. Nếu khác bản tiếng Việt thì theo bản tiếng Việt.',
  loc: 'Tìm trong danh sách này',
  'khong-thay': 'Không có thủ tục nào như vậy trong danh sách này.',
  'mo-ta-thu-tuc': '{ten}: mất bao lâu, bao nhiêu tiền, cần giấy gì, nộp ở đâu. Mã {ma}.',
  'ma-thu-tuc': 'Mã thủ tục: {ma}',
  'han-cua-ban': 'Hạn của bạn',
  'bao-lau': 'Bao lâu',
  'bao-nhieu-tien': 'Bao nhiêu tiền',
  'mang-giay-gi': 'Mang giấy gì',
  'nop-o-dau': 'Nộp ở đâu',
  'cac-buoc': 'Các bước',
  'giay-to': 'Giấy tờ',
  'chi-ten-tieng-viet': 'Dưới mỗi giấy là tên tiếng Việt, để bạn chỉ cho cán bộ xem.',
  'ai-cung-can': 'Ai cũng cần',
  nop: 'Nộp lại',
  'xuat-trinh': 'Đưa ra xem',
  'khong-phai-nop': 'Không phải nộp',
  'ban-chinh': 'bản chính: {so}',
  'ban-sao': 'bản sao: {so}',
  'dich-tu-ngay': 'Dịch từ bản tiếng Việt ngày {ngay}.',
  'nguoi-dich': 'Người dịch: {ten}.',
  'da-doi': 'Bản tiếng Việt đã đổi sau khi dịch. Thời hạn, tiền, giấy tờ có thể đã khác: hãy hỏi nơi nộp trước khi đi.',
  'da-doi-ngan': 'bản tiếng Việt đã đổi sau khi dịch',
  'chua-dich-het': 'Chỗ nào chưa dịch thì để nguyên tiếng Việt.',
  'quy-dinh-moi': 'Một quy định mới đã đổi vài điều của thủ tục này. Bản tiếng Việt nói rõ điều gì đã đổi.',
  'da-bai-bo': 'Thủ tục này đã bãi bỏ, không còn nhận hồ sơ.',
  'chua-co-hieu-luc': 'Thủ tục này chưa có hiệu lực.',
  'ban-day-du': 'Bản tiếng Việt đầy đủ: cách nộp, điều kiện, căn cứ pháp lý, mẫu đơn',
  'noi-nop': 'Nơi nộp hồ sơ',
  'dia-chi': 'Địa chỉ',
  'dien-thoai': 'Điện thoại',
  'gio-lam-viec': 'Giờ làm việc',
} as const;

export type InterfaceWord = keyof typeof interfaceWords;

/** What the portal puts into a word. @example gapsOf('Mã {ma}') // => ['{ma}'] */
export function gapsOf(words: string): string[] {
  return words.match(/\{[a-z]+\}/g) ?? [];
}
