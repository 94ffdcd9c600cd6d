import { csvAddress, openDataAddress } from '../domain/addresses.ts';
import { wholeAddress } from '../domain/standard-files.ts';
import type { Portal } from '../portal/portal.ts';
import type { Field } from '../schemas/table-schema.ts';
import { slugOf } from '../text/slug.ts';
import type { Value } from './csv.ts';
import { licence, licenceForPrograms, type DataColumn, type Dataset } from './dataset.ts';

/**
 * The Data Package (version 1, which every validator of Frictionless Data reads) of the published CSV files. It lies
 * beside them and names them from there, so that a copy of the folder is a package as well.
 */
export function writePublishedPackage(portal: Portal, datasets: readonly Dataset[]): string {
  const { settings } = portal;
  const described = {
    profile: 'tabular-data-package',
    name: `${slugOf(settings.shortName) || 'cong-khai'}-du-lieu-mo`,
    title: `Dữ liệu mở của ${settings.name}`,
    ...(settings.site === null ? {} : { homepage: `${wholeAddress(portal)}${openDataAddress.slice(1)}` }),
    licenses: [{ name: licenceForPrograms.name, path: licenceForPrograms.address, title: licence.name }],
    resources: datasets.map(resourceOf),
  };
  return `${JSON.stringify(described, null, 1)}\n`;
}

function resourceOf(dataset: Dataset) {
  const { id, title, scope, source, columns, rows } = dataset;
  return {
    profile: 'tabular-data-resource',
    name: id,
    path: csvAddress(dataset).slice(openDataAddress.length),
    title,
    description: scope,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    ...(source === null ? {} : { sources: [{ title: source }] }),
    schema: {
      fields: columns.map((column, place) =>
        fieldOf(
          column,
          rows.map((row) => row[place] ?? null),
        ),
      ),
    },
  };
}

/** Of what type a column is shows in what stands in it, all of which is published; one of figures may be empty. */
function fieldOf({ header, meaning, unit }: DataColumn, values: readonly Value[]): Field {
  const type = typeOf(
    values.filter((value) => value !== null),
    unit !== null,
  );
  return {
    name: header,
    title: header,
    description: unit === null ? meaning : `${meaning} Tính bằng: ${unit}.`,
    type,
    ...(type === 'number' ? { decimalChar: ',' } : {}),
  };
}

function typeOf(values: readonly (string | number)[], isFigure: boolean): Field['type'] {
  const isKnown = values.length > 0;
  if ((isKnown || isFigure) && values.every((value) => typeof value === 'number')) return 'number';
  return isKnown && values.every((value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value))) ? 'date' : 'string';
}
