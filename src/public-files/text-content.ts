import type { Finding } from '../issues/rule.ts';
import { belies, hidesMarkup } from './binary-content.ts';
import { beginsWithTag, latin1, markupAtStart } from './markup.ts';
import { recognise } from './recognise.ts';

/** Text in UTF-8 or an old encoding that begins with no tag. */
export function judgeText(bytes: Uint8Array): Finding | null {
  const name = recognise(bytes);
  const text = latin1(bytes);
  if (name === 'html' || beginsWithTag(decoded(bytes))) return hidesMarkup(decoded(bytes).trim().slice(0, 20));
  if (name !== null && name !== 'exe') return belies(bytes, 'chữ thường (UTF-8)');
  if (/^(?:\xff\xfe|\xfe\xff)/.test(text))
    return {
      message: 'Chữ lưu ở dạng UTF-16.',
      expected: 'UTF-8',
      hint: 'Mở tập tin, chọn Lưu thành (Save As) với bảng mã UTF-8 («CSV UTF-8» trong Excel).',
    };
  if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(text)) return belies(bytes, 'chữ thường (UTF-8), không có ký tự điều khiển');
  const tag = markupAtStart(bytes);
  return tag ? hidesMarkup(tag) : null;
}

/** JSON, as programs ask for it in `.well-known/`. */
export function judgeJson(bytes: Uint8Array): Finding | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null) return null;
  } catch {
    // Told below.
  }
  return {
    message: 'Nội dung không phải JSON.',
    expected: 'JSON: bắt đầu bằng { hoặc [',
    hint: 'Chép lại nguyên văn tập tin mà dịch vụ đưa cho.',
  };
}

/** A file that only has to be there. */
export function judgeBlank(bytes: Uint8Array): Finding | null {
  return bytes.length === 0
    ? null
    : {
        message: 'Tập tin này chỉ cần có mặt, không được có nội dung.',
        expected: 'tập tin rỗng',
        hint: 'Xóa hết nội dung, hoặc xóa tập tin.',
      };
}

/** `CNAME` of a host of pages: exactly the host that the settings name, or the portal would move to another. */
export function judgeHostName(bytes: Uint8Array, host: string | null): Finding | null {
  const found = decoded(bytes).trim();
  if (host === null || found === host) return null;
  return {
    message: 'CNAME không phải tên máy chủ của cổng.',
    found,
    expected: host,
    hint: `Ghi đúng một dòng «${host}», như mục trang.dia-chi trong data/cong.yaml.`,
  };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 100_000));
}
