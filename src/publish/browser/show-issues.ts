// Only in the preview of an editor: what the last save got wrong stands over the page, which is still the last sound one.
import type { Issue } from '../../issues/issue.ts';
import { printPlace } from '../../issues/place.ts';

const panel = document.createElement('section');
panel.id = 'loi-khi-sua';
panel.role = 'alert';
panel.hidden = true;
Object.assign(panel.style, {
  position: 'fixed',
  inset: 'auto 0 0 0',
  maxHeight: '60vh',
  overflow: 'auto',
  zIndex: '10',
  padding: '0.75rem 1.25rem',
  background: 'var(--sheet, #fff)',
  color: 'var(--ink, #000)',
  borderTop: '4px solid var(--do, #a11)',
});
document.body.append(panel);

import.meta.hot?.on('congkhai:issues', show);
import.meta.hot?.send('congkhai:ask', edition());

/** Of which edition of the portal this page is; `null` where the browser does not tell. */
function edition(): number | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const told = navigation?.serverTiming?.find(({ name }) => name === 'congkhai');
  return told ? Number(told.description) : null;
}

function show(issues: readonly Issue[]): void {
  panel.hidden = issues.length === 0;
  const list = document.createElement('ol');
  list.append(...issues.map(item));
  panel.replaceChildren(line('strong', `Lần lưu vừa rồi có ${issues.length} lỗi. Trang bên dưới là bản đúng gần nhất.`), list);
}

function item({ place, message, found, expected, hint, code }: Issue): HTMLElement {
  const entry = document.createElement('li');
  const help = document.createElement('a');
  help.href = `${import.meta.env.BASE_URL}tro-giup/loi/${code}/`;
  help.textContent = 'Xem thêm';
  entry.append(
    line('strong', printPlace(place)),
    line('p', message),
    ...(found === undefined ? [] : [line('p', `Đang có: ${found}`)]),
    ...(expected === undefined ? [] : [line('p', `Cần có: ${expected}`)]),
    line('p', `Cách sửa: ${hint}`),
    help,
  );
  return entry;
}

function line(tag: 'p' | 'strong', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.style.margin = '0';
  return element;
}
