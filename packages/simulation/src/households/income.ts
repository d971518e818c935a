import { allocate } from '../random/allocate.ts';
import type { Random } from '../random/random.ts';

/** A household's income of a year by source, in whole yuan (domain §8). */
export interface Income {
  readonly wage: number;
  readonly business: number;
  readonly property: number;
  readonly transfer: number;
  readonly businessCost: number;
}

const SOURCES = ['wage', 'business', 'property', 'transfer'] as const;

/** Income = wage + business + property + transfer − business cost (domain §8). */
export const total = ({ wage, business, property, transfer, businessCost }: Income): number =>
  wage + business + property + transfer - businessCost;

/** The base year: mostly wages earned away and what the fields bring, some of it spent on them. */
export function baseIncome(persons: number, random: Random): Income {
  const size = 0.6 + 0.4 * persons;
  const business = Math.round(size * random.lognormal(5200, 0.4));
  return {
    wage: Math.round(7000 + size * random.lognormal(6500, 0.45)),
    business,
    property: random.chance(0.3) ? Math.round(random.lognormal(500, 0.6)) : 0,
    transfer: Math.round(size * random.lognormal(1500, 0.35)),
    businessCost: Math.round(business * (0.22 + 0.2 * random.unit())),
  };
}

/** The next year's income, which differs by exactly `gain`: wages and dividends carry most of it. */
export function nextIncome(before: Income, gain: number, random: Random): Income {
  const shares =
    gain >= 0
      ? [0.55, 0.22, 0.13, 0.1].map((share) => share * random.lognormal(1, 0.35))
      : SOURCES.map((source) => before[source]);
  const changes = allocate(Math.abs(gain), shares).map((yuan) => yuan * Math.sign(gain));
  const after = (source: (typeof SOURCES)[number]) =>
    before[source] + (changes[SOURCES.indexOf(source)] ?? 0);
  return {
    wage: after('wage'),
    business: after('business'),
    property: after('property'),
    transfer: after('transfer'),
    businessCost: before.businessCost,
  };
}
