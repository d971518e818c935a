import { ageingBar, dumbbell, flowAndStock, rankBars } from '@minxin/charts';
import {
  flowFinding,
  gapFinding,
  rankFinding,
  shareFinding,
  stockFinding,
} from '@minxin/commentary';
import { language } from '../../app/language.ts';
import { type BoardContext, timeOf, wholeOf } from '../../board/board-context.ts';
import type { Draw } from '../../board/card.ts';
import { EMPTY } from '../../board/columns.ts';
import { keyFigures, onlyNumber, periodFigures } from '../../board/figures.ts';
import type { IndustryBoardQuery } from '../../generated/graphql.ts';
import { text } from './messages.ts';

type Context = BoardContext<IndustryBoardQuery>;

const BY = 'VILLAGE';

/** An area by village; what was planted anew and what was renovated are charts apart, since they never add up. */
export function areaCard(context: Context, id: 'newTeaArea' | 'renovatedTeaArea'): Draw {
  const { answer, words, simulated } = context;
  const table = answer.now?.areas ?? EMPTY;
  const metric = words(id);
  const finding = shareFinding({
    ...{ metric, language, owner: text.village },
    figures: keyFigures(table, BY, id),
  });
  const subtitle = id === 'newTeaArea' ? text.newTea : text.renovatedTea;
  const about = { id, language, simulated, subtitle, finding, table, metric };
  return (theme, options) => rankBars({ ...about, by: BY, order: 'LARGEST' }, theme, options);
}

/** Fruit beside vegetables in each village. */
export function otherAreaCard({ answer, words, simulated }: Context): Draw {
  const table = answer.now?.areas ?? EMPTY;
  const [first, second] = [words('fruitArea'), words('vegetableArea')];
  const vegetables = keyFigures(table, BY, second.id);
  const finding = gapFinding({
    ...{ language, first, second, owner: text.village, side: 'ABOVE' },
    figures: keyFigures(table, BY, first.id).map(({ key, label, value }, row) => ({
      ...{ key, label, first: value, second: vegetables[row]?.value ?? null },
    })),
  });
  const about = { id: 'other-areas', language, simulated, subtitle: text.others, finding, table };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, by: BY },
        from: { metric: second, label: text.vegetableEnd },
        to: { metric: first, label: text.fruitEnd },
      },
      theme,
      options,
    );
}

/** Rent that fell due and was paid, and what is owed at the end. */
export function rentCard(context: Context): Draw {
  const { answer, words, running, simulated } = context;
  const table = answer.span?.table ?? EMPTY;
  const side = (id: 'rentDue' | 'rentPaid' | 'arrears') => ({
    ...{ metric: words(id), figures: periodFigures(table, id, running) },
    ...(id !== 'rentDue' && wholeOf(context, answer.now?.metrics[id])),
  });
  const [came, went, left] = [side('rentDue'), side('rentPaid'), side('arrears')];
  const finding = flowFinding({ language, came, went, left, ...timeOf(context) });
  const about = { id: 'rent', language, simulated, subtitle: text.rent, finding, table };
  return (theme, options) =>
    flowAndStock(
      {
        ...{ ...about, came: came.metric, went: went.metric, stock: left.metric },
        ...timeOf(context),
      },
      theme,
      options,
    );
}

const BUCKETS = ['arrearsUpTo30', 'arrearsUpTo90', 'arrearsOver90'] as const;

/** What is owed, by how long. */
export function debtCard({ answer, words, simulated }: Context): Draw {
  const table = answer.now?.debts ?? EMPTY;
  const metrics = BUCKETS.map(words);
  const finding = stockFinding({
    ...{ metric: words('arrears'), language },
    late: { value: onlyNumber(table, 'arrears') },
    buckets: metrics.map(({ id, label }) => ({ key: id, label, value: onlyNumber(table, id) })),
  });
  const about = { id: 'debts', language, simulated, subtitle: text.debts, finding, table };
  return (theme) => ageingBar({ ...about, metrics }, theme);
}

export function factoryCard({ answer, words, simulated }: Context): Draw {
  const table = answer.now?.factories ?? EMPTY;
  const metric = words('occupancy');
  const finding = rankFinding({
    ...{ metric, language, owner: text.factory, worst: 'LOWEST', floor: 0 },
    figures: keyFigures(table, 'FACTORY', metric.id),
  });
  const about = { id: 'factories', language, simulated, subtitle: text.factories, finding, table };
  return (theme, options) =>
    rankBars({ ...about, metric, by: 'FACTORY', order: 'WORST' }, theme, options);
}
