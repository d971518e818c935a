/** A message with its files, to one address. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly content: Buffer }[];
}

/**
 * Hands a letter over to the mail server.
 * @throws BriefingError BRIEFING_MAIL_REFUSED where it surely was not taken, BRIEFING_MAIL_UNCERTAIN
 */
export type SendLetter = (letter: Letter) => Promise<void>;
