import { once } from '../domain/once.ts';
import type { Portal } from '../portal/portal.ts';
import { unitTable } from '../schemas/units.ts';
import type { Dataset } from './dataset.ts';
import { oneStopDatasets, surveyDatasets } from './figure-datasets.ts';
import { rankingDatasets } from './ranking-datasets.ts';
import { tableDatasets } from './table-datasets.ts';
import { unitDataset } from './unit-datasets.ts';

/** Every table that the portal offers for download, in the order of the page of open data. */
export const datasetsOf = once((portal: Portal): Dataset[] => {
  // What is said of units comes last, with a table for each of them.
  const [ofUnits, others] = [tableDatasets(portal).filter(isOfUnits), tableDatasets(portal).filter((dataset) => !isOfUnits(dataset))];
  return [
    ...rankingDatasets(portal),
    ...oneStopDatasets(portal),
    ...surveyDatasets(portal),
    ...others,
    ...ofUnits,
    ...portal.units.flatMap((unit) => unitDataset(unit, portal) ?? []),
  ];
});

const isOfUnits = ({ group }: Dataset) => group === unitTable.openData?.group;

const byId = once((portal: Portal) => new Map(datasetsOf(portal).map((dataset) => [dataset.id, dataset])));

/** The dataset of an id, where the portal has one. */
export function datasetOf(id: string, portal: Portal): Dataset | undefined {
  return byId(portal).get(id);
}
