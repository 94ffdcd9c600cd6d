import type { Procedure } from '../portal/portal.ts';

/**
 * A procedure in the words of schema.org, as search engines read them in its page. Only what the page does not say in
 * its head already: the code, the sector, who decides, or else who carries it out.
 *
 * @returns JSON that can stand inside a `<script>`: nothing in it ends the element or a line of code
 * @see https://schema.org/GovernmentService
 */
export function governmentService({ title, code, sector, competentAuthority, implementingAgency }: Procedure): string {
  const agency = competentAuthority ?? implementingAgency;
  const service = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: title,
    identifier: code,
    serviceType: sector.name,
    provider: agency === null ? undefined : { '@type': 'GovernmentOrganization', name: agency },
  };
  return JSON.stringify(service).replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
