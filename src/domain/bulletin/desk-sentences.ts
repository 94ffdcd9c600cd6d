import type { Portal } from '../../portal/portal.ts';
import type { Settings } from '../../schemas/settings.ts';
import { daysBetween, type IsoDate } from '../../text/date.ts';
import { dateInWords } from '../../text/date-in-words.ts';
import { phoneInWords } from '../../text/in-words.ts';
import { spoken } from '../../text/spoken.ts';
import { effectOf } from '../publication/working-days.ts';
import { week } from './recent-changes.ts';

/** When the one-stop shop is open, and which days of the coming week are none of its own. */
export function hoursSentences({ settings, daysOff }: Portal, today: IsoDate): string[] {
  const { commonName, hours } = settings.oneStopShop;
  const open = hours.map(({ days, hours: times }, index) => {
    const when = `${days}, ${/^\d/.test(times) ? 'từ ' : ''}${times}.`;
    return spoken(index === 0 ? `${commonName} làm việc ${when}` : when);
  });
  const coming = daysOff.filter((row) => row.day > today && daysBetween(today, row.day) <= week && effectOf(row) !== 0);
  return [...open, ...coming.map(({ day, kind, name }) => sayDayOff(day, kind, name, today))];
}

function sayDayOff(day: IsoDate, kind: 'Nghỉ' | 'Làm bù', name: string | null, today: IsoDate): string {
  return spoken(`${dateInWords(day, today)} ${kind === 'Nghỉ' ? 'là ngày nghỉ' : 'làm bù'}${name === null ? '' : `: ${name}`}.`);
}

/** Where to ask, for those who have heard; and the portal's own address, where it can be remembered. */
export function closingSentences({ oneStopShop, site, base }: Settings): string[] {
  const { commonName, address, phone } = oneStopShop;
  const spelt = addressInWords(site, base);
  return [
    spoken(`Bà con cần hỏi, mời đến ${commonName}.`),
    ...(address === null ? [] : [spoken(`Địa chỉ: ${address}.`)]),
    ...(phone === null ? [] : [`Điện thoại: ${phoneInWords(phone)}.`]),
    ...(spelt === null ? [] : [`Xem trên mạng, tại ${spelt}.`]),
    'Xin cảm ơn bà con đã lắng nghe.',
  ];
}

/** How many letters of an address are remembered when they are heard once. */
const mostLetters = 10;
const signs: Readonly<Record<string, string>> = { '.': 'chấm', '-': 'gạch ngang', '/': 'gạch chéo' };

/**
 * The address of the portal letter by letter; `null` where it is too long to be kept in mind, or there is none.
 *
 * @example addressInWords('https://nasa.vn', '/') // => 'n a s a chấm v n'
 */
function addressInWords(site: string | null, base: string): string | null {
  const address = `${(site ?? '').replace(/^https?:\/\/(?:www\.)?/, '')}${base}`.replace(/\/$/, '');
  if (site === null || address.length > mostLetters || !/^[a-z./-]+$/.test(address)) return null;
  return [...address].map((letter) => signs[letter] ?? letter).join(' ');
}
