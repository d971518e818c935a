/** Why a page has no answer, as far as the reader has to know. */
export type Problem =
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'unreachable' }
  /** Roles or scope do not reach so far; the server says what is missing. */
  | { readonly kind: 'forbidden'; readonly message: string }
  | {
      readonly kind: 'failed';
      /** Stable code of the server: "BAD_PERIOD". */
      readonly code: string;
      readonly message: string;
      /** Names the request in the server's log. */
      readonly requestId: string | null;
    };

/** What `problemOf` reads of urql's CombinedError. */
export interface RequestError {
  readonly message: string;
  readonly networkError?: Error | undefined;
  readonly graphQLErrors: readonly {
    readonly message: string;
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly response?: unknown;
}

const NOT_SIGNED_IN = new Set(['UNAUTHENTICATED', 'NOT_SIGNED_IN', 'UNAUTHORIZED']);

const FORBIDDEN = new Set(['FORBIDDEN', 'OUT_OF_SCOPE']);

/** Tells apart: nobody is signed in, who asks may not, no server answers, the server answers with an error. */
export function problemOf(error: RequestError): Problem {
  const [first] = error.graphQLErrors;
  const code = textOf(first?.extensions?.code);
  const response = responseOf(error.response);
  if (response?.status === 401 || NOT_SIGNED_IN.has(code ?? '')) return { kind: 'sign-in' };
  if (FORBIDDEN.has(code ?? '')) return { kind: 'forbidden', message: first?.message ?? '' };
  if (first === undefined && (response === null || GATEWAY.has(response.status)))
    return { kind: 'unreachable' };
  return {
    kind: 'failed',
    code: code ?? `HTTP_${response?.status ?? 0}`,
    message: first?.message ?? '',
    requestId:
      textOf(first?.extensions?.requestId) ?? response?.headers?.get('x-request-id') ?? null,
  };
}

/** What the server says of it; undefined where no server said anything. */
export const saidIn = (problem: Problem | undefined): string | undefined =>
  problem && 'message' in problem ? problem.message : undefined;

/** A proxy answers with these while the server behind it is away. */
const GATEWAY = new Set([502, 503, 504]);

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function responseOf(
  value: unknown,
): { status: number; headers?: { get(name: string): string | null } } | null {
  return typeof value === 'object' && value !== null && 'status' in value
    ? (value as { status: number; headers?: { get(name: string): string | null } })
    : null;
}
