import { date } from './kinds/date.ts';
import { count, decimalNumber } from './kinds/number.ts';
import { period } from './kinds/period.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { identifier, link, wording } from './kinds/text.ts';
import { mismatchColumn } from './rankings.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toProcedure } from './procedures.ts';
import { toSector } from './sectors.ts';
import { toUnit } from './units.ts';
import { periodOf } from '../text/period.ts';

// Longer than the longest time limit that a procedure may have.
const averageDays = decimalNumber({ from: 0, to: 2000 });
const figure = (header: string, meaning: string, example: string) =>
  optional(header, count, [`${meaning} Không có số thì để trống, đừng ghi 0.`, example], { measuredIn: 'hồ sơ' });

export const oneStopTable = table({
  path: 'mot-cua.csv',
  title: 'Số liệu Một cửa',
  meaning: 'Mỗi dòng số hồ sơ của một đơn vị trong một kỳ. Đơn vị cấp trên ghi số của cả địa bàn.',
  key: ['unit', 'sector', 'procedure', 'period'],
  span: ({ period: name }) => ({ ...periodOf(name), name }),
  openData: { id: 'mot-cua', title: 'Số liệu Một cửa', group: 'Một cửa', subject: 'Một cửa', named: ['unit', 'sector'] },
  columns: {
    unit: required('Mã đơn vị', identifier, ['Mã trong don-vi.csv.', 'xa-nam-lung'], { refersTo: toUnit }),
    sector: optional(
      'Mã lĩnh vực',
      identifier,
      ['Mã trong linh-vuc.csv, hoặc «khac» cho các lĩnh vực còn lại; để trống là mọi lĩnh vực.', 'dat-dai'],
      { refersTo: toSector },
    ),
    procedure: optional('Mã thủ tục', procedureCode, ['Khi dòng chỉ nói về một thủ tục.', '1.001193'], { refersTo: toProcedure }),
    period: required('Kỳ', period, ['Kỳ báo cáo.', 'Quý III/2026'], { past: true }),
    asOf: optional('Số liệu đến ngày', date, ['Ngày chốt số liệu; để trống là ngày cuối kỳ.', '30/09/2026'], { past: 'Ngày chốt số liệu' }),
    carriedOver: figure('Tồn đầu kỳ', 'Hồ sơ kỳ trước chuyển sang.', '412'),
    received: figure('Tiếp nhận', 'Hồ sơ nhận trong kỳ.', '24.386'),
    inPerson: figure('Nộp trực tiếp', 'Hồ sơ nhận tại quầy.', '11.949'),
    online: figure('Nộp trực tuyến', 'Hồ sơ nhận qua mạng.', '11.706'),
    byPost: figure('Nộp qua bưu chính', 'Hồ sơ nhận qua bưu chính.', '731'),
    resolved: figure('Đã giải quyết', 'Hồ sơ đã trả kết quả trong kỳ.', '24.273'),
    early: figure('Trước hạn', 'Hồ sơ trả trước hạn.', '3.000'),
    onTime: figure('Đúng hạn', 'Hồ sơ trả đúng hạn; không tách trước hạn thì ghi chung ở đây.', '24.012'),
    late: figure('Trễ hạn', 'Hồ sơ trả sau hạn.', '261'),
    open: figure('Đang giải quyết', 'Hồ sơ chưa xong cuối kỳ.', '525'),
    overdue: figure('Đang giải quyết quá hạn', 'Hồ sơ chưa xong mà đã quá hạn.', '18'),
    returned: figure('Trả lại, rút', 'Hồ sơ trả lại hoặc người dân rút.', '5'),
    apologies: figure('Phiếu xin lỗi', 'Hồ sơ trễ có phiếu xin lỗi và ngày hẹn lại.', '238'),
    averageDays: optional('Số ngày giải quyết trung bình', averageDays, ['Tính bằng ngày làm việc.', '2,4'], {
      measuredIn: 'ngày làm việc',
    }),
    source: required('Văn bản nguồn', wording, ['Báo cáo có các con số này.', 'Báo cáo số 118/BC-UBND ngày 05/10/2026']),
    sourceLink: optional('Đường dẫn nguồn', link, ['Trang hoặc tập tin của văn bản nguồn.', '/tai-lieu/118-bc-ubnd.pdf']),
    published: optional('Ngày công bố', date, ['Ngày công bố số liệu.', '07/10/2026'], { past: 'Ngày công bố' }),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Mùa mưa, ba tuần không đo đạc được']),
    mismatch: mismatchColumn,
  },
});

export type OneStopRow = RowOf<typeof oneStopTable>;

type NumberKey = { [K in keyof OneStopRow]: OneStopRow[K] extends number | null ? K : never }[keyof OneStopRow];
/** A column that counts dossiers. */
export type FigureKey = Exclude<NumberKey, 'averageDays'>;

/** Every column that counts dossiers, in the order of the table. */
export const figureKeys = Object.entries(oneStopTable.columns)
  .filter(([, { kind }]) => (kind as unknown) === count)
  .map(([key]) => key as FigureKey);
/** Figures of what lay there on one day: they may be added over units and sectors, never over quarters. */
export const stocks: readonly FigureKey[] = ['carriedOver', 'open', 'overdue'];
/** Figures of what came in and went out during a period: those of several units, sectors or quarters may be added. */
export const flows = figureKeys.filter((key) => !stocks.includes(key));
