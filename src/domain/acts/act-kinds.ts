import type { Act } from '../../portal/portal.ts';
import { actKinds, type ActKind } from '../../schemas/acts.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../once.ts';

// How signs of numbers begin, as Decree 30/2020/NĐ-CP (appendix III) abbreviates kinds; the longer before what it begins with.
const signs: readonly (readonly [sign: string, kind: ActKind])[] = [
  ['nqlt', 'Nghị quyết liên tịch'],
  ['ttlt', 'Thông tư liên tịch'],
  ['nd-', 'Nghị định'],
  ['nq-', 'Nghị quyết'],
  ['qd-', 'Quyết định'],
  ['tt-', 'Thông tư'],
  ['ct-', 'Chỉ thị'],
  ['kh-', 'Kế hoạch'],
  ['bc-', 'Báo cáo'],
  ['hd-', 'Hướng dẫn'],
  ['tb-', 'Thông báo'],
  ['qh', 'Luật'],
];

const byLength = actKinds.toSorted((a, b) => b.length - a.length).map((kind) => [`${fold(kind)} `, kind] as const);

/**
 * The kind of an act: what the register says, or how its title begins, or the sign in its number.
 *
 * @example kindOf({ kind: null, title: null, number: '123/2015/NĐ-CP' }) // => 'Nghị định'
 */
export const kindOf = once(({ kind, title, number }: Pick<Act, 'kind' | 'title' | 'number'>): ActKind => {
  if (kind) return kind;
  const begins = `${fold(title ?? '')} `;
  const named = byLength.find(([known]) => begins.startsWith(known));
  if (named) return named[1];
  const steps = fold(number).split('/');
  return signs.find(([sign]) => steps.slice(1).some((step) => step.startsWith(sign)))?.[1] ?? 'Văn bản khác';
});

/** What an act is called in a sentence. @example nameOfAct(act) // => 'Nghị định 123/2015/NĐ-CP' */
export function nameOfAct(act: Pick<Act, 'kind' | 'title' | 'number'>): string {
  const kind = kindOf(act);
  return kind === 'Văn bản khác' ? `Văn bản ${act.number}` : `${kind} ${act.number}`;
}
