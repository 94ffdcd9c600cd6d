// The papers of the reader's own case, made from the list that stands on the page: to tick, to print, to send on.

import { caseKey, caseMessage, chosenGroups, type PaperGroup } from '../../domain/filing-help/case-list.ts';
import { actOf, copyFor, element, forOthers, panelFor } from './tool-parts.ts';

interface ShownGroup extends PaperGroup {
  heading: HTMLElement | null;
  list: HTMLElement;
}

const parameter = 'giay-to';

/** Opens the tool below its button. */
export function open(button: HTMLElement): void {
  const section = button.closest('section');
  if (!section) return;
  const groups = [...section.querySelectorAll('ul')].map(readGroup);
  const cases = groups.flatMap(({ name }) => name ?? []);
  const chosen = new Set((new URLSearchParams(location.search).get(parameter) ?? '').split(',').filter(Boolean));
  const panel = panelFor(button);
  const gone = [...chosen].filter((key) => !cases.some((name) => caseKey(name) === key));
  if (gone.length > 0) panel.append(element('p', 'Danh sách giấy tờ đã đổi từ khi liên kết này được gửi. Bạn chọn lại giúp.'));
  for (const key of gone) chosen.delete(key);
  for (const { list } of groups) makeTickable(list);
  const show = () => {
    const wanted = new Set(chosenGroups(groups, chosen));
    for (const group of groups) for (const part of [group.heading, group.list]) part?.toggleAttribute('data-left-out', !wanted.has(group));
    history.replaceState(null, '', addressWith(chosen));
  };
  if (cases.length > 0) panel.append(choices(cases, chosen, show));
  const link = () => forOthers(addressWith(chosen));
  const message = () => messageOf(chosenGroups(groups, chosen), link());
  panel.append(actsOf(message, link));
  show();
}

function readGroup(list: HTMLElement): ShownGroup {
  const heading = list.previousElementSibling instanceof HTMLHeadingElement ? list.previousElementSibling : null;
  const isCase = heading?.tagName === 'H3' && heading.textContent !== 'Ai cũng cần';
  const said = (row: Element, part: string) => (row.querySelector(part)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const papers = [...list.children].map((row) => ({ name: said(row, '.name'), count: said(row, '.count') }));
  return { heading, list, name: isCase ? heading.textContent : null, papers };
}

function makeTickable(list: HTMLElement): void {
  list.classList.add('ticked');
  for (const name of list.querySelectorAll('li:not(.spared) .name')) {
    const [box, label] = [element('input', '', { type: 'checkbox', autocomplete: 'off' }), element('label')];
    label.append(box, ...name.childNodes);
    name.append(label);
  }
}

function choices(cases: readonly string[], chosen: Set<string>, show: () => void): HTMLElement {
  const field = element('fieldset');
  field.append(element('legend', 'Điều nào đúng với bạn?'));
  for (const name of cases) {
    const [label, box] = [element('label'), element('input', '', { type: 'checkbox', autocomplete: 'off' })];
    box.checked = chosen.has(caseKey(name));
    box.addEventListener('change', () => {
      chosen[box.checked ? 'add' : 'delete'](caseKey(name));
      show();
    });
    label.append(box, element('span', name));
    field.append(label);
  }
  return field;
}

function actsOf(message: () => string, link: () => string): HTMLElement {
  const acts = element('p', '', { class: 'acts' });
  acts.append(
    copyFor('Chép thành tin nhắn', message),
    copyFor('Chép liên kết', link),
    actOf('In danh sách', () => {
      location.hash = '';
      print();
    }),
  );
  return acts;
}

function messageOf(groups: readonly PaperGroup[], address: string): string {
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const place = document.querySelector('a.headline[href="#noi-nop"]')?.textContent.trim() ?? '';
  const [, asOf = ''] = /Dữ liệu ngày ([\d/]+)/.exec(document.querySelector('article > footer')?.textContent ?? '') ?? [];
  return caseMessage({ title, groups, place, address, asOf });
}

/** The address of this page with the choice; without one, to the full list. */
function addressWith(chosen: ReadonlySet<string>): string {
  const address = new URL(location.href);
  address.search = chosen.size === 0 ? '' : `?${parameter}=${[...chosen].sort().join(',')}`;
  address.hash = 'giay-to';
  return address.href;
}
