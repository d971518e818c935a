import { lastDay, periodKey, periodLabel } from '@minxin/calendar';
import { enumName } from '@minxin/metrics';
import type {
  MetricResolvers,
  MetricValueResolvers,
  PeriodResolvers,
} from '../generated/resolvers.generated.ts';
import { upper } from './upper.ts';

export const Period: PeriodResolvers = {
  key: (period) => periodKey(period),
  label: (period) => periodLabel(period),
  from: (period) => period.from,
  to: (period) => lastDay(period),
};

export const MetricValue: MetricValueResolvers = {
  unit: (value) => upper(value.unit),
  change: (value, { from }) => value.change(from),
};

export const Metric: MetricResolvers = {
  subject: (metric) => enumName(metric.subject),
  unit: (metric) => upper(metric.unit),
  direction: (metric) => upper(metric.direction),
};
