import type { Procedure } from '../../portal/portal.ts';
import type { TableName } from '../../schemas/all-tables.ts';
import { procedureAddress } from '../addresses.ts';
import type { Change, ChangeKind, Side } from './change.ts';
import { procedureParts, type ProcedureSide } from './procedure-parts.ts';

const tablesOfProcedures: readonly TableName[] = ['procedures', 'channels', 'papers', 'steps', 'answers', 'legalBases', 'laterRules'];

/** Procedures that came, ended, came back or are gone, and what is different in those that stay. */
export function procedureChanges(before: Side, after: Side): Change[] {
  const [old, now] = [byCode(before), byCode(after)];
  const unread = new Set([...before.unread, ...after.unread]);
  const came = [...now].flatMap(([code, side]): Change[] => {
    const was = old.get(code);
    if (was) return stayed(was, side, unread);
    if (before.unread.has('procedures')) return [];
    return [whole(side.procedure.state === 'Đã bãi bỏ' ? 'procedure abolished' : 'procedure new', side.procedure)];
  });
  const gone = [...old].filter(([code]) => !now.has(code) && !after.unread.has('procedures') && !after.unread.has('sectors'));
  return [...came, ...gone.map(([, { procedure }]) => ({ ...whole('procedure gone', procedure), address: null }))];
}

function byCode({ portal, rows }: Side): Map<string, ProcedureSide> {
  const bases = Map.groupBy(rows.legalBases, ({ procedure }) => procedure);
  return new Map(
    [...portal.procedures, ...portal.abolished].map((procedure) => [procedure.code, { procedure, bases: bases.get(procedure.code) ?? [] }]),
  );
}

function whole(kind: ChangeKind, procedure: Procedure): Change {
  return {
    kind,
    title: procedure.title,
    address: procedureAddress(procedure),
    unit: procedure.sector.unit,
    parts: [],
    tables: tablesOfProcedures,
  };
}

function stayed(before: ProcedureSide, after: ProcedureSide, unread: ReadonlySet<TableName>): Change[] {
  const [ended, ends] = [before, after].map(({ procedure }) => procedure.state === 'Đã bãi bỏ');
  if (ended !== ends) return [whole(ends ? 'procedure abolished' : 'procedure back', after.procedure)];
  const found = procedureParts(before, after, unread);
  if (found.length === 0) return [];
  return [
    { ...whole('procedure', after.procedure), parts: found.map(({ part }) => part), tables: [...new Set(found.map(({ table }) => table))] },
  ];
}
