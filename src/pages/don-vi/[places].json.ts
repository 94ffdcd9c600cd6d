import type { Endpoint } from '../../layouts/endpoint.ts';
import { asksForUnit, filingPlaces } from '../../domain/my-unit.ts';
import { today } from '../../portal/clock.ts';
import { portal } from '../../portal/current.ts';

// A portal without several communes has nothing to choose from.
export const getStaticPaths = () => (asksForUnit(portal, today()) ? [{ params: { places: 'noi-nop' } }] : []);

/** Where people file; fetched only for a reader who has chosen his commune. */
export const GET: Endpoint = () => Response.json(filingPlaces(portal, today()));
