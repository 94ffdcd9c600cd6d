import { decapitalise } from '../text/capitalise.ts';
import { formatNumber, formatShare } from '../text/number.ts';
import type { ScoreCard, Scores } from './scores.ts';

/** A domain with the part of its maximum that was reached, over all units. */
export interface DomainShare {
  name: string;
  maximum: number;
  mean: number | null;
  /** 0 to 1; `null` where a score is missing everywhere. */
  share: number | null;
}

/** The domains of an edition, the weakest first; those without a figure last. */
export function domainsByShare({ domains }: Pick<Scores, 'domains'>): DomainShare[] {
  return domains
    .map((domain) => ({ ...domain, share: domain.mean === null ? null : domain.mean / domain.maximum }))
    .sort((a, b) => (a.share ?? 2) - (b.share ?? 2));
}

/** Which domain is weakest and which strongest, with the figures that stand beside their bars. */
export function sayDomains(scores: Pick<Scores, 'domains'>): string {
  const ordered = domainsByShare(scores).filter(({ share }) => share !== null);
  const [weakest, strongest] = [ordered[0], ordered.at(-1)];
  if (!weakest || !strongest) return 'Chưa có điểm';
  if (ordered.length === 1) return `${weakest.name}: ${formatNumber(weakest.mean ?? 0)}/${formatNumber(weakest.maximum)}`;
  const say = ({ name, share }: DomainShare) => `${decapitalise(name)}, đạt ${formatShare(share ?? 0)}`;
  if (weakest.share === strongest.share) return `Lĩnh vực nào cũng đạt ${formatShare(weakest.share ?? 0)}`;
  return `Yếu nhất: ${say(weakest)}. Mạnh nhất: ${say(strongest)}`;
}

/** What a unit lost in each domain; `null` where a score is missing. */
export const lostIn = ({ maximum, total }: ScoreCard['domains'][number]) => (total === null ? null : Math.max(0, maximum - total));

/** How many points a unit lost, and in which domain most, with the figures that stand beside its bars. */
export function sayLost({ domains }: Pick<ScoreCard, 'domains'>): string {
  const lost = domains
    .map((domain) => ({ name: domain.name, points: lostIn(domain) ?? 0 }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const [most, ...others] = lost;
  if (!most) return domains.some(({ total }) => total === null) ? 'Chưa có đủ điểm' : 'Đạt điểm tối đa mọi tiêu chí';
  const all = lost.reduce((sum, { points }) => sum + points, 0);
  if (others.length === 0) return `Mất ${formatNumber(all)} điểm, đều ở ${decapitalise(most.name)}`;
  return `Mất ${formatNumber(all)} điểm, nhiều nhất ở ${decapitalise(most.name)}: ${formatNumber(most.points)}`;
}
