import { createRequire } from 'node:module';
import type sharp from 'sharp';

const require = createRequire(import.meta.url);

/**
 * What reads and writes pictures: seventy files and a program, which are loaded for the first picture and not before. At
 * once, since Astro asks for the name of a picture and does not wait.
 */
export function encoder(): typeof sharp {
  return require('sharp') as typeof sharp; // loaded once, whoever asks
}
