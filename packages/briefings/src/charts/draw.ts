import {
  type Chart,
  gainByVillage,
  onTimeRate,
  processingVolume,
  type Theme,
  tenderAmounts,
} from '@minxin/charts';
import type { SubjectSlices } from '../figures/subject.ts';
import type { Subjects } from '../figures/subjects.ts';
import type { Issue } from '../issue/issue.ts';
import { gainByVillageInput } from './gain-by-village/input.ts';
import { readGains } from './gain-by-village/read.ts';
import { onTimeRateInput } from './on-time-rate/input.ts';
import { readRates } from './on-time-rate/read.ts';
import { processingVolumeInput } from './processing-volume/input.ts';
import { readVolume } from './processing-volume/read.ts';
import { tenderAmountsInput } from './tender-amounts/input.ts';
import { readAmounts } from './tender-amounts/read.ts';

export interface DrawnChart {
  readonly subject: string;
  readonly chart: Chart;
}

/** The charts of a briefing, in their order. */
export function drawCharts(issue: Issue, subjects: Subjects, paper: Theme): Promise<DrawnChart[]> {
  const { serviceHall, tendering, hotline, households } = subjects;
  const draw = async (subject: SubjectSlices, chart: Promise<Chart>) => ({
    subject: subjectLabel(issue, subject),
    chart: await chart,
  });
  return Promise.all([
    draw(
      serviceHall,
      readVolume(serviceHall).then((values) =>
        processingVolume(processingVolumeInput(issue, values), paper),
      ),
    ),
    draw(
      tendering,
      readAmounts(tendering).then((values) =>
        tenderAmounts(tenderAmountsInput(issue, values), paper),
      ),
    ),
    draw(
      hotline,
      readRates(hotline).then((values) => onTimeRate(onTimeRateInput(issue, values), paper)),
    ),
    draw(
      households,
      readGains(households).then((values) =>
        gainByVillage(gainByVillageInput(issue, values), paper),
      ),
    ),
  ]);
}

/** Yearly records say their year, which a month's briefing does not. */
const subjectLabel = ({ kind, year }: Issue, { model }: SubjectSlices): string =>
  kind === 'month' && model.finest === 'year' ? `${model.label}（${year}年）` : model.label;
