/** A user name as it is compared: whatever its case, and however a keyboard writes its characters. */
export const nameKey = (userName: string): string =>
  userName.normalize('NFKC').trim().toLowerCase().replace(UNPRINTED, '\ufffd');

/** What no name holds, and the database partly refuses. */
const UNPRINTED = /[\p{Cc}\p{Cs}]/gu;

/** Whether a text can be shown on one line, and kept. */
export const isPrinted = (text: string): boolean => text.search(UNPRINTED) < 0;
