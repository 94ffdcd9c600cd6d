export type Delimiter = ',' | ';' | '\t';

/**
 * The sign between cells, read off the first line that is not blank: the one of comma, semicolon and tab that stands
 * there most often outside quotes. Excel writes a semicolon where the decimal mark is a comma, and a tab as
 * "Unicode Text". When two are as frequent the comma loses: it belongs to labels such as «Mẫu đơn, tờ khai».
 */
export function sniffDelimiter(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { '\t': 0, ';': 0, ',': 0 };
  let quoted = false;
  let blank = true;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r') && !blank) break;
    else if (!quoted && (sign === '\t' || sign === ';' || sign === ',')) counts[sign] += 1;
    if (sign.trim() !== '') blank = false;
  }
  const delimiters: Delimiter[] = ['\t', ';', ','];
  return delimiters.reduce(
    (best, sign) => (counts[sign] > counts[best] ? sign : best),
    counts['\t'] > 0 ? '\t' : counts[';'] > 0 ? ';' : ',',
  );
}
