/** A task of an editor, told so that it can be done by its text alone. The text is `<id>.md` beside this file. */
export interface Chapter {
  /** The name of its file, and the last part of its address. */
  id: string;
  title: string;
  description: string;
}

/** The handbook, what is done most often first. */
export const chapters: readonly Chapter[] = [
  {
    id: 'sua-mot-cho-sai',
    title: 'Sửa một chỗ sai',
    description: 'Từ trang bị sai tới đúng bảng, sửa bằng Excel hay ngay trên trang kho mã, rồi gửi đề nghị sửa.',
  },
  {
    id: 'them-thu-tuc',
    title: 'Thêm một thủ tục',
    description: 'Năm bảng, mỗi bảng vài dòng: danh mục, cách nộp, giấy tờ, các bước, căn cứ; có dòng mẫu để chép.',
  },
  {
    id: 'dang-quyet-dinh-cong-bo',
    title: 'Đăng một quyết định công bố',
    description: 'Quyết định công bố thủ tục của tỉnh, của bộ: ghi hai bảng, cổng nói ngay có gì đổi và đăng chậm mấy ngày.',
  },
  {
    id: 'nhap-so-lieu-quy',
    title: 'Nhập số liệu của một kỳ',
    description: 'Số liệu Một cửa và khảo sát hài lòng: chép từ báo cáo, ba phép cân tự nhẩm trước khi gửi.',
  },
  {
    id: 'viet-dot-kiem-tra',
    title: 'Viết một đợt kiểm tra',
    description: 'Bốn bảng: đợt, nơi được kiểm tra, điều đoàn ghi nhận, việc phải làm có hạn và người chịu trách nhiệm.',
  },
  {
    id: 'dang-tin-co-anh',
    title: 'Đăng một tin có ảnh',
    description: 'Chép ảnh, viết bài theo khuôn, xem thử; cách đính chính và rút một bài đã đăng.',
  },
  {
    id: 'mo-mot-cong',
    title: 'Mở một cổng',
    description: 'Từ một thư mục trống và hồ sơ quốc gia tới cổng chạy được trên máy của bạn.',
  },
];
