import type { Viewer } from '@minxin/access';
import type { FastifyRequest } from 'fastify';

/**
 * Who asks, on a path that nobody reaches without a sign-in.
 * @throws Error where the path is open to everybody: a fault of ours
 */
export function viewerOf({ viewer, url }: Pick<FastifyRequest, 'viewer' | 'url'>): Viewer {
  if (!viewer)
    throw new Error(
      `${new URL(url, 'http://localhost').pathname} asks for a viewer before the sign-in.`,
    );
  return viewer;
}
