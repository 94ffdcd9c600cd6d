import { text, texts } from './kinds/text.ts';
import { optional, required, table } from './table.ts';

export const synonymTable = table({
  path: 'tu-dong-nghia.csv',
  title: 'Từ đồng nghĩa khi tìm kiếm',
  meaning: 'Mỗi dòng một cách nói của người dân mà cổng cần hiểu; thêm vào những cách nói chung đã có sẵn.',
  columns: {
    said: required('Người dân nói', texts, ['Các cách nói, viết tắt, cách nhau bằng dấu chấm phẩy.', 'giấy độc thân; xác nhận độc thân']),
    meant: required('Nghĩa là', texts, ['Từ mà các trang dùng; nhiều nghĩa cách nhau bằng dấu chấm phẩy.', 'xác nhận tình trạng hôn nhân']),
    note: optional('Ghi chú', text, ['Vì sao thêm, nghe ở đâu.', 'Người dân xã Nậm Lúng hay nói']),
  },
});
