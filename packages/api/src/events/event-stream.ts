import { PassThrough } from 'node:stream';

/** What a browser waits before it asks again after the stream broke off. */
const RETRY_MS = 3000;

/** A stream of server-sent events. It ends when its reader no longer reads. */
export class EventStream {
  readonly body = new PassThrough();

  constructor() {
    this.#write(`retry: ${RETRY_MS}\n\n`);
  }

  send(event: string, id: number, data: unknown): void {
    this.#write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** A comment, by which proxies and the server learn that both ends are there. */
  beat(): void {
    this.#write(': \n\n');
  }

  end(): void {
    this.body.end();
  }

  #write(text: string): void {
    if (this.body.writableEnded) return;
    // What is held up here was not fetched for thousands of events.
    if (!this.body.write(text)) this.body.destroy();
  }
}
