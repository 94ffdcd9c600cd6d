import type { APIRoute } from 'astro';
import { jsonAddress } from '../../domain/addresses.ts';
import { datasetJson, type Dataset } from '../../open-data/dataset.ts';
import { datasetsOf } from '../../open-data/datasets.ts';
import { portal } from '../../portal/current.ts';
import { absoluteLink } from '../../components/link.ts';

export const getStaticPaths = () => datasetsOf(portal).map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));

export const GET: APIRoute<{ dataset: Dataset }> = ({ props }) =>
  new Response(datasetJson(props.dataset, portal.settings.name, portal.settings.site && absoluteLink(jsonAddress(props.dataset))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
