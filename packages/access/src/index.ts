export * from './audit/index.ts';
export { PERMISSION_NAMES } from './viewer/permission-names.ts';
export { PERMISSIONS, type Permission } from './viewer/permissions.ts';
export { ROLE_NAMES, ROLES, type Role } from './viewer/roles.ts';
export { type Reach, reaches, type Scope, WHOLE_DISTRICT } from './viewer/scope.ts';
export { may, ownerNamed, rightsKey, type Viewer } from './viewer/viewer.ts';
