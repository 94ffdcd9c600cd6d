import type { Portal } from '../portal/portal.ts';
import {
  actsAddress,
  alphabetAddress,
  announcementsAddress,
  classificationAddress,
  comparisonAddress,
  contactAddress,
  inspectionsAddress,
  languagesAddress,
  lifeEventsAddress,
  newsAddress,
  oneStopAddress,
  openDataAddress,
  outreachAddress,
  proceduresAddress,
  recommendationsAddress,
  resultsAddress,
  satisfactionAddress,
  sayingsAddress,
  scoreEditionAddress,
  scoresAddress,
  tasksAddress,
  unitsAddress,
} from './addresses.ts';
import { actsInOrder } from './acts/act-list.ts';
import { comparable } from './comparison.ts';
import { byIndex, rankedEditionsOf, scoredEditionsOf, type ScoredEdition } from './editions.ts';
import { hasTracker } from './inspections/tracker.ts';
import { once } from './once.ts';
import { oneStopPeriods } from './one-stop.ts';
import { hasResults } from './results.ts';
import { hasServicesFile } from './standard-files.ts';
import { surveysOf } from './satisfaction.ts';
import { languagesOf } from './translations/languages.ts';
import { hasSayings } from './sayings.ts';

/** A part of the portal with a page of its own. Each list that leads there has its own words for it, or leaves it out. */
export interface Section {
  id: SectionId;
  address: string;
  /** In the menu. */
  menu?: string;
  /** Among the results: a name, and one line of what is there. */
  result?: { name: string; what: string };
  /** In search: what it is called there, and what else people call it. */
  search?: { title: string; names?: string[] };
  /** On the page of search, as part of a sentence. */
  browse?: string;
}

export type SectionId =
  | 'thu-tuc'
  | 'su-kien'
  | 'ten-goi'
  | 'a-z'
  | 'ket-qua'
  | ResultId
  | 'kiem-tra'
  | 'kien-nghi'
  | 'tin-tuc'
  | 'don-vi'
  | 'lien-he'
  | 'ngon-ngu';
type ResultId =
  | 'xep-loai'
  | 'chi-so'
  | 'so-sanh'
  | 'mot-cua'
  | 'hai-long'
  | 'nhiem-vu'
  | 'tuyen-truyen'
  | 'cong-bo'
  | 'van-ban'
  | 'du-lieu-mo';
type Listed = Section & { shown: boolean };

/** The sections that this portal has, in the order of its menu. */
export const portalSections = once((portal: Portal): Section[] =>
  [...ofProcedures(portal), ...ofResults(portal), ...ofInspections(portal), ...ofTheOffice(portal)].filter(({ shown }) => shown),
);

/** The sections below the results, as the front page of results lists them. */
export function resultEntries(portal: Portal): { name: string; what: string; address: string }[] {
  return portalSections(portal).flatMap(({ result, address }) => (result ? { ...result, address } : []));
}

function ofProcedures(portal: Portal): Listed[] {
  const shown = portal.procedures.length > 0;
  const search = { title: 'Danh mục thủ tục', names: ['tất cả thủ tục hành chính'] };
  return [
    { id: 'thu-tuc', address: proceduresAddress, shown, menu: 'Thủ tục', search },
    { id: 'su-kien', address: lifeEventsAddress, shown: portal.lifeEvents.length > 0, browse: 'thủ tục theo việc trong đời' },
    { id: 'ten-goi', address: sayingsAddress, shown: hasSayings(portal), browse: 'những tên người dân hay gọi' },
    { id: 'a-z', address: alphabetAddress, shown, browse: 'tất cả thủ tục theo vần A–Z' },
  ];
}

function ofResults(portal: Portal): Listed[] {
  const editions = scoredEditionsOf(portal);
  const newest = byIndex(editions).map(([first]) => first);
  const shown = hasResults(portal);
  return [
    { id: 'ket-qua', address: resultsAddress, shown, menu: 'Kết quả', search: { title: 'Kết quả cải cách hành chính' } },
    {
      id: 'xep-loai',
      address: classificationAddress,
      shown: rankedEditionsOf(portal).length > 0,
      result: { name: 'Xếp loại', what: 'hạng, mức, thay đổi qua các năm' },
      search: { title: 'Xếp loại mới nhất', names: ['bảng xếp loại các xã', 'chỉ số cải cách hành chính'] },
    },
    ...newest.map((edition) => scoreSection(edition)),
    {
      id: 'so-sanh',
      address: comparisonAddress,
      shown: comparable(editions).length > 0,
      result: { name: 'So sánh', what: 'đặt tối đa bốn đơn vị cạnh nhau' },
    },
    {
      id: 'chi-so',
      address: scoresAddress,
      shown: newest.length > 1,
      result: { name: 'Mọi bộ chỉ số', what: 'các năm, văn bản, chỗ đổi cách chấm' },
    },
    ...ofCounter(portal),
    ...ofThePlan(portal),
    announcements(portal, shown),
    {
      id: 'van-ban',
      address: actsAddress,
      shown: actsInOrder(portal).length > 0,
      result: { name: 'Văn bản', what: 'còn hiệu lực không, thủ tục và số liệu nào dựa vào' },
      search: { title: 'Văn bản', names: ['luật, nghị định, thông tư'] },
      browse: 'văn bản làm căn cứ',
    },
    openData(portal, shown),
  ];
}

/** Below the results; where there are none, the procedures alone can be downloaded, and the page of search leads there. */
function openData(portal: Portal, belowResults: boolean): Listed {
  return {
    id: 'du-lieu-mo',
    address: openDataAddress,
    shown: belowResults || hasServicesFile(portal),
    result: { name: 'Dữ liệu mở', what: 'tải mọi bảng, CSV và JSON' },
    ...(belowResults ? {} : { browse: 'dữ liệu mở để tải về' }),
  };
}

/** The newest edition of an index is a way into all of it. */
function scoreSection(edition: ScoredEdition): Listed {
  const result = { name: edition.indexName, what: `điểm từng tiêu chí năm ${edition.year}` };
  return { id: 'chi-so', address: scoreEditionAddress(edition), shown: true, result };
}

/** Below the results; in the menu where there are none, so that the menu never has more than five. */
function announcements({ announcements: { length } }: Portal, belowResults: boolean): Listed {
  return {
    id: 'cong-bo',
    address: announcementsAddress,
    shown: length > 0,
    ...(belowResults ? {} : { menu: 'Công bố' }),
    result: { name: 'Công bố thủ tục', what: 'thủ tục mới, thay đổi, bãi bỏ; ai chậm đăng' },
    search: { title: 'Thủ tục mới, thay đổi, bãi bỏ', names: ['quyết định công bố thủ tục hành chính', 'thủ tục chậm đăng'] },
    browse: 'thủ tục mới, thay đổi, bãi bỏ',
  };
}

function ofCounter(portal: Portal): Listed[] {
  const figures = `Số liệu ${portal.settings.oneStopShop.commonName}`;
  return [
    {
      id: 'mot-cua',
      address: oneStopAddress,
      shown: oneStopPeriods(portal).length > 0,
      result: { name: figures, what: 'nhận, trả, trễ, quá hạn, phiếu xin lỗi' },
      search: { title: figures, names: ['hồ sơ đúng hạn, trễ hạn'] },
    },
    {
      id: 'hai-long',
      address: satisfactionAddress,
      shown: surveysOf(portal).length > 0,
      result: { name: 'Mức độ hài lòng', what: 'số phiếu từng mức, cách hỏi' },
      search: { title: 'Mức độ hài lòng' },
    },
  ];
}

function ofInspections(portal: Portal): Listed[] {
  return [
    {
      id: 'kiem-tra',
      address: inspectionsAddress,
      shown: portal.inspectionRounds.length > 0,
      menu: 'Kiểm tra',
      result: { name: 'Kiểm tra', what: 'các đợt, đơn vị, kết luận' },
      search: { title: 'Các đợt kiểm tra', names: ['kết quả kiểm tra, thanh tra, giám sát'] },
    },
    {
      id: 'kien-nghi',
      address: recommendationsAddress,
      shown: portal.inspectionRounds.length > 0 && hasTracker(portal),
      result: { name: 'Kiến nghị sau kiểm tra', what: 'quá hạn, lặp lại, đã khắc phục' },
      search: { title: 'Kiến nghị sau kiểm tra', names: ['tồn tại, hạn chế chưa khắc phục', 'kiến nghị quá hạn'] },
    },
  ];
}

function ofThePlan(portal: Portal): Listed[] {
  return [
    {
      id: 'nhiem-vu',
      address: tasksAddress,
      shown: portal.tasks.length > 0,
      result: { name: 'Nhiệm vụ', what: 'ai lo, hạn nào, việc gì quá hạn' },
      search: { title: 'Nhiệm vụ trong năm', names: ['kế hoạch cải cách hành chính'] },
    },
    {
      id: 'tuyen-truyen',
      address: outreachAddress,
      shown: portal.outreach.length > 0,
      result: { name: 'Tuyên truyền', what: 'hình thức, số lượng, thứ tiếng' },
      search: { title: 'Tuyên truyền' },
    },
  ];
}

function ofTheOffice(portal: Portal): Listed[] {
  const { news, units, settings } = portal;
  const languages = languagesOf(portal).flatMap(({ name, vietnameseName }) => [name, vietnameseName]);
  const desk = settings.oneStopShop.commonName;
  const names = ['gửi phản ánh, kiến nghị', `giờ làm việc của ${desk}`, `địa chỉ và điện thoại ${desk}`];
  return [
    { id: 'tin-tuc', address: newsAddress, shown: news.length > 0, menu: 'Tin tức', search: { title: 'Tin tức' } },
    { id: 'don-vi', address: unitsAddress, shown: units.length > 0, menu: 'Đơn vị', search: { title: 'Danh sách đơn vị, xã, phường' } },
    { id: 'lien-he', address: contactAddress, shown: true, menu: 'Liên hệ', search: { title: 'Liên hệ', names } },
    {
      id: 'ngon-ngu',
      address: languagesAddress,
      shown: languages.length > 0,
      search: { title: 'Ngôn ngữ khác', names: languages },
      browse: 'trang bằng ngôn ngữ khác',
    },
  ];
}
