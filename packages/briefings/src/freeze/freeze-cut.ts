import { type Period, periodKey } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import {
  type BoundValue,
  bindValue,
  longestLate,
  type Model,
  openSlice,
  type Slice,
} from '@minxin/metrics';
import type { CutLayout } from '../layout/chapter.ts';
import { referenceOf } from '../layout/periods.ts';
import type { Asking } from './context.ts';
import type { FrozenCut, FrozenRow } from './frozen.ts';

interface Part {
  readonly slice: Slice;
  readonly value: BoundValue;
}

/** Reads a metric by the keys of a dimension; with its base a year ago, or how late its oldest is, as it is told. */
export async function freezeCut(
  asking: Asking,
  model: Model,
  period: Period,
  { metric, dimension, tells }: CutLayout,
): Promise<FrozenCut> {
  const sliceIn = (language: Language) => openSlice(asking[language], model, { period });
  const [chinese, english] = [await sliceIn('zh'), await sliceIn('en')];
  const baseOf = (slice: Slice) => slice.base('YEAR_AGO').slice;
  const { label, labelEn } = model.dimensions[dimension] ?? {
    label: dimension,
    labelEn: dimension,
  };
  return {
    reference: `${referenceOf(model.subject, metric, period)}/${dimension}`,
    ...{ metric, tells, rows: await rowsOf(chinese, english) },
    dimension: { id: dimension, label: { zh: label, en: labelEn } },
    base:
      tells === 'MOVE'
        ? {
            period: periodKey(baseOf(chinese).period),
            rows: await rowsOf(baseOf(chinese), baseOf(english)),
          }
        : null,
  };

  async function rowsOf(inChinese: Slice, inEnglish: Slice): Promise<readonly FrozenRow[]> {
    const names = new Map(
      (await partsOf(inEnglish)).map(({ slice }) => [slice.key?.key ?? null, slice.label]),
    );
    const rows: FrozenRow[] = [];
    for (const { slice, value } of await partsOf(inChinese)) {
      const key = slice.key?.key ?? null;
      const isLate = tells === 'LATE' && value.state !== 'SUPPRESSED' && (value.value ?? 0) > 0;
      rows.push({
        ...{ key, label: { zh: slice.label, en: names.get(key) ?? slice.label } },
        ...{ value: value.value, numerator: value.numerator, denominator: value.denominator },
        ...{ state: value.state, daysLate: isLate ? await longestLate(slice, metric) : null },
      });
    }
    return rows;
  }

  async function partsOf(whole: Slice): Promise<readonly Part[]> {
    const slices = await whole.by(dimension, { metrics: [metric] });
    return Promise.all(
      slices.map(async (slice) => ({ slice, value: await bindValue(slice, metric) })),
    );
  }
}
