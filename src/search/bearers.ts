import type { Bearer, Entry } from './entry.ts';
import { startSpecialities } from './specialities.ts';
import { readSyllables } from './syllable.ts';
import { nameWords } from './vocabulary.ts';

const plainWords = new Set(nameWords[0].split(' '));
const specialitiesOf = startSpecialities(nameWords);
/** What a speciality of a name costs a matter that does not name it: who says `cưới` means no wedding abroad. */
const unnamed = 0.85;
const ninths = 9;

interface Words {
  /** The words, a blank around each. */
  text: string;
  /** How many of them tell something. */
  telling: number;
}

interface Name extends Words {
  specialities: string[];
}

/**
 * Prepares the names of procedures once.
 *
 * @returns a function from the words of a matter, in one or several wordings, to the procedures in whose names they
 *   stand side by side
 */
export function startBearers(entries: readonly Entry[]): (matters: readonly string[]) => Bearer[] {
  const names = entries.map(namesOf);
  return (matters) => {
    const wordings = matters.map(wordsOf);
    return names.flatMap((own, entry): Bearer[] => {
      const share = Math.max(0, ...own.flatMap((name) => wordings.map((matter) => shareOf(matter, name))));
      return share > 0 ? [[entry, Math.min(Math.max(Math.round(share * ninths), 1), ninths)]] : [];
    });
  };
}

function namesOf({ kind, title, official, sector }: Entry): Name[] {
  if (kind !== 'Thủ tục') return [];
  const name = official ?? title;
  return [...new Set([name, title, `${sector ?? ''} ${name}`])].map((text) => ({
    ...wordsOf(text),
    specialities: specialitiesOf(text).map((words) => words.join(' ')),
  }));
}

function wordsOf(text: string): Words {
  const words = readSyllables(text).map(({ marked }) => marked);
  return { text: ` ${words.join(' ')} `, telling: words.filter((word) => !plainWords.has(word)).length || 1 };
}

function shareOf(matter: Words, { text, telling, specialities }: Name): number {
  if (!text.includes(matter.text)) return 0;
  const missing = specialities.filter((speciality) => !matter.text.includes(` ${speciality} `));
  return (matter.telling / telling) * unnamed ** missing.length;
}
