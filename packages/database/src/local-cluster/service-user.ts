import { readFile, stat } from 'node:fs/promises';
import { ClusterError } from './cluster-error.ts';
import { runProgram } from './run-program.ts';

/** Who runs the server when we are root, which PostgreSQL refuses to run as. */
export interface ServiceUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user to step down to, or undefined when we are an ordinary user (or on Windows) already.
 * The owner of an existing database comes first, since nobody else could read it; then the owner of
 * the home, so that `sudo` in somebody's home leaves nothing there that they can't use; then
 * `postgres`; then `nobody`. No user is ever added: that is the administrator's to decide.
 *
 * @param data folders where a database may exist already
 * @throws ClusterError CLUSTER_PERMISSION as root where stepping down is not supported
 */
export async function findServiceUser(
  home: string,
  data: readonly string[],
): Promise<ServiceUser | undefined> {
  if (process.geteuid?.() !== 0) return undefined;
  if (process.platform !== 'linux') {
    throw new ClusterError(
      'CLUSTER_PERMISSION',
      `PostgreSQL does not run as root; start Minxin as an ordinary user who owns ${home}. 请勿以 root 身份运行。`,
    );
  }
  const users = parsePasswd(await readFile('/etc/passwd', 'utf8'));
  for (const folder of data) {
    const owner = await ownerOf(folder);
    if (owner) return owner;
  }
  // initdb looks its own user up and gives up on a uid without a name.
  const ofHome = await ownerOf(home);
  if (ofHome && [...users.values()].some((user) => user.uid === ofHome.uid)) return ofHome;
  return users.get('postgres') ?? users.get('nobody') ?? { uid: 65_534, gid: 65_534 };
}

/** Name → uid and gid, from the text of `/etc/passwd`; root and broken lines are left out. */
export function parsePasswd(text: string): Map<string, ServiceUser> {
  const users = new Map<string, ServiceUser>();
  for (const line of text.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name && uid && gid && Number(uid) > 0 && Number.isInteger(Number(gid))) {
      users.set(name, { uid: Number(uid), gid: Number(gid) });
    }
  }
  return users;
}

/**
 * Whether that user can enter the folder. The kernel is asked, since modes are half the truth: ACLs
 * and security modules have a say as well.
 */
export async function canEnter(user: ServiceUser, folder: string): Promise<boolean> {
  const script = ['-c', 'cd -- "$1"', 'sh', folder];
  const { exitCode } = await runProgram('/bin/sh', script, { user, folder: '/' });
  return exitCode === 0;
}

async function ownerOf(path: string): Promise<ServiceUser | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}
