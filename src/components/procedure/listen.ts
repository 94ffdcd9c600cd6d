// «Nghe trang này»: reads the answers and the steps aloud, with the Vietnamese voice that was found. Nothing leaves the
// device by our doing; which voice there is, the browser says.

import { spoken } from '../../text/spoken.ts';

const [start, stop] = ['Nghe trang này', 'Dừng đọc'];
const speech = window.speechSynthesis;
const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const sentence = (text: string) => (text === '' || /[.!?:]$/.test(text) ? text : `${text}.`);

/** What is read: the name of the procedure, question and answer, then the steps by their numbers. */
function sentences(page: Element): string[] {
  const answers = [...page.querySelectorAll('dl > div')].slice(0, 4).map((row) => {
    const [question, answer, detail] = ['dt', '.headline', 'small'].map((part) => words(row.querySelector(part)));
    return [`${question}: ${answer}`, detail ?? ''].map(sentence).join(' ');
  });
  const heading = page.querySelector('#cac-buoc');
  const steps = [...(heading?.parentElement?.querySelectorAll('ol > li') ?? [])].map(
    (step, index) => `Bước ${index + 1}: ${sentence(words(step))}`,
  );
  return (
    [words(page.querySelector('h1')), ...answers, ...(steps.length > 0 ? [words(heading), ...steps] : [])]
      .map((text) => spoken(sentence(text)))
      // Browsers stop in the middle of a long text: each sentence is one of its own.
      .flatMap((text) => text.split(/(?<=[.!?]) /))
      .filter((text) => text !== '')
  );
}

function makeButton(answers: Element, page: Element): void {
  const button = document.createElement('button');
  const show = (reads: boolean) => (button.textContent = reads ? stop : start);
  const end = () => {
    speech.cancel();
    show(false);
  };
  button.type = 'button';
  button.className = 'screen-only';
  Object.assign(button.style, {
    marginBlockStart: '.6rem',
    padding: '.4rem .9rem',
    border: '1px solid',
    background: 'none',
    color: 'var(--cham)',
    cursor: 'pointer',
  });
  show(false);
  button.addEventListener('click', () => {
    if (button.textContent === stop) return end();
    speech.cancel();
    const voice = speech.getVoices().find(({ lang }) => lang.startsWith('vi')) ?? null;
    const all = sentences(page).map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: 'vi-VN' }));
    all.at(-1)?.addEventListener('end', () => show(false));
    show(true);
    for (const one of all) speech.speak(one);
  });
  addEventListener('pagehide', end);
  answers.after(button);
}

const page = document.querySelector('article');
const answers = page?.querySelector('dl');
if (page && answers) makeButton(answers, page);
