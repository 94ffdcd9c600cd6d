import type { APIRoute } from 'astro';
import { dataPackageAddress, jsonAddress, openDataAddress } from '../../domain/addresses.ts';
import { datasetJson, type Dataset } from '../../open-data/dataset.ts';
import { datasetsOf } from '../../open-data/datasets.ts';
import { filesForPrograms } from '../../open-data/files-for-programs.ts';
import { portal } from '../../portal/current.ts';
import { absoluteLink } from '../../components/link.ts';

interface Props {
  write: () => string;
}

const write = (dataset: Dataset) => datasetJson(dataset, portal.settings.name, portal.settings.site && absoluteLink(jsonAddress(dataset)));

export const getStaticPaths = () => [
  ...datasetsOf(portal).map((dataset) => ({ params: { dataset: dataset.id }, props: { write: () => write(dataset) } })),
  ...filesForPrograms(portal)
    .filter(({ address }) => address === dataPackageAddress)
    .map(({ address, text }) => ({
      params: { dataset: address.slice(openDataAddress.length, -'.json'.length) },
      props: { write: () => text },
    })),
];

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.write(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
