import type { DistributionTargets } from './distribution/targets.ts';
import type { EnterprisesTargets } from './enterprises/targets.ts';
import type { FundsTargets } from './funds/targets.ts';
import type { IndustryTargets } from './industry/targets.ts';
import type { PartyBuildingTargets } from './party-building/targets.ts';
import type { RecognitionTargets } from './recognition/targets.ts';

/** A printed figure: the value and how far the true one may lie from it. */
export interface Target {
  readonly value: number;
  /** Half a unit of the last printed digit; 0 where the figure is exact. */
  readonly tolerance: number;
  /** Printed as "more than". */
  readonly atLeast: boolean;
}

/** The printed figures of the year that made-up detail adds up to. Amounts and gains are yuan. */
export interface Targets {
  readonly serviceHall: {
    readonly departments: number;
    readonly items: number;
    readonly windows: number;
    readonly cases: number;
    readonly consultations: Target;
  };
  readonly tendering: {
    readonly works: { readonly count: number; readonly amount: Target };
    readonly procurement: { readonly count: number; readonly amount: Target };
  };
  readonly hotline: { readonly orders: number; readonly satisfactionRate: Target };
  readonly households: {
    readonly townCode: string;
    readonly villages: number;
    readonly households: number;
    readonly gainPerHousehold: Target;
    readonly gainPerPerson: Target;
  };
  readonly partyBuilding: PartyBuildingTargets;
  readonly recognition: RecognitionTargets;
  readonly enterprises: EnterprisesTargets;
  readonly funds: FundsTargets;
  readonly distribution: DistributionTargets;
  readonly industry: IndustryTargets;
}

/**
 * The targets with `scale` times as many cases and orders; the other figures stay.
 */
export function scaled(targets: Targets, scale: number): Targets {
  return {
    ...targets,
    serviceHall: {
      ...targets.serviceHall,
      cases: Math.round(targets.serviceHall.cases * scale),
    },
    hotline: { ...targets.hotline, orders: Math.round(targets.hotline.orders * scale) },
  };
}
