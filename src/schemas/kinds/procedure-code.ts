import { parseProcedureCode, type ProcedureCode } from '../../text/procedure-code.ts';
import { badProcedureCode } from '../rules/bad-procedure-code.ts';
import { problem, type Kind, type Reading } from '../kind.ts';
import { splitList } from './text.ts';

/** The code of a procedure in any of its real forms. */
export const procedureCode: Kind<ProcedureCode> = {
  name: 'mã thủ tục, như 1.001193',
  pattern: '^\\s*[1-9][ .]*(\\d\\s*){6}[0-9A-Za-z .-]*$',
  empty: null,
  spelling: (code) => code,
  read,
};

/** Several codes in one cell. */
export const procedureCodes: Kind<ProcedureCode[]> = {
  name: 'các mã thủ tục, cách nhau bằng dấu chấm phẩy',
  empty: [],
  spelling: (codes) => codes.join('; '),
  read: (text) => {
    const codes: ProcedureCode[] = [];
    for (const part of splitList(text.replaceAll(',', ';'))) {
      const reading = read(part);
      if ('problem' in reading) return reading;
      codes.push(reading.value);
    }
    return { value: codes };
  },
};

/** Never the code that was meant: only the form of one. */
const example = 'bảy chữ số, ví dụ 1.001193';

function read(text: string): Reading<ProcedureCode> {
  const value = parseProcedureCode(text);
  if (value) return { value };
  const digits = text.replace(/\D/g, '');
  // Excel takes a code for a number and drops the zeros at its end: 2.000780 → 2.00078.
  if (/^[1-9][.,]\d{3,5}$/.test(text)) {
    const suggestion = `${text.charAt(0)}.${text.slice(2).padEnd(6, '0')}`;
    const hint = `Excel đã bỏ số 0 ở cuối mã? Viết ${suggestion}, và đặt kiểu ô là Text trước khi gõ mã.`;
    return problem(badProcedureCode, { message: `«${text}» không phải mã thủ tục.`, found: text, expected: example, hint, suggestion });
  }
  const hint = digits.length === 6 ? `Thiếu chữ số đầu? Mã có bảy chữ số, ví dụ 1.${digits}.` : undefined;
  return problem(badProcedureCode, { message: `«${text}» không phải mã thủ tục.`, found: text, expected: example, hint });
}
