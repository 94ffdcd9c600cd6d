import type { Result } from '../merge.ts';
import type { Term } from '../understand.ts';
import type { Part } from '../entry.ts';
import type { FoundPage } from './full-text.ts';
import { highlight } from './highlight.ts';

interface Asked {
  /** Words to mark. */
  terms: readonly Term[];
  /** What of a procedure was asked for. */
  part: Part | null;
}

/**
 * One result: the link first, to the part of the page that was asked for; then what kind of page it is, how long, how
 * much, how many papers, and why it was found.
 */
export function resultItem({ entry, ranked, page }: Result<FoundPage>, root: string, { terms, part }: Asked): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const found = entry ?? page;
  link.href = root + (found?.address ?? '/').slice(1) + (part && entry?.parts.includes(part) ? `#${part}` : '');
  link.append(...highlight(found?.title ?? '', terms));
  item.append(link);
  const facts = [
    found?.kind,
    entry?.sector,
    entry?.line,
    entry?.papers && `${entry.papers} giấy tờ`,
    entry?.code && `mã ${entry.code}`,
  ].filter(Boolean);
  item.append(paragraph([document.createTextNode(facts.join(' · '))]));
  const { matchedName } = ranked ?? { matchedName: null };
  if (matchedName && matchedName !== entry?.sector)
    item.append(
      paragraph([
        document.createTextNode(entry?.kind === 'Đơn vị' ? 'Tên cũ: ' : entry?.official === matchedName ? 'Tên chính thức: ' : 'Còn gọi: '),
        ...highlight(matchedName, terms),
      ]),
    );
  else if (page?.excerpt) item.append(paragraph(highlight(page.excerpt, terms)));
  return item;
}

function paragraph(nodes: Node[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...nodes);
  return element;
}
