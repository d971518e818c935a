import {
  AccessError,
  actorOf,
  checkPassword,
  createFirstAccount,
  createLink,
  hasAccounts,
  ROLES,
  setPasswordByLink,
  WHOLE_DISTRICT,
} from '@minxin/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { messageIn } from '../../server/bilingual.ts';
import type { AccessOptions } from '../authenticate.ts';
import { accountObject, recordAccess } from '../record-access.ts';
import { SIGNED_IN } from '../rules/route-rules.ts';
import { viewerOf } from '../viewer-of.ts';
import { formValue } from './form-values.ts';
import { field } from './html.ts';
import { TEXTS } from './messages.ts';
import { sendPage } from './send-page.ts';
import { newPasswordFields } from './set-password.ts';
import { letIn } from './sign-in.ts';

interface Typed {
  readonly userName: string;
  readonly displayName: string;
  readonly problem?: string;
}

/** `/setup`: the owner of the machine makes the first account; from then on the page is closed. */
export function registerFirstAccount(app: FastifyInstance, access: AccessOptions): void {
  app.get('/setup', SIGNED_IN, (request, reply) =>
    sendForm(request, reply, access, 200, { userName: '', displayName: '' }),
  );

  app.post('/setup', SIGNED_IN, async (request, reply) => {
    const { body, language } = request;
    const typed = {
      userName: formValue(body, 'user'),
      displayName: formValue(body, 'name'),
    };
    const refuse = (problem: string) =>
      sendForm(request, reply, access, 400, { ...typed, problem });
    const password = formValue(body, 'password');
    if (viewerOf(request).accountId !== null) return sendForm(request, reply, access, 403, typed);
    if (password !== formValue(body, 'again')) return refuse(TEXTS[language].notTheSame);
    try {
      // Before there is an account that nobody could sign in to.
      await checkPassword(password, typed.userName);
      const now = new Date();
      const order = {
        ...{ ...typed, roles: ROLES, scope: WHOLE_DISTRICT },
        ...{ seesSmallCells: access.smallCells, oidc: null },
      };
      const { name: actor } = viewerOf(request);
      const account = await createFirstAccount(access, order, { now, actor });
      const token = await createLink(access, 'set_password', account.id, now);
      await setPasswordByLink(access, token, password, now);
      await recordAccess(access, actorOf(viewerOf(request), request), {
        ...{ event: 'rights_changed', object: accountObject(account.id) },
        details: { change: 'added', roles: account.roles },
      });
      return await letIn(request, reply, access, { account, next: '/accounts' });
    } catch (failure) {
      if (!(failure instanceof AccessError)) throw failure;
      return refuse(messageIn(failure, language));
    }
  });
}

async function sendForm(
  request: FastifyRequest,
  reply: FastifyReply,
  access: AccessOptions,
  status: number,
  { userName, displayName, problem }: Typed,
): Promise<FastifyReply> {
  const { language } = request;
  const text = TEXTS[language];
  if (await hasAccounts(access)) return reply.redirect('/', 303);
  if (viewerOf(request).accountId !== null) {
    return sendPage(reply, 403, { title: text.setup, problem: text.ownerOnly, body: '' }, language);
  }
  const body = `<p>${text.setupHint}</p>
<form action="/setup" method="post">
${field({ name: 'user', label: text.userName, autocomplete: 'username', value: userName })}
${field({ name: 'name', label: text.displayName, autocomplete: 'name', value: displayName })}
${newPasswordFields(text)}
<button>${text.save}</button>
</form>
<p>${text.passwordHint}</p>`;
  return sendPage(reply, status, { title: text.setup, problem, body }, language);
}
