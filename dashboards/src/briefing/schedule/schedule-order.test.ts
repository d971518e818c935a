import { expect, test } from 'vitest';
import { type Asked, orderOf } from './schedule-order.ts';

const asked: Asked = {
  ...{ grain: 'MONTH', send: 'PUBLISHED', folder: '', emails: '', language: 'ZH' },
  ...{ formats: ['PDF'], subjects: [] },
};

test('what is left empty goes to nobody', () => {
  expect(orderOf(asked).recipients).toEqual([]);
});

test('a folder and each address get the same', () => {
  const { recipients } = orderOf({
    ...asked,
    ...{ folder: ' /srv/简报 ', emails: 'a@example.cn，b@example.cn\nc@example.cn ' },
    subjects: ['service-hall'],
  });
  expect(recipients.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
    ...['FOLDER /srv/简报', 'EMAIL a@example.cn', 'EMAIL b@example.cn', 'EMAIL c@example.cn'],
  ]);
  for (const { mayRead, formats } of recipients)
    expect([mayRead, formats]).toEqual([['SERVICE_HALL'], ['PDF']]);
});
