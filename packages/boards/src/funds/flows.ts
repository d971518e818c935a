import type { SankeyFlow, SankeyStage } from '@minxin/charts';
import { keyFigures } from '../board/figures.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';

type Table = ColumnsFragment | null | undefined;

export interface MoneyFlows {
  readonly stages: readonly SankeyStage[];
  readonly flows: readonly SankeyFlow[];
}

/** What the two ends of the flow are called. */
export interface EndWords {
  readonly paid: string;
  readonly unpaid: string;
}

/**
 * Money from its sources to the stages that it is agreed for, and from there to what was paid and what
 * was not. `sources` is a table of SOURCE and STAGE, `stages` one of STAGE.
 */
export function moneyFlows(sources: Table, stages: Table, ends: EndWords): MoneyFlows {
  const given = keyFigures(sources, 'SOURCE', 'stageCapsToDate');
  const into = keyFigures(sources, 'STAGE', 'stageCapsToDate');
  const paid = keyFigures(stages, 'STAGE', 'disbursedToDate');
  const unpaid = keyFigures(stages, 'STAGE', 'unpaidInStages');
  const source = (key: string | null) => `source ${key}`;
  const stage = (key: string | null) => `stage ${key}`;
  const narrowed = (key: string | null) => ({ mark: { keys: { SOURCE: key } } });
  return {
    stages: [
      ...distinct(given).map(({ key, label }) => ({ id: source(key), label, ...narrowed(key) })),
      ...distinct([...into, ...paid]).map(({ key, label }) => ({ id: stage(key), label })),
      { id: 'paid', label: ends.paid },
      { id: 'unpaid', label: ends.unpaid },
    ],
    flows: [
      ...given.map(({ key, value }, row) => ({
        ...{ from: source(key), to: stage(into[row]?.key ?? null), value, ...narrowed(key) },
      })),
      ...paid.map(({ key, value }) => ({ from: stage(key), to: 'paid', value })),
      ...unpaid.map(({ key, value }) => ({ from: stage(key), to: 'unpaid', value })),
    ],
  };
}

function distinct<Figure extends { readonly key: string | null }>(figures: readonly Figure[]) {
  return figures.filter(({ key }, row) => figures.findIndex((one) => one.key === key) === row);
}
