import { rateLine, timeColumns } from '@minxin/charts';
import { rateFinding, shareFinding, sum } from '@minxin/commentary';
import { type BoardContext, timeOf, wholeOf } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { keyFigures, periodFigures } from '../board/figures.ts';
import type { ColumnsFragment } from '../board/fragments.generated.ts';
import { toldOf } from '../board/told.ts';
import { gainCard as gains } from '../households/gain-card.ts';
import { acceptedCard } from '../service-hall/accepted-card.ts';
import { messages } from './messages.ts';
import type { OverviewBoardQuery } from './query.generated.ts';

type Context = BoardContext<OverviewBoardQuery>;

/** Cases accepted, beside the base. */
export function volumeCard(context: Context): Draw {
  const { answer, language, words } = context;
  return acceptedCard(context, {
    ...{
      id: 'volume',
      subtitle: messages[language].volume,
      metric: words('SERVICE_HALL.accepted'),
    },
    ...{ table: answer.hallSpan?.table, before: answer.hallBaseSpan?.table },
    whole: answer.hall?.metrics.accepted,
    simulated: answer.hall?.simulated ?? false,
  });
}

/** Amounts awarded by quarter, one part a kind. */
export function amountsCard({ answer, language, words }: Context): Draw {
  const text = messages[language];
  const [metric, by] = [words('TENDERING.amount'), 'KIND'];
  const told = toldOf(
    language,
    answer.tendersSpan?.table,
    ['period', by, metric.id],
    metric,
    (table) =>
      shareFinding({
        ...{ metric, language, owner: text.kind },
        figures: summedByKey(table, by, metric.id),
      }),
  );
  const simulated = answer.tenders?.simulated ?? false;
  const about = { id: 'amounts', language, simulated, subtitle: text.amounts, metric, by };
  return (theme, options) => timeColumns({ ...about, ...told }, theme, options);
}

export function onTimeCard(context: Context): Draw {
  const { answer, language, words, running } = context;
  const text = messages[language];
  const metric = words('HOTLINE.onTimeRate');
  const target = answer.calls?.metrics.onTimeRate?.target?.value;
  const aim = target === undefined ? {} : { target };
  const told = toldOf(language, answer.callsSpan?.table, ['period', metric.id], metric, (table) =>
    rateFinding({
      ...{ metric, language, figures: periodFigures(table, metric.id, running), ...aim },
      parts: { ...text.parts, unit: 'ORDER' },
      ...wholeOf(context, answer.calls?.metrics.onTimeRate),
      ...timeOf(context),
    }),
  );
  const simulated = answer.calls?.simulated ?? false;
  const about = { id: 'on-time', language, simulated, subtitle: text.onTime };
  return (theme, options) =>
    rateLine(
      {
        ...{ ...about, ...told, ...aim, metrics: [metric], parts: text.parts },
        ...timeOf(context),
      },
      theme,
      options,
    );
}

export const gainCard = ({ answer, frame, language, words }: Context): Draw =>
  gains({
    ...{
      metric: words('HOUSEHOLDS.gainPerHousehold'),
      simulated: answer.gains?.simulated ?? false,
      language,
    },
    subtitle: messages[language].gain(frame.period.from.slice(0, 4)),
    ...{ villages: answer.gains?.villages, mean: answer.gains?.metrics.gainPerHousehold },
    median: answer.gains?.metrics.medianGain,
  });

/** The sums of a metric that adds up, over the periods of a table. */
function summedByKey(table: ColumnsFragment, dimension: string, metric: string) {
  const sums = new Map<string | null, { key: string | null; label: string; value: number }>();
  for (const { key, label, value } of keyFigures(table, dimension, metric)) {
    const before = sums.get(key)?.value ?? 0;
    sums.set(key, { key, label, value: sum([before, value ?? 0]) });
  }
  return [...sums.values()];
}
