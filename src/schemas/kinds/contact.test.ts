import { describe, expect, test } from 'vitest';
import { email, phone } from './contact.ts';

describe('a telephone number', () => {
  test.each([
    '0200 300 0100',
    '+84 200 300 0100',
    '113',
    '(0200) 3812-001',
    '0200 300 0100; 0200 300 0101',
    '0200 300 0100, máy lẻ 12',
    'chưa ghi',
    'Chưa có',
  ])('is «%s»', (text) => {
    expect(phone.read(text)).toEqual({ value: text });
  });

  test.each(['.', 'không', '12', '٠٢٠٠٣٠٠', '0'.repeat(17), '0200 300 0100 0200 300 0101'])('is not «%s»', (text) => {
    expect(phone.read(text)).toMatchObject({ problem: { rule: { code: 'sai-lien-he' }, finding: { found: text } } });
  });
});

describe('an e-mail address', () => {
  test.each(['vanthu@muongmay.example', 'van.thu+1@xa-moi.muongmay.gov.vn'])('is «%s»', (text) => {
    expect(email.read(text)).toEqual({ value: text });
  });

  test.each([
    '.',
    'vanthu',
    'vanthu@',
    '@muongmay.example',
    'vanthu@muongmay',
    'a@b@c.vn',
    'van thu@muongmay.example',
    'a@b..vn',
    'a?bcc=b@c.vn',
    '<script>@c.vn',
  ])('is not «%s»', (text) => {
    expect(email.read(text)).toMatchObject({ problem: { rule: { code: 'sai-lien-he' }, finding: { found: text } } });
  });
});
