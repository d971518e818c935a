import type { OverviewAnswer } from './overview-query.ts';

/** A unit with fewer cases due says too little to be ranked (domain §4). */
export const RANK_FLOOR = 30;

export interface RankedUnit {
  readonly key: string;
  readonly label: string;
  readonly rate: number;
  readonly rateText: string;
  readonly onTime: number;
  readonly due: number;
  readonly openOverdue: number;
}

export interface SlowestUnits {
  readonly units: readonly RankedUnit[];
  /** How many units had enough cases to be ranked. */
  readonly ranked: number;
  readonly allOnTime: boolean;
}

/** The units with the lowest on-time rate among those with enough cases due; worst first. */
export function slowestUnits({ serviceHall }: OverviewAnswer, count = 5): SlowestUnits {
  const ranked = serviceHall.by
    .flatMap(({ key, label, metrics: { onTimeRate, openOverdue } }): RankedUnit[] => {
      const due = Number(onTimeRate.denominator ?? 0);
      if (onTimeRate.value === null || due < RANK_FLOOR) return [];
      return [
        {
          key: key?.key ?? label,
          label: key?.label ?? label,
          rate: onTimeRate.value,
          rateText: onTimeRate.text,
          onTime: Number(onTimeRate.numerator ?? 0),
          due,
          openOverdue: openOverdue.value ?? 0,
        },
      ];
    })
    .sort((a, b) => a.rate - b.rate || b.openOverdue - a.openOverdue || b.due - a.due);
  return {
    units: ranked.slice(0, count),
    ranked: ranked.length,
    allOnTime: ranked.length > 0 && ranked.every(({ rate }) => rate === 1),
  };
}
