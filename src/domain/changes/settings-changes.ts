import type { Settings } from '../../schemas/settings.ts';
import { contactAddress } from '../addresses.ts';
import type { Change, Part, Side } from './change.ts';
import { sayValue } from './say-value.ts';

/** What the settings are called in a sentence; each has to have a name. */
const names: Record<keyof Settings, string> = {
  name: 'tên đơn vị chủ quản',
  shortName: 'tên ngắn',
  kindLine: 'dòng loại',
  level: 'cấp',
  parent: 'đơn vị cấp trên',
  description: 'lời giới thiệu',
  address: 'địa chỉ trụ sở',
  phone: 'điện thoại chung',
  email: 'thư điện tử chung',
  oneStopShop: 'Một cửa',
  feedback: 'nơi nhận phản ánh',
  posting: 'hạn đăng thủ tục',
  site: 'địa chỉ cổng',
  base: 'đường dẫn gốc',
  cards: 'ảnh cho liên kết gửi đi',
  repository: 'kho mã',
  reviewMonths: 'số tháng rà soát một lần',
  keepsVisited: 'giữ trang đã xem để đọc khi mất mạng',
  demonstration: 'lời báo cổng trình diễn',
  popularSearches: 'từ hay tìm',
};
const within: Record<string, string> = {
  name: 'tên',
  commonName: 'tên gọi',
  address: 'địa chỉ',
  phone: 'điện thoại',
  email: 'thư điện tử',
  hours: 'giờ làm việc',
  unit: 'đơn vị',
  guidance: 'cách gửi',
};
const inner: readonly (keyof Settings)[] = ['base', 'cards', 'repository', 'reviewMonths', 'keepsVisited', 'popularSearches'];

/** What is different in `cong.yaml`: who publishes and how they are reached. */
export function settingsChanges({ portal: { settings: before } }: Side, { portal: { settings: after } }: Side): Change[] {
  const parts = (Object.keys(after) as (keyof Settings)[]).flatMap((key): Part[] =>
    valueParts(names[key], before[key], after[key]).map((says) => ({ says, weight: inner.includes(key) ? 'inner' : 'fact' })),
  );
  return parts.length > 0
    ? [{ kind: 'contact', title: 'Thông tin chung của cổng', address: contactAddress, unit: null, parts, tables: [] }]
    : [];
}

function valueParts(name: string, before: unknown, after: unknown): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isGroup(before) && isGroup(after))
    return Object.keys(after).flatMap((key) => valueParts(`${name}, ${within[key] ?? key}`, before[key], after[key]));
  return [`${name} ${say(before)} → ${say(after)}`];
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @example // hours of two days => '«thứ Hai 7 giờ – 11 giờ; thứ Ba 7 giờ – 11 giờ»' */
function say(value: unknown): string {
  const flat = Array.isArray(value) ? value.map((item) => (isGroup(item) ? Object.values(item).join(' ') : String(item))) : value;
  return sayValue(isGroup(flat) ? Object.values(flat).filter(Boolean).join(' ') : flat, { header: '' });
}
