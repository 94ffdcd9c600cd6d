import type { Settings } from '../schemas/settings.ts';
import { capitalise } from '../text/capitalise.ts';

/** Who a new portal belongs to, in the words that its texts need. */
export interface Publisher {
  level: Settings['level'];
  /** @example 'Ủy ban nhân dân xã Nậm Chày' */
  full: string;
  /** At the head of pages. @example 'Xã Nậm Chày' */
  short: string;
  /** The small line above it; an office of a province is called by its name alone. */
  kind: string | null;
  /** @example 'Trung tâm Phục vụ hành chính công xã Nậm Chày' */
  oneStopShop: string;
}

const committee = 'Ủy ban nhân dân';
const isCommittee = /^(?:ủy|uỷ) ban nhân dân |^ubnd /iu;
/** What places are called: of each level, and the cities and towns between them. */
const kindOfPlace = /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh) /iu;

/**
 * Who publishes, from what somebody typed: the place, or the committee with its name.
 *
 * The desk is called as Decree 118/2025/NĐ-CP calls it in a commune and a province; elsewhere by its older name.
 *
 * @example publisherOf('Xã Nậm Chày', 'xã').full // => 'Ủy ban nhân dân xã Nậm Chày'
 */
export function publisherOf(name: string, level: Settings['level']): Publisher {
  if (level === 'sở') return { level, full: name, short: name, kind: null, oneStopShop: `Bộ phận Tiếp nhận và Trả kết quả ${name}` };
  const bare = name.replace(isCommittee, '');
  const [kind = ''] = kindOfPlace.exec(bare) ?? [];
  const place = kind === '' ? `${level} ${bare}` : kind.toLowerCase() + bare.slice(kind.length);
  const desk = level === 'huyện' ? 'Bộ phận Tiếp nhận và Trả kết quả' : 'Trung tâm Phục vụ hành chính công';
  return { level, full: `${committee} ${place}`, short: capitalise(place), kind: committee, oneStopShop: `${desk} ${place}` };
}
