import { date } from './kinds/date.ts';
import { languageCode } from './kinds/language.ts';
import { stepNumber } from './kinds/number.ts';
import { oneOf } from './kinds/one-of.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { text, wording } from './kinds/text.ts';
import { interfaceWords, type InterfaceWord } from './interface-words.ts';
import { toProcedure } from './procedures.ts';
import type { Reference } from './reference.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { optional, required, table, type RowOf } from './table.ts';

/** A language, by the folder that holds its translations. */
const folderOfLanguage: Reference = {
  table: 'languages',
  column: 'code',
  rule: unknownLanguage,
  message: (code) => `Ngôn ngữ «${code}» chưa có trong data/ban-dich/ngon-ngu.csv.`,
};

const folder = { key: 'language' as const, refersTo: folderOfLanguage };
const keys = Object.keys(interfaceWords) as [InterfaceWord, ...InterfaceWord[]];
// Headers differ from those of the tables that are translated: no workbook of one is ever taken for the other.
const procedure = required('Mã thủ tục', procedureCode, ['Mã thủ tục được dịch.', '1.001193'], { refersTo: toProcedure });

export const languageTable = table({
  path: 'ban-dich/ngon-ngu.csv',
  title: 'Ngôn ngữ khác',
  meaning: 'Mỗi dòng một ngôn ngữ mà cổng có bản dịch; thứ tự dòng là thứ tự trên cổng.',
  key: ['code'],
  columns: {
    code: required('Mã ngôn ngữ', languageCode, ['Mã quốc tế, cũng là tên thư mục của bản dịch và địa chỉ trang.', 'en']),
    name: required('Tên trong tiếng đó', wording, ['Tên mà người nói tiếng đó gọi.', 'English']),
    vietnameseName: required('Tên tiếng Việt', wording, ['Tên cán bộ gọi.', 'Tiếng Anh']),
    notice: optional('Lưu ý', wording, ['Điều phải nói trên mọi trang của tiếng này.', 'Bản dịch thử, chưa có người soát.']),
  },
});

export const interfaceWordTable = table({
  path: 'ban-dich/<ngon-ngu>/giao-dien.csv',
  title: 'Chữ giao diện đã dịch',
  meaning: 'Mỗi dòng một chữ của trang dịch, như tên mục, tên nút. Chữ còn thiếu thì trang để tiếng Việt.',
  key: ['language', 'code'],
  folder,
  columns: {
    code: required('Mã chữ', oneOf(keys), ['Chữ nào.', 'bao-lau']),
    words: required('Chữ đã dịch', wording, ['Giữ nguyên phần trong ngoặc nhọn.', 'How long']),
  },
});

export const translationTable = table({
  path: 'ban-dich/<ngon-ngu>/thu-tuc.csv',
  title: 'Thủ tục đã dịch',
  meaning: 'Mỗi dòng một thủ tục đã dịch. Ô còn trống thì trang để nguyên tiếng Việt.',
  key: ['language', 'procedure'],
  folder,
  columns: {
    procedure,
    name: required('Tên thủ tục đã dịch', wording, ['Tên ngắn, dễ hiểu.', 'Register a birth']),
    summary: optional('Tóm tắt đã dịch', wording, ['Một, hai câu.', 'Put your child on the birth register.']),
    deadline: optional('Hạn của bạn đã dịch', wording, ['Hạn mà người dân phải làm.', 'Within 60 days of the birth']),
    time: optional('Bao lâu đã dịch', wording, ['Lời trả lời, cả phần nói thêm.', 'Same day']),
    money: optional('Bao nhiêu tiền đã dịch', wording, ['Lời trả lời, cả phần nói thêm.', 'Free']),
    papers: optional('Mang giấy gì đã dịch', wording, ['Lời trả lời, cả phần nói thêm.', 'The form and the birth notice']),
    place: optional('Nộp ở đâu đã dịch', wording, ['Lời trả lời, cả phần nói thêm.', 'The one-stop desk of the commune']),
    from: required('Dịch từ ngày', date, ['Ngày của bản tiếng Việt đã dịch.', '29/11/2026'], { past: 'Ngày của bản gốc' }),
    stamp: optional('Dấu của bản gốc', text, ['Dấu của bản tiếng Việt đã dịch; npm run check in ra dấu phải ghi.', '3f9a01bc']),
    translator: optional('Người dịch', wording, ['Người hoặc nơi chịu trách nhiệm về bản dịch.', 'Phòng Tư pháp']),
  },
});

export const translatedStepTable = table({
  path: 'ban-dich/<ngon-ngu>/buoc.csv',
  title: 'Bước đã dịch',
  meaning: 'Mỗi dòng một bước đã dịch của trinh-tu.csv.',
  key: ['language', 'procedure', 'number'],
  folder,
  columns: {
    procedure,
    number: required('Số bước', stepNumber, ['Số của bước trong trinh-tu.csv.', '1']),
    title: optional('Tên bước đã dịch', wording, ['Vài từ.', 'Get your papers ready']),
    content: required('Nội dung bước đã dịch', wording, ['Vài câu ngắn.', 'Fill in the form and bring the birth notice.']),
  },
});

export const translatedPaperTable = table({
  path: 'ban-dich/<ngon-ngu>/giay-to.csv',
  title: 'Giấy tờ đã dịch',
  meaning: 'Mỗi dòng một giấy tờ đã dịch của giay-to.csv, tìm theo tên và trường hợp bằng tiếng Việt.',
  key: ['language', 'procedure', 'paper', 'case'],
  folder,
  columns: {
    procedure,
    paper: required('Tên giấy tiếng Việt', wording, ['Đúng như trong giay-to.csv.', 'Giấy chứng sinh']),
    case: optional('Trường hợp tiếng Việt', wording, ['Đúng như trong giay-to.csv; ở đó trống thì để trống.', 'Không có giấy chứng sinh']),
    name: required('Tên giấy đã dịch', wording, ['Tên ngắn, rõ.', 'Birth notice from the hospital']),
    caseName: optional('Trường hợp đã dịch', wording, ['Khi nào cần giấy này.', 'If you have no birth notice']),
    note: optional('Ghi chú đã dịch', wording, ['Điều cần biết thêm.', 'Not needed if the commune has it on file.']),
  },
});

export type LanguageRow = RowOf<typeof languageTable>;
export type InterfaceWordRow = RowOf<typeof interfaceWordTable>;
export type TranslationRow = RowOf<typeof translationTable>;
export type TranslatedStepRow = RowOf<typeof translatedStepTable>;
export type TranslatedPaperRow = RowOf<typeof translatedPaperTable>;
