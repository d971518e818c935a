import type { Figure } from '../figure.ts';

export interface VillageGain {
  readonly label: string;
  /** Yuan per household; null where there is none or it is withheld. */
  readonly value: number | null;
  readonly households: number;
  /** Held back because too few households stand behind it. */
  readonly suppressed?: boolean;
}

export interface GainByVillageInput {
  readonly year: number;
  readonly villages: readonly VillageGain[];
  /** The average over all households, in yuan. */
  readonly total: Figure;
  readonly median?: Figure;
}
