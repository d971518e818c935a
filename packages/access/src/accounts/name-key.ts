/** A user name as it is compared: whatever its case, and however a keyboard writes its characters. */
export const nameKey = (userName: string): string =>
  userName.normalize('NFKC').trim().toLowerCase();
