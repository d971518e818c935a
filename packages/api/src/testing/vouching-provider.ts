import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface VouchingProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in there next. */
  person: {
    readonly subject: string;
    readonly userName?: string;
    readonly roles?: readonly string[];
  };
  /** Follows an address of it as a browser does, to where it leads back to us. */
  follow(url: string, back: string): Promise<string>;
  close(): Promise<void>;
}

/** An identity provider that lets in whoever it is told to, over HTTP on a free port. */
export async function startProvider(back: string): Promise<VouchingProvider> {
  const client = { clientId: 'minxin', clientSecret: 'a-secret-for-tests-only' };
  let handle: (...parts: Parameters<ReturnType<Provider['callback']>>) => void = () => {};
  const { createServer } = await import('node:http');
  const server: Server = createServer((request, response) => handle(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        ...{ client_id: client.clientId, client_secret: client.clientSecret },
        redirect_uris: [back],
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username', 'roles'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ['a-key-for-tests-only'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({
        ...{ sub, preferred_username: vouching.person.userName },
        roles: vouching.person.roles && [...vouching.person.roles],
      }),
    }),
  });
  const callback = provider.callback();
  handle = async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return callback(request, response);
    const details = await provider.interactionDetails(request, response);
    const { subject } = vouching.person;
    if (details.prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: subject } });
    const grant = new provider.Grant({ accountId: subject, clientId: client.clientId });
    grant.addOIDCScope('openid profile');
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { consent });
  };
  const vouching: VouchingProvider = {
    ...{ issuer, ...client, person: { subject: 'nobody' } },
    async follow(url, to) {
      const jar = new Map<string, string>();
      let at = url;
      while (!at.startsWith(to)) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(at, { headers: { cookie }, redirect: 'manual' });
        for (const text of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        if (!location) throw new Error(`The provider stops at ${at}: ${await response.text()}`);
        at = new URL(location, at).href;
      }
      return at;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return vouching;
}
