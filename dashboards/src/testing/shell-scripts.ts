interface Served {
  readonly url: string;
  /** That the server lets in by. */
  readonly token: string;
}

const headersOf = ({ token }: Served) => ({
  accept: 'text/html',
  authorization: `Bearer ${token}`,
});

/** Where the scripts are that the page of the app names itself. */
export async function shellPaths(server: Served): Promise<readonly string[]> {
  const page = await (await fetch(server.url, { headers: headersOf(server) })).text();
  return [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path = '']) => path);
}

/** Every script that the page of the app names itself: what comes before the code of any page. */
export async function shellScripts(server: Served): Promise<readonly Buffer[]> {
  return Promise.all(
    (await shellPaths(server)).map(async (path) => {
      const response = await fetch(`${server.url}${path}`, { headers: headersOf(server) });
      if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
      return Buffer.from(await response.arrayBuffer());
    }),
  );
}
