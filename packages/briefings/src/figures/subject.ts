import { type Day, dayOf } from '@minxin/calendar';
import {
  type DataSpan,
  type Model,
  openSlice,
  type Slice,
  type SliceContext,
} from '@minxin/metrics';
import type { Issue } from '../issue/issue.ts';

/** A subject with the slices that a briefing cuts from it. */
export interface SubjectSlices {
  readonly model: Model;
  readonly span: DataSpan | null;
  /** The month or year reported; for yearly records the whole year. */
  readonly period: Slice;
  readonly toDate: Slice;
  readonly wholeYear: Slice;
  readonly yearBefore: Slice;
}

export async function openSubject(
  context: SliceContext,
  model: Model,
  issue: Issue,
): Promise<SubjectSlices> {
  const yearly = model.finest === 'year';
  const open = (period: Issue['period']) => openSlice(context, model, { period });
  const [period, toDate, wholeYear, yearBefore] = await Promise.all([
    open(yearly ? issue.wholeYear : issue.period),
    open(yearly ? issue.wholeYear : issue.toDate),
    open(issue.wholeYear),
    open(issue.yearBefore),
  ]);
  const { span } = period.family.shape;
  return { model, span, period, toDate, wholeYear, yearBefore };
}

/** The last day that the subject's answers know of (数据截至); none before anything was loaded. */
export const dataDay = ({ span, period }: SubjectSlices): Day | null =>
  // The as-of instant is exclusive: midnight belongs to the day before.
  span && dayOf(new Date(period.family.shape.asOf.getTime() - 1));
