export type Delimiter = ',' | ';' | '\t';

/**
 * The sign between cells, read off the header line: the one of comma, semicolon and tab that stands there most
 * often outside quotes. Excel writes a semicolon where the decimal mark is a comma, and a tab as "Unicode Text".
 */
export function sniffDelimiter(text: string): Delimiter {
  const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => header.split(sign).length - 1;
  const delimiters: Delimiter[] = ['\t', ';', ','];
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',' as Delimiter);
}
