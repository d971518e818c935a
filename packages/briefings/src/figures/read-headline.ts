import { bindValue, type Slice } from '@minxin/metrics';
import type { Issue } from '../issue/issue.ts';
import { HEADLINE, type HeadlineGroup } from './headline.ts';
import type { SubjectSlices } from './subject.ts';
import type { Subjects } from './subjects.ts';
import type { Value } from './value.ts';

/** A value of one span of time with its change against the same span a year ago, as text. */
export interface Told {
  readonly value: Value;
  readonly change: string;
}

export interface ToldMetric {
  readonly label: string;
  /** Of each span, in the order of the group's spans. */
  readonly told: readonly Told[];
}

export interface ToldGroup {
  readonly label: string;
  /** "12月", "1-12月". */
  readonly spans: readonly string[];
  readonly metrics: readonly ToldMetric[];
}

export function readHeadline(issue: Issue, subjects: Subjects): Promise<ToldGroup[]> {
  const all = Object.values(subjects);
  return Promise.all(
    HEADLINE.flatMap((group) =>
      all
        .filter(({ model }) => model === group.model)
        .map((subject) => readGroup(issue, group, subject)),
    ),
  );
}

async function readGroup(
  issue: Issue,
  group: HeadlineGroup,
  subject: SubjectSlices,
): Promise<ToldGroup> {
  const spans = spansOf(issue, subject);
  const metrics = group.metrics.map(async (id) => ({
    label: subject.period.definition(id).label,
    told: await Promise.all(spans.map(({ slice }) => tell(slice, id))),
  }));
  return {
    label: subject.model.label,
    spans: spans.map(({ label }) => label),
    metrics: await Promise.all(metrics),
  };
}

/** The month and the year to date; one span where both are the same. */
function spansOf(issue: Issue, { model, period, toDate }: SubjectSlices) {
  if (model.finest === 'year') return [{ label: `${issue.year}年`, slice: period }];
  const reported = { label: issue.shortLabel, slice: period };
  return issue.toDate.from === issue.period.from && issue.toDate.to === issue.period.to
    ? [reported]
    : [reported, { label: issue.toDateLabel, slice: toDate }];
}

async function tell(slice: Slice, id: string): Promise<Told> {
  const value = await bindValue(slice, id);
  return { value, change: (await value.change('YEAR_AGO')).text };
}
