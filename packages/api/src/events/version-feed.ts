import { type Connection, listenForVersions, readDataVersion } from '@minxin/database';

type Listener = (version: number) => void;

/**
 * Tells of every new data version of a district, whichever process made it. All listeners share one
 * LISTEN, which begins with the first of them.
 */
export class VersionFeed {
  readonly #connection: Connection;
  readonly #districtCode: string;
  readonly #listeners = new Set<Listener>();
  /** The last version told; -1 before any. */
  #version = -1;
  #listening: Promise<void> | null = null;

  constructor(connection: Connection, districtCode: string) {
    this.#connection = connection;
    this.#districtCode = districtCode;
  }

  /** Tells the version that stands, then every later one. @returns what stops it */
  async subscribe(listener: Listener): Promise<() => void> {
    await this.#listen();
    const version = await this.#read();
    this.#tell(version);
    listener(this.#version);
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Looks whether something was missed, and listens anew if so: a LISTEN whose server went away may
   * have gone with it.
   */
  async check(): Promise<void> {
    if (this.#listeners.size === 0) return;
    const version = await this.#read();
    if (version <= this.#version) return;
    this.#listening = null;
    await this.#listen();
    this.#tell(version);
  }

  async #listen(): Promise<void> {
    this.#listening ??= listenForVersions(
      this.#connection,
      ({ districtCode, version }) => {
        if (districtCode === this.#districtCode) this.#tell(version);
      },
      () => {
        this.#read().then(
          (version) => this.#tell(version),
          // Not to be read now: the next check does.
          () => {},
        );
      },
    );
    try {
      await this.#listening;
    } catch (failure) {
      this.#listening = null;
      throw failure;
    }
  }

  #read(): Promise<number> {
    return readDataVersion(this.#connection.db, this.#districtCode);
  }

  /** Versions only rise: one that was overtaken on its way is told to nobody. */
  #tell(version: number): void {
    if (version <= this.#version) return;
    this.#version = version;
    for (const listener of this.#listeners) listener(version);
  }
}
