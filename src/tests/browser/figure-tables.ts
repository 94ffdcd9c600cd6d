import type { Page } from 'playwright-core';

/** Opens what is folded, so that every table and text of the page can be measured. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await page.evaluate(() => document.fonts.ready);
}

/**
 * Where the column that a table is sorted by, or that its caption or heading names, cannot be seen before anything is
 * scrolled sideways, and where what a table is sorted by does not stand right after the name.
 */
export function hiddenLeads(page: Page): Promise<string[]> {
  return page.locator('main table:visible').evaluateAll((tables) => {
    const defects: string[] = [];
    for (const table of tables as HTMLTableElement[]) {
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
      const name = table.tBodies[0]?.querySelector('th:not([colspan])') as HTMLTableCellElement | null;
      if (heads.length < 2 || !name) continue;
      const section = table.closest('figure, section:not(.wide)');
      const said = `${table.caption?.textContent} ${section?.querySelector('h1, h2, h3')?.textContent}`.toLowerCase();
      const words = (head: Element) => head.textContent?.split('/')[0]?.trim().toLowerCase() ?? '';
      const sorted = heads.find((head) => head.hasAttribute('aria-sort'));
      const others = heads.filter((_, index) => index > name.cellIndex);
      const second = heads[name.cellIndex + 1];
      const named = others.find((head) => said.includes(words(head)));
      // «Hài lòng trở lên» answers a caption that speaks of «hài lòng».
      const lead = sorted ?? (named && second && !words(second).includes(words(named)) ? named : second);
      if (!lead) continue;
      const title = `«${table.caption?.textContent?.slice(0, 50)}»: ${lead.textContent}`;
      if (sorted && sorted.cellIndex !== name.cellIndex + 1) defects.push(`${title} does not stand second`);
      const room = (table.closest('.wide') ?? table).getBoundingClientRect();
      const right = Math.min(room.right, document.documentElement.clientWidth) + 1;
      for (const row of table.querySelectorAll('tr')) {
        const cell = row.cells.length === heads.length ? row.cells[lead.cellIndex] : undefined;
        const box = cell?.getBoundingClientRect();
        if (box && (box.right > right || box.left < room.left)) defects.push(`${title} is out of sight: ${cell?.textContent}`);
      }
    }
    return [...new Set(defects)];
  });
}

/** Cells whose text is wider than they are, or stands over their edge. */
export function clippedCells(page: Page): Promise<string[]> {
  return page.locator('main :is(th, td):visible').evaluateAll((cells) =>
    cells
      .filter((cell) => cell.textContent?.trim())
      .filter((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        const [text, box] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
        const hidden = cell.closest('thead')?.matches('.stacked > thead') && box.width <= 1;
        return !hidden && (cell.scrollWidth > cell.clientWidth + 1 || text.right > box.right + 1 || text.left < box.left - 1);
      })
      .map((cell) => cell.textContent ?? ''),
  );
}

/**
 * Heads that do not stand over their column, names that do not stay, and what runs over all columns and leaves the screen,
 * while tables are scrolled sideways to their end.
 */
export function lostHeads(page: Page): Promise<string[]> {
  return page.locator('main table:visible').evaluateAll((tables) => {
    const defects: string[] = [];
    for (const table of tables as HTMLTableElement[]) {
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
      const room = table.closest('.wide');
      if (!room || heads.length === 0 || getComputedStyle(table).display !== 'table') continue;
      for (const end of [0, room.scrollWidth]) {
        room.scrollLeft = end;
        const edge = room.getBoundingClientRect().left;
        for (const row of table.querySelectorAll('tbody tr')) {
          const cells = [...(row as HTMLTableRowElement).cells];
          if (cells.length !== heads.length) continue;
          cells.forEach((cell, index) => {
            const [a, b] = [cell.getBoundingClientRect(), heads[index]?.getBoundingClientRect()];
            if (!b || Math.abs(a.left - b.left) > 1 || Math.abs(a.right - b.right) > 1) defects.push(`head ${heads[index]?.textContent}`);
            if (cell.matches('th') && a.left < edge - 1) defects.push(`name ${cell.textContent}`);
          });
        }
        for (const group of table.querySelectorAll('th[colspan]')) {
          const range = document.createRange();
          range.selectNodeContents(group);
          if (range.getBoundingClientRect().left < edge - 1) defects.push(`group ${group.textContent}`);
        }
        for (const across of table.querySelectorAll('.across')) {
          const { left, right } = across.getBoundingClientRect();
          if (left < edge - 1 || right > edge + room.clientWidth + 1) defects.push(`over all columns ${across.textContent}`);
        }
      }
      room.scrollLeft = 0;
    }
    return [...new Set(defects)];
  });
}

/** Columns whose numbers have different numbers of decimals or do not end at the same place. */
export function unalignedColumns(page: Page): Promise<string[]> {
  return page.locator('main table:visible').evaluateAll((tables) => {
    const defects: string[] = [];
    for (const table of tables as HTMLTableElement[]) {
      const columns = new Map<number, { decimals: Set<number>; ends: Set<number> }>();
      const isTable = getComputedStyle(table).display === 'table';
      for (const cell of table.querySelectorAll<HTMLTableCellElement>('tbody td.number')) {
        const match = /^[+−]?[\d.]+(?:,(\d+))?(?:\u00a0%)?$/.exec(cell.textContent?.trim() ?? '');
        if (!match) continue;
        const range = document.createRange();
        range.selectNodeContents(cell);
        const column = columns.get(cell.cellIndex) ?? { decimals: new Set(), ends: new Set() };
        column.decimals.add(match[1]?.length ?? 0);
        // Bars below numbers are as wide as their cell.
        if (isTable && !cell.querySelector('svg')) column.ends.add(Math.round(range.getBoundingClientRect().right));
        columns.set(cell.cellIndex, column);
      }
      for (const [index, { decimals, ends }] of columns) {
        const isSpread = Math.max(...ends) - Math.min(...ends) > 1;
        if (decimals.size > 1 || isSpread)
          defects.push(`«${table.caption?.textContent?.slice(0, 50)}», column ${index}: ${[...decimals]} decimals`);
      }
    }
    return defects;
  });
}

/**
 * Numbers, times, telephone numbers and, where asked for, e-mail addresses that are broken at the end of a line. What an
 * editor wrote as running text may break between its words.
 */
export function brokenInside(page: Page, withEmails: boolean): Promise<string[]> {
  return page.evaluate((emails) => {
    const [number, whole] = [/(?<![\p{L}\d])\d[\d.,]*\d/gu, /(?<!\d)\d{1,2} giờ \d{1,2}|(?<!\d)0\d{2,3} \d{3} \d{3,4}/g];
    const broken: string[] = [];
    const look = (node: Node, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(`${range} in «${node.parentElement?.textContent?.slice(0, 60)}»`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.checkVisibility()) continue;
      const text = (node.textContent ?? '').replaceAll('\u00a0', ' ');
      const patterns = node.parentElement.closest('.prose, article') ? [number] : [number, whole];
      for (const match of patterns.flatMap((one) => [...text.matchAll(one)])) look(node, match.index, match.index + match[0].length);
    }
    if (emails) for (const address of document.querySelectorAll('a[href^="mailto:"]')) look(address, 0, address.childNodes.length);
    return broken;
  }, withEmails);
}
