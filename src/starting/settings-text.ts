import { stringify } from 'yaml';
import { keysOf } from '../schemas/dictionary.ts';
import { settingsSchema } from '../schemas/settings.ts';
import type { Publisher } from './publisher.ts';

/** Where the portal will stand, as far as that is known. */
export interface Place {
  /** Scheme and host. */
  server: string | null;
  base: string;
}

/** What only the office knows: commented out, so that the page says «chưa ghi» rather than something that is not so. */
const toFill = ['dia-chi', 'dien-thoai', 'mot-cua.dia-chi', 'mot-cua.dien-thoai', 'mot-cua.gio', 'phan-anh.dien-thoai', 'trang.dia-chi'];

/** No kind of value takes it: a line of which only the `#` was removed is an error, never a page with a made-up address. */
const open = '"?"';

/** What else stands behind a `#`, in the form that it is written in. */
const sample: Readonly<Record<string, string>> = {
  'mot-cua.gio': `\n#   - { ngay: thứ Hai đến thứ Sáu, gio: ${open} }`,
  'cong-bo': '\n#   so-ngay: 5\n#   loai-ngay: ngày làm việc\n#   can-cu: "?"',
  'kho-ma': '\n#   dia-chi: "?"\n#   loai: github',
  'ra-soat': '\n#   thang: 12',
  'trinh-dien': 'Cổng đang thử, chưa dùng để tra cứu.',
};

/** `data/cong.yaml` of a new portal: every setting with what it means; what is not known yet waits behind a `#`. */
export function settingsText(publisher: Publisher, place: Place): string {
  const known = valuesOf(publisher, place);
  const keys = keysOf(settingsSchema).filter(({ path }) => !/^(?:mot-cua\.gio|cong-bo|kho-ma|ra-soat)\./.test(path));
  const entries = keys.map(({ path, meaning }) => entry(path, meaning, known[path]));
  return `${head}\n${entries.join('\n')}`;
}

const head = `# Thông tin của cổng: ai công khai, liên hệ ở đâu, cổng đặt ở địa chỉ nào.
# ĐIỀN là điều chỉ đơn vị bạn biết: thay dấu "?" ở dòng dưới, rồi xóa dấu # và dấu cách sau nó.
# Chưa điền thì trang nói là chưa ghi; cổng không đoán. Còn thiếu gì: npm run check.
`;

function valuesOf({ full, short, kind, level, oneStopShop }: Publisher, { server, base }: Place): Record<string, unknown> {
  return {
    ten: full,
    'ten-ngan': short,
    loai: kind ?? undefined,
    cap: level,
    'gioi-thieu': `Tra thủ tục hành chính của ${full}: giấy tờ cần mang, thời hạn, mức thu và nơi nộp.`,
    'mot-cua': null,
    'mot-cua.ten': oneStopShop,
    'phan-anh': null,
    'phan-anh.don-vi': full,
    trang: null,
    'trang.dia-chi': server ?? undefined,
    'trang.duong-dan-goc': base,
    'ngon-ngu': ['vi'],
    'tim-nhieu': [],
  };
}

/** @param value `null` for a key with keys below it, `undefined` where there is nothing to write yet */
function entry(path: string, meaning: string, value: unknown): string {
  const keys = path.split('.');
  const indent = '  '.repeat(keys.length - 1);
  const key = keys.at(-1) ?? '';
  if (value === null) return [`# ${meaning}`, `${key}:`].join('\n');
  if (value !== undefined) return [`${indent}# ${meaning}`, `${indent}${key}: ${scalar(value)}\n`].join('\n');
  const mark = toFill.includes(path) ? 'ĐIỀN' : 'Không bắt buộc';
  const blank = `${key}: ${sample[path] ?? open}`.replace(': \n', ':\n').replaceAll('\n#', `\n${indent}#`);
  return [`${indent}# ${mark}: ${meaning}`, `${indent}# ${blank}\n`].join('\n');
}

/** A value on one line, in quotes where YAML needs them. */
function scalar(value: unknown): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();
}
