import type { DoubtRow } from '../../schemas/doubts.ts';
import type { Matter, Target } from '../../schemas/matters.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { GivenAnswer, Portal, Procedure, Unit } from '../../portal/portal.ts';
import { compareDays, type IsoDate } from '../../text/date.ts';
import { isVague } from '../../text/vague.ts';
import type { Answer } from '../answer.ts';
import { askedMost } from '../asked-most.ts';
import { contactGaps } from '../contact-gaps.ts';
import { fourAnswers } from './four-answers.ts';

export const matterKinds = ['doubt', 'missing', 'vague', 'name', 'contact'] as const;
export type MatterKind = (typeof matterKinds)[number];

/** What an official has to decide or to add. */
export interface OpenMatter extends Omit<Matter, 'target'> {
  kind: MatterKind;
  /** The cell that is filled; `null` for a line of `cong.yaml`, which is no table. */
  target: Target | null;
}

/** All that belongs to one procedure or unit, or to the settings. */
export interface MatterGroup {
  code: string;
  name: string;
  /** The name of the sector; `null` for a unit and for the settings. */
  sector: string | null;
  matters: OpenMatter[];
}

/** A name that a citizen reads at one glance on a telephone. */
const longestName = 60;

/**
 * What officials have to decide or to add: first how to reach whoever publishes, since every page sends people there;
 * then procedure by procedure, what citizens ask for most first; then the units that nobody can reach. Of one procedure:
 * doubts, then questions without an answer, vague ones, its name.
 *
 * @param today decides which units exist
 */
export function mattersOf(portal: Portal, today: IsoDate): MatterGroup[] {
  const doubts = Map.groupBy(portal.doubts, ({ procedure }) => procedure);
  const procedures = portal.procedures
    .toSorted((a, b) => askedMost(a) - askedMost(b))
    .map((procedure) => ({
      code: procedure.code,
      name: procedure.title,
      sector: procedure.sector.name,
      matters: procedureMatters(procedure, doubts.get(procedure.code) ?? []),
    }));
  const units = portal.units
    .filter(({ validTo }) => validTo === null || compareDays(validTo, today) >= 0)
    .map((unit) => ({ code: unit.id, name: unit.name, sector: null, matters: contactMatters(unit) }));
  return [settingsGroup(portal.settings), ...procedures, ...units].filter(({ matters }) => matters.length > 0);
}

/** What a worksheet can ask: the matters that are a cell of a table. */
export function worksheetMatters(groups: readonly MatterGroup[]): (OpenMatter & Matter)[] {
  return groups.flatMap(({ matters }) => matters.filter((matter): matter is OpenMatter & Matter => matter.target !== null));
}

function settingsGroup(settings: Settings): MatterGroup {
  const [code, name] = ['data/cong.yaml', 'Trang nào cũng chỉ người dân tới đây'];
  const matters = contactGaps(settings).map(({ what, key }) => ({
    kind: 'contact' as const,
    code,
    name,
    ask: `Chưa có ${what}. Điền mục ${key}.`,
    says: null,
    target: null,
  }));
  return { code, name, sector: null, matters };
}

function procedureMatters(procedure: Procedure, doubts: readonly DoubtRow[]): OpenMatter[] {
  const { code, title: name } = procedure;
  const about = { code, name };
  const open = doubts.filter(({ decision }) => decision === null);
  const answers = fourAnswers(procedure).flatMap(({ question, answer }) => {
    const kind = answer.unknown ? ('missing' as const) : saysLittle(question, answer) ? ('vague' as const) : null;
    if (!kind) return [];
    const ask = kind === 'missing' ? `Hồ sơ không nói «${question}».` : `Câu «${question}» chưa cho người dân biết gì rõ.`;
    const says = [answer.unknown ? null : answer.headline, answer.detail].filter(Boolean).join('. ') || null;
    return [{ ...about, kind, ask, says, target: { table: 'tra-loi' as const, row: [code, question], column: 'answer' } }];
  });
  return [
    ...open.map(
      (row): OpenMatter => ({
        ...about,
        kind: 'doubt',
        ask: row.matter,
        says: row.recordSays,
        target: { table: 'can-quyet', row: [row.id], column: 'decision' },
      }),
    ),
    ...answers.filter(({ kind }) => kind === 'missing'),
    ...answers.filter(({ kind }) => kind === 'vague'),
    ...(name.length > longestName ? [nameMatter(procedure)] : []),
  ];
}

/** An answer that sends the reader elsewhere: «theo quy định», or a price without a sum. Papers may well depend on the case. */
function saysLittle(question: GivenAnswer['question'], { headline, detail }: Answer): boolean {
  return (question === 'Bao nhiêu tiền' && !/\d|miễn|không (?:thu|mất)/iu.test(headline)) || isVague(headline) || isVague(detail ?? '');
}

function nameMatter({ code, title }: Procedure): OpenMatter {
  const ask = `Tên dài ${title.length} chữ cái. Người dân gọi việc này là gì?`;
  return { kind: 'name', code, name: title, ask, says: title, target: { table: 'danh-muc', row: [code], column: 'commonName' } };
}

const contacts = [
  { column: 'address', ask: 'Chưa có địa chỉ của đơn vị.' },
  { column: 'phone', ask: 'Chưa có số điện thoại của đơn vị.' },
  { column: 'hours', ask: 'Chưa có giờ làm việc của đơn vị.' },
] as const;

function contactMatters(unit: Unit): OpenMatter[] {
  const { id: code, name } = unit;
  return contacts.flatMap(({ column, ask }) =>
    unit[column] === null
      ? [{ kind: 'contact' as const, code, name, ask, says: null, target: { table: 'don-vi' as const, row: [code], column } }]
      : [],
  );
}
