import { expect, test } from 'vitest';
import { requireOrder } from './require-order.ts';
import type { Recipient } from './schedule.ts';

const recipient: Recipient = {
  ...{ kind: 'email', place: 'office@example.gov.cn', language: 'zh' },
  ...{ formats: ['pdf'], mayRead: null },
};
const codeOf = (...recipients: Recipient[]): string => {
  try {
    requireOrder({ grain: 'month', send: 'published', isEnabled: true, recipients });
    return 'accepted';
  } catch (failure) {
    return (failure as { code: string }).code;
  }
};

test('an address, a folder, or nobody at all', () => {
  expect(codeOf()).toBe('accepted');
  expect(codeOf(recipient)).toBe('accepted');
  expect(codeOf({ ...recipient, kind: 'folder', place: '/srv/简报' })).toBe('accepted');
  expect(codeOf({ ...recipient, mayRead: ['hotline'] })).toBe('accepted');
});

test.each<[string, Partial<Recipient>]>([
  ['a name', { place: '办公室' }],
  ['two addresses', { place: 'a@example.cn, b@example.cn' }],
  ['a line that begins another header', { place: 'a@example.cn\r\nBcc: b@example.cn' }],
  ['a folder from wherever the server started', { kind: 'folder', place: 'out' }],
  ['no format', { formats: [] }],
  ['no subject', { mayRead: [] }],
  ['a subject that is none', { mayRead: ['weather' as 'hotline'] }],
])('%s is refused', (_, wrong) => {
  expect(codeOf({ ...recipient, ...wrong })).toBe('BRIEFING_BAD_SCHEDULE');
});

test('whoever is named twice would get it twice', () => {
  expect(codeOf(recipient, { ...recipient, language: 'en' })).toBe('BRIEFING_BAD_SCHEDULE');
});
