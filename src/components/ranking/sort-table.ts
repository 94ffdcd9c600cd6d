// Tables that a reader may sort by any column. Without JavaScript they stand in the order that makes sense.

const collator = new Intl.Collator('vi', { numeric: true });

/** A Vietnamese number, also with the mark of a tie (`5=`) or of a share, or `null` for text; `–` and words stand after every number. */
function numberIn(text: string): number | null {
  const match = /^([+−-]?[\d.]+(?:,\d+)?)\s*[=%]?$/.exec(text);
  return match?.[1] ? Number(match[1].replace('−', '-').replaceAll('.', '').replace(',', '.')) : null;
}

function compare(a: string, b: string, descending: boolean): number {
  const [x, y] = [numberIn(a), numberIn(b)];
  // Up or down, what has no number stands last.
  if ((x === null) !== (y === null)) return x !== null ? -1 : 1;
  return (x !== null && y !== null ? x - y : collator.compare(a, b)) * (descending ? -1 : 1);
}

function sortBy(table: HTMLTableElement, column: number, header: HTMLTableCellElement): void {
  const descending = header.getAttribute('aria-sort') === 'ascending';
  const body = table.tBodies[0];
  if (!body) return;
  const text = (row: HTMLTableRowElement) => (row.cells[column]?.textContent ?? '').trim();
  // A note stays below the row that it belongs to.
  const groups: HTMLTableRowElement[][] = [];
  for (const row of body.rows) {
    if (row.dataset.attached === undefined) groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  const key = ([row]: HTMLTableRowElement[]) => (row ? text(row) : '');
  groups.sort((a, b) => compare(key(a), key(b), descending));
  body.append(...groups.flat());
  for (const cell of header.parentElement?.children ?? []) cell.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
}

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  table.querySelectorAll<HTMLTableCellElement>('thead th').forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => sortBy(table, column, header));
  });
}
