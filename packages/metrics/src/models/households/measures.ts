import { householdGains } from '@minxin/database';
import { lt } from 'drizzle-orm';
import { count, distinct, type Measure, quantile, sum } from '../../definition/measure.ts';

const { yearDay, gainFen, incomeFen, persons, householdNo, villageCode } = householdGains;
const money = { at: yearDay, inFen: true };

export const measures = {
  households: distinct(householdNo, { at: yearDay }),
  villages: distinct(villageCode, { at: yearDay }),
  persons: sum(persons, { at: yearDay }),
  gainFen: sum(gainFen, { at: yearDay, inFen: true }),
  medianGainFen: quantile(0.5, gainFen, { at: yearDay, inFen: true }),
  incomeFen: sum(incomeFen, money),
  medianIncomeFen: quantile(0.5, incomeFen, money),
  wageFen: sum(householdGains.wageFen, money),
  businessFen: sum(householdGains.businessFen, money),
  propertyFen: sum(householdGains.propertyFen, money),
  transferFen: sum(householdGains.transferFen, money),
  fallers: count({ at: yearDay, where: lt(gainFen, 0n) }),
} as const satisfies Record<string, Measure>;
