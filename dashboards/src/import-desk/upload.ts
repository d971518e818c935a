import { languageTag } from '../app/language.ts';
import { type UploadRefusal, uploadRefusal } from './upload-refusal.ts';

/** The largest file that the server takes. */
export const LARGEST_UPLOAD = 2 * 1024 ** 3;

export interface UploadOptions {
  readonly onSent: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export type Uploaded =
  | { readonly ok: true; readonly upload: string }
  | { readonly ok: false; readonly refusal: UploadRefusal };

/**
 * Sends a file as it is. By XMLHttpRequest, which alone tells how much has gone out.
 * @returns why it was not taken, where it was not; never rejects
 */
export function uploadFile(file: File, { onSent, signal }: UploadOptions): Promise<Uploaded> {
  if (file.size > LARGEST_UPLOAD)
    return Promise.resolve({ ok: false, refusal: { kind: 'too-large' } });
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports/uploads?${new URLSearchParams({ name: file.name })}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', languageTag);
    request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
    request.addEventListener('load', () => {
      const upload = request.status < 300 ? uploadIn(request.responseText) : null;
      if (upload !== null) resolve({ ok: true, upload });
      else resolve({ ok: false, refusal: uploadRefusal(request.status, request.responseText) });
    });
    request.addEventListener('error', () =>
      resolve({ ok: false, refusal: { kind: 'unreachable' } }),
    );
    request.addEventListener('abort', () =>
      resolve({ ok: false, refusal: { kind: 'unreachable' } }),
    );
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function uploadIn(body: string): string | null {
  try {
    const { upload }: { upload?: unknown } = JSON.parse(body);
    return typeof upload === 'string' ? upload : null;
  } catch {
    return null;
  }
}
