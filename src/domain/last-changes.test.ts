import { expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { unaskedHistory } from '../portal/history.ts';
import { sampleArticle, sampleProcedure } from '../tests/samples.ts';
import { oneStopRow } from './figure-rows.ts';
import { lastChanges } from './last-changes.ts';

const empty = {
  settings: { posting: null },
  units: [],
  sectors: [],
  procedures: [],
  abolished: [],
  news: [],
  withdrawn: [],
  announcements: [],
  announcedChanges: [],
  inspectionRounds: [],
  recommendations: [],
  corrections: [],
  oneStop: [],
  surveys: [],
  criteria: [],
  scores: [],
  classifications: [],
  bandTotals: [],
  thresholds: [],
  daysOff: [],
  languages: [],
  interfaceWords: [],
  translations: [],
  translatedSteps: [],
  translatedPapers: [],
  history: unaskedHistory,
};
const daysOf = (parts: object) => Object.fromEntries(lastChanges({ ...empty, ...parts } as unknown as Portal));

test('an article changed when it was published, or corrected after that; its lists with the newest of theirs', () => {
  const corrected = { corrections: [{ day: '2026-05-02', text: 'x' }], subjects: ['Một cửa'] };
  const news = [sampleArticle('b', '2026-04-01'), sampleArticle('a', '2026-03-01', corrected)];
  expect(daysOf({ news })).toEqual({
    '/tin-tuc/a/': '2026-05-02',
    '/tin-tuc/b/': '2026-04-01',
    '/tin-tuc/': '2026-05-02',
    '/tin-tuc/chu-de/mot-cua/': '2026-05-02',
  });
});

test('an article that was withdrawn changed on that day', () => {
  expect(daysOf({ withdrawn: [{ slug: 'c', title: 'C', day: '2026-06-15', reason: 'x' }] })).toEqual({ '/tin-tuc/c/': '2026-06-15' });
});

test('a procedure changed when the history of the repository says so, and is not there where nothing says it', () => {
  const procedures = [sampleProcedure('1.000001', 'A'), sampleProcedure('1.000002', 'B')];
  const history = { state: 'read', days: { '1.000001': ['2026-01-02', '2026-02-03'] } };
  expect(daysOf({ procedures, history })).toEqual({ '/thu-tuc/1.000001/': '2026-02-03' });
});

test('a round of inspection changed when it was published and when a finding was mended', () => {
  const inspectionRounds = [
    { id: 'dot-1', published: '2026-01-10' },
    { id: 'dot-2', published: null },
  ];
  const recommendations = [{ round: 'dot-1', remedied: '2026-03-01', answered: null }];
  const parts = daysOf({ inspectionRounds, recommendations });
  expect([parts['/kiem-tra/dot-1/'], parts['/kiem-tra/dot-2/'], parts['/kiem-tra/']]).toEqual(['2026-03-01', undefined, '2026-03-01']);
});

test('figures changed when they were published or corrected', () => {
  const oneStop = [
    oneStopRow({ period: 'Năm 2025', published: '2026-01-05' }),
    oneStopRow({ period: 'Năm 2024', published: '2025-01-06' }),
  ];
  const corrections = [{ subject: 'Một cửa', period: 'Năm 2024', corrected: '2025-02-01', unit: null }];
  expect(daysOf({ oneStop, corrections })).toEqual({
    '/ket-qua/mot-cua/nam-2025/': '2026-01-05',
    '/ket-qua/mot-cua/nam-2024/': '2025-02-01',
    '/ket-qua/mot-cua/': '2026-01-05',
  });
});

test('of a portal that says no day nothing is made up', () => {
  expect(daysOf({ procedures: [sampleProcedure('1.000001', 'A')], oneStop: [oneStopRow({ published: null })] })).toEqual({});
});

test('a translation is of the day of the Vietnamese that it was made from', () => {
  const procedures = [sampleProcedure('1.000001', 'Đăng ký')];
  const row = { language: 'en', procedure: '1.000001', name: 'Register', from: '2026-11-20', stamp: null };
  const translated = {
    languages: [{ code: 'en', name: 'English' }],
    translations: [row],
    translatedSteps: [],
    translatedPapers: [],
    interfaceWords: [],
  };
  expect(daysOf({ procedures, ...translated })['/en/thu-tuc/1.000001/']).toBe('2026-11-20');
});
