import type { Portal, Unit } from '../../portal/portal.ts';
import type { OutreachRow } from '../../schemas/outreach.ts';
import { formatNumber } from '../../text/number.ts';
import { byNewest, periodOf, type Period } from '../../text/period.ts';
import { once } from '../once.ts';
import { unitWith } from '../units.ts';

/** One form of outreach of one unit in one period: like things, which alone may be added. */
export interface OutreachForm {
  form: string;
  rows: OutreachRow[];
  /** All of them; `null` where a language is counted in two rows, so that a sum would count things twice. */
  total: number | null;
  /** Whether every row is of one language of its own, so that languages can be compared. */
  byLanguage: boolean;
}

/** What one unit did in a period. */
export interface OutreachOfUnit {
  unit: Unit;
  forms: OutreachForm[];
  /** What is said alike of every row, so that it is said once; `null` where rows differ or there is one. */
  shared: Pick<OutreachRow, 'note' | 'mismatch'>;
}

export interface OutreachPeriod {
  period: Period;
  units: OutreachOfUnit[];
}

/** Every period, the newest first. Units and forms stand in the order of the table. */
export const outreachPeriods = once((portal: Portal): OutreachPeriod[] =>
  [...Map.groupBy(portal.outreach, ({ period }) => period)]
    .map(([name, rows]) => ({ period: periodOf(name), units: unitsOf(rows, portal) }))
    .sort((a, b) => byNewest(a.period, b.period)),
);

function unitsOf(rows: readonly OutreachRow[], portal: Portal): OutreachOfUnit[] {
  return [...Map.groupBy(rows, ({ unit }) => unit)].flatMap(([id, own]) => {
    const unit = unitWith(id, portal);
    const forms = [...Map.groupBy(own, ({ form }) => form)].map(([form, group]) => formOf(form, group));
    const shared = { note: sharedBy(own, 'note'), mismatch: sharedBy(own, 'mismatch') };
    return unit ? [{ unit, forms, shared }] : [];
  });
}

function sharedBy(rows: readonly OutreachRow[], column: 'note' | 'mismatch'): string | null {
  const [first, ...others] = rows.map((row) => row[column]);
  return first !== undefined && others.length > 0 && others.every((text) => text === first) ? first : null;
}

function formOf(form: string, rows: OutreachRow[]): OutreachForm {
  const named = rows.flatMap(({ languages }) => languages);
  const unnamed = rows.filter(({ languages }) => languages.length === 0).length;
  const apart = new Set(named).size === named.length && (unnamed === 0 || rows.length === 1);
  return {
    form,
    rows,
    total: apart ? rows.reduce((sum, { count }) => sum + count, 0) : null,
    byLanguage: rows.length > 1 && rows.every(({ languages }) => languages.length === 1) && apart,
  };
}

/** The languages that are named in a period, in the order in which they first occur. */
function languagesIn({ units }: OutreachPeriod): string[] {
  return [...new Set(units.flatMap(({ forms }) => forms.flatMap(({ rows }) => rows.flatMap(({ languages }) => languages))))];
}

/** In which languages a count was made; several together are one count, which is not split. */
export function sayLanguages({ languages }: Pick<OutreachRow, 'languages'>): string {
  if (languages.length === 0) return 'nguồn không nêu thứ tiếng';
  return languages.length === 1 ? `tiếng ${languages[0]}` : `tiếng ${languages.join(', ')} (đếm chung)`;
}

/** The counts of a unit in a sentence. @example // => '153 chuyên mục, phóng sự; 62 tin.' */
export function sayForms({ forms }: OutreachOfUnit): string {
  return `${forms.map(({ form, total, rows }) => `${total === null ? rows.map(({ count }) => formatNumber(count)).join(' và ') : formatNumber(total)} ${form}`).join('; ')}.`;
}

/** A period for a heading. @example // => '6 tháng 2014: bốn hình thức, tiếng Việt, Thái, Mông' */
export function headlineOf(period: OutreachPeriod): string {
  const forms = new Set(period.units.flatMap(({ forms: own }) => own.map(({ form }) => form))).size;
  const languages = languagesIn(period);
  return `${period.period.name}: ${forms} hình thức${languages.length > 0 ? `, tiếng ${languages.join(', ')}` : ''}`;
}

/** The reports that the counts of a period come from, each once. */
export function sourcesOf({ units }: OutreachPeriod): { source: string; address: string | null }[] {
  const rows = units.flatMap(({ forms }) => forms.flatMap(({ rows: own }) => own));
  return [
    ...new Map(rows.flatMap(({ source, sourceLink }) => (source ? [[source, { source, address: sourceLink }] as const] : []))).values(),
  ];
}
