import type { Portal } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';
import type { Provenance } from './dataset.ts';
import { datasetOf } from './datasets.ts';

/** What stands below figures: where they come from, whether new ones are late, and which table to download. */
export interface DataTrail extends Provenance {
  id: string;
  title: string;
  /** Whether the day has passed on which new figures were due. */
  late: boolean;
}

/** The trail of a dataset, where the portal has one of this id. */
export function trailOf(datasetId: string, portal: Portal, today: IsoDate): DataTrail | undefined {
  const dataset = datasetOf(datasetId, portal);
  if (!dataset) return undefined;
  const { id, title, source, sourceLink, asOf, published, nextDue } = dataset;
  return { id, title, source, sourceLink, asOf, published, nextDue, late: nextDue !== null && nextDue < today };
}
