import { dotPlot } from '@minxin/charts';
import { type Language, spreadFinding } from '@minxin/commentary';
import type { Draw } from '../board/card.ts';
import { keyFigures } from '../board/figures.ts';
import type { ColumnsFragment, TileFragment, WordsFragment } from '../board/fragments.generated.ts';
import { toldOf } from '../board/told.ts';
import { messages } from './messages.ts';

/** A village that gains less than this part of the mean is told. */
const BEHIND = 0.8;
const BY = 'VILLAGE';

type Asked = Pick<TileFragment, 'value' | 'state'> | null | undefined;

export interface Gains {
  readonly metric: WordsFragment;
  readonly subtitle: string;
  readonly simulated: boolean;
  readonly language: Language;
  readonly villages: ColumnsFragment | null | undefined;
  readonly mean: Asked;
  readonly median: Asked;
}

/** What households gained, village by village, around the mean of all of them. */
export function gainCard({ metric, subtitle, simulated, language, ...given }: Gains): Draw {
  const { villages, mean, median } = given;
  const text = messages[language];
  const told = toldOf(language, villages, [BY, metric.id], metric, (table) =>
    spreadFinding({
      ...{ metric, language, owner: text.owner, behind: BEHIND },
      ...{ whole: figureOf(mean), median: figureOf(median) },
      figures: keyFigures(table, BY, metric.id),
    }),
  );
  const middle = mean?.value ?? null;
  const behind = keyFigures(told.table, BY, metric.id).filter(
    ({ value }) => middle !== null && value !== null && value < BEHIND * middle,
  );
  const about = { id: 'gain', language, simulated, subtitle, metric, by: BY };
  return (theme, options) =>
    dotPlot(
      {
        ...{ ...about, ...told, toneText: text.behind },
        tones: Object.fromEntries(behind.map(({ key }) => [`${key}`, 'risk' as const])),
        ...(middle !== null && { middle: { label: text.mean, value: middle } }),
      },
      theme,
      options,
    );
}

const figureOf = (one: Asked) => ({
  value: one?.value ?? null,
  suppressed: one?.state === 'SUPPRESSED',
});
