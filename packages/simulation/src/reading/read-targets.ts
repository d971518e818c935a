import { publishedFigures, type Transaction } from '@minxin/database';
import { and, eq, gte, lte } from 'drizzle-orm';
import { distributionTargets } from '../distribution/targets.ts';
import { enterprisesTargets } from '../enterprises/targets.ts';
import { fundsTargets } from '../funds/targets.ts';
import { industryTargets } from '../industry/targets.ts';
import { partyBuildingTargets } from '../party-building/targets.ts';
import { recognitionTargets } from '../recognition/targets.ts';
import { SimulationError } from '../simulation-error.ts';
import type { Target, Targets } from '../targets.ts';
import { PUBLISHED_YEAR } from '../time/years.ts';
import type { ReadFigure } from './read-figure.ts';

type Figure = typeof publishedFigures.$inferSelect;

/**
 * The printed figures that made-up detail must add up to.
 * Throws SimulationError PUBLISHED_MISSING, naming every figure that is not there.
 */
export async function readTargets(tx: Transaction, districtCode: string): Promise<Targets> {
  const figures = await tx.db
    .select()
    .from(publishedFigures)
    .where(
      and(
        eq(publishedFigures.districtCode, districtCode),
        eq(publishedFigures.role, 'yardstick'),
        gte(publishedFigures.periodTo, `${PUBLISHED_YEAR}-01-01`),
        lte(publishedFigures.periodTo, `${PUBLISHED_YEAR}-12-31`),
      ),
    );
  return targetsFrom(figures, districtCode);
}

/** Throws as readTargets. */
export function targetsFrom(figures: readonly Figure[], districtCode: string): Targets {
  const missing: string[] = [];
  const figure = (subject: string, metric: string): Figure | undefined => {
    const found = figures.find((f) => f.subject === subject && f.metric === metric);
    if (!found) missing.push(`${subject} ${metric}`);
    return found;
  };
  const target = (subject: string, metric: string): Target => targetOf(figure(subject, metric));
  const read: ReadFigure = (subject, metric) => ({
    ...target(subject, metric),
    areaCode: figure(subject, metric)?.areaCode ?? '',
  });
  const count = (subject: string, metric: string) => target(subject, metric).value;
  const targets: Targets = {
    serviceHall: {
      departments: count('service-hall', 'resident_units'),
      items: count('service-hall', 'service_items'),
      windows: count('service-hall', 'windows'),
      cases: count('service-hall', 'cases_handled'),
      consultations: target('service-hall', 'consultations'),
    },
    tendering: {
      works: {
        count: count('tendering', 'works_tenders'),
        amount: target('tendering', 'works_amount'),
      },
      procurement: {
        count: count('tendering', 'procurements'),
        amount: target('tendering', 'procurement_amount'),
      },
    },
    hotline: {
      orders: count('hotline', 'orders'),
      satisfactionRate: target('hotline', 'satisfaction_rate'),
    },
    households: {
      townCode: figure('households', 'benefiting_households')?.areaCode ?? '',
      villages: count('households', 'villages'),
      households: count('households', 'benefiting_households'),
      gainPerHousehold: target('households', 'gain_per_household'),
      gainPerPerson: target('households', 'gain_per_person'),
    },
    partyBuilding: partyBuildingTargets(read),
    recognition: recognitionTargets(read),
    enterprises: enterprisesTargets(read),
    funds: fundsTargets(read),
    distribution: distributionTargets(read),
    industry: industryTargets(read),
  };
  if (missing.length === 0) return targets;
  throw new SimulationError(
    'PUBLISHED_MISSING',
    `District ${districtCode} has no published figures of ${PUBLISHED_YEAR} for: ${[...new Set(missing)].join(', ')}. Load the published figures first.`,
  );
}

function targetOf(figure: Figure | undefined): Target {
  const [, unit] = /^rounded_(1e-?\d+)$/.exec(figure?.qualifier ?? '') ?? [];
  return {
    value: Number(figure?.value ?? 0),
    tolerance: unit === undefined ? 0 : Number(unit) / 2,
    atLeast: figure?.qualifier === 'at_least',
  };
}
