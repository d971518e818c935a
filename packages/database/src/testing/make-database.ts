import postgres from 'postgres';

/** Makes a database on a server, empty or a copy of another, and returns its URL. */
export async function makeDatabase(
  server: string,
  name: string,
  template?: string,
): Promise<string> {
  await onServer(server, `create database ${name}${template ? ` template ${template}` : ''}`);
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

export const dropDatabase = (server: string, name: string): Promise<void> =>
  onServer(server, `drop database if exists ${name} with (force)`);

async function onServer(server: string, statement: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
