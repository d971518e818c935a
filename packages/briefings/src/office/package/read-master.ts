import { unzipSync } from 'fflate';
import { BriefingError } from '../../briefing-error.ts';
import { badMaster } from './dom.ts';
import type { Parts } from './parts.ts';

/** Of a template, unpacked: an office's has some MB, and a small zip may hide much more. */
const LARGEST = 64 * 1024 * 1024;

/**
 * A template that staff brought.
 * @param main the part that makes it what it should be: "word/document.xml"
 * @throws BriefingError BRIEFING_BAD_MASTER for what is no such file
 */
export function readMaster(file: Uint8Array, main: string): Parts {
  const parts: Parts = new Map(Object.entries(unpacked(file)));
  if (!parts.has(main)) throw badMaster(`其中没有 ${main}`, `it has no ${main}`);
  return parts;
}

function unpacked(file: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(file, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > LARGEST) throw badMaster('解开后超过 64 MB', 'it unpacks to more than 64 MB');
        return !name.endsWith('/');
      },
    });
  } catch (cause) {
    if (cause instanceof BriefingError) throw cause;
    throw badMaster('它不是完整的 Office 文件', 'it is no whole Office file', cause);
  }
}
