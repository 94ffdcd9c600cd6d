import type { TableName } from '../../schemas/all-tables.ts';
import type { Settings } from '../../schemas/settings.ts';
import { homeAddress } from '../addresses.ts';

/** What a page calls itself and how it is described, to search engines and in the browser's tab. */
export interface PageText {
  title: string;
  description: string;
}

/** What an editor wrote: a column of the row with these values, a key of a text (without one: the text as a whole), a file. */
export type Origin =
  | { table: TableName; row: Readonly<Record<string, unknown>>; column: string }
  | { text: 'news' | 'pages'; id: string; key?: string }
  | { file: string };

/** Where an editor wrote what a page is called, how it is described, and the last part of its address. */
export interface PageSource {
  address: Origin;
  title: Origin;
  description: Origin;
}

/** One page of the portal. Its source is `null` when the portal itself words it. */
export interface PublishedPage extends PageText {
  /** From the root of the portal: `/thu-tuc/`, or `/404.html`. */
  address: string;
  source: PageSource | null;
}

/** The page as the list has it: its title is the whole one, with the name of the portal. */
export function publishedPage(
  address: string,
  { title, description }: PageText,
  source: PageSource | null,
  settings: Settings,
): PublishedPage {
  return { address, title: fullTitle(title, address, settings), description, source };
}

/** The title of a page as it stands in `<title>`. @example // => 'Tìm kiếm – Mường Mây' */
export function fullTitle(title: string, address: string, settings: Settings): string {
  return address === homeAddress ? title : title + titleEnding(settings);
}

/** What stands behind the title of every page but the first. */
export function titleEnding({ shortName }: Settings): string {
  return ` – ${shortName}`;
}

/** The source of a page that is made from one file of which no line is to blame. */
export function sourceFile(file: string): PageSource {
  return { address: { file }, title: { file }, description: { file } };
}

/** The source of a page that is made from a row: which of its columns name it, describe it and stand in its address. */
export function sourceRow(
  table: TableName,
  row: Readonly<Record<string, unknown>>,
  columns: { address: string; title: string; description?: string | undefined },
): PageSource {
  const at = (column: string): Origin => ({ table, row, column });
  return { address: at(columns.address), title: at(columns.title), description: at(columns.description ?? columns.title) };
}

/**
 * The source of a page that is made from a text of `content/`.
 *
 * @param described the key of the front matter that says in a sentence what the text is about
 */
export function sourceText(text: 'news' | 'pages', id: string, described: string): PageSource {
  return { address: { text, id }, title: { text, id, key: 'tieu-de' }, description: { text, id, key: described } };
}
