import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardAddress } from '../domain/addresses.ts';
import { cardsOf } from '../domain/cards/card-pages.ts';
import { cardEncoding } from '../pictures/cards/encode-card.ts';
import { drawCard } from '../pictures/cards/draw-card.ts';
import { encodedOnce } from '../pictures/encoded-once.ts';
import { today } from '../portal/clock.ts';
import { loadStagedPortal } from '../portal/staged-portal.ts';

/** Pictures are drawn so many at a time: each keeps three megabytes of pixels, and a small machine has two cores. */
const atOnce = 4;

/**
 * Draws what chats show with links, each picture once for as long as it says the same. A preview has none: nobody sends
 * its links.
 *
 * @param staged what the renderer is given
 * @param into a folder for the files, at their addresses
 * @param cache where pictures are kept between builds
 */
export async function drawCards(staged: string, into: string, cache: string): Promise<void> {
  const portal = loadStagedPortal(staged);
  const pictures = encodedOnce(cache, cardEncoding);
  const cards = cardsOf(portal, today());
  await mkdir(into, { recursive: true });
  const draw = async () => {
    for (const { address, card } of cards) {
      const bytes = await pictures.encode(Buffer.from(drawCard(card)));
      const target = join(into, cardAddress(address).slice(1));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, draw));
  await pictures.forgetOthers();
}
