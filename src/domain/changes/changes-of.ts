import type { PortalReading } from '../../portal/read-portal.ts';
import { joinPortal, rowsOf } from '../../portal/join-portal.ts';
import { registry, type TableName } from '../../schemas/all-tables.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { IsoDate } from '../../text/date.ts';
import { publishedPages } from '../published/pages.ts';
import type { Change, Side } from './change.ts';
import { eventChanges } from './event-changes.ts';
import { figureChanges } from './figure-changes.ts';
import { procedureChanges } from './procedure-changes.ts';
import { rowChanges, untold } from './row-changes.ts';
import { settingsChanges } from './settings-changes.ts';
import { textChanges } from './text-changes.ts';

/** A reading as one side of a comparison. @param settings its own, or those of the other side where it has none */
export function sideOf(reading: PortalReading, settings: Settings): Side {
  const { tables, prose, issues } = reading;
  const names = Object.keys(registry) as TableName[];
  const errors = issues.filter(({ severity }) => severity === 'error');
  return {
    portal: joinPortal(reading, settings),
    rows: rowsOf(tables),
    texts: (['news', 'pages', 'guides', 'rounds'] as const).flatMap((kind) =>
      prose[kind].map(({ id, prose: { body } }) => ({ kind, id, body })),
    ),
    unread: new Set(names.filter((name) => !tables[name].complete)),
    unreadFiles: [...new Set(errors.map(({ place }) => place.file))],
  };
}

/**
 * All that is different between a portal as it was and as it is.
 *
 * @param today of the newer one: which pages there are depends on it
 */
export function changesOf(before: Side, after: Side, today: IsoDate): Change[] {
  const told = [
    ...procedureChanges(before, after),
    ...figureChanges(before, after),
    ...rowChanges(before, after),
    ...eventChanges(before, after),
    ...textChanges(before, after),
    ...settingsChanges(before, after),
  ];
  const all = [...unreadChanges(before, after), ...told, ...untold(told, before, after)];
  const pages = new Set(publishedPages(after.portal, { today, rules: [], datasets: [{ id: '' }] }).map(({ address }) => address));
  return all.map((change) =>
    change.address === null || pages.has(change.address.split('#')[0] ?? '') ? change : { ...change, address: null },
  );
}

function unreadChanges(before: Side, after: Side): Change[] {
  const sides = [
    ['bản cũ', before],
    ['bản mới', after],
  ] as const;
  return sides.flatMap(([which, { unreadFiles }]) =>
    unreadFiles.map((title): Change => {
      const says = `có chỗ không đọc được ở ${which}, nên chưa so được hết; tập tin này có thể còn thay đổi khác`;
      return { kind: 'unread', title, address: null, unit: null, parts: [{ says, weight: 'alarm' }], tables: [] };
    }),
  );
}
