import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { sampleProcedure } from '../tests/samples.ts';
import { governmentService } from './government-service.ts';

test('a procedure is a service of the state, of its sector and of who decides', () => {
  const procedure = sampleProcedure('1.001193', 'Đăng ký khai sinh', {
    competentAuthority: 'Công an xã',
    implementingAgency: 'Công an tỉnh',
  });
  expect(JSON.parse(governmentService(procedure))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: 'Đăng ký khai sinh',
    identifier: '1.001193',
    serviceType: 'Hộ tịch',
    provider: { '@type': 'GovernmentOrganization', name: 'Công an xã' },
  });
});

test('who carries it out stands for who decides where the record leaves that open, and nobody where it names neither', () => {
  const of = (different: Parameters<typeof sampleProcedure>[2]) =>
    (JSON.parse(governmentService(sampleProcedure('1.000001', 'A', different))) as { provider?: object }).provider;
  expect(of({ implementingAgency: 'Công an tỉnh' })).toMatchObject({ name: 'Công an tỉnh' });
  expect(of({})).toBeUndefined();
});

test.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '"},{"', '\\', 'a\u2028b\u2029c', "&quot;'`${x}"])(
  'the name «%s» comes back as it was, and ends nothing',
  (name) => {
    const json = governmentService(sampleProcedure('1.000001', name, { implementingAgency: name }));
    expect(JSON.parse(json)).toMatchObject({ name, provider: { name } });
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    const { children } = parseDocument(`<script type="application/ld+json">${json}</script>`);
    expect(children.map((node) => 'name' in node && node.name)).toEqual(['script']);
  },
);
