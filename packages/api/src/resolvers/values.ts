import { lastDay, periodKey, periodLabel } from '@minxin/calendar';
import { descriptionIn, enumName, labelIn } from '@minxin/metrics';
import type {
  ChangeResolvers,
  ColumnResolvers,
  MetricResolvers,
  MetricValueResolvers,
  PassportBatchResolvers,
  PassportPartResolvers,
  PassportResolvers,
  PeriodResolvers,
} from '../generated/resolvers.generated.ts';
import { baseOf } from './base-of.ts';
import { upper } from './upper.ts';

export const Period: PeriodResolvers = {
  key: (period) => periodKey(period),
  label: (period, _, { language }) => periodLabel(period, language),
  from: (period) => period.from,
  to: (period) => lastDay(period),
};

export const MetricValue: MetricValueResolvers = {
  unit: (value) => upper(value.unit),
  change: (value, { from, period }) => value.change(baseOf(from, period)),
  target: (value) => value.target,
  passport: (value) => value.passport(),
};

export const Change: ChangeResolvers = {
  acrossFestival: (moved) => moved.acrossFestival(),
};

export const Passport: PassportResolvers = {
  listed: ({ listed }) => [...listed],
};

export const PassportPart: PassportPartResolvers = {
  parameters: ({ parameters }) => [...parameters],
  batches: ({ batches }) => [...batches],
};

export const PassportBatch: PassportBatchResolvers = {
  origin: ({ origin }) => upper(origin),
};

export const Column: ColumnResolvers = {
  unit: ({ unit }) => unit && upper(unit),
  suppressed: ({ suppressed }) => [...suppressed],
};

export const Metric: MetricResolvers = {
  label: (metric, _, { language }) => labelIn(metric, language),
  description: (metric, _, { language }) => descriptionIn(metric, language).description,
  formula: (metric, _, { language }) => descriptionIn(metric, language).formula,
  source: (metric, _, { language }) => metric.source[language],
  subject: (metric) => enumName(metric.subject),
  unit: (metric) => upper(metric.unit),
  direction: (metric) => upper(metric.direction),
  versions: ({ versions = [] }, _, { language }) =>
    versions.map((version) => ({ from: version.from, ...descriptionIn(version, language) })),
  targets: ({ targets = [] }, _, { language }) =>
    targets.map(({ from, value, source }) => ({ from, value, source: source[language] })),
};
