import type { Procedure } from '../portal/portal.ts';

/**
 * Where the National Public Service Portal (Cổng Dịch vụ công quốc gia) shows a procedure by its code, and where filing
 * online begins. As its own list of procedures links to them (2025). No request is ever made to it: it is only a link.
 */
const nationalPage = 'https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=';

// The national record has no sector 9: such codes are those of procedures made up for a demonstration.
const madeUp = /^9\./;

/** Where to file online, if the record has that channel and the nation knows the code. */
export function nationalAddress({ code, channels }: Procedure): string | null {
  return channels.some(({ method }) => method === 'Trực tuyến') && !madeUp.test(code) ? `${nationalPage}${code}` : null;
}
