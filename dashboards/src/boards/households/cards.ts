import { type ChartTable, dotPlot, dumbbell, rangeBars, rankBars } from '@minxin/charts';
import { gapFinding, rankFinding, shareFinding, spreadFinding } from '@minxin/commentary';
import { language } from '../../app/language.ts';
import type { BoardContext } from '../../board/board-context.ts';
import type { Draw } from '../../board/card.ts';
import { EMPTY } from '../../board/columns.ts';
import { keyFigures, onlyNumber } from '../../board/figures.ts';
import type { HouseholdsBoardQuery } from '../../generated/graphql.ts';
import { text } from './messages.ts';

type Context = BoardContext<HouseholdsBoardQuery>;

const BY = 'VILLAGE';
/** A village that gains less than this part of the mean is told. */
const BEHIND = 0.8;

const tableOf = ({ answer }: Context) => answer.now?.villages ?? EMPTY;

/** Gains around the mean of all households. */
export function gainCard(context: Context): Draw {
  const { answer, words, simulated } = context;
  const table = tableOf(context);
  const metric = words('gainPerHousehold');
  const { gainPerHousehold: whole, medianGain: median } = answer.now?.metrics ?? {};
  const told = (one: typeof whole) => ({
    value: one?.value ?? null,
    suppressed: one?.state === 'SUPPRESSED',
  });
  const figures = keyFigures(table, BY, metric.id);
  const finding = spreadFinding({
    ...{ metric, language, figures, owner: text.owner, behind: BEHIND },
    ...{ whole: told(whole), median: told(median) },
  });
  const mean = whole?.value ?? null;
  const behind = figures.filter(
    ({ value }) => mean !== null && value !== null && value < BEHIND * mean,
  );
  const about = { id: 'gain', language, simulated, subtitle: text.gain, finding, table, metric };
  return (theme, options) =>
    dotPlot(
      {
        ...{ ...about, by: BY, toneText: text.behind },
        tones: Object.fromEntries(behind.map(({ key }) => [`${key}`, 'risk' as const])),
        ...(mean !== null && { middle: { label: text.mean, value: mean } }),
      },
      theme,
      options,
    );
}

/** The mean beside the median: a mean alone hides who lost. */
export function medianCard(context: Context): Draw {
  const { words, simulated } = context;
  const table = tableOf(context);
  const [first, second] = [words('gainPerHousehold'), words('medianGain')];
  const medians = keyFigures(table, BY, second.id);
  const finding = gapFinding({
    ...{ language, first, second, owner: text.owner, side: 'ABOVE' },
    figures: keyFigures(table, BY, first.id).map(({ key, label, value, suppressed }, row) => ({
      ...{ key, label, first: value, second: medians[row]?.value ?? null },
      ...((suppressed || medians[row]?.suppressed) && { suppressed: true }),
    })),
  });
  const about = { id: 'median', language, simulated, subtitle: text.median, finding, table };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, by: BY },
        from: { metric: second, label: text.medianEnd },
        to: { metric: first, label: text.meanEnd },
      },
      theme,
      options,
    );
}

/** Whose income fell, of how many. */
export function fallerCard(context: Context): Draw {
  const { words, simulated } = context;
  const table = tableOf(context);
  const metric = words('lossShare');
  const finding = rankFinding({
    ...{ metric, language, owner: text.owner, worst: 'HIGHEST' },
    figures: keyFigures(table, BY, metric.id),
  });
  const about = { id: 'fallers', language, simulated, subtitle: text.fallers, finding, table };
  return (theme, options) =>
    rangeBars({ ...about, metric, by: BY, parts: text.parts }, theme, options);
}

export function peopleCard(context: Context): Draw {
  const { words, simulated } = context;
  const table = tableOf(context);
  const metric = words('gainPerPerson');
  const finding = rankFinding({
    ...{ metric, language, owner: text.owner, worst: 'LOWEST' },
    figures: keyFigures(table, BY, metric.id),
  });
  const about = { id: 'people', language, simulated, subtitle: text.people, finding, table };
  return (theme, options) =>
    rankBars({ ...about, metric, by: BY, order: 'LARGEST' }, theme, options);
}

const SOURCES = ['wageShare', 'businessShare', 'propertyShare', 'transferShare'] as const;

/** What income is made of: four shares of one whole. */
export function sourceCard({ answer, words, simulated }: Context): Draw {
  const table = answer.now?.shares ?? EMPTY;
  const metric = { ...words('wageShare'), label: text.share };
  const figures = SOURCES.map((id) => ({
    ...{ key: id, label: words(id).label, value: onlyNumber(table, id) },
    suppressed: table.columns.find((column) => column.id === id)?.suppressed.length === 1,
  }));
  const finding = shareFinding({ metric, language, owner: text.source, figures, whole: 1 });
  const turned: ChartTable = {
    rowCount: figures.length,
    columns: [
      keyColumn(
        'SOURCE',
        'KEY',
        figures.map(({ key }) => key),
      ),
      keyColumn(
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
  const about = { id: 'sources', language, simulated, subtitle: text.sources, finding };
  return (theme, options) => ({
    ...rankBars(
      { ...about, table: turned, metric, by: 'SOURCE', order: 'LARGEST' },
      theme,
      options,
    ),
    // A source of income is no dimension: there is nothing to narrow to.
    marks: figures.map(() => undefined),
  });
}

const keyColumn = (id: string, kind: 'KEY' | 'LABEL', values: readonly string[]) => ({
  ...{ id, kind, label: text.source, unit: null, values },
  suppressed: [],
});

/** Each village against the year that it is compared with. */
export function baseCard(context: Context, label: { now: string; before: string }): Draw {
  const { answer, words, simulated } = context;
  const table = tableOf(context);
  const metric = words('gainPerHousehold');
  const before = answer.before?.villages ?? EMPTY;
  const earlier = new Map(keyFigures(before, BY, metric.id).map((one) => [one.key, one]));
  const finding = gapFinding({
    ...{ language, owner: text.owner, side: 'BELOW' },
    ...{ first: { ...metric, label: label.now }, second: { ...metric, label: label.before } },
    figures: keyFigures(table, BY, metric.id).map(({ key, label: name, value, suppressed }) => ({
      ...{ key, label: name, first: value, second: earlier.get(key)?.value ?? null },
      ...((suppressed || earlier.get(key)?.suppressed) && { suppressed: true }),
    })),
  });
  const about = { id: 'base', language, simulated, subtitle: text.base, finding, table };
  return (theme, options) =>
    dumbbell(
      {
        ...{ ...about, by: BY },
        from: { metric, label: label.before, table: before },
        to: { metric, label: label.now },
      },
      theme,
      options,
    );
}
