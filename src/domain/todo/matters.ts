import type { DoubtRow } from '../../schemas/doubts.ts';
import type { Matter } from '../../schemas/matters.ts';
import type { GivenAnswer, Portal, Procedure, Unit } from '../../portal/portal.ts';
import { compareDays, type IsoDate } from '../../text/date.ts';
import { isVague } from '../../text/vague.ts';
import type { Answer } from '../answer.ts';
import { askedMost } from '../asked-most.ts';
import { fourAnswers } from './four-answers.ts';

export const matterKinds = ['doubt', 'missing', 'vague', 'name', 'contact'] as const;
export type MatterKind = (typeof matterKinds)[number];

/** What an official has to decide or to add. */
export interface OpenMatter extends Matter {
  kind: MatterKind;
}

/** All that belongs to one procedure or unit. */
export interface MatterGroup {
  code: string;
  name: string;
  /** The name of the sector; `null` for a unit. */
  sector: string | null;
  matters: OpenMatter[];
}

/** A name that a citizen reads at one glance on a telephone. */
const longestName = 60;

/**
 * What officials have to decide or to add, procedure by procedure, what citizens ask for most first; then the units
 * that nobody can reach. Of one procedure: doubts, then questions without an answer, vague ones, its name.
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
  return [...procedures, ...units].filter(({ matters }) => matters.length > 0);
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
