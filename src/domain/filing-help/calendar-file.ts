import type { IsoDate } from '../../text/date.ts';
import { addDays } from '../publication/working-days.ts';

/** A day that somebody wants to be reminded of. */
export interface Reminder {
  day: IsoDate;
  title: string;
  details: string;
  address: string;
}

/** Octets of a line of the format, without its end. */
const longestLine = 75;

/**
 * A file that the calendar of a telephone opens (iCalendar, RFC 5545): one whole day.
 *
 * @param made when, as `20261129T080000Z`
 */
export function calendarFile({ day, title, details, address }: Reminder, made: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cong Khai//VI',
    'BEGIN:VEVENT',
    `UID:${plain(day)}-${encodeURIComponent(address)}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(details)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

const plain = (day: IsoDate) => day.replaceAll('-', '');

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A long line goes on in the next, behind a blank; a letter is never cut in two. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (new TextEncoder().encode(current + letter).length > longestLine) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current];
}
