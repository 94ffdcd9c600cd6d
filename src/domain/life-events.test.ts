import { describe, expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { sampleBundle, sampleProcedure, sampleStep } from '../tests/samples.ts';
import { describeEvent, eventsWith, stagesOf } from './life-events.ts';

const birth = sampleProcedure('1.001193', 'Đăng ký khai sinh');
const residence = sampleProcedure('1.004222', 'Đăng ký thường trú');
const event = sampleBundle(
  [
    sampleStep(birth),
    sampleStep(null, { title: 'Khai sinh lưu động', join: 'hoặc' }),
    sampleStep(residence, { join: 'rồi' }),
    sampleStep(null, { title: 'Thẻ bảo hiểm', join: 'và' }),
  ],
  { slug: 'sinh-con', name: 'Sinh con', kind: 'Sự kiện' },
);
const bundle = sampleBundle([sampleStep(birth)], { slug: 'lien-thong' });

describe('the stages of an event', () => {
  test('hold together what is done at the same time or instead', () => {
    expect(stagesOf(event).map((stage) => stage.map(({ join }) => join))).toEqual([
      [null, 'hoặc'],
      [null, 'và'],
    ]);
  });

  test('begin with the first step whatever it is joined to', () => {
    expect(stagesOf(sampleBundle([sampleStep(birth, { join: 'hoặc' })]))).toHaveLength(1);
  });
});

test('a procedure knows its bundles and its events', () => {
  const portal = { lifeEvents: [event, bundle] } as Portal;
  expect(eventsWith(birth, portal)).toEqual({ paths: [event], bundles: [bundle] });
  expect(eventsWith(sampleProcedure('2.000815', 'Sao y'), portal)).toEqual({ paths: [], bundles: [] });
});

test('a bundle is also found from its own procedure', () => {
  const whole = sampleProcedure('2.000986', 'Ba trong một');
  expect(eventsWith(whole, { lifeEvents: [{ ...bundle, bundleProcedure: whole }] } as Portal).bundles).toHaveLength(1);
});

test('an event is described by its steps', () => {
  expect(describeEvent({ ...event, description: 'Cho con.' })).toBe(
    'Cho con. 2 bước: Đăng ký khai sinh; Khai sinh lưu động; Đăng ký thường trú; Thẻ bảo hiểm.',
  );
});
