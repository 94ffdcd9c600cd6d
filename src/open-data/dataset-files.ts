import { jsonAddress } from '../domain/addresses.ts';
import { once } from '../domain/once.ts';
import { wholeAddress } from '../domain/standard-files.ts';
import type { Portal } from '../portal/portal.ts';
import { datasetCsv, datasetJson, type Dataset } from './dataset.ts';

// Each file is written once: it is published, and the catalogue says how long it is.

export const csvText = once(datasetCsv);

export function jsonText(dataset: Dataset, portal: Portal): string {
  return jsonTexts(portal)(dataset);
}

const jsonTexts = once((portal: Portal) => {
  const base = wholeAddress(portal);
  return once((dataset: Dataset) => datasetJson(dataset, portal.settings.name, base === '' ? null : base + jsonAddress(dataset).slice(1)));
});
