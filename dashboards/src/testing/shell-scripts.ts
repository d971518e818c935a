/**
 * Every script that the page of the app names itself: what comes before the code of any page.
 * @param server where it is served, and a token that it lets in by
 */
export async function shellScripts(server: {
  readonly url: string;
  readonly token: string;
}): Promise<readonly Buffer[]> {
  const headers = { accept: 'text/html', authorization: `Bearer ${server.token}` };
  const page = await (await fetch(server.url, { headers })).text();
  const paths = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path);
  return Promise.all(
    paths.map(async (path) => {
      const response = await fetch(`${server.url}${path}`, { headers });
      if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
      return Buffer.from(await response.arrayBuffer());
    }),
  );
}
