import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface TestMailServer {
  /** `smtp://127.0.0.1:PORT` */
  readonly url: string;
  /** What came, in the order that it did. */
  readonly letters: readonly Email[];
  /** Refuses that many of the next letters at their end, with a code of the moment. */
  refuse(count: number): void;
  /** Takes the next letter whole and breaks off without an answer. */
  breakOff(): void;
  stop(): Promise<void>;
}

/** A real SMTP server on a free port that keeps what it gets. */
export async function startMailServer(): Promise<TestMailServer> {
  const letters: Email[] = [];
  let toRefuse = 0;
  let breaks = false;
  const server = new SMTPServer({
    ...{ disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
    async onData(stream, session, done) {
      const pieces: Buffer[] = [];
      for await (const piece of stream) pieces.push(piece as Buffer);
      if (toRefuse > 0) {
        toRefuse -= 1;
        done(Object.assign(new Error('busy, come again'), { responseCode: 451 }));
        return;
      }
      letters.push(await PostalMime.parse(Buffer.concat(pieces)));
      if (!breaks) return done();
      breaks = false;
      for (const connection of server.connections) {
        if (connection.id === session.id) connection.close();
      }
    },
  });
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    refuse(count) {
      toRefuse = count;
    },
    breakOff() {
      breaks = true;
    },
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}
