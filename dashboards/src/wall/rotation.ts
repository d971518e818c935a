import { BOARDS, type BoardEntry } from '../app/boards.ts';

export const SECONDS = 30;
const LEAST_SECONDS = 5;

export interface Rotation {
  readonly boards: readonly BoardEntry[];
  readonly seconds: number;
}

/** Which boards a wall shows, and how long each: `?boards=hotline,funds&seconds=20`; all of them unless told. */
export function rotationOf(query: {
  readonly boards?: unknown;
  readonly seconds?: unknown;
}): Rotation {
  const all: readonly BoardEntry[] = [...BOARDS.district, ...BOARDS.town];
  const named = `${query.boards ?? ''}`.split(',').filter(Boolean);
  const wanted = named.flatMap((name) => all.filter(({ path }) => path === toPath(name)));
  const seconds = Number(query.seconds);
  return {
    boards: wanted.length > 0 ? wanted : all,
    seconds: seconds >= LEAST_SECONDS ? seconds : SECONDS,
  };
}

const toPath = (name: string): string => (name === 'overview' ? '/' : `/${name}`);
