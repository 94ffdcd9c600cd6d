import type { Paper, Procedure } from '../../portal/portal.ts';
import type { InterfaceWord } from '../../schemas/interface-words.ts';
import type { PaperUse } from '../../schemas/papers.ts';
import type { TranslatedPaperRow } from '../../schemas/translations.ts';
import type { Answer, Answers } from '../answer.ts';
import { procedureAnswers } from '../answers.ts';
import { papersByCase } from '../dossier.ts';
import type { Language, Translation } from './languages.ts';
import type { Words } from './words.ts';

/** Words on a translated page; what is not translated stands there in Vietnamese and says so. */
export interface Said {
  text: string;
  isVietnamese: boolean;
}

/** A paper by its two names: the reader's, and that which the desk knows. */
interface TranslatedPaper {
  /** `null` where nobody has translated it. */
  name: string | null;
  vietnamese: string;
  /** @example 'Hand in · originals: 1' */
  howMany: string;
  note: Said | null;
}

/** All that the page of a translated procedure shows. */
export interface TranslatedView {
  name: string;
  vietnameseName: string;
  summary: Said | null;
  /** What a reader has to know first: it no longer applies, it is older than the Vietnamese, a newer rule. */
  warnings: string[];
  answers: { question: string; answer: Said; detail: Said | null }[];
  steps: { title: Said | null; content: Said }[];
  cases: { name: Said | null; papers: TranslatedPaper[] }[];
  /** Whether anything is left in Vietnamese. */
  partly: boolean;
}

const questions: readonly (readonly [keyof Answers, InterfaceWord])[] = [
  ['deadline', 'han-cua-ban'],
  ['time', 'bao-lau'],
  ['money', 'bao-nhieu-tien'],
  ['papers', 'mang-giay-gi'],
  ['place', 'nop-o-dau'],
];

export function translatedView(translation: Translation, { words }: Pick<Language, 'words'>): TranslatedView {
  const { name, source, summary } = translation;
  return {
    name,
    vietnameseName: source.title,
    summary: said(summary, source.summary),
    warnings: warningsOf(translation, words),
    answers: answersOf(translation, words),
    steps: stepsOf(translation),
    cases: casesOf(translation, words),
    partly: !isWhole(translation),
  };
}

/** Whether nothing of the page is left in Vietnamese but the names for the desk. */
export function isWhole(translation: Translation): boolean {
  const { summary, source, stepRows } = translation;
  const answers = procedureAnswers(source);
  const numbers = new Set(stepRows.map(({ number }) => number));
  return (
    (source.summary === null || summary !== null) &&
    questions.every(([key]) => answers[key] === null || translation[key] !== null) &&
    source.steps.every(({ number }) => numbers.has(number)) &&
    source.papers.every((paper) => isPaperWhole(paper, paperRowOf(paper, translation)))
  );
}

function isPaperWhole({ note, case: name }: Paper, row: TranslatedPaperRow | undefined): boolean {
  return row !== undefined && (note === null || row.note !== null) && (name === null || row.caseName !== null);
}

/** The row that translates a paper: of the same name and the same case, as they stand in the Vietnamese table. */
function paperRowOf({ name, case: when }: Paper, { paperRows }: Pick<Translation, 'paperRows'>): TranslatedPaperRow | undefined {
  return paperRows.find((row) => row.paper === name && row.case === when);
}

function said(translated: string | null | undefined, vietnamese: string | null): Said | null {
  if (translated) return { text: translated, isVietnamese: false };
  return vietnamese === null ? null : { text: vietnamese, isVietnamese: true };
}

function warningsOf({ source, stale }: Translation, words: Words): string[] {
  const state: Partial<Record<NonNullable<Procedure['state']>, InterfaceWord>> = {
    'Đã bãi bỏ': 'da-bai-bo',
    'Chưa có hiệu lực': 'chua-co-hieu-luc',
  };
  const told = source.state && state[source.state];
  if (source.state === 'Đã bãi bỏ') return [words('da-bai-bo')];
  return [
    ...(told ? [words(told)] : []),
    ...(stale ? [words('da-doi')] : []),
    ...(source.laterRules.length > 0 ? [words('quy-dinh-moi')] : []),
  ];
}

function answersOf(translation: Translation, words: Words): TranslatedView['answers'] {
  const answers = procedureAnswers(translation.source);
  return questions.flatMap(([key, word]) => {
    const given = answers[key];
    const answer = given && said(translation[key], inVietnamese(given));
    return answer ? [{ question: words(word), ...inTwo(answer) }] : [];
  });
}

/** The first sentence is the answer, what follows qualifies it. @example // 'Free. Each copy: 8,000 dong' => 'Free' and 'Each copy: 8,000 dong' */
function inTwo({ text, isVietnamese }: Said): { answer: Said; detail: Said | null } {
  const end = text.indexOf('. ');
  if (end < 0) return { answer: { text, isVietnamese }, detail: null };
  return { answer: { text: text.slice(0, end), isVietnamese }, detail: { text: text.slice(end + 2), isVietnamese } };
}

function inVietnamese({ headline, detail }: Answer): string {
  return [headline, detail].filter((part) => part !== null).join('. ');
}

function stepsOf({ source, stepRows }: Translation): TranslatedView['steps'] {
  const byNumber = new Map(stepRows.map((step) => [step.number, step]));
  return source.steps.map((step) => {
    const row = byNumber.get(step.number);
    if (!row) return { title: said(null, step.title), content: { text: step.content, isVietnamese: true } };
    return { title: said(row.title, null), content: { text: row.content, isVietnamese: false } };
  });
}

function casesOf(translation: Translation, words: Words): TranslatedView['cases'] {
  const groups = papersByCase(translation.source.papers);
  const isAlone = groups.length === 1 && groups[0]?.case === null;
  return groups.map(({ case: name, papers }) => {
    const rows = papers.map((paper) => ({ paper, row: paperRowOf(paper, translation) }));
    const everybody = isAlone ? null : { text: words('ai-cung-can'), isVietnamese: false };
    const heading = name === null ? everybody : said(rows.find(({ row }) => row?.caseName)?.row?.caseName, name);
    return { name: heading, papers: rows.map(({ paper, row }) => translatedPaper(paper, row, words)) };
  });
}

const useWords = { Nộp: 'nop', 'Xuất trình': 'xuat-trinh', 'Không phải nộp': 'khong-phai-nop' } as const satisfies Record<
  PaperUse,
  InterfaceWord
>;

function translatedPaper(paper: Paper, row: TranslatedPaperRow | undefined, words: Words): TranslatedPaper {
  const counts = [
    ...(paper.originals ? [words('ban-chinh', { so: paper.originals })] : []),
    ...(paper.copies ? [words('ban-sao', { so: paper.copies })] : []),
  ];
  const use = paper.use ? [words(useWords[paper.use])] : [];
  return {
    name: row?.name ?? null,
    vietnamese: paper.name,
    howMany: [...use, ...(paper.use === 'Không phải nộp' ? [] : counts)].join(' · '),
    note: said(row?.note, paper.note),
  };
}
