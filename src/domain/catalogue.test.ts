import { expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { sampleProcedure } from '../tests/samples.ts';
import { facetsOf } from './catalogue.ts';

const labelsOf = (demonstration: string | null) => {
  const procedures = [sampleProcedure('1.000001', 'Thủ tục mẫu', { onlineLevel: 'Toàn trình' })];
  return facetsOf({ procedures, settings: { demonstration } } as unknown as Portal).map(({ label }) => label);
};

test('the online level is a question of the catalogue; a demonstration says that its levels are made up', () => {
  expect(labelsOf(null)).toContain('Làm trên mạng');
  expect(labelsOf('Cổng trình diễn')).toContain('Làm trên mạng (minh họa)');
});
