import type { Act, Portal } from '../../portal/portal.ts';
import type { CorrectionRow } from '../../schemas/corrections.ts';
import { actNumberKey, numbersIn } from '../../text/act-number.ts';
import { periodOf } from '../../text/period.ts';
import {
  articleAddress,
  decisionAddress,
  editionAddress,
  oneStopAddress,
  oneStopPeriodAddress,
  outreachAddress,
  procedureAddress,
  roundAddress,
  satisfactionAddress,
  scoreEditionAddress,
  taskAddress,
} from '../addresses.ts';
import { rankedEditionsOf, scoredEditionsOf } from '../editions.ts';
import { once } from '../once.ts';
import { oneStopPeriods } from '../one-stop.ts';
import { decisionsOf } from '../publication/announced-changes.ts';
import { surveysOf } from '../satisfaction.ts';

/** A page that cites an act. */
export interface Citing {
  text: string;
  address: string;
}

/** The pages of one kind that cite an act. */
export interface Citations {
  heading: string;
  pages: Citing[];
}

/** One thing that cites: in which words, and under which heading its page stands. */
interface Citation extends Citing {
  heading: string;
  /** Numbers, or sentences that name them. */
  words: readonly (string | null)[];
}

/** Every page that cites an act, by heading; empty where none does. */
export function citationsOf(act: Act, portal: Portal): Citations[] {
  const own = citationsByKey(portal).get(actNumberKey(act.number)) ?? [];
  return [...Map.groupBy(own, ({ heading }) => heading)].map(([heading, group]) => ({
    heading,
    pages: [...new Map(group.map(({ text, address }) => [address, { text, address }])).values()],
  }));
}

const citationsByKey = once((portal: Portal) => {
  const all = [...ofProcedures(portal), ...ofFigures(portal), ...ofWork(portal), ...ofRecommendations(portal), ...ofNews(portal)];
  const named = all.flatMap((citation) => keysOf(citation).map((key) => ({ key, citation })));
  return new Map([...Map.groupBy(named, ({ key }) => key)].map(([key, own]) => [key, own.map(({ citation }) => citation)]));
});

/** A cell that is a number alone may lack the stroke; in a sentence a number is what looks like one. */
function keysOf({ words }: Citation): string[] {
  const texts = words.flatMap((text) => text ?? []);
  return [...new Set(texts.flatMap((text) => [text, ...numbersIn(text)].map(actNumberKey)))];
}

function ofProcedures({ procedures, abolished }: Portal): Citation[] {
  const cite = (heading: string, ended: string) =>
    [procedures, abolished].flatMap((list) =>
      list.map((procedure) => ({
        heading,
        text: procedure.title + (list === abolished ? ended : ''),
        address: procedureAddress(procedure),
        words: heading === 'Thủ tục dựa vào văn bản này' ? procedure.acts.map(({ number }) => number) : [procedure.decision],
      })),
    );
  return [...cite('Thủ tục dựa vào văn bản này', ' (đã bãi bỏ)'), ...cite('Thủ tục do văn bản này công bố', ' (đã bãi bỏ)')];
}

/** Rows whose year, index or survey has no page of its own are left out: there is nothing to lead to. */
function ofFigures(portal: Portal): Citation[] {
  const heading = 'Số liệu lấy từ văn bản này';
  const shown = pagesOfFigures(portal);
  const year = (one: number) => ({ heading, text: `Xếp loại năm ${one}`, address: editionAddress(one) });
  const all: Citation[] = [
    ...[portal.classifications, portal.bandTotals, portal.thresholds].flatMap((rows) =>
      rows.map((row) => ({ ...year(row.year), words: [row.source] })),
    ),
    ...portal.criteria.map((row) => ({
      heading,
      text: `${row.indexName}, năm ${row.year}`,
      address: scoreEditionAddress(row),
      words: [row.source],
    })),
    ...portal.oneStop.map(({ period, source }) => ({
      heading,
      text: `Số liệu ${portal.settings.oneStopShop.commonName}, ${period}`,
      address: oneStopPeriodAddress(periodOf(period)),
      words: [source],
    })),
    ...portal.surveys.map(({ source }) => ({ heading, text: 'Mức độ hài lòng', address: satisfactionAddress, words: [source] })),
    ...portal.corrections.map((row) => ({
      heading: 'Đính chính',
      text: `${row.figure}, ${row.period}`,
      address: correctedAt(row),
      words: [row.source],
    })),
  ];
  return all.filter(({ address }) => shown.has(address));
}

function pagesOfFigures(portal: Portal): Set<string> {
  return new Set([
    ...rankedEditionsOf(portal).map(({ year }) => editionAddress(year)),
    ...scoredEditionsOf(portal).map(scoreEditionAddress),
    ...oneStopPeriods(portal).flatMap(({ period }) => [oneStopAddress, oneStopPeriodAddress(period)]),
    ...surveysOf(portal).map(() => satisfactionAddress),
  ]);
}

function correctedAt({ subject, period }: CorrectionRow): string {
  if (subject === 'Một cửa') return oneStopAddress;
  return subject === 'Hài lòng' ? satisfactionAddress : editionAddress(Number(period.slice(-4)));
}

function ofWork(portal: Portal): Citation[] {
  return [
    ...portal.inspectionRounds.map((round) => ({
      heading: 'Đợt kiểm tra',
      text: round.name,
      address: roundAddress(round),
      words: [round.decision, round.source],
    })),
    ...decisionsOf(portal).map((decision) => ({
      heading: 'Quyết định công bố thủ tục',
      text: decision.row.title ?? decision.row.number,
      address: decisionAddress(decision),
      words: [decision.row.number, decision.row.title, decision.row.note],
    })),
    ...portal.tasks.map((task) => ({
      heading: 'Nhiệm vụ',
      text: task.name,
      address: taskAddress(task),
      words: [task.source, task.evidence],
    })),
    ...portal.outreach.map(({ source }) => ({
      heading: 'Tuyên truyền',
      text: 'Tuyên truyền cải cách hành chính',
      address: outreachAddress,
      words: [source],
    })),
  ];
}

/** What was asked of units and put to offices above stands on the page of its round. */
function ofRecommendations({ recommendations, inspectionRounds }: Portal): Citation[] {
  const rounds = new Map(inspectionRounds.map((round) => [round.id, round]));
  return recommendations.flatMap((row) => {
    const round = rounds.get(row.round);
    const words = [row.text, row.responsible, row.evidence, row.answer];
    return round ? [{ heading: 'Đợt kiểm tra', text: round.name, address: roundAddress(round), words }] : [];
  });
}

function ofNews({ news }: Portal): Citation[] {
  return news.map((article) => ({
    heading: 'Tin bài',
    text: article.title,
    address: articleAddress(article),
    words: article.actNumbers,
  }));
}
