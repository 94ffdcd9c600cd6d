import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import config from '../../.htmlvalidate.mjs';
import { builtFiles, pagesAmong } from '../publish/pages.ts';

/** All pages but those of the help, which are the same in every portal and looked at in the demonstration. */
export const ofTheEditor = /^(?!tro-giup\/)/;

/**
 * Every place in a built portal where its HTML is not valid.
 *
 * @param pages which ones to look at
 * @example // => ['404.html:1:20 no-dup-id: …']
 */
export async function htmlDefects(folder: string, pages = /./): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const defects: string[] = [];
  for (const page of pagesAmong(await builtFiles(folder)).filter((file) => pages.test(file))) {
    const { results } = await validator.validateString(await readFile(join(folder, page), 'utf8'), page);
    const messages = results.flatMap((result) => result.messages);
    defects.push(...messages.map(({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`));
  }
  return defects;
}
