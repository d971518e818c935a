import { heatGrid, type Mark } from '@minxin/charts';
import { shareFinding } from '@minxin/commentary';
import type { BoardContext } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { largestKeys } from '../board/largest-keys.ts';
import { toldOf } from '../board/told.ts';
import { breachFigures } from './figures.ts';
import { messages } from './messages.ts';
import type { ServiceHallBoardQuery } from './query.generated.ts';

type Context = BoardContext<ServiceHallBoardQuery>;

/** How many windows are drawn. */
const WINDOWS = 8;

/** The zero-commitments: which windows broke them, and how. */
export function breachCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('breaches');
  const { breaches, kinds } = answer.now ?? {};
  const shown = breaches && largestKeys(breaches, 'WINDOW', metric.id, WINDOWS);
  const told = toldOf(language, shown, ['WINDOW', 'BREACH', metric.id], metric, () =>
    shareFinding({
      ...{ metric, language, owner: text.owner.kind },
      figures: breachFigures(kinds, words),
    }),
  );
  const down = new Set(told.table.columns[0]?.values).size;
  const about = { id: 'hall-breaches', language, simulated, subtitle: text.breaches(down), metric };
  return (theme, options) => {
    const chart = heatGrid({ ...about, ...told, down: 'WINDOW', across: 'BREACH' }, theme, options);
    return { ...chart, marks: chart.marks.map(atWindow) };
  };
}

/** A breach leads to its window: by its kind nothing else of the hall can be narrowed. */
function atWindow(mark: Mark | undefined): Mark | undefined {
  const window = mark?.keys?.WINDOW;
  return window == null ? undefined : { ...mark, keys: { WINDOW: window } };
}
