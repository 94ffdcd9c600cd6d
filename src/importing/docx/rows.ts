import type { Issue } from '../../issues/issue.ts';
import { issueOf, type Rule } from '../../issues/rule.ts';
import { channelMethods, type ChannelMethod } from '../../schemas/channels.ts';
import { applicantKinds, levels, type ApplicantKind, type Level } from '../../schemas/procedures.ts';
import { joinLines } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { normalise } from '../../text/normalise.ts';
import { parseProcedureCode } from '../../text/procedure-code.ts';
import type { CellValues } from '../csv-file.ts';
import type { Sheet } from './read-sheet.ts';
import { codeVariant } from '../rules/code-variant.ts';
import { missingLabel } from '../rules/missing-label.ts';
import { unreadAct } from '../rules/unread-act.ts';
import { unreadChoice } from '../rules/unread-choice.ts';
import { unreadCount } from '../rules/unread-count.ts';
import { unreadFee } from '../rules/unread-fee.ts';
import { unreadTimeLimit } from '../rules/unread-time-limit.ts';
import { sheetWithoutCode } from '../rules/sheet-without-code.ts';
import { labelName, type SheetLabel } from './labels.ts';
import { isNothing, restoreLines } from './text.ts';
import { readActs } from '../values/acts.ts';
import { readChoices, splitOutcomes } from '../values/choices.ts';
import { readCounts } from '../values/counts.ts';
import { readFees } from '../values/fees.ts';
import { readTimeLimit } from '../values/time-limit.ts';

/** A sheet as rows of the project's tables, with the wording that has no column. */
export interface ImportedProcedure {
  code: string;
  /** «Lĩnh vực» as the sheet writes it. */
  sector: string;
  procedure: CellValues;
  channels: CellValues[];
  papers: CellValues[];
  acts: CellValues[];
  wording: Wording;
}

/** Official wording for `content/thu-tuc/<ma>.md`. */
export interface Wording {
  decision: string;
  type: string;
  steps: string;
  description: string;
  requirements: string;
  /** What could not become a row or a value, each with the label under which it stood. */
  unplaced: { label: string; text: string }[];
}

/** @param file the name that issues carry */
export function rowsOfSheet(sheet: Sheet, file: string): { imported: ImportedProcedure | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const unplaced = sheet.leftovers.map(({ label, text }) => ({ label: labelName(label), text }));
  const report = (
    rule: Rule,
    label: SheetLabel,
    message: string,
    more: { row?: number; column?: string; found?: string; hint?: string | null } = {},
  ) => {
    const columnName = [labelName(label), more.column].filter(Boolean).join(' · ');
    issues.push(
      issueOf(
        rule,
        { file, columnName, ...(more.row === undefined ? {} : { line: more.row }) },
        { message, found: more.found, hint: more.hint ?? undefined },
      ),
    );
  };
  const written = sheet.texts.code ?? '';
  const code = parseProcedureCode(written.split(/[\s(,;]/)[0] ?? '');
  if (code === null) {
    const guess = parseProcedureCode(
      /([1-9])[._]?(\d{6})/
        .exec(file.split('/').at(-1) ?? '')
        ?.slice(1)
        .join('.') ?? '',
    );
    const message = written === '' ? 'Hồ sơ không ghi mã thủ tục.' : `«${written}» không phải mã thủ tục.`;
    const hint = guess ? `Tên tập tin gợi ý mã ${guess}. Nếu đúng, điền mã này vào hồ sơ rồi nhập lại.` : undefined;
    return {
      imported: null,
      issues: [
        issueOf(
          sheetWithoutCode,
          { file, columnName: labelName('code') },
          { message, found: written || undefined, expected: '1.001193', hint },
        ),
      ],
    };
  }
  if (written !== code) report(codeVariant, 'code', `Mã ghi «${written}», cổng dùng ${code}.`, { found: written });
  for (const label of sheet.missing) report(missingLabel, label, `Hồ sơ không có mục «${labelName(label)}».`);
  for (const name of sheet.headless) report(missingLabel, name, 'Bảng không có dòng tên cột; các cột được lấy theo thứ tự quen thuộc.');

  const chosen = <T extends string>(label: 'levels' | 'applicants', values: readonly T[], aliases: Record<string, T>): string => {
    const text = sheet.texts[label] ?? '';
    const { chosen: found, unknown } = readChoices(text, values, aliases);
    for (const piece of unknown) {
      const suggestion = nearest(piece, values);
      report(unreadChoice, label, `«${piece}» không có trong danh mục.`, {
        found: text,
        hint: suggestion ? `Có phải «${suggestion}»? Nếu đúng, ghi vào danh-muc.csv.` : null,
      });
      unplaced.push({ label: labelName(label), text: piece });
    }
    if (found.length === 0) report(unreadChoice, label, `Hồ sơ không ghi ${labelName(label).toLowerCase()}; ô này bắt buộc nên phải điền.`);
    return found.join('; ');
  };
  const line = (label: SheetLabel) => joinLines(sheet.texts[label] ?? '', ' ');
  const requirements = restoreLines(sheet.texts.requirements ?? '');
  const procedure: CellValues = {
    code,
    name: line('name'),
    levels: chosen('levels', levels, levelAliases),
    applicants: chosen('applicants', applicantKinds, applicantAliases),
    implementingAgency: line('implementingAgency'),
    competentAuthority: line('competentAuthority'),
    delegatedAgency: line('delegatedAgency'),
    coordinatingAgency: line('coordinatingAgency'),
    receivingAddress: line('receivingAddress'),
    outcomes: splitOutcomes(sheet.texts.outcomes ?? '').join('; '),
    decision: line('decision'),
    keywords: (sheet.texts.keywords ?? '')
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean)
      .join('; '),
    requirements,
  };
  if (procedure.name === '') report(unreadChoice, 'name', 'Hồ sơ không ghi tên thủ tục; ô này bắt buộc nên phải điền.');

  const channels = sheet.channels.flatMap(({ row, cells }): CellValues[] => {
    const method = methodNamed(cells.method);
    const time = readTimeLimit(isNothing(cells.timeLimit) ? '' : cells.timeLimit, cells.description);
    const money = readFees(isNothing(cells.fees) ? '' : cells.fees);
    if (method === null) {
      report(unreadChoice, 'channels', `Hình thức nộp «${cells.method}» không có trong danh mục (${channelMethods.join(', ')}).`, {
        row,
        column: 'Hình thức nộp',
        found: cells.method,
      });
      unplaced.push({ label: labelName('channels'), text: Object.values(cells).filter(Boolean).join(' – ') });
      return [];
    }
    if (time.doubt) {
      const hint = time.suggestion ? `Cột «Mô tả» nhắc «${time.suggestion}». Nếu đúng là thời hạn, ghi vào cach-thuc.csv.` : null;
      report(unreadTimeLimit, 'channels', time.doubt, { row, column: 'Thời hạn giải quyết', found: cells.timeLimit, hint });
    }
    for (const doubt of money.doubts) report(unreadFee, 'channels', doubt, { row, column: 'Phí, lệ phí', found: cells.fees });
    return [
      {
        procedure: code,
        method,
        timeLimit: time.limit,
        timeLimitNote: time.note,
        fees: money.fees,
        charges: money.charges,
        note: isNothing(cells.description) ? '' : restoreLines(cells.description),
      },
    ];
  });

  const papers = sheet.papers.flatMap(({ row, cells, case: heading }): CellValues[] => {
    const name = withoutBullet(cells.name) || withoutBullet(cells.form);
    const counts = readCounts(isNothing(cells.quantity) ? '' : cells.quantity);
    if (counts.doubt) report(unreadCount, 'papers', counts.doubt, { row, column: 'Số lượng', found: cells.quantity });
    if (name === '' || isNothing(name)) {
      report(unreadCount, 'papers', 'Giấy tờ không có tên nên không ghi vào bảng.', { row, column: 'Tên giấy tờ' });
      return [];
    }
    const form = isNothing(cells.form) ? '' : cells.form.split('\n').join('; ');
    return [
      {
        procedure: code,
        case: joinLines(heading ?? '', ' '),
        use: useOf(heading ?? ''),
        name,
        form,
        originals: counts.originals,
        copies: counts.copies,
        note: counts.note,
      },
    ];
  });

  const read = readActs(sheet.acts);
  for (const { row, message, found } of read.doubts) report(unreadAct, 'acts', message, { row, found });
  unplaced.push(...read.unnamed.map((text) => ({ label: labelName('acts'), text })));
  const acts = read.acts.map(({ number, title, issued, issuer }) => ({
    procedure: code,
    number,
    title: joinLines(title, ' '),
    issued,
    issuer,
  }));

  const wording: Wording = {
    decision: line('decision'),
    type: line('type'),
    steps: restoreLines(sheet.texts.steps ?? ''),
    description: restoreLines(sheet.texts.description ?? ''),
    requirements,
    unplaced,
  };
  // As the tables will be read back, so that what was written can be recognised at the next import.
  const settled = (row: CellValues): CellValues =>
    Object.fromEntries(Object.entries(row).map(([key, text]) => [key, harmless(normalise(text))]));
  const imported = {
    code,
    sector: line('sector'),
    procedure: settled(procedure),
    channels: channels.map(settled),
    papers: papers.map(settled),
    acts: acts.map(settled),
    wording,
  };
  return { imported, issues: gather(issues) };
}

/** A cell that begins with a hyphen or a plus is a formula to Excel; a dash and a bullet are not. */
function harmless(text: string): string {
  return text.replace(/^-(?=\s|\p{L}|\()/gmu, '–').replace(/^\+(?=\s|\p{L})/u, '•');
}

/** The same thing in several rows of a table is said once, with all the rows. */
function gather(issues: readonly Issue[]): Issue[] {
  const alike = Map.groupBy(issues, ({ code, place, message, found }) => JSON.stringify([code, place.columnName, message, found]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    const rows = group.flatMap(({ place }) => place.line ?? []);
    return first ? [rows.length < 2 ? first : { ...first, message: `${first.message} (Các dòng ${rows.join(', ')} của bảng.)` }] : [];
  });
}

const levelAliases: Record<string, Level> = {
  'Cấp Quận/Huyện': 'Cấp Huyện',
  'Cấp Quận, Huyện': 'Cấp Huyện',
  'Cấp Xã/Phường': 'Cấp Xã',
  'Cấp Xã/Phường/Thị trấn': 'Cấp Xã',
  'Cấp Phường/Xã': 'Cấp Xã',
  'Cấp Tỉnh/Thành phố': 'Cấp Tỉnh',
  'Cấp Sở': 'Cấp Tỉnh',
  'Cấp Trung ương': 'Cấp Bộ',
  'Trung ương': 'Cấp Bộ',
  Bộ: 'Cấp Bộ',
  Tỉnh: 'Cấp Tỉnh',
  Huyện: 'Cấp Huyện',
  Xã: 'Cấp Xã',
};

const applicantAliases: Record<string, ApplicantKind> = {
  'Tổ chức (không bao gồm doanh nghiệp, hợp tác xã)': 'Tổ chức (không bao gồm doanh nghiệp, HTX)',
  'Cán bộ, công chức, viên chức nhà nước': 'Cán bộ, công chức, viên chức',
  'Doanh nghiệp có vốn đầu tư nước ngoài (FDI)': 'Doanh nghiệp có vốn đầu tư nước ngoài',
};

function methodNamed(text: string): ChannelMethod | null {
  const folded = fold(text);
  if (/truc tuyen|qua mang|dien tu/.test(folded)) return /truc tiep/.test(folded) ? null : 'Trực tuyến';
  if (/buu chinh|buu dien/.test(folded)) return /truc tiep/.test(folded) ? null : 'Dịch vụ bưu chính';
  return /truc tiep/.test(folded) ? 'Trực tiếp' : null;
}

/** «Giấy tờ phải nộp» and «Giấy tờ phải xuất trình» say what to do with a paper; other headings say when it is needed. */
function useOf(heading: string): string {
  const folded = fold(heading);
  if (!/^(?:cac )?giay to (?:can |phai )+(?:nop|xuat trinh)$/.test(folded)) return '';
  return folded.endsWith('nop') ? 'Nộp' : 'Xuất trình';
}

function withoutBullet(text: string): string {
  return joinLines(text, ' ')
    .replace(/^[\s\-+*•–]+/, '')
    .trim();
}
