import type { Problem } from '../graphql/problem.ts';

/** Why the server did not take a file. */
export type UploadRefusal = Problem | { readonly kind: 'too-large' };

/** A proxy answers with these while the server behind it is away. */
const GATEWAY = new Set([502, 503, 504]);

/** @param body what the server said: `{ errors: [{ message, extensions: { code, requestId } }] }` */
export function uploadRefusal(status: number, body: string): UploadRefusal {
  if (status === 401) return { kind: 'sign-in' };
  if (status === 413) return { kind: 'too-large' };
  if (GATEWAY.has(status)) return { kind: 'unreachable' };
  const { message, code, requestId } = said(body);
  return {
    kind: 'failed',
    code: code ?? `HTTP_${status}`,
    message: message ?? '',
    requestId: requestId ?? null,
  };
}

interface Said {
  readonly message?: string;
  readonly code?: string;
  readonly requestId?: string;
}

function said(body: string): Said {
  try {
    const { errors }: { errors?: { message?: string; extensions?: Said }[] } = JSON.parse(body);
    const [first] = errors ?? [];
    return {
      ...first?.extensions,
      ...(first?.message !== undefined && { message: first.message }),
    };
  } catch {
    return {};
  }
}
