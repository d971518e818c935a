import { PERMISSION_NAMES, PERMISSIONS, type Permission, ROLE_NAMES } from '@minxin/access';
import { HttpRefusal } from '../../server/http-refusal.ts';

/** Something that none of the viewer's roles allows. */
export class Forbidden extends HttpRefusal {
  override readonly name = 'Forbidden';

  constructor(permission: Permission) {
    const names = PERMISSION_NAMES[permission];
    const roles = PERMISSIONS[permission].map((role) => ROLE_NAMES[role]);
    super('FORBIDDEN', 403, {
      zh: `您没有“${names.zh}”的权限；有此权限的角色：${roles.map(({ zh }) => zh).join('、')}。如需办理，请联系管理员。`,
      en: `You may not do this (${names.en}); who may: ${roles.map(({ en }) => en).join(', ')}. Ask an administrator for the role.`,
    });
  }
}

/** Something that is told of the whole district, asked by who is responsible for a part of it. */
export class OutOfScope extends HttpRefusal {
  override readonly name = 'OutOfScope';

  constructor() {
    super('OUT_OF_SCOPE', 403, {
      zh: '这里是全区的内容，超出您的权限范围；如需查看，请联系管理员调整范围。',
      en: 'This is about the whole district and lies outside your scope; ask an administrator to widen it.',
    });
  }
}
