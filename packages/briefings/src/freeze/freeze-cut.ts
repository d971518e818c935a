import { type Period, periodKey } from '@minxin/calendar';
import type { Language } from '@minxin/commentary';
import { type BoundValue, bindValue, type Model, openSlice } from '@minxin/metrics';
import type { CutLayout } from '../layout/chapter.ts';
import { referenceOf } from '../layout/periods.ts';
import type { Asking } from './context.ts';
import type { FrozenCut, FrozenRow } from './frozen.ts';

interface Part {
  readonly key: string | null;
  readonly label: string;
  readonly value: BoundValue;
}

/** Reads a metric by the keys of a dimension, each with its base a year ago. */
export async function freezeCut(
  asking: Asking,
  model: Model,
  period: Period,
  { metric, dimension, tells }: CutLayout,
): Promise<FrozenCut> {
  const parts = { zh: await partsIn('zh'), en: await partsIn('en') };
  const english = new Map(parts.en.map(({ key, label }) => [key, label]));
  const [first] = parts.zh;
  const rows: FrozenRow[] = [];
  for (const { key, label, value } of parts.zh) {
    const change = await value.change('YEAR_AGO');
    rows.push({
      ...{ key, label: { zh: label, en: english.get(key) ?? label } },
      ...{ value: value.value, numerator: value.numerator, denominator: value.denominator },
      ...{ state: value.state, base: value.state === 'SUPPRESSED' ? null : change.base },
    });
  }
  const { label, labelEn } = model.dimensions[dimension] ?? {
    label: dimension,
    labelEn: dimension,
  };
  return {
    reference: `${referenceOf(model.subject, metric, period)}/${dimension}`,
    ...{ metric, tells, rows },
    dimension: { id: dimension, label: { zh: label, en: labelEn } },
    basePeriod: first ? periodKey((await first.value.change('YEAR_AGO')).basePeriod) : '',
  };

  async function partsIn(language: Language): Promise<readonly Part[]> {
    const slice = await openSlice(asking[language], model, { period });
    const slices = await slice.by(dimension, { metrics: [metric] });
    return Promise.all(
      slices.map(async (part) => ({
        key: part.key?.key ?? null,
        label: part.label,
        value: await bindValue(part, metric),
      })),
    );
  }
}
