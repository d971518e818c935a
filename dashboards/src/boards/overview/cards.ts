import { dotPlot, rateLine, timeColumns } from '@minxin/charts';
import { rateFinding, seriesFinding, shareFinding, spreadFinding } from '@minxin/commentary';
import { language } from '../../app/language.ts';
import { type BoardContext, timeOf, wholeOf } from '../../board/board-context.ts';
import type { Draw } from '../../board/card.ts';
import { columnOf, EMPTY } from '../../board/columns.ts';
import { keyFigures, periodFigures } from '../../board/figures.ts';
import { periodName } from '../../board/period-name.ts';
import type { ColumnsFragment, OverviewBoardQuery } from '../../generated/graphql.ts';
import { text } from './messages.ts';

type Context = BoardContext<OverviewBoardQuery>;

/** Cases accepted, beside the base. */
export function volumeCard(context: Context): Draw {
  const { answer, frame, words, running } = context;
  const metric = words('SERVICE_HALL.accepted');
  const table = answer.hallSpan?.table ?? EMPTY;
  const before = answer.hallBaseSpan?.table;
  const finding = seriesFinding({
    ...{ metric, language, figures: periodFigures(table, metric.id, running) },
    base: periodFigures(before, metric.id),
    ...wholeOf(context, answer.hall?.metrics.accepted),
    ...timeOf(context),
  });
  const about = { id: 'volume', language, subtitle: text.volume, finding, table, metric };
  const simulated = answer.hall?.simulated ?? false;
  return (theme, options) =>
    timeColumns(
      {
        ...{ ...about, simulated, label: periodName(frame.span) },
        ...(before && { base: { label: periodName(frame.baseSpan), table: before } }),
        ...timeOf(context),
      },
      theme,
      options,
    );
}

/** Amounts awarded by quarter, one part a kind. */
export function amountsCard({ answer, words }: Context): Draw {
  const metric = words('TENDERING.amount');
  const table = answer.tendersSpan?.table ?? EMPTY;
  const finding = shareFinding({
    ...{ metric, language, owner: text.kind },
    figures: summedByKey(table, 'KIND', metric.id),
  });
  const about = { id: 'amounts', language, subtitle: text.amounts, finding, table, metric };
  const simulated = answer.tenders?.simulated ?? false;
  return (theme, options) => timeColumns({ ...about, simulated, by: 'KIND' }, theme, options);
}

export function onTimeCard(context: Context): Draw {
  const { answer, words, running } = context;
  const metric = words('HOTLINE.onTimeRate');
  const table = answer.callsSpan?.table ?? EMPTY;
  const target = answer.calls?.metrics.onTimeRate?.target?.value;
  const finding = rateFinding({
    ...{ metric, language, figures: periodFigures(table, metric.id, running) },
    ...(target !== undefined && { target }),
    parts: { ...text.parts, unit: 'ORDER' },
    ...wholeOf(context, answer.calls?.metrics.onTimeRate),
    ...timeOf(context),
  });
  const about = { id: 'on-time', language, subtitle: text.onTime, finding, table };
  const simulated = answer.calls?.simulated ?? false;
  return (theme, options) =>
    rateLine(
      {
        ...{ ...about, simulated, metrics: [metric], parts: text.parts },
        ...(target !== undefined && { target }),
        ...timeOf(context),
      },
      theme,
      options,
    );
}

/** A village that gains less than this part of the mean is told. */
const BEHIND = 0.8;

export function gainCard({ answer, words }: Context, year: string): Draw {
  const metric = words('HOUSEHOLDS.gainPerHousehold');
  const { gains } = answer;
  const table = gains?.villages ?? EMPTY;
  const [whole, median] = [gains?.metrics.gainPerHousehold, gains?.metrics.medianGain];
  const told = (one: typeof median | typeof whole) => ({
    value: one?.value ?? null,
    suppressed: one?.state === 'SUPPRESSED',
  });
  const finding = spreadFinding({
    ...{ metric, language, owner: text.village, behind: BEHIND },
    ...{ whole: told(whole), median: told(median) },
    figures: keyFigures(table, 'VILLAGE', metric.id),
  });
  const about = { id: 'gain', language, subtitle: text.gain(year), finding, table, metric };
  const simulated = gains?.simulated ?? false;
  const mean = whole?.value ?? null;
  const behind = keyFigures(table, 'VILLAGE', metric.id).filter(
    ({ value }) => mean !== null && value !== null && value < BEHIND * mean,
  );
  return (theme, options) =>
    dotPlot(
      {
        ...{ ...about, simulated, by: 'VILLAGE', toneText: text.behind },
        tones: Object.fromEntries(behind.map(({ key }) => [`${key}`, 'risk' as const])),
        ...(mean !== null && { middle: { label: text.mean, value: mean } }),
      },
      theme,
      options,
    );
}

/** The sums of a metric that adds up, over the periods of a table. */
function summedByKey(table: ColumnsFragment, dimension: string, metric: string) {
  const sums = new Map<string | null, { key: string | null; label: string; value: number }>();
  if (columnOf(table, dimension) === undefined) return [];
  for (const { key, label, value } of keyFigures(table, dimension, metric)) {
    const sum = sums.get(key)?.value ?? 0;
    sums.set(key, { key, label, value: sum + (value ?? 0) });
  }
  return [...sums.values()];
}
