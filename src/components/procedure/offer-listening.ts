// «Nghe trang này» is offered where the browser has a Vietnamese voice of its own. Voices come late and this is on every
// procedure page, so what reads aloud is fetched when there is one, and never elsewhere.

const speech = window.speechSynthesis as SpeechSynthesis | undefined;
const offer = () => void (speech?.getVoices().some(({ lang }) => lang.startsWith('vi')) && import('./listen.ts'));
if (speech) {
  speech.onvoiceschanged = offer;
  offer();
}
