import type { ActRow } from '../schemas/acts.ts';
import type { LegalBasisRow } from '../schemas/legal-bases.ts';
import { actNumberKey } from '../text/act-number.ts';
import type { Act, LegalBasis } from './portal.ts';

/** The register, and behind it the acts that only procedures describe. Of one number the first details win. */
export function joinActs(register: readonly ActRow[], bases: readonly LegalBasisRow[]): Act[] {
  const acts = new Map<string, Act>();
  const add = (act: Act) => {
    const key = actNumberKey(act.number);
    if (!acts.has(key)) acts.set(key, act);
  };
  for (const row of register) add({ ...row, registered: true });
  const registered = new Set(acts.keys());
  for (const [key, rows] of Map.groupBy(bases, ({ number }) => actNumberKey(number))) if (!registered.has(key)) add(described(rows));
  return [...acts.values()];
}

/** What is said of a number; of an act of another day that has the same number nothing is taken. */
function described(rows: readonly LegalBasisRow[]): Act {
  const day = rows.find(({ issued }) => issued !== null)?.issued ?? null;
  const own = rows.filter(({ issued }) => issued === null || issued === day);
  const first = <K extends 'title' | 'issued' | 'issuer' | 'link'>(key: K) => own.find((row) => row[key] !== null)?.[key] ?? null;
  return {
    number: own[0]?.number ?? '',
    kind: null,
    title: first('title'),
    issuer: first('issuer'),
    issued: first('issued'),
    citedDate: null,
    effectiveFrom: null,
    effectiveTo: null,
    subject: null,
    amends: [],
    replaces: [],
    abolishes: [],
    link: first('link'),
    note: null,
    registered: false,
  };
}

/** Whether a row means an act of the same number and another day. Of an act of the register the register is right. */
function isAnother(row: LegalBasisRow, { registered, issued }: Act): boolean {
  return !registered && row.issued !== null && issued !== null && row.issued !== issued;
}

/** What each procedure rests on, by its code, in the order of its table. */
export function legalBasesOf(rows: readonly LegalBasisRow[], acts: readonly Act[]): Map<string, LegalBasis[]> {
  const byKey = new Map(acts.map((act) => [actNumberKey(act.number), act]));
  const joined = rows.flatMap((row) => {
    const act = byKey.get(actNumberKey(row.number));
    if (!act) return [];
    const { number, title, issued, issuer, link } = isAnother(row, act) ? row : act;
    return [{ procedure: row.procedure, basis: { number, title, issued, issuer, link, note: row.note } }];
  });
  const groups = [...Map.groupBy(joined, ({ procedure }) => procedure)];
  return new Map(groups.map(([code, own]) => [code, own.map(({ basis }) => basis)]));
}
