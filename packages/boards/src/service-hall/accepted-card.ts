import { periodLabel } from '@minxin/calendar';
import { timeColumns } from '@minxin/charts';
import { seriesFinding } from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { periodFigures } from '../board/figures.ts';
import type { ColumnsFragment, TileFragment, WordsFragment } from '../board/fragments.generated.ts';
import { toldOf } from '../board/told.ts';

interface Accepted {
  readonly id: string;
  readonly subtitle: string;
  readonly metric: WordsFragment;
  readonly table: ColumnsFragment | null | undefined;
  readonly before: ColumnsFragment | null | undefined;
  readonly whole: TileFragment | null | undefined;
  readonly simulated: boolean;
}

/** What was accepted, beside the base: of the hall's own board and of the overview. */
export function acceptedCard(
  context: BoardContext<unknown>,
  { id, subtitle, metric, table, before, whole, simulated }: Accepted,
): Draw {
  const { frame, language, running } = context;
  const told = toldOf(language, table, ['period', metric.id], metric, (known) =>
    seriesFinding({
      ...{ metric, language, figures: periodFigures(known, metric.id, running) },
      base: periodFigures(before, metric.id),
      ...wholeOf(context, whole),
      ...timeOf(context),
    }),
  );
  const about = { id, language, simulated, subtitle, metric };
  return (theme, options) =>
    timeColumns(
      {
        ...{ ...about, ...told, label: periodLabel(frame.span, language) },
        ...(before && { base: { label: periodLabel(frame.baseSpan, language), table: before } }),
        ...timeOf(context),
      },
      theme,
      options,
    );
}
