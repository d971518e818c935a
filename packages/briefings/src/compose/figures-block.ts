import { type Language, periodNames } from '@minxin/commentary';
import { valueText } from '@minxin/metrics';
import type { FigureCell, FigureRow, Figures } from '../document/index.ts';
import type { FrozenFigure, FrozenSubject } from '../freeze/frozen.ts';
import { detailOf } from './detail.ts';
import { exactText, figureText, frozenChangeText, unitOf } from './figure-text.ts';

/** The headline figures of a subject: a row a metric, of the period and of the year so far. */
export function figuresBlock(
  { subject, figures }: FrozenSubject,
  language: Language,
): Figures | undefined {
  const periods = [...new Set(figures.map(({ period }) => period))];
  const metrics = [...new Set(figures.map(({ metric }) => metric))];
  if (figures.length === 0) return undefined;
  const rows = metrics.map((metric): FigureRow => {
    const own = figures.filter((figure) => figure.metric === metric);
    const [first] = own;
    return {
      label: first?.label[language] ?? metric,
      cells: periods.map((period) => {
        const figure = own.find((one) => one.period === period);
        return figure ? cellOf(figure, language) : EMPTY;
      }),
    };
  });
  return {
    ...{ kind: 'figures', id: `${subject}.figures` },
    spans: periodNames(periods, language),
    rows,
  };
}

/** What a metric is not told of: one of whole years beside a month. */
const EMPTY: FigureCell = {
  ...{ figure: '', text: '', detail: '', yearAgo: '', previous: '' },
  ...{ value: null, unit: '', target: null },
};

const cellOf = (figure: FrozenFigure, language: Language): FigureCell => ({
  figure: figure.reference,
  text: figureText(figure, figure.unit, language),
  detail: detailOf(figure, language),
  ...partsOf(figure),
  yearAgo: frozenChangeText(figure, figure.changes.yearAgo, language),
  previous: frozenChangeText(figure, figure.changes.previous, language),
  value: exactText(figure),
  unit: figure.unit,
  target: figure.target && {
    text: valueText(figure.target.value, unitOf(figure.unit), language),
    met: figure.target.met,
  },
});

/** What is withheld has none. */
const partsOf = ({ numerator, denominator }: FrozenFigure): Pick<FigureCell, 'parts'> =>
  numerator === null || denominator === null ? {} : { parts: [numerator, denominator] };
