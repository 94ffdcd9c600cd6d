import { hasLetter } from '../../text/readable.ts';
import { badHours } from '../rules/bad-hours.ts';
import { problem, type Kind } from '../kind.ts';

/** Times of day: `7 giờ 30`, `7h30`, `7:30`. Every run of digits is looked at once. */
const worded = /(?<!\d)(\d+) ?(?:giờ|h)(?!\p{L}) ?(\d*)/giu;
const withColon = /(?<!\d)(\d+):(\d+)/g;

/** When an office is open, in words; the times in it exist. */
export const hours: Kind<string> = {
  name: 'giờ, như «7 giờ 30 – 11 giờ 30»',
  empty: null,
  read: (text) => {
    const times = [...text.matchAll(worded), ...text.matchAll(withColon)];
    const impossible = times.find(([, hour, minute]) => !exists(Number(hour), Number(minute)));
    if (impossible)
      return problem(badHours, {
        message: `«${impossible[0].trim()}» không phải giờ có thật.`,
        found: text,
        expected: 'giờ từ 0 đến 24, phút từ 0 đến 59',
      });
    if (times.length > 0 || hasLetter(text)) return { value: text };
    return problem(badHours, { message: `«${text}» không nói giờ nào.`, found: text, expected: 'ví dụ 7 giờ 30 – 17 giờ' });
  },
};

function exists(hour: number, minute: number): boolean {
  return hour < 24 ? minute < 60 : hour === 24 && minute === 0;
}
