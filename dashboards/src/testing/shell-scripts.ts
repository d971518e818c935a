/** Every script that the page of the app names itself: what comes before the code of any page. */
export async function shellScripts(url: string): Promise<readonly Buffer[]> {
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const paths = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path);
  return Promise.all(
    paths.map(async (path) => Buffer.from(await (await fetch(`${url}${path}`)).arrayBuffer())),
  );
}
