import { describe, expect, test } from 'vitest';
import type { StepJoin } from '../schemas/life-events.ts';
import { sampleBundle, sampleChannel, sampleProcedure, sampleStep } from '../tests/samples.ts';
import { bundleClock } from './bundle-clock.ts';

const part = (title: string, limit: string, join: StepJoin | null = null) =>
  sampleStep(sampleProcedure('1.000001', title, { channels: [sampleChannel(limit)] }), { join });

describe('the clock of a bundle', () => {
  test('adds parts that wait for each other', () => {
    expect(bundleClock(sampleBundle([part('Khai sinh', '2 ngày làm việc'), part('Thường trú', '7 ngày làm việc')])).headline).toBe(
      '9 ngày làm việc',
    );
  });

  test('counts the longest of parts that run at the same time', () => {
    expect(
      bundleClock(
        sampleBundle([
          part('Khai tử', 'Trong ngày'),
          part('Thường trú', '5 ngày làm việc', 'rồi'),
          part('Mai táng', '3 ngày làm việc', 'và'),
        ]),
      ).headline,
    ).toBe('5 ngày làm việc');
  });

  test('never turns days into working days', () => {
    expect(bundleClock(sampleBundle([part('Thường trú', '15 ngày'), part('Thẻ', '10 ngày làm việc')])).headline).toBe(
      '10 ngày làm việc và 15 ngày',
    );
  });

  test('takes 5 working days for longer than 6 days', () => {
    expect(bundleClock(sampleBundle([part('A', '6 ngày'), part('B', '5 ngày làm việc', 'và')])).headline).toBe('5 ngày làm việc');
  });

  test('is one day when every part is done on the day', () => {
    expect(bundleClock(sampleBundle([part('A', 'Trong ngày'), part('B', 'Trong ngày', 'và')])).headline).toBe('Trong ngày');
  });

  test('takes the slowest way of filing', () => {
    const slow = sampleProcedure('1.000001', 'A', {
      channels: [sampleChannel('3 ngày', { method: 'Trực tuyến' }), sampleChannel('5 ngày')],
    });
    expect(bundleClock(sampleBundle([sampleStep(slow)])).headline).toBe('5 ngày');
  });

  test('names the parts without a limit', () => {
    expect(bundleClock(sampleBundle([part('Khai tử', 'Trong ngày'), part('Kết hôn', ''), part('Di sản', 'Không quy định')])).detail).toBe(
      'chưa kể việc không ghi thời hạn: Kết hôn; Di sản',
    );
  });

  test('is unknown when no part has a limit', () => {
    expect(bundleClock(sampleBundle([part('Kết hôn', '')]))).toMatchObject({ headline: 'Hỏi Một cửa', unknown: true });
  });

  test('is that of the bundle’s own procedure when the catalogue has one', () => {
    const whole = sampleProcedure('2.000986', 'Ba trong một', { channels: [sampleChannel('20 ngày làm việc')] });
    expect(bundleClock(sampleBundle([part('Khai sinh', 'Trong ngày')], { bundleProcedure: whole })).headline).toBe('20 ngày làm việc');
  });
});
