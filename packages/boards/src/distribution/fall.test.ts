import { expect, test } from 'vitest';
import type { WordsFragment } from '../board/fragments.generated.ts';
import { fallOf } from './fall.ts';

const words = (id: string): WordsFragment => ({
  ...{ id, label: id, subject: 'DISTRIBUTION', unit: 'CNY', direction: 'NEUTRAL' },
});

function table(
  values: Readonly<Record<string, string | null>>,
  suppressed: readonly number[] = [],
) {
  return {
    rowCount: 1,
    columns: Object.entries(values).map(([id, value]) => ({
      ...{ id, kind: 'METRIC' as const, label: '', unit: 'CNY' as const },
      ...{ values: [value], suppressed: [...suppressed] },
    })),
  };
}

const plans = table({
  ...{ plannedIncome: '890000', deficitOffset: '0', reserve: '89000', welfare: '178000' },
});
const drawn = (fall: ReturnType<typeof fallOf>) => fall.steps.map(({ id, value }) => [id, value]);

test('income falls to reserve, welfare and what the households get', () => {
  const fall = fallOf(plans, table({ distributed: '623000' }), words);
  expect(fall.state).toBe('SHOWN');
  expect(drawn(fall)).toEqual([
    ['plannedIncome', 890_000],
    ['reserve', -89_000],
    ['welfare', -178_000],
    ['distributed', 623_000],
  ]);
});

test('a deficit is offset first', () => {
  const offset = table({
    ...{ plannedIncome: '150', deficitOffset: '50', reserve: '10', welfare: '20' },
  });
  expect(drawn(fallOf(offset, table({ distributed: '70' }), words)).at(1)).toEqual([
    ...['deficitOffset', -50],
  ]);
});

test('dividends of a village from its town’s plan are not what is left of a plan of its own', () => {
  const none = table({ plannedIncome: '0', deficitOffset: '0', reserve: '0', welfare: '0' });
  const dividends = table({ distributed: '236666.44' });
  expect(fallOf(none, dividends, words)).toEqual({ state: 'NO_PLANS', steps: [] });
  expect(fallOf(plans, dividends, words).state).toBe('NO_PLANS');
});

test('plans that can’t be narrowed so are told apart from none', () => {
  expect(fallOf(null, table({ distributed: '1' }), words).state).toBe('NOT_NARROWED');
  expect(fallOf(plans, null, words).state).toBe('NOT_NARROWED');
});

test('what is withheld is not given away by the steps before it', () => {
  const fall = fallOf(plans, table({ distributed: null }, [0]), words);
  expect(fall.state).toBe('WITHHELD');
  expect(fall.steps).toMatchObject([
    { id: 'plannedIncome', value: 890_000 },
    { id: 'distributed', value: null, suppressed: true },
  ]);
});
