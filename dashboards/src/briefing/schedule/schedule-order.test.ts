import { expect, test } from 'vitest';
import { type Asked, askedOf, newRecipients, orderOf } from './schedule-order.ts';
import type { Schedule } from './useSchedules.ts';

const asked = (...recipients: Asked['recipients']): Asked => ({
  ...{ grain: 'MONTH', send: 'PUBLISHED', recipients },
});

test('what is left empty goes to nobody', () => {
  expect(orderOf(asked(newRecipients('EMAIL'), newRecipients('FOLDER')), true).recipients).toEqual(
    [],
  );
});

test('each address of a group gets the same; a folder is one, whatever its name holds', () => {
  const { recipients } = orderOf(
    asked(
      { ...newRecipients('FOLDER'), places: ' /srv/月度 简报 ' },
      {
        ...{ ...newRecipients('EMAIL'), places: 'a@example.cn，b@example.cn\nc@example.cn ' },
        ...{ subjects: ['service-hall'], language: 'EN' },
      },
    ),
    true,
  );
  expect(recipients.map(({ kind, place, mayRead }) => [kind, place, mayRead])).toEqual([
    ['FOLDER', '/srv/月度 简报', null],
    ['EMAIL', 'a@example.cn', ['SERVICE_HALL']],
    ['EMAIL', 'b@example.cn', ['SERVICE_HALL']],
    ['EMAIL', 'c@example.cn', ['SERVICE_HALL']],
  ]);
});

test('what is shown of a schedule is what it was asked to be, in groups of those who get the same', () => {
  const email = { kind: 'EMAIL', language: 'ZH', formats: ['PDF', 'ZIP'] } as const;
  const recipients = [
    { ...email, place: 'a@example.cn', mayRead: null },
    { ...email, place: 'b@example.cn', mayRead: ['PARTY_BUILDING'] },
    { ...email, place: 'c@example.cn', mayRead: null },
    { ...email, kind: 'FOLDER', place: '/a', mayRead: null },
    { ...email, kind: 'FOLDER', place: '/b', mayRead: null },
  ] as const;
  const schedule = { grain: 'QUARTER', send: 'DRAFT', recipients } as unknown as Schedule;
  const shown = askedOf(schedule);
  expect(shown.recipients.map(({ places }) => places)).toEqual([
    ...['a@example.cn\nc@example.cn', 'b@example.cn', '/a', '/b'],
  ]);
  const order = orderOf(shown, false);
  expect(order).toMatchObject({ grain: 'QUARTER', send: 'DRAFT', isEnabled: false });
  expect(order.recipients.toSorted((a, b) => (a.place < b.place ? -1 : 1))).toEqual(
    recipients.toSorted((a, b) => (a.place < b.place ? -1 : 1)),
  );
});
