import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { damagedWorkbook, forbiddenDoctype, tooLarge } from './refusals.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part's XML, by local names. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Characters without a tag: far above the 32,767 of a cell, far below what memory holds. */
const MAX_QUIET = 4 * 1024 ** 2;

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** An attribute by its local name, whatever prefix a writer chose for its namespace. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const own = attributes[name];
  if (own !== undefined) return own;
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

/**
 * Reads the XML of a part as its bytes come. Entities of its own are never read: a part with a
 * document type is refused.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #file: string;
  readonly #sheet: string | null;
  #decoder: TextDecoder | undefined;
  #quiet = 0;

  constructor(file: string, sheet: string | null, handler: XmlHandler) {
    this.#file = file;
    this.#sheet = sheet;
    this.#parser.on('doctype', () => {
      throw forbiddenDoctype(file);
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#quiet = 0;
      handler.open(localName(name), attributes);
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#quiet = 0;
      handler.close(localName(name));
    });
    if (handler.text) {
      const text = handler.text.bind(handler);
      this.#parser.on('text', text);
      this.#parser.on('cdata', text);
    }
  }

  /** @throws ImportError XML_DOCTYPE, TOO_LARGE, DAMAGED_WORKBOOK */
  write(bytes: Uint8Array): void {
    this.#guarded(() => {
      this.#decoder ??= decoderFor(bytes);
      const text = this.#decoder.decode(bytes, { stream: true });
      this.#quiet += text.length;
      if (this.#quiet > MAX_QUIET) throw tooLarge(this.#file);
      this.#parser.write(text);
    });
  }

  end(): void {
    this.#guarded(() => this.#parser.close());
  }

  #guarded(read: () => void): void {
    try {
      read();
    } catch (cause) {
      throw damagedWorkbook(this.#file, this.#sheet, cause);
    }
  }
}

/** Office parts are UTF-8 or UTF-16 with its mark (ECMA-376-2). */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

/** Reads a whole part. */
export async function readXml(
  bytes: AsyncIterable<Uint8Array>,
  file: string,
  handler: XmlHandler,
): Promise<void> {
  const reader = new XmlReader(file, null, handler);
  for await (const chunk of bytes) reader.write(chunk);
  reader.end();
}
