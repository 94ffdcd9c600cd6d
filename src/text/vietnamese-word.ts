// A syllable is an onset and a rhyme. Rhymes without their tone, as in Vietnamese dictionaries; those behind «qu» and
// «gi» lose a letter to the onset.
const onset = '(?:b|ch?|d|đ|gh|gi|g|h|kh?|l|m|ngh?|nh|n|ph|p|qu|r|s|th|tr|t|v|x)';
const ofA = 'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|ă(?:c|m|n|ng|p|t)|â(?:c|m|n|ng|p|t|u|y)';
const ofE = 'e(?:c|m|n|ng|o|p|t)?|ê(?:ch?|m|n|ng|nh|p|t|u)?';
const ofI = 'i(?:a|ch|m|n|nh|p|t|u)?|iê(?:c|m|n|ng|p|t|u)|y(?:t|n|nh|ch|u)?|yê(?:m|n|ng|t|u)';
const ofO = 'o(?:c|i|m|n|ng|ong|p|t|a(?:c|ch|i|m|n|ng|nh|o|p|t|y)?|ă(?:c|m|n|ng|t)|e(?:n|o|t)?)?|ô(?:c|i|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?';
const ofU = 'u(?:a|c|i|m|n|ng|p|t|y(?:a|ch|n|nh|t|u)?|â(?:n|ng|t|y)|ê(?:ch|nh)?|ơ)?|uô(?:c|i|m|n|ng|p|t)|uyê(?:n|t)';
const ofHornedU = 'ư(?:a|c|i|m|n|ng|t|u)?|ươ(?:c|i|m|n|ng|p|t|u)';
const syllable = new RegExp(`^${onset}?(?:${ofA}|${ofE}|${ofI}|${ofO}|${ofU}|${ofHornedU})$`);
// «nghiêng» with its marks apart; what is longer is not worth putting its marks in order.
const longest = 10;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether letters make one Vietnamese syllable, by how it is written; not whether any dictionary has it.
 *
 * @example isSyllable('Mẫu') // => true
 * @example isSyllable('MÉu') // => false
 */
export function isSyllable(word: string): boolean {
  if (word.length > longest) return false;
  const parts = word.toLowerCase().normalize('NFD');
  return (parts.match(tones) ?? []).length < 2 && syllable.test(parts.replace(tones, '').normalize('NFC'));
}
