import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardAddress } from '../domain/addresses.ts';
import { cardsOf } from '../domain/cards/card-pages.ts';
import { drawCard } from '../pictures/cards/draw-card.ts';
import type { Encode } from '../pictures/encoded-once.ts';
import type { Portal } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';

/** Pictures are drawn so many at a time: each keeps three megabytes of pixels, and a small machine has two cores. */
const atOnce = 4;

/**
 * Draws what chats show with links beside the files of `public/`.
 *
 * @param into where those are
 * @param encode a drawing to the bytes of a picture, each drawing once
 */
export async function stageCards(portal: Portal, today: IsoDate, into: string, encode: Encode): Promise<void> {
  const cards = cardsOf(portal, today);
  const draw = async () => {
    for (const { address, card } of cards) {
      const bytes = await encode(Buffer.from(drawCard(card)));
      const target = join(into, cardAddress(address).slice(1));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, draw));
}
