import { measuresBehind } from '../definition/metric.ts';
import type { Model } from '../definition/model.ts';
import type { SliceContext } from '../slice/slice-context.ts';
import { guarded } from './protection.ts';

/** Whether a metric is only told of whole years: its records come once a year, or are about households. */
export const answeredByYear = (context: SliceContext, model: Model, metric: string): boolean =>
  model.finest === 'year' ||
  guarded(context, model, measuresBehind(model.metrics, metric)).length > 0;
