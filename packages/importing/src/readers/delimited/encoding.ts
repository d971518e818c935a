import { TextDecoder } from 'node:util';
import { ImportError } from '../../import-error.ts';

/** A decoder for a label of the WHATWG Encoding Standard; it refuses bytes that are none of it. */
export function decoderFor(label: string, file: string): TextDecoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (cause) {
    throw new ImportError(
      'UNKNOWN_ENCODING',
      { file },
      {
        zh: `不认识编码“${label}”。请用 utf-8、gb18030、utf-16le 或 utf-16be。`,
        en: `the encoding "${label}" is not known. Use utf-8, gb18030, utf-16le or utf-16be.`,
      },
      { cause },
    );
  }
}
