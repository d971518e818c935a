import * as client from 'openid-client';
import { AccessError } from '../access-error.ts';

export interface OidcOptions {
  /** The issuer's address, under which its `.well-known/openid-configuration` lies. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  /** The claim that names roles of ours; the account's own roles hold unless told. */
  readonly rolesClaim?: string | undefined;
}

/** What the browser keeps between going there and coming back. */
export interface OidcFlow {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Whom the provider vouches for. */
export interface OidcIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** `preferred_username`; null where it says none. */
  readonly userName: string | null;
  /** What the roles' claim says; null where there is none to be read. */
  readonly roles: readonly string[] | null;
}

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. */
export class IdentityProvider {
  readonly issuer: string;
  readonly #options: OidcOptions;
  #configuration: Promise<client.Configuration> | undefined;

  constructor(options: OidcOptions) {
    this.issuer = options.issuer;
    this.#options = options;
  }

  /**
   * Where to send the browser.
   * @throws AccessError OIDC_FAILED where the provider does not answer
   */
  async begin(callback: string): Promise<{ readonly url: string; readonly flow: OidcFlow }> {
    const configuration = await this.#discover();
    const flow = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      codeVerifier: client.randomPKCECodeVerifier(),
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: 'openid profile',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(flow.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, flow };
  }

  /**
   * Whom the browser comes back as.
   * @throws AccessError OIDC_FAILED where what it brings is not what it was sent for
   */
  async finish(returned: URL, { state, nonce, codeVerifier }: OidcFlow): Promise<OidcIdentity> {
    const configuration = await this.#discover();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, returned, {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const vouched = tokens.claims();
      if (!vouched) throw new Error('The provider gave no ID token.');
      // A profile is told at the UserInfo endpoint by the standard, in the ID token by many.
      const { userinfo_endpoint } = configuration.serverMetadata();
      const profile = userinfo_endpoint
        ? await client.fetchUserInfo(configuration, tokens.access_token, vouched.sub)
        : {};
      const claims: Readonly<Record<string, unknown>> = { ...profile, ...vouched };
      const { rolesClaim } = this.#options;
      const roles = rolesClaim === undefined ? undefined : claims[rolesClaim];
      const userName = claims.preferred_username;
      return {
        issuer: this.issuer,
        subject: vouched.sub,
        userName: typeof userName === 'string' ? userName : null,
        roles: roles === undefined ? null : [roles].flat().map(String),
      };
    } catch (failure) {
      throw failed(failure);
    }
  }

  /** Asked once; a provider that did not answer is asked again. */
  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#options;
    const server = new URL(issuer);
    // Plain HTTP only towards this machine: elsewhere anybody in between could vouch for anybody.
    const isHere = server.protocol === 'http:' && LOOPBACK.has(server.hostname);
    this.#configuration ??= client
      .discovery(server, clientId, clientSecret, undefined, {
        ...(isHere && { execute: [client.allowInsecureRequests] }),
      })
      .catch((failure: unknown) => {
        this.#configuration = undefined;
        throw failed(failure);
      });
    return this.#configuration;
  }
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

const failed = (cause: unknown) =>
  new AccessError(
    'OIDC_FAILED',
    {
      zh: '统一身份认证没有完成，请再登录一次；若仍不行，请管理员查看服务器日志。',
      en: 'The identity provider did not sign you in: try again; if it still fails, the server log tells the administrator why.',
    },
    { cause },
  );
