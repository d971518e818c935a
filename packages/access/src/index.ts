export {
  AccessError,
  type AccessErrorCode,
  type AccessProblem,
  problemOf,
} from './access-error.ts';
export type { AccessPlace } from './access-place.ts';
export { type Account, viewerOfAccount } from './accounts/account.ts';
export {
  type AccountOrder,
  type Choice,
  checkScope,
  readScopeChoices,
} from './accounts/account-order.ts';
export {
  hasAccounts,
  readAccount,
  readAccountNamed,
  readAccounts,
} from './accounts/read-accounts.ts';
export {
  changeAccount,
  createAccount,
  createFirstAccount,
  enableAccount,
} from './accounts/write-accounts.ts';
export * from './audit/index.ts';
export {
  accountOfLink,
  createLink,
  LINK_LIFETIMES,
  redeemSignInLink,
} from './links/one-time-links.ts';
export { accountOfIdentity } from './oidc/account-of-identity.ts';
export {
  IdentityProvider,
  type OidcFlow,
  type OidcIdentity,
  type OidcOptions,
} from './oidc/identity-provider.ts';
export { checkPassword, isObvious } from './passwords/password-rules.ts';
export { changePassword, setPasswordByLink } from './passwords/set-password.ts';
export { SignInLocked, signInByPassword } from './passwords/sign-in-by-password.ts';
export { isFixedToken } from './secrets/secret.ts';
export { endSession, endSessionsOf } from './sessions/end-sessions.ts';
export { findSession, type Session } from './sessions/find-session.ts';
export { SESSION } from './sessions/lifetimes.ts';
export { readSessions, type SessionEntry } from './sessions/read-sessions.ts';
export { renewSession } from './sessions/renew-session.ts';
export { startSession, type Visitor } from './sessions/start-session.ts';
export type { ApiToken } from './tokens/api-token.ts';
export { type ApiTokenOrder, createApiToken } from './tokens/create-api-token.ts';
export { findApiToken } from './tokens/find-api-token.ts';
export { readApiTokens, revokeApiToken } from './tokens/keep-api-tokens.ts';
export { nameHash, readLocks, readLocksOf, type Tried, unlockName } from './tries/charge-try.ts';
export { type Granted, narrowedTo } from './viewer/granted.ts';
export { PERMISSION_NAMES } from './viewer/permission-names.ts';
export { PERMISSIONS, type Permission } from './viewer/permissions.ts';
export { ROLE_NAMES, ROLES, type Role } from './viewer/roles.ts';
export { type Reach, reaches, type Scope, WHOLE_DISTRICT } from './viewer/scope.ts';
export { may, ownerNamed, rightsKey, type Viewer } from './viewer/viewer.ts';
