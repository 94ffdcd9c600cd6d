import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../portal/clock.ts';
import { settleDay } from './settle-day.ts';
import { WrongCall } from './wrong-call.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the day of the call goes before that of the environment', () => {
  vi.stubEnv('CONGKHAI_AT', '2020-01-01');
  settleDay('2026-11-24');
  expect(today()).toBe('2026-11-24');
});

test.each(['2020-01-01', ''])('without one, CONGKHAI_AT=%s and then the clock decide, once for the whole command', (fixed) => {
  vi.stubEnv('CONGKHAI_AT', fixed);
  settleDay(undefined);
  expect(process.env.CONGKHAI_AT).toBe(today());
  if (fixed) expect(today()).toBe(fixed);
});

test.each(['hôm nay', '24/11/2026', '2026-02-30', ' 2026-11-24'])('--at «%s» is no day', (day) => {
  vi.stubEnv('CONGKHAI_AT', '2020-01-01');
  expect(() => settleDay(day)).toThrow(WrongCall);
  expect(() => settleDay(day)).toThrow(`Giá trị của --at phải là một ngày có thật, viết như 2026-11-24, không phải «${day}».`);
});

test('nor is what the environment says', () => {
  vi.stubEnv('CONGKHAI_AT', 'mai');
  expect(() => settleDay(undefined)).toThrow('Giá trị của CONGKHAI_AT phải là một ngày có thật');
});
