/** A value as the semantic layer or GraphQL gives it. */
export interface Figure {
  /** Count, yuan, or ratio between 0 and 1; null where there is no data, or it is withheld. */
  readonly value: number | null;
  /** Held back because too few households stand behind it. */
  readonly suppressed?: boolean;
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  /** True if a made-up record went into it. */
  readonly simulated?: boolean;
}

export const isSimulated = (...figures: readonly (Figure | null | undefined)[]): boolean =>
  figures.some((figure) => figure?.simulated === true);
