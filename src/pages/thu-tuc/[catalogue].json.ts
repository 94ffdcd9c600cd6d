import type { APIRoute } from 'astro';
import { procedureAddress } from '../../domain/addresses.ts';
import { answersOf } from '../../domain/answers.ts';
import { portal } from '../../portal/current.ts';

// A portal without procedures has no catalogue.
export const getStaticPaths = () => (portal.procedures.length > 0 ? [{ params: { catalogue: 'danh-muc' } }] : []);

/** The catalogue for the filter: names, addresses and what can be asked of them. */
export const GET: APIRoute = () =>
  Response.json(
    portal.procedures.map((procedure) => {
      const { time, money } = answersOf(procedure);
      const known = [time, money].filter(({ unknown }) => !unknown).map(({ headline }) => headline);
      return {
        title: procedure.title,
        address: procedureAddress(procedure),
        line: [procedure.sector.name, ...known].join(' · '),
        'linh-vuc': procedure.sector.id,
        cap: procedure.levels,
        'doi-tuong': procedure.applicants,
        'truc-tuyen': procedure.onlineLevel,
      };
    }),
  );
