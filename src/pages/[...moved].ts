import type { Endpoint } from '../layouts/endpoint.ts';
import { absoluteLink, link } from '../components/link.ts';
import { fileOf } from '../domain/follow-link.ts';
import { apacheRulesAddress, hostRulesAddress, moveAddresses, movesOf, nginxRulesAddress } from '../domain/moves.ts';
import { redirectPage } from '../layouts/redirect-page.ts';
import { apacheRules, hostRules, nginxRules } from '../layouts/redirect-rules.ts';
import { portal } from '../portal/current.ts';

// What answers at addresses that were published once: data/chuyen-huong.csv.
const moves = movesOf(portal);
const rules = new Map([
  [hostRulesAddress, hostRules],
  [nginxRulesAddress, nginxRules],
  [apacheRulesAddress, apacheRules],
]);

export const getStaticPaths = () =>
  moveAddresses(moves).map((address) => ({
    params: { moved: fileOf(address) },
    props: { address, to: moves.find(({ from }) => from === address)?.to ?? '' },
  }));

export const GET: Endpoint<{ address: string; to: string }> = ({ props: { address, to } }) => {
  const write = rules.get(address);
  if (write) return new Response(write(moves, portal.settings.base));
  return new Response(
    redirectPage({ title: to, href: link(encodeURI(to)), canonical: portal.settings.site && absoluteLink(encodeURI(to)) }),
  );
};
