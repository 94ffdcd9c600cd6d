import type { Procedure } from '../portal/portal.ts';

/** Where papers are handed in, as the record says it; `null` where it does not. */
export function placeOf({ channels, receivingAddress, implementingAgency }: Procedure): string | null {
  const inPerson = channels.find(({ method }) => method === 'Trực tiếp');
  return inPerson?.where ?? receivingAddress ?? implementingAgency ?? channels.find(({ where }) => where)?.where ?? null;
}

// By the first words of where papers are handed in, which are always those of an office.
const otherDesks = [
  { begins: /^công an (?:cấp )?xã/i, name: 'Công an xã' },
  { begins: /^công an/i, name: 'công an' },
  { begins: /^(?:trường|nhà trường|cơ sở giáo dục)/i, name: 'nhà trường' },
  { begins: /^ban chỉ huy quân sự/i, name: 'Ban Chỉ huy quân sự' },
  { begins: /^(?:cấp )?đại đội|^đơn vị/i, name: 'đơn vị bộ đội' },
  { begins: /^tổng đài/i, name: 'tổng đài' },
  { begins: /^bảo hiểm xã hội/i, name: 'Bảo hiểm xã hội' },
  { begins: /^(?:chi nhánh )?văn phòng đăng ký đất đai/i, name: 'Văn phòng đăng ký đất đai' },
] as const;

/** The desk of an office of its own (police, school, military command); `null` is the one-stop shop. */
export function otherDesk(procedure: Procedure): string | null {
  const place = placeOf(procedure) ?? '';
  return otherDesks.find(({ begins }) => begins.test(place))?.name ?? null;
}

// What the one-stop shop of a commune is called since 01/07/2025 (Nghị định 118/2025/NĐ-CP), where the record says it so.
const centre = /^trung tâm phục vụ hành chính công/i;

/** Whom to ask where the record is silent. @example askAt(temporaryResidence) // => 'Hỏi Công an xã' */
export function askAt(procedure: Procedure): string {
  const shop = centre.test(placeOf(procedure) ?? '') ? 'Trung tâm hành chính công' : 'Một cửa';
  return `Hỏi ${otherDesk(procedure) ?? shop}`;
}
