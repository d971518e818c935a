import { AccessError, may, PERMISSION_NAMES, type Permission, type Viewer } from '@minxin/access';

/** @throws AccessError FORBIDDEN where the viewer may not */
export function demand(viewer: Viewer, permission: Permission): void {
  if (may(viewer, permission)) return;
  const { zh, en } = PERMISSION_NAMES[permission];
  throw new AccessError('FORBIDDEN', {
    zh: `您没有“${zh}”的权限，需要时请管理员开通。`,
    en: `You lack the permission "${en}": ask an administrator if you need it.`,
  });
}
