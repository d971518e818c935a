import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { damagedZip, encryptedZip, tooLarge } from './refusals.ts';

/** Bytes that the parts read of one file may unpack to. */
const MAX_UNPACKED = 1024 ** 3;
/** Parts that unpack to more than this may not be packed tighter than any sheet of real rows is. */
const RATIO_FROM = 16 * 1024 ** 2;
const MAX_RATIO = 500;

const STORED = 0;
const DEFLATED = 8;

/** A zip file whose parts are unpacked as they are read, within bounds that no bomb gets past. */
export class ZipArchive {
  readonly #zip: ZipFile;
  readonly #file: string;
  readonly #entries = new Map<string, Entry>();
  readonly #claimed = new Set<Entry>();

  private constructor(zip: ZipFile, file: string) {
    this.#zip = zip;
    this.#file = file;
  }

  /** @throws ImportError DAMAGED_ZIP, ENCRYPTED_ZIP */
  static async open(path: string, file: string): Promise<ZipArchive> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((cause) => {
      throw damagedZip(file, cause);
    });
    const archive = new ZipArchive(zip, file);
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw encryptedZip(file);
        archive.#entries.set(entry.fileName.toLowerCase(), entry);
      }
      return archive;
    } catch (cause) {
      zip.close();
      throw damagedZip(file, cause);
    }
  }

  /** The names of its parts, in lower case: two that differ in case alone are one (ECMA-376-2). */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Unpacked size of a part in bytes, as the archive has it; 0 for one that is not there. */
  sizeOf(name: string): number {
    return this.#entries.get(name.toLowerCase())?.uncompressedSize ?? 0;
  }

  /**
   * A part's bytes. Its size and checksum are the archive's, or it is refused at its end.
   * @throws ImportError DAMAGED_ZIP, TOO_LARGE
   */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw damagedZip(this.#file, new Error(`${name} is missing`));
    this.#claim(entry);
    let size = 0;
    let sum = 0;
    try {
      for await (const chunk of await this.#unpacked(entry)) {
        size += chunk.length;
        sum = crc32(chunk, sum);
        if (size > entry.uncompressedSize) break;
        yield chunk;
      }
    } catch (cause) {
      throw damagedZip(this.#file, cause);
    }
    if (size !== entry.uncompressedSize || sum !== entry.crc32) {
      throw damagedZip(this.#file, new Error(`${name} has another size or checksum`));
    }
  }

  close(): void {
    this.#zip.close();
  }

  #claim(entry: Entry): void {
    this.#claimed.add(entry);
    const { uncompressedSize: size, compressedSize: packed } = entry;
    const total = [...this.#claimed].reduce((sum, one) => sum + one.uncompressedSize, 0);
    const bomb = size > RATIO_FROM && size > packed * MAX_RATIO;
    if (total > MAX_UNPACKED || bomb) throw tooLarge(this.#file);
  }

  async #unpacked(entry: Entry): Promise<AsyncIterable<Buffer>> {
    const { compressionMethod: method } = entry;
    if (method !== STORED && method !== DEFLATED) throw new Error(`compression method ${method}`);
    const raw: Readable = await this.#zip.openReadStreamPromise(entry, { decodeFileData: false });
    if (method === STORED) return raw;
    // Errors reach whoever reads the last stream.
    return pipeline(raw, createInflateRaw({ chunkSize: 128 * 1024 }), () => {});
  }
}
