import { hotline, households, type Model, serviceHall, tendering } from '@minxin/metrics';

/** Metrics of one model that stand in the table of headline figures, in their order. */
export interface HeadlineGroup {
  readonly model: Model;
  readonly metrics: readonly string[];
}

const group = <M extends Model>(
  model: M,
  metrics: readonly (keyof M['metrics'] & string)[],
): HeadlineGroup => ({ model, metrics });

export const HEADLINE: readonly HeadlineGroup[] = [
  group(serviceHall, [
    'accepted',
    'closed',
    'onTimeRate',
    'openOverdue',
    'atMostOneVisitRate',
    'satisfactionRate',
    'ratedShare',
  ]),
  group(tendering, ['count', 'amount', 'averageAmount', 'savingRate']),
  group(hotline, [
    'orders',
    'closed',
    'onTimeRate',
    'openOverdue',
    'satisfactionRate',
    'ratedShare',
  ]),
  group(households, ['households', 'gainPerHousehold', 'medianGain', 'gainPerPerson', 'fallers']),
];
