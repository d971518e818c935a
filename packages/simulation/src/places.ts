/** A town as people call it, with its villages. */
export interface Town {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly Village[];
}

export interface Village {
  readonly code: string;
  readonly name: string;
}
