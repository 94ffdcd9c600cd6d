import { expect, test } from 'vitest';
import { directionOf, languageCode, languageTag } from './language.ts';

test.each(['en', 'blt-tavt', 'twh-tavt', 'mww', 'hmn-latn', 'km'])('%s is a language', (code) => {
  expect(languageCode.read(code)).toEqual({ value: code });
  // What a browser makes of it.
  expect(Intl.getCanonicalLocales(languageTag(code))).toEqual([languageTag(code)]);
});

// The last two are sections of the portal: no language may take their address.
test.each(['vi', 'EN', 'tieng-anh', 'e', 'en-', 'en-us', 'blt-tavt-vn', 'su-kien', 'tro-giup'])('%s is none', (code) => {
  expect(languageCode.read(code)).toHaveProperty('problem.rule.code', 'sai-ma-ngon-ngu');
});

test('Tai Viet letters go from left to right, Arabic ones from right to left', () => {
  expect([directionOf('blt-tavt'), directionOf('cja-arab'), directionOf('en')]).toEqual(['ltr', 'rtl', 'ltr']);
});
