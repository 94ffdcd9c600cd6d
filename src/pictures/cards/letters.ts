import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph } from 'fontkitten';

/** A weight of the serif of the house. */
export type Weight = 400 | 600;

/** A letter as it is drawn: outlines and width in thousandths of the size of the type, y upwards. */
export interface Letter {
  outline: string;
  width: number;
}

// Words are drawn as outlines, from the font files that pages ship: a picture is the same on every machine, also where
// no font is installed. Vietnamese first, then what else the family has.
const subsets = ['latin', 'vietnamese', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const;
const require = createRequire(import.meta.url);
const fonts = new Map<string, Font>();
const letters: Record<Weight, Map<string, Letter>> = { 400: new Map(), 600: new Map() };

/**
 * A letter of the type; one that no file of the family has is drawn as the empty box that the type keeps for it.
 *
 * @param character one code point
 */
export function letterOf(character: string, weight: Weight): Letter {
  const known = letters[weight].get(character);
  if (known) return known;
  const { font, glyph } = glyphOf(character, weight);
  const scale = 1000 / font.unitsPerEm;
  const letter = { outline: scaled(glyph, scale), width: glyph.advanceWidth * scale };
  letters[weight].set(character, letter);
  return letter;
}

function glyphOf(character: string, weight: Weight): { font: Font; glyph: Glyph } {
  const point = character.codePointAt(0) ?? 0;
  for (const subset of subsets) {
    const font = fontOf(subset, weight);
    if (font.hasGlyphForCodePoint(point)) return { font, glyph: font.glyphForCodePoint(point) };
  }
  const font = fontOf('latin', weight);
  return { font, glyph: font.getGlyph(0) };
}

function fontOf(subset: string, weight: Weight): Font {
  const file = `@fontsource/lora/files/lora-${subset}-${weight}-normal.woff2`;
  const known = fonts.get(file);
  if (known) return known;
  const font = create(readFileSync(require.resolve(file)));
  if (font.isCollection) throw new Error(`${file} is no single font`);
  fonts.set(file, font);
  return font;
}

function scaled({ path }: Glyph, scale: number): string {
  return scale === 1 ? path.toSVG() : path.scale(scale).toSVG();
}
