/** A path of this server to go on to; anything that could lead elsewhere becomes the first page. */
export function ownPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  const here = 'http://localhost';
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null;
  return url?.origin === here ? `${url.pathname}${url.search}` : '/';
}
