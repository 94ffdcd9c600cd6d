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
  const [, light = ''] = /:root \{([^}]*)\}/.exec(css) ?? [];
  const colourOf = (name: string) => {
    const [, colour] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light) ?? [];
    if (!colour) throw new Error(`tokens.css has no colour «${name}»`);
    return [name, colour] as const;
  };
  return Object.fromEntries(names.map(colourOf)) as CardColours;
}

export const cardColours = (): CardColours => coloursIn(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));
