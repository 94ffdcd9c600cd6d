import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { joinPortal } from '../../portal/join-portal.ts';
import type { Portal, Procedure } from '../../portal/portal.ts';
import { readPortal } from '../../portal/read-portal.ts';
import { interfaceWords } from '../../schemas/interface-words.ts';
import { sampleChannel, samplePaper, sampleProcedure } from '../../tests/samples.ts';
import { procedureAlternates, procedureLinks } from './alternates.ts';
import { coverageOf, percentOf, staleTranslations } from './coverage.ts';
import { languagesOf } from './languages.ts';
import { numbersIn, sourceNumbers, sourceStamp } from './source-words.ts';
import { translatedView } from './translated-procedure.ts';
import { wordsOf } from './words.ts';

function portalIn(folder: string): Portal {
  const { settings, ...reading } = readPortal(fileURLToPath(new URL(`../../tests/portals/${folder}/`, import.meta.url)));
  if (!settings) throw new Error(`${folder} has no settings`);
  return joinPortal(reading, settings);
}

const portal = portalIn('other-languages');
const [english, thai, mong] = languagesOf(portal);
const viewOf = (code: string, language = english) => {
  const translation = language?.translations.find(({ procedure }) => procedure === code);
  if (!language || !translation) throw new Error(`${code} is not translated`);
  return translatedView(translation, language);
};

describe('the mark of the Vietnamese', () => {
  const procedure = sampleProcedure('1.000001', 'Đăng ký', {
    channels: [sampleChannel('3 ngày làm việc')],
    papers: [samplePaper('Tờ khai')],
    steps: [{ sectorId: 'ho-tich', procedure: '1.000001', number: 1, title: null, content: 'Nộp.', actor: null, where: null }],
  });
  const changed: [string, Partial<Procedure>][] = [
    ['the name', { commonName: 'Khai' }],
    ['the summary', { summary: 'Một câu.' }],
    ['a time limit', { channels: [sampleChannel('5 ngày làm việc')] }],
    ['a paper', { papers: [samplePaper('Tờ khai', { copies: 1 })] }],
    ['a step', { steps: [] }],
    ['the state', { state: 'Đã bãi bỏ' }],
  ];

  test('stays while nothing changes that is translated', () => {
    expect(sourceStamp({ ...procedure })).toBe(sourceStamp(procedure));
    expect(sourceStamp({ ...procedure, reviewed: '2026-11-20', keywords: ['khai'] })).toBe(sourceStamp(procedure));
    expect(sourceStamp(procedure)).toMatch(/^[0-9a-f]{8}$/);
  });

  test.each(changed)('is another when %s changes', (_what, different) => {
    expect(sourceStamp({ ...procedure, ...different })).not.toBe(sourceStamp(procedure));
  });
});

describe('numbers', () => {
  test.each([
    ['8.000 đồng, 05 ngày', ['8000', '5']],
    ['8,000 dong, 5 days', ['8000', '5']],
    ['from 01/01/2023, 1.234.567', ['1', '1', '2023', '1234567']],
    ['1.001193', ['1', '1193']],
    ['none', []],
  ])('of «%s» are %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test('of the Vietnamese are those of its rows and of its answers', () => {
    const source = sampleProcedure('1.000001', 'Đăng ký', { channels: [sampleChannel('12 ngày')], summary: 'Trong 60 ngày.' });
    expect([...sourceNumbers(source)]).toEqual(expect.arrayContaining(['12', '60']));
    expect(sourceNumbers(source).has('61')).toBe(false);
  });
});

describe('the words of a language', () => {
  test('take what the portal puts in, and are Vietnamese where nobody translated them', () => {
    const words = wordsOf([{ code: 'ma-thu-tuc', words: 'Code: {ma}' }]);
    expect(words('ma-thu-tuc', { ma: '$&' })).toBe('Code: $&');
    expect(words('bao-lau')).toBe('Bao lâu');
  });
});

describe('languages', () => {
  test('are named as pages and programs name them', () => {
    expect(languagesOf(portal).map(({ code, tag }) => [code, tag])).toEqual([
      ['en', 'en'],
      ['blt-tavt', 'blt-Tavt'],
      ['mww', 'mww'],
    ]);
  });

  test('without a procedure are none, and a portal without translations has none', () => {
    expect(languagesOf({ ...portal, translations: [] })).toEqual([]);
    expect(languagesOf(portalIn('minimal'))).toEqual([]);
    expect(coverageOf(portalIn('minimal'))).toEqual([]);
  });

  test('say how much of them there is, and never more', () => {
    const all = Object.keys(interfaceWords).length;
    expect(coverageOf(portal)).toMatchObject([
      { procedures: '2 trong 3 thủ tục (66\u00a0%)', partly: 1, stale: 1, interface: `${all} trong ${all} chữ giao diện` },
      { procedures: '1 trong 3 thủ tục (33\u00a0%)', partly: 1, stale: 0 },
      { procedures: '1 trong 3 thủ tục (33\u00a0%)', partly: 1, stale: 0, interface: `1 trong ${all} chữ giao diện` },
    ]);
    expect([percentOf(117, 118), percentOf(118, 118), percentOf(0, 0)]).toEqual([99, 100, 0]);
  });

  test('tell which of their procedures the Vietnamese has left behind; without a mark nobody can tell', () => {
    expect(staleTranslations(portal)).toEqual([
      {
        language: { code: 'en', vietnameseName: 'Tiếng Anh' },
        procedures: [{ code: '1.000894', title: 'Đăng ký kết hôn', from: '2026-11-20', translator: null }],
      },
    ]);
    const unmarked = portal.translations.map((row) => ({ ...row, stamp: null }));
    expect(staleTranslations({ ...portal, translations: unmarked })).toEqual([]);
  });
});

describe('a translated procedure', () => {
  test('has the names that the desk knows beside those that the reader knows', () => {
    expect(viewOf('1.001193').cases).toMatchObject([
      {
        name: { text: 'Everybody needs these' },
        papers: [{ name: 'Birth registration form', vietnamese: 'Tờ khai đăng ký khai sinh' }, {}],
      },
      { name: { text: 'If you have no birth notice', isVietnamese: false }, papers: [{ vietnamese: 'Văn bản của người làm chứng' }] },
    ]);
  });

  test('leaves in Vietnamese what nobody translated, and says so', () => {
    const { answers, steps, partly, warnings } = viewOf('1.000894');
    expect(answers).toContainEqual({ question: 'How long', answer: { text: '5 working days', isVietnamese: false }, detail: null });
    expect(answers.filter(({ answer }) => answer.isVietnamese)).not.toEqual([]);
    expect(steps).toEqual([
      { title: { text: 'Nộp tờ khai', isVietnamese: true }, content: { text: 'Hai người cùng đến nộp tờ khai.', isVietnamese: true } },
    ]);
    expect(partly).toBe(true);
    expect(warnings).toEqual([expect.stringMatching(/^The Vietnamese page has changed/)]);
  });

  test('answers each question in its own words', () => {
    expect(viewOf('1.001193').answers.map(({ question, answer }) => [question, answer.text])).toEqual([
      ['How long', 'Same day'],
      ['How much', '8,000 dong for each extra copy'],
      ['What to bring', 'The form and the birth notice'],
      ['Where', 'Ask the one-stop desk'],
    ]);
  });

  test('says the answer before what qualifies it', () => {
    const [translation] = english?.translations ?? [];
    if (!english || !translation) throw new Error('nothing is translated');
    const { answers } = translatedView({ ...translation, money: 'Free. Each copy: 8,000 dong. Ask.' }, english);
    expect(answers[1]).toMatchObject({ answer: { text: 'Free' }, detail: { text: 'Each copy: 8,000 dong. Ask.' } });
  });

  test('is whole when nothing is left, and warns of nothing', () => {
    expect(viewOf('1.001193')).toMatchObject({ partly: false, warnings: [] });
  });

  test('that no longer applies says that alone, and is offered to nobody', () => {
    expect(viewOf('1.000110').warnings).toEqual(['This procedure no longer exists. Nobody takes applications for it.']);
    expect(coverageOf(portal)[0]?.procedures).toMatch(/^2 /);
  });

  test('of a language without words has Vietnamese ones around it', () => {
    expect(viewOf('1.001193', mong).answers[0]?.question).toBe('Bao lâu');
    expect(thai?.words('bao-lau')).toContain('mẫu thử');
  });
});

test('the pages of one procedure name each other, and the Vietnamese one is for everybody else', () => {
  const birth = { code: '1.001193', slug: '1.001193-dang-ky-khai-sinh' };
  expect(procedureAlternates(birth, portal).map(({ hreflang, address }) => `${hreflang} ${address}`)).toEqual([
    'vi /thu-tuc/1.001193-dang-ky-khai-sinh/',
    'x-default /thu-tuc/1.001193-dang-ky-khai-sinh/',
    'en /en/thu-tuc/1.001193/',
    'blt-Tavt /blt-tavt/thu-tuc/1.001193/',
    'mww /mww/thu-tuc/1.001193/',
  ]);
  expect(procedureLinks(birth, portal).map(({ name, isVietnamese }) => [name, isVietnamese])).toEqual([
    ['English', false],
    ['Tiếng Thái, chữ Thái (mẫu thử)', true],
    ['Mẫu thử', false],
  ]);
  expect(procedureLinks({ code: '1.000656' }, portal)).toEqual([]);
  expect(procedureAlternates({ code: '1.000656', slug: 'x' }, portal)).toEqual([]);
});
