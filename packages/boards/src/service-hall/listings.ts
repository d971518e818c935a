import type { BoardContext } from '../board/board-context.ts';
import { scoreListing } from '../board/score-listing.ts';
import { worstFirst } from '../board/score-rows.ts';
import { scoreTitle } from '../board/score-title.ts';
import { messages } from './messages.ts';
import type { ServiceHallBoardQuery } from './query.generated.ts';

type Context = BoardContext<ServiceHallBoardQuery>;

/** The departments that close the smallest shares in time. */
export function worstDepartments({ answer: { now, before }, language, simulated }: Context) {
  const text = messages[language];
  const { rows, few } = worstFirst(now?.departments, before?.departments, {
    ...{ dimension: 'DEPARTMENT', metric: 'onTimeRate', first: 5, language },
    target: now?.metrics.onTimeRate?.target?.value ?? null,
  });
  return scoreListing({
    ...{ id: 'hall-worst', owner: text.department, rows, simulated, language },
    ...{ title: scoreTitle(rows, text), subtitle: text.worstSubtitle(few) },
  });
}
