import { createHash } from 'node:crypto';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ClusterError, systemCode } from './cluster-error.ts';
import { canEnter, findServiceUser, type ServiceUser } from './service-user.ts';

/** Where the cluster of a home lives, and who runs it. */
export interface Place {
  /** The home itself, absolute and without symbolic links. */
  readonly home: string;
  readonly folder: string;
  readonly data: string;
  readonly logs: string;
  /** Set when we are root and step down. */
  readonly user: ServiceUser | undefined;
}

const outside = '/var/lib/minxin';

/**
 * Finds the place of a home without writing anything but a missing home.
 *
 * Normally it is `HOME/postgres`. As root the server runs as another user, who must pass through
 * every folder above its data; a home below root's own folder (0700) would shut it out. We don't loosen
 * folders that aren't ours, and a server whose data path can't be resolved by name doesn't start,
 * so then the place is `/var/lib/minxin/HASH` (hash of the home's real path), noted in
 * `HOME/postgres/location`. The note, not the hash, decides from then on: a home that is moved or
 * opened up keeps its data, and a note that leads nowhere is refused rather than answered with an
 * empty database.
 *
 * @throws ClusterError CLUSTER_PERMISSION
 */
export async function findPlace(home: string): Promise<Place> {
  const real = await realHome(resolve(home));
  const inside = join(real, 'postgres');
  const noted = await readNote(inside);
  const hashed = join(outside, createHash('sha256').update(real).digest('hex').slice(0, 12));
  const insideData = join(inside, 'data');
  const folders = noted ? [noted] : [inside, hashed];
  const user = await findServiceUser(
    real,
    folders.map((folder) => join(folder, 'data')),
  );
  if (noted) return place(real, noted, user);
  if (!user || (await canEnter(user, real))) return place(real, inside, user);
  if (await stat(insideData).catch(() => undefined)) {
    throw new ClusterError(
      'CLUSTER_PERMISSION',
      `The database in ${insideData} belongs to user ${user.uid}, who can no longer enter ${real}. Let that user pass (chmod o+x on the folders above it), or move the home to where it can be reached. ` +
        `数据库所属用户无法进入数据目录，请恢复上级目录的进入权限。`,
    );
  }
  return place(real, hashed, user);
}

/**
 * Makes the place ready. Its folder belongs to root when root steps down (the service user passes
 * through by its group): root writes there, and must not follow links that somebody else planted.
 * Only data and logs belong to the service user.
 */
export async function preparePlace({ home, folder, logs, user }: Place): Promise<void> {
  const inside = join(home, 'postgres');
  if (folder !== inside) {
    await prepareOutside();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await mkdir(inside, { recursive: true, mode: 0o700 });
    await writeFile(join(folder, 'home'), `${home}\n`);
    await writeFile(join(inside, 'location'), `${folder}\n`);
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await mkdir(logs, { recursive: true, mode: 0o700 });
  if (!user) return;
  const homeOwner = (await stat(home)).uid;
  const keeper = folder === inside && homeOwner === user.uid ? homeOwner : 0;
  await chown(folder, keeper, user.gid);
  await chmod(folder, 0o710);
  await chown(logs, user.uid, user.gid);
  if (!(await canEnter(user, folder))) {
    throw new ClusterError(
      'CLUSTER_PERMISSION',
      `PostgreSQL does not run as root, and user ${user.uid} can enter neither ${home} nor ${folder}. Choose a data home that user can enter, run Minxin as an ordinary user, or set DATABASE_URL. ` +
        `数据库服务用户无法进入数据目录，请更换数据目录或以普通用户运行。`,
    );
  }
}

function place(home: string, folder: string, user: ServiceUser | undefined): Place {
  return { home, folder, data: join(folder, 'data'), logs: join(folder, 'logs'), user };
}

/**
 * A home that we make ourselves as root lets the service user's group pass, and nobody else. It
 * appears with its final rights, or a second opener could find it closed and settle elsewhere.
 */
async function realHome(home: string): Promise<string> {
  if (!(await stat(home).catch(() => undefined))) {
    await mkdir(dirname(home), { recursive: true });
    const made = await mkdtemp(`${home}.`);
    const user = await findServiceUser(made, []);
    if (user) {
      await chown(made, 0, user.gid);
      await chmod(made, 0o710);
    }
    await rename(made, home).catch(async (error: unknown) => {
      await rmdir(made);
      if (!(await stat(home).catch(() => undefined))) throw error;
    });
  }
  return realpath(home);
}

async function readNote(inside: string): Promise<string | undefined> {
  const path = join(inside, 'location');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  const noted = text?.trim();
  if (!noted) return undefined;
  if (!noted.startsWith(`${outside}/`) || !(await stat(noted).catch(() => undefined))) {
    throw new ClusterError(
      'CLUSTER_PERMISSION',
      `${path} says that the database of this home is in ${noted}, which is not there or may not be entered. Bring that folder back (or run as root, if root made it); delete the note only to begin with an empty database. ` +
        `找不到本数据目录对应的数据库文件夹 ${noted}。`,
    );
  }
  return noted;
}

async function prepareOutside(): Promise<void> {
  await mkdir(outside, { recursive: true, mode: 0o711 });
  const found = await lstat(outside);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new ClusterError(
      'CLUSTER_PERMISSION',
      `${outside} must be a folder that belongs to root and that nobody else can write to. 请修正该目录的属主与权限。`,
    );
  }
}
