import { ageingBar, dumbbell, flowAndStock, rankBars } from '@minxin/charts';
import {
  flowFinding,
  gapFinding,
  rankFinding,
  shareFinding,
  stockFinding,
} from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { keyFigures, onlyNumber, periodFigures } from '../board/figures.ts';
import { pairFigures } from '../board/pairs.ts';
import { toldOf } from '../board/told.ts';
import { messages } from './messages.ts';
import type { IndustryBoardQuery } from './query.generated.ts';

type Context = BoardContext<IndustryBoardQuery>;

const BY = 'VILLAGE';

/** An area by village; what was planted anew and what was renovated are charts apart, since they never add up. */
export function areaCard(
  { answer, language, words, simulated }: Context,
  id: 'newTeaArea' | 'renovatedTeaArea',
): Draw {
  const text = messages[language];
  const metric = words(id);
  const told = toldOf(language, answer.now?.areas, [BY, id], metric, (table) =>
    shareFinding({
      ...{ metric, language, owner: text.village },
      figures: keyFigures(table, BY, id),
    }),
  );
  const subtitle = id === 'newTeaArea' ? text.newTea : text.renovatedTea;
  const about = { id, language, simulated, subtitle, metric, by: BY };
  return (theme, options) => rankBars({ ...about, ...told, order: 'LARGEST' }, theme, options);
}

/** Fruit beside vegetables in each village. */
export function otherAreaCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [first, second] = [words('fruitArea'), words('vegetableArea')];
  const told = toldOf(language, answer.now?.areas, [BY, first.id, second.id], first, (table) =>
    gapFinding({
      ...{ language, first, second, owner: text.village, side: 'ABOVE' },
      figures: pairFigures(table, BY, first.id, second.id),
    }),
  );
  const about = { id: 'other-areas', language, simulated, subtitle: text.others, by: BY };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, ...told },
        from: { metric: second, label: text.vegetableEnd },
        to: { metric: first, label: text.fruitEnd },
      },
      theme,
      options,
    );
}

/** Rent that fell due and was paid, and what is owed at the end. */
export function rentCard(context: Context): Draw {
  const { answer, language, words, running, simulated } = context;
  const text = messages[language];
  const [came, went, stock] = [words('rentDue'), words('rentPaid'), words('arrears')];
  const ids = ['period', came.id, went.id, stock.id];
  const told = toldOf(language, answer.span?.table, ids, came, (table) => {
    const side = (id: 'rentDue' | 'rentPaid' | 'arrears') => ({
      ...{ metric: words(id), figures: periodFigures(table, id, running) },
      ...(id !== 'rentDue' && wholeOf(context, answer.now?.metrics[id])),
    });
    return flowFinding({
      ...{ language, came: side('rentDue'), went: side('rentPaid'), left: side('arrears') },
      ...timeOf(context),
    });
  });
  const about = { id: 'rent', language, simulated, subtitle: text.rent };
  return (theme, options) =>
    flowAndStock({ ...about, ...told, came, went, stock, ...timeOf(context) }, theme, options);
}

const BUCKETS = ['arrearsUpTo30', 'arrearsUpTo90', 'arrearsOver90'] as const;

/** What is owed, by how long. */
export function debtCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('arrears');
  const metrics = BUCKETS.map(words);
  const told = toldOf(language, answer.now?.debts, BUCKETS, metric, (table) =>
    stockFinding({
      ...{ metric, language, late: { value: onlyNumber(table, metric.id) } },
      buckets: metrics.map(({ id, label }) => ({ key: id, label, value: onlyNumber(table, id) })),
    }),
  );
  const about = { id: 'debts', language, simulated, subtitle: text.debts, metrics };
  return (theme) => ageingBar({ ...about, ...told }, theme);
}

export function factoryCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('occupancy'), 'FACTORY'];
  const told = toldOf(language, answer.now?.factories, [by, metric.id], metric, (table) =>
    rankFinding({
      ...{ metric, language, owner: text.factory, worst: 'LOWEST', floor: 0 },
      figures: keyFigures(table, by, metric.id),
    }),
  );
  const about = { id: 'factories', language, simulated, subtitle: text.factories, metric, by };
  return (theme, options) => rankBars({ ...about, ...told, order: 'WORST' }, theme, options);
}
