import type { Endpoint } from '../../layouts/endpoint.ts';
import type { Dataset } from '../../open-data/dataset.ts';
import { csvText } from '../../open-data/dataset-files.ts';
import { datasetsOf } from '../../open-data/datasets.ts';
import { portal } from '../../portal/current.ts';

export const getStaticPaths = () => datasetsOf(portal).map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));

export const GET: Endpoint<{ dataset: Dataset }> = ({ props }) =>
  new Response(csvText(props.dataset), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
