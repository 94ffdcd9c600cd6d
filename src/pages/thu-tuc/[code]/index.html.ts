import type { Endpoint } from '../../../layouts/endpoint.ts';
import { procedureAddress } from '../../../domain/addresses.ts';
import { redirectPage } from '../../../layouts/redirect-page.ts';
import type { Procedure } from '../../../portal/portal.ts';
import { portal } from '../../../portal/current.ts';
import { absoluteLink, link } from '../../../components/link.ts';

// `/thu-tuc/<code>/` answers too: the address that people write on paper and in messages.
export const getStaticPaths = () =>
  [...portal.procedures, ...portal.abolished].map((procedure) => ({ params: { code: procedure.code }, props: { procedure } }));

/** All that the page is made from. */
export const dataOf = ({ props: { procedure } }: { props: { procedure: Procedure } }) => {
  const address = procedureAddress(procedure);
  return { title: procedure.title, href: link(address), canonical: portal.settings.site && absoluteLink(address) };
};

export const GET: Endpoint<{ procedure: Procedure }> = ({ props }) => new Response(redirectPage(dataOf({ props })));
