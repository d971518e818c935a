import { expect, test } from 'vitest';
import { procedureFinding, procedureRows, STEPS } from './procedure.ts';

/** A plan whose first steps are done, a day after each other. */
const plan = (shortName: string, stepsDone: number) => ({
  ...{ id: shortName, year: 2020, stepsDone, collective: { shortName } },
  distributionSteps: STEPS.slice(0, stepsDone).map((step, place) => ({
    ...{ step, doneOn: `2020-12-0${place + 1}` },
  })),
});

test('a step that is done has its day, the next one waits, others are still to come', () => {
  const [row] = procedureRows([plan('大竹园镇', 4)], 'zh');
  expect(row?.name).toBe('大竹园镇 2020 年度');
  expect(row?.cells.map(({ state, text }) => `${state} ${text}`.trim())).toEqual([
    ...['DONE 2020-12-01', 'DONE 2020-12-02', 'DONE 2020-12-03', 'DONE 2020-12-04'],
    ...['WAITING', 'NONE'],
  ]);
});

test('the plan that is farthest from its end comes first, and is what is told', () => {
  const rows = procedureRows([plan('七堰', 6), plan('槐树', 2), plan('粮茶', 5)], 'zh');
  expect(rows.map(({ done }) => done)).toEqual([2, 5, 6]);
  expect(procedureFinding(rows, 'zh')).toEqual({
    title: '3 个方案中 1 个走完六步',
    summary: '槐树 2020 年度方案完成 2 步，等待审议',
  });
});

test('one plan is told by itself, all that are whole together, and none as none', () => {
  expect(procedureFinding(procedureRows([plan('七堰', 5)], 'zh'), 'zh').title).toBe(
    '七堰 2020 年度方案完成 5 步，等待结果公开',
  );
  expect(procedureFinding(procedureRows([plan('七堰', 6)], 'zh'), 'zh').title).toBe(
    '方案走完六步，2020-12-06 公开结果',
  );
  expect(
    procedureFinding(procedureRows([plan('七堰', 6), plan('槐树', 6)], 'zh'), 'zh').title,
  ).toBe('2 个方案都走完六步');
  expect(procedureFinding([], 'zh').title).toBe('没有编制分配方案');
});
