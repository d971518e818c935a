import { periodLabel } from '@minxin/calendar';
import { type ChartTable, dumbbell, rangeBars, rankBars } from '@minxin/charts';
import { gapFinding, rankFinding } from '@minxin/commentary';
import type { BoardContext } from '../board/board-context.ts';
import type { Draw } from '../board/card.ts';
import { columnOf, emptyTable } from '../board/columns.ts';
import { keyFigures, onlyNumber } from '../board/figures.ts';
import { besideBase, pairFigures } from '../board/pairs.ts';
import { toldOf } from '../board/told.ts';
import { gainCard as gains } from './gain-card.ts';
import { messages } from './messages.ts';
import type { HouseholdsBoardQuery } from './query.generated.ts';

type Context = BoardContext<HouseholdsBoardQuery>;

const BY = 'VILLAGE';

export const gainCard = ({ answer: { now }, language, words, simulated }: Context): Draw =>
  gains({
    ...{ metric: words('gainPerHousehold'), subtitle: messages[language].gain },
    ...{ simulated, language },
    ...{ villages: now?.villages, mean: now?.metrics.gainPerHousehold },
    median: now?.metrics.medianGain,
  });

/** The mean beside the median: a mean alone hides who lost. */
export function medianCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const [first, second] = [words('gainPerHousehold'), words('medianGain')];
  const told = toldOf(language, answer.now?.villages, [BY, first.id, second.id], first, (table) =>
    gapFinding({
      ...{ language, first, second, owner: text.owner, side: 'ABOVE' },
      figures: pairFigures(table, BY, first.id, second.id),
    }),
  );
  const about = { id: 'median', language, simulated, subtitle: text.median, by: BY };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, ...told },
        from: { metric: second, label: text.medianEnd },
        to: { metric: first, label: text.meanEnd },
      },
      theme,
      options,
    );
}

/** Whose income fell, of how many. */
export function fallerCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('lossShare');
  const ids = [BY, metric.id, `${metric.id}.numerator`, `${metric.id}.denominator`];
  const told = toldOf(language, answer.now?.villages, ids, metric, (table) =>
    rankFinding({
      ...{ metric, language, owner: text.owner, worst: 'HIGHEST' },
      figures: keyFigures(table, BY, metric.id),
    }),
  );
  const about = { id: 'fallers', language, simulated, subtitle: text.fallers, metric, by: BY };
  return (theme, options) => rangeBars({ ...about, ...told, parts: text.parts }, theme, options);
}

export function peopleCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('gainPerPerson');
  const told = toldOf(language, answer.now?.villages, [BY, metric.id], metric, (table) =>
    rankFinding({
      ...{ metric, language, owner: text.owner, worst: 'LOWEST' },
      figures: keyFigures(table, BY, metric.id),
    }),
  );
  const about = { id: 'people', language, simulated, subtitle: text.people, metric, by: BY };
  return (theme, options) => rankBars({ ...about, ...told, order: 'LARGEST' }, theme, options);
}

const SOURCES = ['wageShare', 'businessShare', 'propertyShare', 'transferShare'] as const;

/** What income is made of: four shares of one whole. */
export function sourceCard({ answer, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const shares = answer.now?.shares;
  const metric = { ...words('wageShare'), label: text.share };
  const figures = SOURCES.map((id) => ({
    ...{ key: id, label: text.sourceNames[id], value: onlyNumber(shares, id) },
    suppressed: columnOf(shares, id)?.suppressed.length === 1,
  }));
  const { finding } = toldOf(language, shares, [], metric, () =>
    rankFinding({ metric, language, owner: text.source, figures, worst: 'HIGHEST' }),
  );
  const table: ChartTable = {
    rowCount: figures.length,
    columns: [
      keyColumn(
        text.source,
        'SOURCE',
        'KEY',
        figures.map(({ key }) => key),
      ),
      keyColumn(
        text.source,
        'SOURCE.label',
        'LABEL',
        figures.map(({ label }) => label),
      ),
      {
        ...{ id: metric.id, kind: 'METRIC', label: text.share, unit: 'RATIO' },
        values: figures.map(({ value }) => value),
        suppressed: figures.flatMap(({ suppressed }, row) => (suppressed ? [row] : [])),
      },
    ],
  };
  const about = { id: 'sources', language, simulated, subtitle: text.sources, finding, table };
  return (theme, options) => ({
    ...rankBars({ ...about, metric, by: 'SOURCE', order: 'LARGEST' }, theme, options),
    // A source of income is no dimension: there is nothing to narrow to.
    marks: figures.map(() => undefined),
  });
}

const keyColumn = (
  label: string,
  id: string,
  kind: 'KEY' | 'LABEL',
  values: readonly string[],
) => ({
  ...{ id, kind, label, unit: null, values },
  suppressed: [],
});

/** Each village against the year that it is compared with. */
export function baseCard({ answer, frame, language, words, simulated }: Context): Draw {
  const text = messages[language];
  const metric = words('gainPerHousehold');
  const [now, then] = [periodLabel(frame.period, language), periodLabel(frame.base, language)];
  const before = answer.before?.villages ?? emptyTable([BY, metric.id]);
  const told = toldOf(language, answer.now?.villages, [BY, metric.id], metric, (table) =>
    gapFinding({
      ...{ language, owner: text.owner, side: 'BELOW' },
      ...{ first: { ...metric, label: now }, second: { ...metric, label: then } },
      figures: besideBase(table, before, BY, metric.id),
    }),
  );
  const about = { id: 'base', language, simulated, subtitle: text.base, by: BY };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, ...told },
        from: { metric, label: then, table: before },
        to: { metric, label: now },
      },
      theme,
      options,
    );
}
