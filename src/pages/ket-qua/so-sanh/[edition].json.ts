import type { Endpoint } from '../../../layouts/endpoint.ts';
import { comparable, comparisonData, comparisonId } from '../../../domain/comparison.ts';
import { scoredEditionsOf, type ScoredEdition } from '../../../domain/editions.ts';
import { portal } from '../../../portal/current.ts';

export const getStaticPaths = () =>
  comparable(scoredEditionsOf(portal)).map((edition) => ({ params: { edition: comparisonId(edition) }, props: { edition } }));

export const GET: Endpoint<{ edition: ScoredEdition }> = ({ props }) =>
  new Response(JSON.stringify(comparisonData(props.edition)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
