import { languagesOf, type Language } from '../domain/translations/languages.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { interfaceWords, type InterfaceWord } from '../schemas/interface-words.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thieu-chu-giao-dien',
  severity: 'warning',
  harm: 'missing',
  title: 'Trang dịch thiếu chữ giao diện',
  cause: 'Chữ nào chưa dịch thì trang để tiếng Việt, nên người đọc tiếng kia không hiểu tên mục, tên nút.',
  wrong: `giao-dien.csv không có dòng «bao-lau»`,
  right: `bao-lau,How long`,
  mend: 'Thêm mỗi chữ một dòng vào giao-dien.csv của ngôn ngữ đó: mã chữ, rồi chữ đã dịch.',
};

export const missingInterfaceWords: Check = {
  rule,
  needs: ['languages', 'interfaceWords'],
  find: ({ tables }, _today, site) =>
    (site ? languagesOf(site.portal) : []).flatMap((language) => {
      const known = new Set(tables.interfaceWords.rows.filter((row) => row.language === language.code).map(({ code }) => code));
      const missing = (Object.keys(interfaceWords) as InterfaceWord[]).filter((word) => !known.has(word));
      return missing.length === 0 ? [] : [issueOf(rule, { file: fileOf(language) }, { message: messageOf(missing, language) })];
    }),
};

function fileOf({ code }: Language): string {
  return `data/ban-dich/${code}/giao-dien.csv`;
}

/** So many are named; the next run names the next ones. */
const mostNamed = 3;

function messageOf(missing: readonly InterfaceWord[], { vietnameseName }: Language): string {
  const named = missing.slice(0, mostNamed).map((word) => `${word} («${interfaceWords[word]}»)`);
  const more = missing.length > mostNamed ? ` và ${missing.length - mostNamed} chữ khác` : '';
  return `${vietnameseName} còn thiếu ${missing.length} chữ: ${named.join('; ')}${more}.`;
}
