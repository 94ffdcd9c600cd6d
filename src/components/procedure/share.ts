// «Chia sẻ»: the name, the answers and the address, to another program of the telephone, or copied. Nothing says who sent it.

import { shareMessage } from '../../domain/filing-help/share-message.ts';
import { copyFor, panelFor } from './tool-parts.ts';

const words = (node: ParentNode | null, part: string) => node?.querySelector(part)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function message(): string {
  const rows = [...document.querySelectorAll('article > dl > div')];
  const answers = rows.map((row) => ({ question: words(row, 'dt'), answer: words(row, '.headline'), detail: words(row, 'small') }));
  const [, asOf = ''] = /Dữ liệu ngày ([\d/]+)/.exec(words(document, 'article > footer')) ?? [];
  return shareMessage({ title: words(document, 'h1'), answers, asOf });
}

/** Of the page on the portal, without what a reader chose on it; '' for a copy on a disk that knows of no portal. */
function address(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return canonical ?? (location.protocol === 'file:' ? '' : location.origin + location.pathname);
}

/** Whether the telephone took it, or the reader thought better of it. */
async function isSent(): Promise<boolean> {
  const url = address();
  try {
    await navigator.share({ title: words(document, 'h1'), text: message(), ...(url && { url }) });
    return true;
  } catch (problem) {
    return problem instanceof Error && problem.name === 'AbortError';
  }
}

/** Shares, and does so with every press; where the browser cannot, or does not let it, a button that copies takes its place. */
export function open(button: HTMLElement): void {
  const share = async () => {
    if ('share' in navigator && (await isSent())) return;
    if (!button.isConnected) return;
    const copy = copyFor('Chép thành tin nhắn', () => [message(), address()].filter(Boolean).join('\n'));
    panelFor(button).append(copy);
    copy.scrollIntoView({ block: 'nearest' }); // it is wider, and may stand in the next line
    copy.click();
  };
  button.onclick = share;
  // A link may open a tool; only a reader may send anything, or change what is on the clipboard.
  if (navigator.userActivation?.isActive !== false) void share();
}
