import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { portalFolder } from '../portal/locate.ts';
import { choosePortal } from './choose-portal.ts';
import { WrongCall } from './wrong-call.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the name of a demonstration goes before the folder of the environment', () => {
  vi.stubEnv('CONGKHAI_PORTAL', '/khac');
  choosePortal('commune');
  expect(portalFolder()).toMatch(/demonstrations[/\\]commune$/);
  expect(existsSync(join(portalFolder(), 'data/cong.yaml'))).toBe(true);
});

test('without a name, the environment decides as before', () => {
  vi.stubEnv('CONGKHAI_PORTAL', '/khac');
  choosePortal(undefined);
  expect(process.env.CONGKHAI_PORTAL).toBe('/khac');
});

test.each(['huyen', '../commune', 'commune/data', ''])('«%s» is no demonstration: the words name those that there are', (name) => {
  expect(() => choosePortal(name)).toThrow(WrongCall);
  expect(() => choosePortal(name)).toThrow(/^Không có cổng trình diễn «[^»]*»; hiện có: commune\./);
});

test('a slip of the finger is understood', () => {
  expect(() => choosePortal('comune')).toThrow('Có phải ý bạn là commune?');
});
