import type { Role } from '@minxin/access';
import type { TestApi } from './ask.ts';

/** Lets requests of the tests say by a header in which roles the one signed in asks. */
export function letRolesBeTold({ app }: TestApi): void {
  app.addHook('onRequest', async (request) => {
    const told = request.headers['x-test-roles'];
    if (typeof told !== 'string' || !request.viewer) return;
    request.viewer = { ...request.viewer, accountId: told, roles: told.split(',') as Role[] };
  });
}
