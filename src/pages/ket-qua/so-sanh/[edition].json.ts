import type { APIRoute } from 'astro';
import { comparable, comparisonData, comparisonId } from '../../../domain/comparison.ts';
import { scoreEditionsOf, type ScoreEdition } from '../../../domain/scores.ts';
import { portal } from '../../../portal/current.ts';

export const getStaticPaths = () =>
  comparable(scoreEditionsOf(portal)).map((edition) => ({ params: { edition: comparisonId(edition) }, props: { edition } }));

export const GET: APIRoute<{ edition: ScoreEdition }> = ({ props }) =>
  new Response(JSON.stringify(comparisonData(props.edition)), { headers: { 'content-type': 'application/json; charset=utf-8' } });
