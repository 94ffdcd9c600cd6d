import type { Endpoint } from '../../layouts/endpoint.ts';
import { dataPackageAddress, openDataAddress } from '../../domain/addresses.ts';
import { jsonText } from '../../open-data/dataset-files.ts';
import { datasetsOf } from '../../open-data/datasets.ts';
import { filesForPrograms } from '../../open-data/files-for-programs.ts';
import { portal } from '../../portal/current.ts';

interface Props {
  write: () => string | Uint8Array<ArrayBuffer>;
}

export const getStaticPaths = () => [
  ...datasetsOf(portal).map((dataset) => ({ params: { dataset: dataset.id }, props: { write: () => jsonText(dataset, portal) } })),
  ...filesForPrograms(portal)
    .filter(({ address }) => address === dataPackageAddress)
    .map(({ address, bytes }) => ({
      params: { dataset: address.slice(openDataAddress.length, -'.json'.length) },
      props: { write: bytes },
    })),
];

export const GET: Endpoint<Props> = ({ props }) =>
  new Response(props.write(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
