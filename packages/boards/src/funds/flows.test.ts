import { expect, test } from 'vitest';
import { moneyFlows } from './flows.ts';

function table(columns: Readonly<Record<string, readonly (string | number | null)[]>>) {
  return {
    rowCount: Object.values(columns)[0]?.length ?? 0,
    columns: Object.entries(columns).map(([id, values]) => ({
      ...{ id, values, kind: 'METRIC' as const, label: '', unit: null, suppressed: [] },
    })),
  };
}

const sources = table({
  SOURCE: ['central', 'central', 'social'],
  'SOURCE.label': ['中央财政', '中央财政', '社会帮扶'],
  STAGE: ['1', '2', '1'],
  'STAGE.label': ['第一阶段', '第二阶段', '第一阶段'],
  stageCapsToDate: ['30', '70', '10'],
});
const stages = table({
  STAGE: ['1', '2'],
  'STAGE.label': ['第一阶段', '第二阶段'],
  disbursedToDate: ['40', null],
  unpaidInStages: ['0', '70'],
});

test('money goes from each source to its stages, and from each stage to paid and unpaid', () => {
  const { stages: nodes, flows } = moneyFlows(sources, stages, {
    paid: '已拨付',
    unpaid: '未拨付',
  });
  expect(nodes.map(({ label }) => label)).toEqual([
    ...['中央财政', '社会帮扶', '第一阶段', '第二阶段', '已拨付', '未拨付'],
  ]);
  const name = (id: string) => nodes.find((node) => node.id === id)?.label;
  expect(flows.map(({ from, to, value }) => [name(from), name(to), value])).toEqual([
    ['中央财政', '第一阶段', 30],
    ['中央财政', '第二阶段', 70],
    ['社会帮扶', '第一阶段', 10],
    ['第一阶段', '已拨付', 40],
    ['第二阶段', '已拨付', null],
    ['第一阶段', '未拨付', 0],
    ['第二阶段', '未拨付', 70],
  ]);
});

test('a source narrows to itself; a stage, which little else is known by, to nothing', () => {
  const { stages: nodes, flows } = moneyFlows(sources, stages, { paid: '', unpaid: '' });
  expect(nodes.map(({ mark }) => mark?.keys)).toEqual([
    { SOURCE: 'central' },
    { SOURCE: 'social' },
    ...[undefined, undefined, undefined, undefined],
  ]);
  expect(flows.filter(({ mark }) => mark !== undefined)).toHaveLength(3);
});

test('without tables nothing flows', () => {
  expect(moneyFlows(null, undefined, { paid: '', unpaid: '' }).flows).toEqual([]);
});
