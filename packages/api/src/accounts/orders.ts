import {
  AccessError,
  type AccountOrder,
  type ApiTokenOrder,
  type Role,
  type Scope,
} from '@minxin/access';
import type {
  AccessScopeInput,
  AccountInput,
  ApiTokenInput,
} from '../generated/resolvers.generated.ts';
import { modelOf } from '../resolvers/model-of.ts';

/** What is asked of an account, in the words of the tables. The defaults are the contract's. */
export function accountOrderOf(input: AccountInput, issuer: string | undefined): AccountOrder {
  const { userName, displayName, scope, seesSmallCells, signsInBy, oidcSubject } = input;
  if (signsInBy === 'OIDC' && issuer === undefined) throw notConfigured();
  const subject = oidcSubject?.trim() || null;
  return {
    ...{ userName, displayName, roles: rolesOf(input), scope: scopeOf(scope) },
    seesSmallCells: seesSmallCells ?? false,
    oidc: signsInBy === 'OIDC' && issuer !== undefined ? { issuer, subject } : null,
  };
}

export const tokenOrderOf = (input: ApiTokenInput): ApiTokenOrder => ({
  ...{ name: input.name, days: input.days ?? 90 },
  ...{ roles: rolesOf(input), scope: scopeOf(input.scope) },
});

const rolesOf = ({ roles }: Pick<AccountInput, 'roles'>): Role[] =>
  roles.map((role) => role.toLowerCase() as Role);

const scopeOf = (scope: AccessScopeInput | undefined): Scope => ({
  subjects: scope?.subjects?.flatMap((subject) => modelOf(subject)?.subject ?? []) ?? 'all',
  towns: scope?.towns ?? 'all',
  departments: scope?.departments ?? 'all',
});

const notConfigured = () =>
  new AccessError('OIDC_NOT_CONFIGURED', {
    zh: '没有配置统一身份认证：请改用密码，或设置 MINXIN_OIDC_ISSUER 和 MINXIN_OIDC_CLIENT_ID 后重新启动。',
    en: 'No identity provider is set up: choose a password, or set MINXIN_OIDC_ISSUER and MINXIN_OIDC_CLIENT_ID and start anew.',
  });
