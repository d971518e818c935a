import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';
import { untried } from '../testing/rules-tried.ts';
import { SERVICE_HALL_ATTEMPTS } from '../testing/service-hall/attempts.ts';
import * as hall from '../testing/service-hall/entries.ts';
import { SERVICE_HALL_SCENE } from '../testing/service-hall/scene.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
  for (const mutation of SERVICE_HALL_SCENE) await clerk.enter(mutation, 'id');
});
afterAll(() => api.close());

describe('a rule of the service hall', () => {
  it.each(SERVICE_HALL_ATTEMPTS)('refuses %s', async (_, mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('is tried, every one that an entry can break', () => {
    const tables = [
      'departments',
      'items',
      'windows',
      'window_posts',
      'cases',
      'case_events',
      'rating_rectifications',
      'simplified_approvals',
      'consultations',
      'corrections',
      'complaints',
    ].map((name) => `service_${name}`);
    expect(untried(tables, SERVICE_HALL_ATTEMPTS)).toEqual([
      // What events and the system keep, values of an enum, blank texts, and what only imports bring.
      'SERVICE_CASES_CLOSED_AFTER',
      'SERVICE_CASES_DUE_AFTER',
      'SERVICE_CASES_FINAL_AFTER',
      'SERVICE_CASES_ONE_END',
      'SERVICE_CASES_ORIGINAL_DUE',
      'SERVICE_CASES_PAUSED_AFTER',
      'SERVICE_CASES_REOPENED_AFTER',
      'SERVICE_CASES_TOLD_BY_EVENTS',
      'SERVICE_CASES_WITHDRAWN_AFTER',
      'SERVICE_CASE_EVENTS_APPEND_ONLY',
      'SERVICE_CASE_EVENTS_GAP',
      'SERVICE_CASE_EVENTS_KIND',
      'SERVICE_CASE_EVENTS_OUTCOME',
      'SERVICE_CASE_EVENTS_SEQ',
      'SERVICE_COMPLAINTS_WHAT',
      'SERVICE_CORRECTIONS_WHAT',
      'SERVICE_RATING_RECTIFICATIONS_DUE',
    ]);
  });

  it.each([
    [hall.serviceCase('R-O'), 'ALREADY_THERE', null],
    [hall.serviceCase('R-X').replace('R-I', 'R-Y'), 'NOT_FOUND', 'itemCode'],
    [hall.caseEvent('R-X', 'CLOSED', '03-05T09:00'), 'NOT_FOUND', 'caseNo'],
    [hall.correction('R-X', 'R-G', '2026-03-06').replace('打错姓名', ' '), 'MISSING', 'what'],
    ['removeServiceDepartment(id: "R-D")', 'STILL_USED', null],
    ['removeServiceCase(id: "R-Z")', 'STILL_USED', null],
  ])('and what can not be is refused: %s', async (mutation, code, field) => {
    expect(await clerk.refused(mutation)).toMatchObject({ code, field });
  });

  it('lets a case be closed once, however many close it at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        api.answer<{ result: { ok: boolean } }>(
          `mutation { result: ${hall.caseEvent('R-O', 'CLOSED', '03-06T09:00')} { ok } }`,
        ),
      ),
    );
    expect(answers.filter(({ result }) => result.ok)).toHaveLength(1);
  });
});
