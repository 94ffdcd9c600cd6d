// «Nghe trang này»: reads the answers and the steps aloud, with the Vietnamese voice that was found. It sends nothing
// anywhere itself; some browsers have voices that do.

import { spoken } from '../../text/spoken.ts';

const [start, stop] = ['Nghe trang này', 'Dừng đọc'];
const speech = window.speechSynthesis;

const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const sentence = (text: string) => (text === '' || /[.!?:]$/.test(text) ? text : `${text}.`);

/** What is read: the name of the procedure, question and answer, then the steps by their numbers. */
function sentences(page: Element, answers: Element): string[] {
  const answered = [...answers.children].map((row) => {
    const [question, answer, detail] = ['dt', '.headline', 'small'].map((part) => words(row.querySelector(part)));
    return `${question}: ${sentence(answer ?? '')} ${sentence(detail ?? '')}`;
  });
  const heading = page.querySelector('#cac-buoc');
  const steps = [...(heading?.parentElement?.querySelectorAll('ol > li > div') ?? [])].map((step, index) => {
    const parts = [...step.childNodes].map((part) => sentence(words(part)));
    return `Bước ${index + 1}: ${parts.filter((part) => part !== '').join(' ')}`;
  });
  return [sentence(words(page.querySelector('h1'))), ...answered, ...(steps.length > 0 ? [sentence(words(heading)), ...steps] : [])]
    .map(spoken)
    .flatMap((text) => text.split(/(?<=[.!?]) /)); // browsers stop in the middle of what takes them long
}

/** Reads sentence after sentence. @param done called once, when the last was read, or could not be */
function read(texts: readonly string[], done: () => void): void {
  const voice = speech.getVoices().find(({ lang }) => lang.startsWith('vi')) ?? null;
  const all = texts.map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: 'vi-VN' }));
  for (const kind of ['end', 'error']) all.at(-1)?.addEventListener(kind, done);
  for (const one of all) speech.speak(one);
}

/** Begins to read, and makes of the button one that stops and begins anew. */
export function open(button: HTMLElement): void {
  const page = document.querySelector('article');
  const answers = page?.querySelector('dl');
  if (!page || !answers) return;
  // Which reading the button shows: the end of one that was stopped says nothing of the next.
  let reading: symbol | null = null;
  const show = (now: symbol | null) => {
    reading = now;
    button.textContent = now ? stop : start;
  };
  const end = () => {
    show(null);
    speech.cancel();
  };
  const turn = () => {
    if (reading) return end();
    const own = Symbol();
    show(own);
    read(sentences(page, answers), () => reading === own && show(null));
  };
  button.addEventListener('click', turn);
  addEventListener('pagehide', end);
  turn();
}
