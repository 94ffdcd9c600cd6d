import { fold } from '../../text/fold.ts';
import { phoneNumbers } from '../../text/phone.ts';
import { badContact } from '../rules/bad-contact.ts';
import { problem, type Kind } from '../kind.ts';

/** No number in the world has more digits (E.164); the plus comes before them. */
const longestNumber = '+'.length + 15;
const notKnown = ['chua co', 'chua ghi'];

/** One or several telephone numbers, with words beside them if need be; or that there is none yet. */
export const phone: Kind<string> = {
  name: 'điện thoại, như 0200 300 0100; nhiều số cách nhau bằng dấu chấm phẩy; chưa biết thì «chưa có»',
  empty: null,
  read: (text) => {
    const numbers = phoneNumbers(text);
    const callable = numbers.length > 0 && numbers.every(({ length }) => length <= longestNumber);
    if (callable || notKnown.includes(fold(text))) return { value: text };
    return problem(badContact, { message: `«${text}» không phải số điện thoại.`, found: text, expected: 'ví dụ 0200 300 0100' });
  },
};

/** An address that a letter can be sent to; `?` and `&` would add receivers to a link. */
export const email: Kind<string> = {
  name: 'thư điện tử, như vanthu@muongmay.example',
  pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]*$',
  empty: null,
  read: (text) => {
    const [person = '', host = '', ...more] = text.split('@');
    const labels = host.split('.');
    const whole =
      more.length === 0 && /^[a-z0-9._+-]+$/i.test(person) && labels.length > 1 && labels.every((label) => /^[a-z0-9-]+$/i.test(label));
    return whole
      ? { value: text }
      : problem(badContact, {
          message: `«${text}» không phải địa chỉ thư điện tử.`,
          found: text,
          expected: 'ví dụ vanthu@muongmay.example',
        });
  },
};
