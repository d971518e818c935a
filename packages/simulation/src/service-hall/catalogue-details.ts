import { weightedPick } from '../random/pick.ts';
import type { Random } from '../random/random.ts';
import type { Item } from './catalogue.ts';

const onlineDepth = weightedPick([
  [1, 0.08] as const,
  [2, 0.17] as const,
  [3, 0.45] as const,
  [4, 0.3] as const,
]);
const unitOf = weightedPick([
  ['working_day', 0.92] as const,
  ['natural_day', 0.06] as const,
  ['hour', 0.02] as const,
]);
const FEES = 0.12;

/** Codes that can be nobody's, limits as a catalogue prints them, how far one gets online, fees. */
export const withDetails = (items: readonly Item[], random: Random): Item[] =>
  items.map((item, position) => {
    const number = String(position + 1);
    const implementationCode = `SIM${number.padStart(28, '0')}`;
    const { statutoryDays, promisedDays } = item;
    const unit = promisedDays === 0 ? 'working_day' : unitOf(random);
    return {
      ...item,
      baseCode: `SIM${number.padStart(9, '0')}`,
      implementationCode,
      businessCode: `${implementationCode}01`,
      statutoryLimit: statutoryDays ?? null,
      statutoryUnit: statutoryDays == null ? null : 'working_day',
      promisedLimit: LIMITS[unit](promisedDays),
      promisedUnit: unit,
      onlineDepth: onlineDepth(random),
      feeCharged: random.chance(FEES),
    };
  });

/** Working days as they would have been printed in other units. */
const LIMITS = {
  working_day: (days: number) => days,
  natural_day: (days: number) => Math.ceil((days * 7) / 5),
  hour: (days: number) => days * 24,
};
