import type { Portal } from '../../portal/portal.ts';
import { outreachTable, type OutreachRow } from '../../schemas/outreach.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { contactAddress, decisionAddress, procedureAddress } from '../addresses.ts';
import { existsOn } from '../units.ts';
import type { Bulletin } from './bulletin.ts';

/** What a bulletin was made from: a page to compare it with. */
export interface BulletinSource {
  text: string;
  address: string;
}

/** The procedures and decisions that are told, then the opening hours and what is overdue; each page once. */
export function sourcesOf({ told, overdue, hours }: Bulletin, { settings }: Portal): BulletinSource[] {
  const sources = [
    ...told.flatMap(({ group, names }) =>
      group.changes.slice(0, names).map(({ title, procedure, decision }) => ({
        text: title,
        address: procedure ? procedureAddress(procedure) : decisionAddress(decision),
      })),
    ),
    ...told.map(({ group: { changes } }) => ({
      text: `Quyết định ${changes[0].decision.row.number}`,
      address: decisionAddress(changes[0].decision),
    })),
    ...(hours ? [{ text: `Giờ làm việc của ${settings.oneStopShop.commonName}`, address: contactAddress }] : []),
    ...overdue,
  ];
  return [...new Map(sources.map((source) => [`${source.address} ${source.text}`, source])).values()];
}

/** A cell of the row that tells of a broadcast. */
export interface BroadcastCell {
  column: string;
  value: string;
}

/**
 * The row of `tuyen-truyen.csv` about a broadcast of the bulletin. How often it was read aloud nobody has counted yet:
 * that cell is empty, and so is the unit where none of the table has the name of the office.
 */
export function broadcastRow(portal: Portal, today: IsoDate): BroadcastCell[] {
  const [year, month] = today.split('-').map(Number);
  const cells: Partial<Record<keyof OutreachRow, string>> = {
    period: `Tháng ${month}/${year}`,
    unit: ownUnit(portal, today),
    form: 'phát thanh',
    languages: 'Việt',
    count: '',
    note: `Bản tin thủ tục hành chính ngày ${formatDate(today)}`,
  };
  return Object.entries(cells).map(([column, value]) => ({
    column: outreachTable.columns[column as keyof typeof outreachTable.columns].header,
    value,
  }));
}

/** The unit whose portal this is, by its name; '' where none or more than one can be meant. */
function ownUnit({ units, settings }: Portal, today: IsoDate): string {
  const name = ` ${settings.name.toLowerCase()} `;
  const [own, ...others] = units.filter((unit) => existsOn(unit, today) && name.includes(` ${unit.name.toLowerCase()} `));
  return own && others.length === 0 ? own.id : '';
}
