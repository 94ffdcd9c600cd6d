import type { Endpoint } from '../../../layouts/endpoint.ts';
import { drawQrCode } from '../../../charts/qr-code.ts';
import { absoluteLink } from '../../../components/link.ts';
import { codeAddress } from '../../../domain/addresses.ts';
import { portal } from '../../../portal/current.ts';

// It says where the page stands: there is none before the portal has an address.
export const getStaticPaths = () => (portal.settings.site ? portal.procedures : []).map(({ code }) => ({ params: { code } }));

/** All that the file is made from. */
export const dataOf = ({ params }: { params: { code: string } }) => absoluteLink(codeAddress(params));

/** The code that stands at the foot of a printed procedure. */
export const GET: Endpoint<unknown, { code: string }> = ({ params }) => new Response(drawQrCode(dataOf({ params })));
