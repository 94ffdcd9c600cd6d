import type { Procedure } from '../portal/portal.ts';

/**
 * The search of the National Public Service Portal (Cổng Dịch vụ công quốc gia), which finds a procedure by its code and
 * begins to file it (2026). Pages of single procedures go by numbers that the national record does not give, and their
 * addresses changed more than once. No request is ever made to it: it is only a link.
 */
const nationalSearch = 'https://dichvucong.gov.vn/tim-kiem-thu-tuc-hanh-chinh?keyword=';

// National codes begin with 1, 2 or 3; codes with a 9 are those of procedures made up for a demonstration.
const madeUp = /^9\./;

/** Where to file online, if the record has that channel and the nation knows the code. */
export function nationalAddress({ code, channels }: Procedure): string | null {
  return channels.some(({ method }) => method === 'Trực tuyến') && !madeUp.test(code) ? `${nationalSearch}${code}` : null;
}
