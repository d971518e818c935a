/** Exit status by kind of failure: what scripts may rely on. Also printed by `minxin --help`. */
export const EXIT_STATUS = {
  FAILED: 1,
  USAGE: 2,
  DATABASE_UNREACHABLE: 3,
  OTHER_DATA_VERSION: 4,
  PORT_IN_USE: 5,
  NOT_WRITABLE: 6,
  NO_DATA: 7,
  UNSOUND: 8,
  AUDIT_BROKEN: 9,
  UNSAFE: 10,
} as const;

export type FailureKind = keyof typeof EXIT_STATUS;

/** A failure that the person at the keyboard can mend. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
