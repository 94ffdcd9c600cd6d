// «Nghe trang này» is offered where the browser has a Vietnamese voice of its own. Voices come late; what reads aloud is
// fetched when somebody wants to hear it.

const speech = window.speechSynthesis as SpeechSynthesis | undefined;
const button = document.querySelector<HTMLElement>('[data-tool="nghe"]');
const offer = () => {
  if (button && speech?.getVoices().some(({ lang }) => lang.startsWith('vi'))) button.hidden = false;
};
if (speech) {
  speech.onvoiceschanged = offer;
  offer();
}
