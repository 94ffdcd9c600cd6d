import { openSearchAddress, searchAddress } from '../domain/addresses.ts';
import { wholeAddress } from '../domain/standard-files.ts';
import type { Portal } from '../portal/portal.ts';
import { escapeHtml } from '../text/escape-html.ts';

/** What a browser calls the portal where it searches it; the file and the pages that name it say the same. */
export function searchName({ settings: { shortName } }: Pick<Portal, 'settings'>): string {
  return withinWords(shortName, 16);
}

/**
 * How a browser searches the portal, in OpenSearch 1.1, which allows a name 16 characters, a longer one 48 and a
 * description 1,024.
 *
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function writeSearchDescription(portal: Portal): string {
  const { name, shortName } = portal.settings;
  const whole = (address: string) => escapeHtml(wholeAddress(portal) + address.slice(1));
  const longName = withinWords(`Thủ tục hành chính ${shortName}`, 48);
  const description = withinWords(`Tìm thủ tục hành chính, kết quả, tin tức của ${name}.`, 1024);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(searchName(portal))}</ShortName>
  <LongName>${escapeHtml(longName)}</LongName>
  <Description>${escapeHtml(description)}</Description>
  <Url type="text/html" template="${whole(searchAddress)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${whole(openSearchAddress)}"/>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

/** As many whole words as fit. @example withinWords('Sở Nội vụ tỉnh Thượng Đà', 16) // => 'Sở Nội vụ tỉnh' */
function withinWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).lastIndexOf(' ');
  return text.slice(0, cut > 0 ? cut : most);
}
