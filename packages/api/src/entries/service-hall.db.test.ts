import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../testing/ask.ts';
import { type Clerk, clerkOf } from '../testing/clerk.ts';

let api: TestApi;
let clerk: Clerk;
beforeAll(async () => {
  api = await openTestApi();
  clerk = clerkOf(api);
});
afterAll(() => api.close());

const metrics = (month: string, ...ids: string[]) =>
  clerk.metrics(
    `serviceHall(period: { month: "2026-${month}" }, where: { department: ["E-D"] })`,
    ids,
  );
const CASE = 'state dueAt originalDueAt closedAt pausedAt reopenedAt finalClosedAt';
const EVENT = `seq case { ${CASE} } provenance { origin }`;
const event = (fields: string) =>
  clerk.enter(`recordServiceCaseEvent(input: { caseNo: "E-1", ${fields} })`, EVENT);

const time = (text: string) => `2026-${text}+08:00`;
const entered = { provenance: { origin: 'ENTERED' } };

describe('a case from its item to its reopening', () => {
  it('begins with a department, an item, a window and who sits there', async () => {
    const provenance = 'provenance { origin fileName row }';
    const department = await clerk.enter(
      'recordServiceDepartment(input: { code: "E-D", name: "区试办局", joinedOn: "2026-09-01" })',
      `id name ${provenance}`,
    );
    expect(department).toEqual({
      ...{ id: 'E-D', name: '区试办局' },
      provenance: { origin: 'ENTERED', fileName: '手工录入：进驻单位', row: 1 },
    });
    const item = await clerk.enter(
      `recordServiceItem(input: { code: "E-I", name: "试办事项", departmentCode: "E-D", caseType: PROMISED,
        statutoryDays: 20, promisedDays: 5, visitsPromised: 1, listedOn: "2026-09-01" })`,
      `department { name } provenance { origin }`,
    );
    expect(item).toEqual({ department: { name: '区试办局' }, ...entered });
    await clerk.enter(
      'recordServiceWindow(input: { code: "E-W", name: "试办窗口", departmentCode: "E-D", openedOn: "2026-09-01" })',
      'id',
    );
    const post = await clerk.enter(
      'recordServiceWindowPost(input: { postNo: "E-P", fromOn: "2026-09-01", windowCode: "E-W" })',
      'untilOn window { department { code } } provenance { origin }',
    );
    expect(post).toEqual({ untilOn: null, window: { department: { code: 'E-D' } }, ...entered });
    const stocks = await metrics('09', 'departments', 'items', 'windows', 'compressionRate');
    expect(stocks).toEqual({
      departments: '1',
      items: '1',
      windows: '1',
      compressionRate: '15/20',
    });
  });

  it('falls due after the promised working days, across the national holiday', async () => {
    const before = await metrics('09', 'accepted');
    const accepted = await clerk.enter(
      `recordServiceCase(input: { caseNo: "E-1", departmentCode: "E-D", itemCode: "E-I", windowCode: "E-W",
        channel: WINDOW, acceptedAt: "2026-09-28T10:00:00+08:00", events: [] })`,
      `${CASE} provenance { origin }`,
    );
    expect(accepted).toMatchObject({
      ...{ state: 'ACCEPTED', dueAt: time('10-10T23:59:59'), closedAt: null, ...entered },
      originalDueAt: time('10-10T23:59:59'),
    });
    expect(before).toEqual({ accepted: '0' });
    expect(await metrics('09', 'accepted', 'open')).toEqual({ accepted: '1', open: '1' });
  });

  it('is put off by a pause with its document, by as much as it took, and by an extension', async () => {
    const paused = await event(
      'kind: PAUSED, at: "2026-10-09T09:00:00+08:00", days: 10, pauseKind: SUPPLEMENT, documentNo: "试补〔2026〕1 号"',
    );
    expect(paused).toMatchObject({
      ...{ seq: 1, ...entered },
      case: {
        ...{ state: 'PAUSED', pausedAt: time('10-09T09:00:00'), dueAt: time('10-23T23:59:59') },
      },
    });
    expect(await event('kind: RESUMED, at: "2026-10-13T16:00:00+08:00"')).toMatchObject({
      ...{ seq: 2, case: { state: 'ACCEPTED', pausedAt: null, dueAt: time('10-14T23:59:59') } },
    });
    const extended = await event(
      'kind: EXTENDED, at: "2026-10-14T09:00:00+08:00", days: 2, approvedBy: "区行政审批服务局"',
    );
    expect(extended).toMatchObject({
      seq: 3,
      case: { dueAt: time('10-16T23:59:59'), originalDueAt: time('10-10T23:59:59') },
    });
  });

  it('is closed on time, and the rates move at once', async () => {
    const closed = { closedAt: time('10-16T17:00:00'), finalClosedAt: null };
    expect(await event('kind: CLOSED, at: "2026-10-16T17:00:00+08:00"')).toMatchObject({
      ...{ seq: 4, case: { state: 'CLOSED', ...closed } },
    });
    expect(await metrics('10', 'closed', 'onTimeRate', 'ratedShare')).toEqual({
      ...{ closed: '1', onTimeRate: '1/1', ratedShare: '0/1' },
    });
  });

  it('is rated badly, put right within 15 working days and verified', async () => {
    await clerk.enter('amendServiceCase(id: "E-1", input: { rating: 1, visits: 2 })', 'rating');
    const rates = ['satisfactionRate', 'ratedShare', 'atMostOneVisitRate'];
    expect(await metrics('10', ...rates)).toEqual({
      ...{ satisfactionRate: '0/1', ratedShare: '1/1', atMostOneVisitRate: '0/1' },
    });
    const rectification = await clerk.enter(
      'recordServiceRatingRectification(input: { caseNo: "E-1", rectifiedOn: "2026-10-20", measures: "补发证照" })',
      'dueOn case { caseNo } provenance { origin }',
    );
    expect(rectification).toEqual({ dueOn: '2026-11-06', case: { caseNo: 'E-1' }, ...entered });
    await clerk.enter(
      'amendServiceRatingRectification(id: "E-1", input: { verifiedOn: "2026-10-21" })',
      'verifiedOn',
    );
    // The records reach the day on which it is due only once something happens then.
    await clerk.enter(
      'recordServiceConsultation(input: { day: "2026-11-09", channel: DESK, persons: 12 })',
      'persons',
    );
    expect(await metrics('11', 'badRatingRectifiedRate')).toEqual({
      ...{ badRatingRectifiedRate: '1/1' },
    });
  });

  it('is reopened and closed again, and its first closing still decides', async () => {
    const first = { closedAt: time('10-16T17:00:00'), dueAt: time('10-16T23:59:59') };
    expect(await event('kind: REOPENED, at: "2026-10-20T10:00:00+08:00"')).toMatchObject({
      ...{ seq: 5, case: { state: 'REOPENED', reopenedAt: time('10-20T10:00:00'), ...first } },
    });
    const counts = ['reopened', 'reopenedOpen', 'closed', 'onTimeRate'];
    const same = { reopened: '1', closed: '1', onTimeRate: '1/1' };
    expect(await metrics('10', ...counts)).toEqual({ ...same, reopenedOpen: '1' });
    expect(await event('kind: CLOSED, at: "2026-10-22T10:00:00+08:00"')).toMatchObject({
      ...{ seq: 6, case: { state: 'CLOSED', finalClosedAt: time('10-22T10:00:00'), ...first } },
    });
    expect(await metrics('10', ...counts)).toEqual({ ...same, reopenedOpen: '0' });
  });
});

describe('what else a clerk of the hall enters', () => {
  it('is a case with its whole story, under simplified approval that is found broken', async () => {
    const whole = await clerk.enter(
      `recordServiceCase(input: { caseNo: "E-2", departmentCode: "E-D", itemCode: "E-I", channel: ONLINE, visits: 0,
        acceptedAt: "2026-10-12T10:00:00+08:00", events: [{ kind: CLOSED, at: "2026-10-13T10:00:00+08:00" }] })`,
      `${CASE} serviceCaseEvents { seq kind provenance { row } } provenance { row }`,
    );
    expect(whole).toMatchObject({
      ...{ state: 'CLOSED', closedAt: time('10-13T10:00:00'), dueAt: time('10-19T23:59:59') },
      ...{ provenance: { row: 1 } },
      serviceCaseEvents: [{ seq: 1, kind: 'CLOSED', provenance: { row: 2 } }],
    });
    await clerk.enter(
      'recordServiceSimplifiedApproval(input: { caseNo: "E-2", applicationForms: 1, commitmentLetters: 1, seals: 1, documentsAsked: 0 })',
      'case { caseNo }',
    );
    await clerk.enter(
      'amendServiceSimplifiedApproval(id: "E-2", input: { commitmentBrokenOn: "2026-10-26", finding: "场地与承诺不符" })',
      'finding',
    );
    expect(await metrics('10', 'simplifiedShare', 'commitmentsBroken', 'noVisitRate')).toEqual({
      ...{ simplifiedShare: '1/1', commitmentsBroken: '1', noVisitRate: '1/2' },
    });
  });

  it('is what breaks the zero-commitments: errors, upheld complaints, delays', async () => {
    await clerk.enter(
      'recordServiceCorrection(input: { correctionNo: "E-R", caseNo: "E-1", windowCode: "E-W", foundOn: "2026-10-20", what: "打错姓名" })',
      'window { name }',
    );
    await clerk.enter(
      'recordServiceComplaint(input: { complaintNo: "E-T", windowCode: "E-W", caseNo: "E-1", receivedOn: "2026-10-20", what: "态度生硬" })',
      'upheld',
    );
    await clerk.enter(
      'recordServiceCase(input: { caseNo: "E-3", departmentCode: "E-D", itemCode: "E-I", channel: KIOSK, acceptedAt: "2026-10-12T10:00:00+08:00", events: [] })',
      'dueAt',
    );
    const kinds = ['breaches', 'delayBreaches', 'errorBreaches', 'complaintBreaches'];
    const before = {
      breaches: '2',
      delayBreaches: '1',
      errorBreaches: '1',
      complaintBreaches: '0',
    };
    expect(await metrics('10', ...kinds)).toEqual(before);
    await clerk.enter(
      'amendServiceComplaint(id: "E-T", input: { upheld: true, decidedOn: "2026-10-23" })',
      'upheld',
    );
    expect(await metrics('10', ...kinds)).toEqual({
      ...{ ...before, breaches: '3', complaintBreaches: '1' },
    });
    expect(await metrics('10', 'onTimeRate', 'openOverdue')).toEqual({
      ...{ onTimeRate: '2/3', openOverdue: '1' },
    });
  });

  it('is corrected, and removed once nothing needs it', async () => {
    const moved = await clerk.enter(
      'amendServiceCase(id: "E-3", input: { acceptedAt: "2026-10-13T10:00:00+08:00" })',
      'dueAt originalDueAt',
    );
    const due = time('10-20T23:59:59');
    expect(moved).toEqual({ dueAt: due, originalDueAt: due });
    expect(await clerk.refused('removeServiceCase(id: "E-1")')).toMatchObject({
      ...{ code: 'STILL_USED' },
    });
    await clerk.enter('removeServiceCase(id: "E-3")', 'id');
    expect(await metrics('10', 'breaches', 'openOverdue')).toEqual({
      ...{ breaches: '2', openOverdue: '0' },
    });
  });

  it('is made up where it points at made-up records', async () => {
    const made = await clerk.enter(
      'recordServiceWindow(input: { code: "E-W9", name: "试办窗口", departmentCode: "SIM-D01", openedOn: "2026-09-01" })',
      'provenance { origin }',
    );
    expect(made).toEqual({ provenance: { origin: 'SIMULATED' } });
    const further = await clerk.enter(
      'recordServiceWindowPost(input: { postNo: "E-P9", fromOn: "2026-09-01", windowCode: "E-W9" })',
      'provenance { origin }',
    );
    expect(further).toEqual({ provenance: { origin: 'SIMULATED' } });
  });
});
