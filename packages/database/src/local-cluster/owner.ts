import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { type ProcessIdentity, stillRuns, thisProcess } from './process-identity.ts';

/** Who is to stop the server: one opening of one process. */
export interface Owner extends ProcessIdentity {
  readonly opening: string;
}

/** Makes this process the one that stops the server. Needs the opening lock. */
export async function takeOwnership(place: Place): Promise<Owner> {
  const owner = { ...thisProcess(), opening: randomUUID() };
  const partial = join(place.folder, `owner.${owner.opening}.partial`);
  // No secret: an ordinary user must be able to see that root keeps the server, and the reverse.
  await writeFile(partial, JSON.stringify(owner), { mode: 0o644 });
  await rename(partial, file(place));
  return owner;
}

/** Whether the process that is to stop the server still runs. */
export async function ownerRuns(place: Place): Promise<boolean> {
  const owner = await readOwner(place);
  return owner !== undefined && stillRuns(owner);
}

/** Whether that opening is still the one to stop the server; another may have started it anew. */
export async function isOwner(place: Place, { opening }: Owner): Promise<boolean> {
  return (await readOwner(place))?.opening === opening;
}

export async function giveUpOwnership(place: Place): Promise<void> {
  await rm(file(place), { force: true });
}

const file = ({ folder }: Place): string => join(folder, 'owner.json');

async function readOwner(place: Place): Promise<Owner | undefined> {
  const text = await readFile(file(place), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { pid, start, opening }: Partial<Owner> = JSON.parse(text);
  if (typeof pid !== 'number' || typeof start !== 'string') return undefined;
  return { pid, start, opening: String(opening) };
}
