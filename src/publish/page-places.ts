import { placeOf } from '../checks/origin-place.ts';
import type { Site } from '../checks/site.ts';
import { listedAt, type Listed } from '../domain/published/listed.ts';
import type { Place } from '../issues/issue.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import type { PagePlaces } from '../portal/staged-places.ts';

/**
 * Where an editor changes each page: the row or the text that it is about, else the table or folder that it lists.
 *
 * @returns nothing where no reader is told of a repository
 */
export function pagePlaces(reading: PortalReading, site: Site | null): PagePlaces {
  if (!site || !reading.settings?.repository) return {};
  const places = site.pages.map(({ address, source }): [string, Place | null] => {
    const listed = source ? null : listedAt(address);
    return [address, source ? placeOf(source.address, reading) : listed && listedPlace(listed, address, reading)];
  });
  return Object.fromEntries(places.flatMap(([address, place]) => (place ? [[address, place]] : [])));
}

/** The table, and of a page about one year the first row of that year; the folder of all tables where there is none. */
function listedPlace(listed: Listed, address: string, { tables }: PortalReading): Place {
  if ('file' in listed) return listed;
  const { table, rows, present, placeOf: rowPlace }: ReadTable = tables[listed.table];
  if (!present) return { file: 'data/' };
  const [, year] = /\/(\d{4})\/$/.exec(address) ?? [];
  const row = rows.find((one) => year !== undefined && 'year' in one && String(one.year) === year);
  return row ? rowPlace(row, table.key?.[0] ?? '') : { file: `data/${table.path}` };
}
