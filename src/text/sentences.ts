/** From the writing guide in CONTRIBUTING.md: about what can be read aloud in one breath. */
export const longestSentence = 30;

/** The sentences of a text that are longer than one breath, and how many words each has; Vietnamese writes each syllable apart. */
export function longSentences(text: string): { sentence: string; words: number }[] {
  if (isShort(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (isShort(sentence)) return [];
    const words = countWords(sentence);
    return words > longestSentence ? [{ sentence, words }] : [];
  });
}

/** Whether there is no room for more words than one breath has, were each of them one letter. */
function isShort(text: string): boolean {
  return text.length <= 2 * longestSentence;
}

/** @example sentencesOf('Nộp 20.000 đồng. Chờ kết quả.') // => ['Nộp 20.000 đồng.', 'Chờ kết quả.'] */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][”")]?)\s+|\n/u).filter((sentence) => sentence !== '');
}

/** Syllables, as Vietnamese writes each apart. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
