import type { ReadFigure } from '../reading/read-figure.ts';
import type { Target } from '../targets.ts';

/** The printed figures that made-up detail of the subject adds up to. */
export interface DistributionTargets {
  readonly townCode: string;
  /** Yuan. */
  readonly income: Target;
  /** Whole percents of the income. */
  readonly reservePercent: number;
  readonly welfarePercent: number;
  readonly households: number;
  /** Yuan; the printed figures don't agree with each other, so that it is only come near to. */
  readonly dividendPerPerson: Target;
}

export function distributionTargets(read: ReadFigure): DistributionTargets {
  const percent = (metric: string) => Math.round(read('distribution', metric).value * 100);
  const income = read('distribution', 'collective_income');
  return {
    townCode: income.areaCode,
    income,
    reservePercent: percent('reserve_fund_share'),
    welfarePercent: percent('welfare_fund_share'),
    households: read('distribution', 'dividend_households').value,
    dividendPerPerson: read('distribution', 'dividend_per_person'),
  };
}

/** The persons that a dividend per head is paid to: as near as whole persons come to the printed one. */
export function personsOf(targets: DistributionTargets): number {
  const { income, reservePercent, welfarePercent, dividendPerPerson } = targets;
  const distributable = (income.value * (100 - reservePercent - welfarePercent)) / 100;
  return Math.round(distributable / dividendPerPerson.value);
}
