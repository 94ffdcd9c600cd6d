import type { Procedure } from '../portal/portal.ts';

// They decide for the nation; papers of a commune go through a desk of which the record says nothing then.
const national = /^(?:chủ tịch nước|thủ tướng|chính phủ|ngân hàng nhà nước|bộ (?!phận|chỉ huy|tư lệnh|đội))/iu;

/** Where papers are handed in, as the record says it; `null` where it does not. */
export function placeOf({ channels, levels, receivingAddress, implementingAgency }: Procedure): string | null {
  const inPerson = channels.find(({ method, where }) => method === 'Trực tiếp' && where);
  const agency = levels.includes('Cấp Xã') && national.test(implementingAgency ?? '') ? null : implementingAgency;
  return inPerson?.where ?? receivingAddress ?? agency ?? channels.find(({ where }) => where)?.where ?? null;
}

/** Whether nobody need go anywhere: papers are taken online or by post alone. */
export function isRemote({ channels }: Procedure): boolean {
  return channels.length > 0 && channels.every(({ method }) => method !== 'Trực tiếp');
}

/** Whither papers go of a procedure that takes them online or by post alone. */
export function remotePlaceOf({ channels }: Procedure): string | null {
  return (channels.find(({ method, where }) => method === 'Trực tuyến' && where) ?? channels.find(({ where }) => where))?.where ?? null;
}

// By the first words of where papers are handed in, which are always those of an office; before them a part of it may stand.
const partOfOffice = /^(?:trụ sở|bộ phận|địa điểm giao dịch)(?: \p{L}+){0,6}? của /iu;
const otherDesks = [
  { begins: /^công an (?:cấp )?xã/i, name: 'Công an xã' },
  { begins: /^công an/i, name: 'công an' },
  { begins: /^(?:trường|nhà trường|cơ sở giáo dục)/i, name: 'nhà trường' },
  { begins: /^ban chỉ huy quân sự/i, name: 'Ban Chỉ huy quân sự' },
  { begins: /^(?:cấp )?đại đội|^đơn vị/i, name: 'đơn vị bộ đội' },
  { begins: /^tổng đài/i, name: 'tổng đài' },
  { begins: /^(?:cơ quan )?bảo hiểm xã hội/i, name: 'Bảo hiểm xã hội' },
  { begins: /^ngân hàng chính sách xã hội/i, name: 'Ngân hàng Chính sách xã hội' },
  { begins: /^(?:ban quản lý )?tổ tiết kiệm và vay vốn/i, name: 'Tổ tiết kiệm và vay vốn' },
  { begins: /^(?:chi )?cục hải quan/i, name: 'Hải quan' },
  { begins: /^(?:chi nhánh )?văn phòng đăng ký đất đai/i, name: 'Văn phòng đăng ký đất đai' },
] as const;

/** The desk of an office of its own (police, school, military command); `null` is the one-stop shop. */
export function otherDesk(procedure: Procedure): string | null {
  const place = (placeOf(procedure) ?? '').replace(partOfOffice, '');
  return otherDesks.find(({ begins }) => begins.test(place))?.name ?? null;
}

// What the one-stop shop of a commune is called since 01/07/2025 (Nghị định 118/2025/NĐ-CP), where the record says it so.
const centre = /^trung tâm phục vụ hành chính công/i;

/** Whom to ask where the record is silent. @example askAt(temporaryResidence) // => 'Hỏi Công an xã' */
export function askAt(procedure: Procedure): string {
  const shop = centre.test(placeOf(procedure) ?? '') ? 'Trung tâm hành chính công' : 'Một cửa';
  return `Hỏi ${otherDesk(procedure) ?? shop}`;
}
