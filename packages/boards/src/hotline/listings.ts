import type { BoardContext } from '../board/board-context.ts';
import { scoreListing } from '../board/score-listing.ts';
import { worstFirst } from '../board/score-rows.ts';
import { scoreTitle } from '../board/score-title.ts';
import { messages } from './messages.ts';
import type { HotlineBoardQuery } from './query.generated.ts';

type Context = BoardContext<HotlineBoardQuery>;

/** The units that close the smallest shares in time. */
export function worstUnits({ answer: { now, before }, language, simulated }: Context) {
  const text = messages[language];
  const { rows, few } = worstFirst(now?.units, before?.units, {
    ...{ dimension: 'UNIT', metric: 'onTimeRate', first: 5, language },
    target: now?.metrics.onTimeRate?.target?.value ?? null,
  });
  return scoreListing({
    ...{ id: 'hotline-units', owner: text.units, rows, simulated, language },
    ...{ title: scoreTitle(rows, text), subtitle: text.unitsSubtitle(few) },
  });
}
