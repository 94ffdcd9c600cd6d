import type { GivenAnswer, Procedure } from '../portal/portal.ts';
import { withoutEnd } from '../text/ends-and-lines.ts';
import { known, longestAnswer, unknown, type Answer, type Answers } from './answer.ts';
import { askAt, isRemote, placeOf, remotePlaceOf } from './desk.ts';
import { moneyAnswer } from './money-answer.ts';
import { namedPapers } from './named-papers.ts';
import { nationalAddress } from './national-portal.ts';
import { once } from './once.ts';
import { longestNote } from './short-note.ts';
import { timeAnswer } from './time-answer.ts';

/** The answers of one procedure: in an editor's few words where there are some, else from its channels and papers. */
export const procedureAnswers = once((procedure: Procedure): Answers => {
  const { answers, channels, papers } = procedure;
  const ask = askAt(procedure);
  const given = (question: GivenAnswer['question']) => answers.find((row) => row.question === question);
  const deadline = given('Hạn của bạn');
  return {
    deadline: deadline?.answer ? { ...known(deadline.answer, deadline.note), outside: deadline.outside } : null,
    time: inWordsOf(given('Bao lâu'), timeAnswer(channels, ask)),
    money: inWordsOf(given('Bao nhiêu tiền'), moneyAnswer(channels, ask)),
    papers: inWordsOf(given('Mang giấy gì'), namedPapers(papers, ask)),
    place: inWordsOf(given('Nộp ở đâu'), placeAnswer(procedure, ask)),
  };
});

/** An editor's answer takes the place of the record's with its note; a note alone stands below the record's answer. */
function inWordsOf(given: GivenAnswer | undefined, record: Answer): Answer {
  if (!given) return record;
  if (given.answer) return { ...known(given.answer, given.note), outside: given.outside };
  return { ...record, detail: given.note ?? record.detail, outside: given.outside };
}

/**
 * How long and how much, for one line in a list. There words about money have to say that they are: an amount, or
 * «Miễn phí»; «Tùy địa phương» tells nobody anything.
 */
export function termsOf(procedure: Procedure): string[] {
  const { time, money } = procedureAnswers(procedure);
  const isClear = /\d|phí|tiền/i.test(money.headline);
  return [...(time.unknown ? [] : [time.headline]), ...(money.unknown || !isClear ? [] : [money.headline])];
}

function placeAnswer(procedure: Procedure, ask: string): Answer {
  const { channels } = procedure;
  if (isRemote(procedure)) return remoteAnswer(procedure);
  const inPerson = channels.some(({ method }) => method === 'Trực tiếp');
  const methods = [...new Set(channels.map(({ method }) => method))];
  const other = methods.flatMap((method) => (method === 'Trực tiếp' ? [] : method === 'Trực tuyến' ? 'trực tuyến' : 'bưu chính'));
  const where = placeOf(procedure);
  const otherwise = inPerson && other.length > 0 ? `hoặc ${other.join(', ')}` : null;
  if (!where) return unknown(ask, otherwise);
  const { first, second } = desksIn(withoutEnd(where, ' .;,'));
  return known(first, [...(second ? [second] : []), ...(otherwise ? [otherwise] : [])].join('; ') || null);
}

/** Two desks of which one is enough, where both are too long for large type. */
function desksIn(place: string): { first: string; second: string | null } {
  const or = place.search(/ hoặc (?=tại |các điểm |[Bb]ộ phận |[Tt]rung tâm )/u);
  const fits = place.length > longestAnswer && or > 0 && or <= longestAnswer && place.length - or <= longestNote;
  return fits ? { first: place.slice(0, or), second: place.slice(or + 1) } : { first: place, second: null };
}

/** Where nobody need go: the way itself, and whither; the office that does the work is no desk. */
function remoteAnswer(procedure: Procedure): Answer {
  const { channels, receivingAddress } = procedure;
  const where = remotePlaceOf(procedure);
  const byPost = channels.some(({ method }) => method === 'Dịch vụ bưu chính');
  if (channels.every(({ method }) => method === 'Dịch vụ bưu chính')) {
    const address = withoutEnd(where ?? receivingAddress ?? '', ' .;,');
    return known('Gửi qua bưu chính', address === '' ? null : `đến ${address}`);
  }
  const national = nationalAddress(procedure) ? 'tìm ở Cổng Dịch vụ công quốc gia, dichvucong.gov.vn' : null;
  const site = where && where.length <= longestNote ? where : national;
  return known('Nộp trực tuyến', [...(site ? [site] : []), ...(byPost ? ['hoặc bưu chính'] : [])].join('; ') || null);
}
