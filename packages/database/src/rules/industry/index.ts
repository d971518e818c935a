import type { Rules } from '../rule.ts';
import { factoryRules } from './factories.ts';
import { leaseRules } from './leases.ts';
import { plantedAreaRules } from './planted-areas.ts';
import { rentRules } from './rents.ts';

export const industryRules = {
  ...plantedAreaRules,
  ...factoryRules,
  ...leaseRules,
  ...rentRules,
} satisfies Rules;
