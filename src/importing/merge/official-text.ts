import { createHash } from 'node:crypto';
import { joinLines } from '../../text/ends-and-lines.ts';
import type { Wording } from '../docx/rows.ts';

/** What the sheet said at the last import, part by part, so that the next one can tell who changed what since. */
export interface Stamp {
  channels: string;
  papers: string;
  acts: string;
  requirements: string;
  address: string;
  /** Of the official wording itself. */
  text: string;
}

/** A guide file in three parts: what an editor wrote, the official wording between its marks, what an editor wrote. */
export interface GuideFile {
  before: string;
  body: string | null;
  stamp: Partial<Stamp>;
  after: string;
}

const parts: Record<keyof Stamp, string> = {
  channels: 'cach-thuc',
  papers: 'giay-to',
  acts: 'can-cu',
  requirements: 'yeu-cau',
  address: 'dia-chi',
  text: 'nguyen-van',
};
const opening = /<!-- ho-so-goc:([^\n<>]*)-->\r?\n/;
const closing = '<!-- het-ho-so-goc -->';

/** A short fingerprint of a part of the sheet. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}

export function readGuide(text: string): GuideFile {
  const match = opening.exec(text);
  const from = match ? match.index + match[0].length : 0;
  const to = text.indexOf(closing, from);
  if (!match || to < 0) return { before: text, body: null, stamp: {}, after: '' };
  const stamp: Partial<Stamp> = {};
  for (const [key, name] of Object.entries(parts) as [keyof Stamp, string][]) {
    const value = match[1]?.split(`${name} `)[1]?.slice(0, 8) ?? '';
    if (/^[0-9a-f]{8}$/.test(value)) stamp[key] = value;
  }
  const after = text.slice(to + closing.length).replace(/^\r?\n/, '');
  return { before: text.slice(0, match.index), body: text.slice(from, to).replace(/\r\n/g, '\n'), stamp, after };
}

/** The file again, with its own line ends; the official wording follows what the editor wrote. */
export function writeGuide(guide: GuideFile, body: string, stamp: Stamp): string {
  const lineEnd = /\r\n/.test(guide.before + guide.after) ? '\r\n' : '\n';
  const list = (Object.entries(parts) as [keyof Stamp, string][]).map(([key, name]) => `${name} ${stamp[key]}`).join(', ');
  const section = `<!-- ho-so-goc: ${list} -->\n${body}${closing}\n`.replaceAll('\n', lineEnd);
  if (guide.body !== null) return guide.before + section + guide.after;
  const gap =
    guide.before === ''
      ? ''
      : guide.before.endsWith('\n\n') || guide.before.endsWith('\r\n\r\n')
        ? ''
        : guide.before.endsWith('\n')
          ? lineEnd
          : lineEnd + lineEnd;
  return guide.before + gap + section;
}

/**
 * The official wording as plain Markdown. Headings start at the third level, as in every guide; signs that Markdown
 * would take for its own are escaped, so that the words stand as in the sheet.
 *
 * @param withRequirements whether the table keeps an editor's version, so that the official one belongs here
 */
export function officialText(wording: Wording, withRequirements: boolean): string {
  const sections: [string, string][] = [
    ['Trình tự thực hiện', wording.steps],
    ['Yêu cầu, điều kiện thực hiện', withRequirements ? wording.requirements : ''],
    ['Lưu ý về giấy tờ', wording.paperAdvice],
    ['Mô tả', wording.description],
  ];
  const facts = [wording.decision && `Quyết định công bố: ${wording.decision}.`, wording.type && `Loại thủ tục: ${wording.type}.`]
    .filter(Boolean)
    .join(' ');
  const unplaced = wording.unplaced.map(({ label, text }) => `- ${label}: ${joinLines(text, ' – ')}`).join('\n');
  const all = [...sections, ['Phần chưa đưa vào bảng', unplaced] as [string, string]].filter(([, text]) => text !== '');
  return (
    [
      '### Nguyên văn hồ sơ quốc gia',
      ...(facts ? [markdownLines(facts)] : []),
      ...all.flatMap(([heading, text]) => [`#### ${heading}`, markdownLines(text)]),
    ].join('\n\n') + '\n\n'
  );
}

function markdownLines(text: string): string {
  let result = '';
  let inList = false;
  for (const line of text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const bullet = /^([-–•*+])\s*(?=\S)/.exec(line);
    const words = escapeMarkdown(line.slice(bullet?.[0].length ?? 0));
    if (bullet) {
      const mark = bullet[1] === '+' ? (inList ? '  + ' : '+ ') : '- ';
      result += `${result === '' ? '' : inList ? '\n' : '\n\n'}${mark}${words}`;
      inList ||= bullet[1] !== '+';
    } else {
      result += `${result === '' ? '' : '\n\n'}${words}`;
      inList = false;
    }
  }
  return result;
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|{}]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(#{1,6}|[-+*=]{1,})(?=\s|$|[-=+*])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
