import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { SendLetter } from './letter.ts';
import { refusedBy, uncertain } from './mail-error.ts';

export interface MailOptions {
  /** "smtp://name:password@host:25", "smtps://…:465". */
  readonly url: string;
  /** What stands as the sender: "民心 <minxin@example.gov.cn>". */
  readonly from: string;
}

const CONNECT_MS = 10_000;
const SILENT_MS = 60_000;
/** In bytes: little beside a letter, so that one that was read to its end was nearly all sent. */
const PIECE = 16_384;

/** Sends by SMTP, a connection each letter. */
export function mailSender({ url, from }: MailOptions): SendLetter {
  const transport = createTransport({
    ...{ url, connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS },
    ...{ socketTimeout: SILENT_MS, disableFileAccess: true, disableUrlAccess: true },
  });
  return async ({ to, subject, text, attachments }) => {
    let isHandedOver = false;
    function* inPieces(whole: Buffer) {
      for (let at = 0; at < whole.length; at += PIECE) yield whole.subarray(at, at + PIECE);
      isHandedOver = true;
    }
    try {
      const node = new MailComposer({
        ...{ from, to, subject, text, disableFileAccess: true, disableUrlAccess: true },
        attachments: attachments.map(({ name, content }) => ({ filename: name, content })),
      }).compile();
      const pieces = inPieces(await node.build());
      const raw = Readable.from(pieces, { objectMode: false, highWaterMark: PIECE });
      await transport.sendMail({ envelope: node.getEnvelope(), raw });
    } catch (failure) {
      // The server has all of it, and its answer alone is missing.
      const isUnknown = isHandedOver && !wasAnswered(failure);
      throw isUnknown ? uncertain(to, failure) : refusedBy(to, told(failure), failure);
    }
  };
}

/** Whether the server itself said no. */
const wasAnswered = (failure: unknown): boolean =>
  failure instanceof Error && 'responseCode' in failure && failure.responseCode !== undefined;

const told = (failure: unknown): string =>
  failure instanceof Error ? failure.message : String(failure);
