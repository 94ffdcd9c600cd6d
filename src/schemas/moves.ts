import { date } from './kinds/date.ts';
import { portalAddress } from './kinds/portal-address.ts';
import { wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';

export const moveTable = table({
  path: 'chuyen-huong.csv',
  title: 'Địa chỉ đã chuyển',
  meaning: 'Mỗi dòng một địa chỉ cũ của cổng và nơi nó dẫn tới bây giờ. Địa chỉ đã công bố không bao giờ mất: đừng xóa dòng nào.',
  key: ['from'],
  columns: {
    from: required('Địa chỉ cũ', portalAddress, [
      'Địa chỉ đã công bố, không có tên miền và đường dẫn gốc; nay không còn trang hay tập tin nào ở đó.',
      '/tin-tuc/mo-cua-thu-bay/',
    ]),
    to: required('Địa chỉ mới', portalAddress, ['Trang hoặc tập tin đang có trên cổng.', '/tin-tuc/mo-cua-sang-thu-bay/']),
    moved: optional('Ngày', date, ['Ngày đổi địa chỉ.', '28/11/2026'], { past: 'Ngày đổi địa chỉ' }),
    reason: optional('Lý do', wording, ['Vì sao đổi; chỉ người biên tập đọc.', 'Đổi tên bài']),
  },
});

export type MoveRow = RowOf<typeof moveTable>;
