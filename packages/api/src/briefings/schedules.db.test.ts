import { COVERED_YEARS } from '@minxin/calendar';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api?.close());

interface Outcome {
  readonly ok: boolean;
  readonly schedule: { readonly id: number } | null;
  readonly problem: { readonly code: string; readonly message: string } | null;
}

const FIELDS = '{ ok schedule { id } problem { code message } }';
const change = async (field: string, language?: 'zh' | 'en'): Promise<Outcome> => {
  const data = await api.answer<Record<string, Outcome>>(
    `mutation { told: ${field} ${FIELDS} }`,
    language,
  );
  return data.told as Outcome;
};
const order = (recipients: string) => `schedule: { grain: MONTH, recipients: [${recipients}] }`;
const mailbox = (place: string) =>
  `{ kind: EMAIL, place: "${place}", formats: [PDF], mayRead: [SERVICE_HALL, HOTLINE] }`;
const all = async (fields: string) =>
  (
    await api.answer<{ briefingSchedules: Record<string, unknown>[] }>(
      `{ briefingSchedules { ${fields} } }`,
    )
  ).briefingSchedules;

it('a schedule is added with the defaults of the contract, and told back as it was asked', async () => {
  const told = await change(`addBriefingSchedule(${order(mailbox(' a@example.gov.cn '))})`);
  expect(told).toEqual({ ok: true, schedule: { id: 1 }, problem: null });
  expect(
    await all(
      'id grain send isEnabled recipients { kind place language formats mayRead } runs { state }',
    ),
  ).toEqual([
    {
      ...{ id: 1, grain: 'MONTH', send: 'PUBLISHED', isEnabled: true, runs: [] },
      recipients: [
        {
          ...{ kind: 'EMAIL', place: 'a@example.gov.cn', language: 'ZH', formats: ['PDF'] },
          mayRead: ['SERVICE_HALL', 'HOTLINE'],
        },
      ],
    },
  ]);
});

it('says when it is due next, or why that is not known', async () => {
  const [told] = await all('next { period dueAt } nextProblem');
  expect([told?.next, told?.nextProblem].filter((one) => one !== null)).toHaveLength(1);
  const { dueAt } = (told?.next ?? { dueAt: null }) as { readonly dueAt: string | null };
  if (dueAt === null) expect(told?.nextProblem).toContain(String(COVERED_YEARS.last));
  else expect(dueAt).toMatch(/T07:00:00\+08:00$/);
});

it('is refused in the language of who asks, and nothing is written', async () => {
  const wrong = `addBriefingSchedule(${order(mailbox('office'))})`;
  expect((await change(wrong, 'zh')).problem).toMatchObject({
    ...{ code: 'BRIEFING_BAD_SCHEDULE', message: expect.stringContaining('不是一个邮箱地址') },
  });
  expect((await change(wrong, 'en')).problem?.message).toContain('is not one e-mail address');
  expect(await all('id')).toEqual([{ id: 1 }]);
});

it('run now is put in line, with the period that was asked', async () => {
  expect(await change('runBriefingSchedule(id: 1, period: "2019-12")')).toMatchObject({ ok: true });
  expect(await all('runs { period periodLabel state attempts problem { code } }')).toEqual([
    {
      runs: [
        {
          ...{ period: '2019-12', periodLabel: '2019年12月', state: 'PENDING' },
          ...{ attempts: 0, problem: null },
        },
      ],
    },
  ]);
  expect((await change('runBriefingSchedule(id: 1, period: "2019-13")')).problem?.code).toBe(
    'BRIEFING_BAD_PERIOD',
  );
});

it('is changed as a whole, and taken away with its runs', async () => {
  expect(
    await change(
      'changeBriefingSchedule(id: 1, schedule: { grain: QUARTER, send: DRAFT, isEnabled: false, recipients: [] })',
    ),
  ).toMatchObject({ ok: true });
  expect(await all('grain send isEnabled recipients { place } next { period }')).toEqual([
    { grain: 'QUARTER', send: 'DRAFT', isEnabled: false, recipients: [], next: null },
  ]);
  expect(await change('removeBriefingSchedule(id: 1)')).toEqual({
    ...{ ok: true, schedule: null, problem: null },
  });
  expect(await all('id')).toEqual([]);
  expect((await change('removeBriefingSchedule(id: 1)')).problem?.code).toBe(
    'BRIEFING_NO_SCHEDULE',
  );
});
