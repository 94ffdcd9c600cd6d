import { readFileSync } from 'node:fs';

/** The colours of a picture, by the names of the tokens of the pages. */
const names = ['paper', 'ink', 'soft', 'rule', 'cham', 'do', 'lua-wash'] as const;
export type CardColours = Readonly<Record<(typeof names)[number], string>>;

/**
 * The light colours of the pages: chats show pictures as they are, by day and by night.
 *
 * @param css `tokens.css`
 */
export function coloursIn(css: string): CardColours {
  const light = css.slice(css.indexOf(':root {'), css.indexOf('}'));
  const colours = new Map([...light.matchAll(/--([a-z]+(?:-[a-z]+)?): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]));
  const lost = names.find((name) => !colours.has(name));
  if (lost !== undefined) throw new Error(`tokens.css has no colour «${lost}»`);
  return Object.fromEntries(names.map((name) => [name, colours.get(name)])) as CardColours;
}

export const cardColours = (): CardColours => coloursIn(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));
