import { type Period, periodKey } from '@minxin/calendar';
import { answeredByYear, openSlice, readDataState, type Slice } from '@minxin/metrics';
import type { Chapter } from '../layout/chapter.ts';
import { toldPeriods } from '../layout/periods.ts';
import type { Asking } from './context.ts';
import { freezeCut } from './freeze-cut.ts';
import { freezeFigure } from './freeze-figure.ts';
import type { FrozenBatch, FrozenSubject } from './frozen.ts';

export interface SubjectRead {
  readonly subject: FrozenSubject;
  readonly batches: readonly FrozenBatch[];
}

/** Reads all that a chapter tells of its subject. */
export async function freezeSubject(
  asking: Asking,
  { model, figures, cuts, byYear }: Chapter,
  issue: Period,
): Promise<SubjectRead> {
  const slices = new Map<string, Slice>();
  const sliceOf = async (period: Period): Promise<Slice> => {
    const slice = slices.get(periodKey(period)) ?? (await openSlice(asking.zh, model, { period }));
    slices.set(periodKey(period), slice);
    return slice;
  };
  const periodsOf = (id: string) =>
    toldPeriods(issue, byYear || answeredByYear(asking.zh, model, id));
  const read = [];
  for (const id of figures) {
    for (const period of periodsOf(id)) read.push(await freezeFigure(await sliceOf(period), id));
  }
  const told = [];
  for (const cut of cuts) {
    const [period = issue] = periodsOf(cut.metric);
    told.push(await freezeCut(asking, model, period, cut));
  }
  const { span } = await readDataState(asking.zh, model.subject);
  return {
    subject: {
      ...{ subject: model.subject, label: { zh: model.label, en: model.labelEn } },
      dataThrough: span?.lastDay ?? null,
      simulated: read.some(({ figure }) => figure.simulated),
      figures: read.map(({ figure }) => figure),
      cuts: told,
    },
    batches: read.flatMap(({ batches }) => batches),
  };
}
