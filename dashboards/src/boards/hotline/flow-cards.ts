import { flowAndStock, rateLine } from '@minxin/charts';
import { flowFinding, rateFinding } from '@minxin/commentary';
import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import type { Draw } from '../../board/card.ts';
import { periodFigures } from '../../board/figures.ts';
import { EMPTY } from '../../board/columns.ts';
import { periodName } from '../../board/period-name.ts';
import { text } from './messages.ts';
import type { HotlineAnswer } from './view.ts';

/** What came in, what was closed, what is still open. */
export function flowCard({ answer, frame, words, running }: BoardContext<HotlineAnswer>): Draw {
  const table = answer.span?.table ?? EMPTY;
  const [came, went, stock] = [words('orders'), words('closed'), words('open')] as const;
  const figures = (id: string) => periodFigures(table, id, running);
  const finding = flowFinding({
    ...{ language, came, went, stock },
    ...{ cameFigures: figures('orders'), wentFigures: figures('closed'), stockFigures: figures('open') },
    focus: frame.focus,
  });
  return (theme, options) =>
    flowAndStock(
      {
        ...{ id: 'hotline-flow', language, finding, subtitle: text.flow },
        ...{ simulated: answer.now?.simulated ?? false, table, came, went, stock },
        ...(frame.focus !== undefined && { focus: frame.focus }),
        ...(running !== undefined && { running }),
      },
      theme,
      options,
    );
}
