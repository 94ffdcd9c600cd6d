import type { TimeLimit } from '../schemas/kinds/time-limit.ts';
import { normalise } from '../text/normalise.ts';

/**
 * Where the demonstration differs from the national record on purpose, each with the reason. Anything else that
 * differs is a defect of the demonstration.
 */

/** Time limits whose cell contradicts the same record's own text. */
export const timeCorrections: Readonly<Record<string, TimeLimit>> = {
  // The cell says «20 Ngày», the note of the same channel «tối đa 20 ngày làm việc».
  '2.000986': { kind: 'amount', amount: 20, unit: 'ngày làm việc' },
};

/** Decisions written with a word before the number, or turned around. */
export function decisionCorrections(number: string | null): string | null {
  if (number === 'QĐ2338-BTP') return '2338/QĐ-BTP'; // so it stands in the titles of the same records
  return number === null ? null : normalise(number).replace(/^Quyết định số /, '');
}

const actCorrections: Readonly<Record<string, string>> = {
  // The year of the title ran into the number: «Luật Đất đai … 2» + «024» + «43/2024/QH15».
  '02443/2024/QH15': '43/2024/QH15',
  '02068/2020/QH14': '68/2020/QH14',
  '02076/2025/QH15': '76/2025/QH15',
  '01335/2013/QH13': '35/2013/QH13',
  // The last letter of the number ran into the title, which begins with it: «TT-BC» + «Angày 01/7/2025».
  '53/2025/TT-BC': '53/2025/TT-BCA',
  '263/2016/TT-BT': '263/2016/TT-BTC',
  '257/2016/TT-BT': '257/2016/TT-BTC',
  '226/2016/TT-BT': '226/2016/TT-BTC',
  '01/2020/TT-BT': '01/2020/TT-BTP',
  '07/2021/TT-BLĐTBX': '07/2021/TT-BLĐTBXH',
  // The other way round: the first letter of the title ran into the number.
  '56/2021/TT-BCAS': '56/2021/TT-BCA',
  // Cut at the slash; the whole number is in the title.
  '2010/TT-BTP': '08.a/2010/TT-BTP',
  // 1.013967, a land dispute, cites a traffic decree and one without a title. The other eight land records cite these two
  // in their place, which differ from them by the year alone: the decree on land at two tiers, and that on one-stop shops.
  '151/2024/NĐ-CP': '151/2025/NĐ-CP',
  '118/2020/NĐ-CP': '118/2025/NĐ-CP',
  '13': '13/2024/TT-BQP',
  '104': '104/2022/NĐ-CP',
};

interface RecordedAct {
  number: string | null;
  title: string | null;
}

/** The numbers of a record's acts, mended; and whether a number stands in one of its titles. */
export function actsOf(acts: readonly RecordedAct[]): { named: Set<string>; glued: (number: string) => boolean } {
  const numbers = acts.flatMap(({ number }) => (number === null ? [] : normalise(number).replace(/^(?:Nghị định số|Nghị định|TT) /, '')));
  const titles = acts.map(({ title }) => normalise(title ?? '')).join('\n');
  return {
    named: new Set(numbers.map((number) => actCorrections[number] ?? number)),
    // The land sheets cut «118/2025/NĐ-CP» one letter short before the next title.
    glued: (number) => titles.includes(number) || (number.endsWith('NĐ-CP') && titles.includes(number.slice(0, -1))),
  };
}
