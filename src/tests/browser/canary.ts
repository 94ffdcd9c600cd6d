import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openReader, type Reader } from './reader.ts';

/** A reader whose page says when a text of the portal ran as code, or the policy of the page had to stop it. */
export interface Canary extends Reader {
  /** What ran or tried to. */
  songs: string[];
}

declare global {
  interface Window {
    sing: (song: string) => void;
    canary: () => void;
  }
}

/** Opens a window in which the function `canary` exists: hostile texts call it. */
export async function openCanary(browser: Browser, options: BrowserContextOptions = {}): Promise<Canary> {
  const reader = await openReader(browser, options);
  const songs: string[] = [];
  await reader.context.exposeFunction('sing', (song: string) => void songs.push(song));
  await reader.context.addInitScript(() => {
    window.canary = () => window.sing(`code ran in ${location.href}`);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.sing(`${effectiveDirective} stopped ${blockedURI} in ${location.href}`),
    );
  });
  return { ...reader, songs };
}
