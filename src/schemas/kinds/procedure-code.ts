import { parseProcedureCode, type ProcedureCode } from '../../text/procedure-code.ts';
import { badProcedureCode } from '../rules/bad-procedure-code.ts';
import { problem, type Kind, type Reading } from '../kind.ts';
import { splitList } from './text.ts';

/** The code of a procedure in any of its real forms. */
export const procedureCode: Kind<ProcedureCode> = { name: 'mã thủ tục, như 1.001193', empty: null, read };

/** Several codes in one cell. */
export const procedureCodes: Kind<ProcedureCode[]> = {
  name: 'các mã thủ tục, cách nhau bằng dấu chấm phẩy',
  empty: [],
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

function read(text: string): Reading<ProcedureCode> {
  const value = parseProcedureCode(text);
  if (value) return { value };
  const digits = text.replace(/\D/g, '');
  const suggestion = digits.length === 6 ? `1.${digits}` : null;
  const hint = suggestion ? `Thiếu chữ số đầu? Mã có bảy chữ số, ví dụ ${suggestion}.` : undefined;
  return problem(badProcedureCode, { message: `«${text}» không phải mã thủ tục.`, found: text, expected: '1.001193', hint });
}
