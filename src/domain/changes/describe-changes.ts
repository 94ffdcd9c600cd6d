import { oneLine } from '../../issues/one-line.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { Unit } from '../../portal/portal.ts';
import { changeKinds, weightOf, type Change, type ChangeKind } from './change.ts';
import { changeLines, type ChangeLine } from './change-lines.ts';
import { markdownLink, plainMarkdown } from './markdown.ts';

/** GitHub takes 65.536 characters for a comment; the workflow around it writes some of its own. */
const longestComment = 60_000;

/** What the description of changes is told besides the changes. */
export interface Telling {
  /** What they are compared with, as a sentence goes on: «main, ngày 02/10/2026». */
  since: string;
  units: readonly Unit[];
  settings: Settings;
  /** Where the portal can be looked at before it is published. */
  preview: string | null;
  /** Nothing is summed up. */
  all: boolean;
  /** How the whole of it is seen. */
  whole: string;
  /** What the checks say, in paragraphs of plain sentences. */
  checks: readonly string[];
}

const noChanges = 'Không có thay đổi nào cho người đọc.';

interface Group {
  name: string;
  changes: Change[];
}

/** Changes by who has to review them, in the order of the units; the office of the portal last. */
function groupsOf(changes: readonly Change[], units: readonly Unit[], { shortName }: Pick<Settings, 'shortName'>): Group[] {
  const by = Map.groupBy(changes, ({ unit }) => (units.some(({ id }) => id === unit) ? unit : null));
  const known = units.flatMap(({ id, name }) => (by.has(id) ? [{ name, changes: by.get(id) ?? [] }] : []));
  const office = by.get(null);
  return office ? [...known, { name: `Cơ quan chủ trì cổng (${shortName})`, changes: office }] : known;
}

/** All of it in one breath: how many of what, what to look at twice, who reviews. */
function summaryOf(changes: readonly Change[], telling: Pick<Telling, 'since' | 'units' | 'settings'>): string {
  if (changes.length === 0) return `${noChanges} Bản cũ đem so: ${telling.since}.`;
  const of = (weight: string) => changes.filter((change) => weightOf(change) === weight);
  const facts = [...of('fact'), ...of('alarm').filter(({ kind }) => kind !== 'unread')];
  const counts = (Object.keys(changeKinds) as ChangeKind[]).flatMap((kind) => countWords(kind, facts));
  const main = counts.length > 0 ? counts.join(', ') : noChanges.replace(/\.$/, '').toLowerCase();
  const [alarms, wordings, inner] = [of('alarm').length, of('wording').length, of('inner').length];
  const groups = groupsOf(changes, telling.units, telling.settings);
  return [
    `So với ${telling.since}: ${main}.`,
    alarms > 0 ? `Cần xem kỹ ${alarms} chỗ.` : '',
    [wordings > 0 ? `${wordings} chỗ chỉ sửa câu chữ` : '', inner > 0 ? `${inner} chỗ chỉ đổi trong bảng` : '']
      .filter(Boolean)
      .join(', ')
      .replace(/^(?=.)/, 'Ngoài ra: ')
      .replace(/(?<=.)$/, '.'),
    `${groups.length > 1 ? `${groups.length} nơi` : 'Nơi'} cần xem lại: ${groups
      .slice(0, 8)
      .map(({ name }) => name)
      .join(', ')}${groups.length > 8 ? ` và ${groups.length - 8} nơi nữa` : ''}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function countWords(kind: ChangeKind, changes: readonly Change[]): string[] {
  const own = changes.filter((change) => change.kind === kind);
  const [first, second] = own;
  if (!first) return [];
  return [`${own.length} ${changeKinds[kind]}${second ? '' : ` (${oneLine(first.title, 60)})`}`];
}

/** For a comment on a pull request; cut at whole groups where it would be longer than forges take. */
export function changesAsMarkdown(changes: readonly Change[], telling: Telling): string {
  const start = `## Người dân sẽ thấy gì khác\n\n${plainMarkdown(summaryOf(changes, telling), 2000)}`;
  const checks =
    telling.checks.length > 0 ? `### Kiểm tra\n\n${telling.checks.map((line) => `- ${plainMarkdown(line, 1000)}`).join('\n')}` : '';
  let room = longestComment - start.length - checks.length;
  const left: string[] = [];
  const groups = groupsOf(changes, telling.units, telling.settings).flatMap(({ name, changes: own }) => {
    const lines = changeLines(own, telling.all).map((line) => `- ${markdownLine(line, telling.preview)}`);
    const text = `### ${plainMarkdown(name)}\n\n${lines.join('\n')}`;
    room -= text.length;
    if (room < 0) left.push(name);
    return room < 0 ? [] : [text];
  });
  const cut =
    left.length > 0
      ? `Còn ${left.length} nơi chưa in ở đây vì quá dài: ${plainMarkdown(left.join(', '), 1000)}. Xem hết: \`${telling.whole}\``
      : '';
  return [start, ...groups, cut, checks].filter(Boolean).join('\n\n');
}

function markdownLine({ label, things, more, alarm }: ChangeLine, preview: string | null): string {
  const told = things.map(({ title, address, says }) => {
    const name = address !== null && preview !== null ? markdownLink(title, preview, address) : `**${plainMarkdown(title)}**`;
    const path = address !== null && preview === null ? ` (\`${address}\`)` : '';
    return [`${name}${path}`, plainMarkdown(says, 4000)].filter(Boolean).join(label === null ? ': ' : ' – ');
  });
  return [
    alarm ? '**Cần xem kỹ:** ' : '',
    label === null ? '' : `**${plainMarkdown(label)}**${things.length > 0 ? ': ' : ''}`,
    told.join('; '),
    more > 0 ? `; và ${more} nữa` : '',
  ].join('');
}

/** For a screen. */
export function changesAsText(changes: readonly Change[], telling: Telling): string {
  const groups = groupsOf(changes, telling.units, telling.settings).map(({ name, changes: own }) =>
    [oneLine(name), ...changeLines(own, telling.all).map((line) => `  • ${textLine(line)}`)].join('\n'),
  );
  return [
    summaryOf(changes, telling),
    ...groups,
    telling.checks.length > 0 ? ['Kiểm tra', ...telling.checks.map((line) => `  • ${oneLine(line, 1000)}`)].join('\n') : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function textLine({ label, things, more, alarm }: ChangeLine): string {
  const told = things.map(({ title, says }) => [oneLine(title), oneLine(says, 4000)].filter(Boolean).join(label === null ? ': ' : ' – '));
  return [alarm ? 'CẦN XEM KỸ: ' : '', [label ?? '', told.join('; ')].filter(Boolean).join(': '), more > 0 ? `; và ${more} nữa` : ''].join(
    '',
  );
}

/** For programs: every change, with who is in charge. */
export function changesAsJson(changes: readonly Change[], telling: Telling): string {
  const list = changes.map(({ kind, title, address, unit, parts }) => ({ kind, title, address, unit, weight: weightOf({ parts }), parts }));
  return JSON.stringify({ summary: summaryOf(changes, telling), changes: list, checks: telling.checks }, null, 2);
}
