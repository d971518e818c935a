import {
  AccessError,
  accountOfLink,
  actorOf,
  readAccount,
  setPasswordByLink,
  viewerOfAccount,
} from '@minxin/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { messageIn } from '../../server/bilingual.ts';
import type { AccessOptions } from '../authenticate.ts';
import { accountObject, recordAccess } from '../record-access.ts';
import { OPEN } from '../rules/route-rules.ts';
import { formValue } from './form-values.ts';
import { escaped, field, hidden } from './html.ts';
import { TEXTS } from './messages.ts';
import { sendPage } from './send-page.ts';
import { letIn } from './sign-in.ts';

/** `/set-password?token=…`: somebody sets their own password by the link that they were given. */
export function registerSetPassword(app: FastifyInstance, access: AccessOptions): void {
  app.get<{ Querystring: { token?: unknown } }>('/set-password', OPEN, (request, reply) =>
    sendForm(request, reply, access, { token: String(request.query.token ?? ''), status: 200 }),
  );

  app.post('/set-password', OPEN, async (request, reply) => {
    const { body, language } = request;
    const token = formValue(body, 'token');
    const password = formValue(body, 'password');
    if (password !== formValue(body, 'again')) {
      const problem = TEXTS[language].notTheSame;
      return sendForm(request, reply, access, { token, status: 400, problem });
    }
    try {
      const account = await setPasswordByLink(access, token, password, new Date());
      await recordAccess(access, actorOf(viewerOfAccount(account), request), {
        ...{ event: 'rights_changed', object: accountObject(account.id) },
        details: { change: 'password' },
      });
      return await letIn(request, reply, access, { account, next: '/' });
    } catch (failure) {
      if (!(failure instanceof AccessError)) throw failure;
      const problem = messageIn(failure, language);
      return sendForm(request, reply, access, { token, status: 400, problem });
    }
  });
}

/** The form, so long as the link stands; else why it does not. */
async function sendForm(
  { language }: FastifyRequest,
  reply: FastifyReply,
  access: AccessOptions,
  asked: { readonly token: string; readonly status: number; readonly problem?: string },
): Promise<FastifyReply> {
  const text = TEXTS[language];
  const title = text.setPassword;
  try {
    const id = await accountOfLink(access, asked.token, new Date(), 'look');
    const { displayName, userName } = await readAccount(access, id);
    const body = `<p>${text.passwordOf(escaped(displayName))}${text.passwordHint}</p>
<form action="/set-password" method="post">
${hidden('token', asked.token)}
<input type="hidden" name="username" autocomplete="username" value="${escaped(userName)}">
${newPasswordFields(text)}
<button>${text.save}</button>
</form>`;
    return sendPage(reply, asked.status, { title, problem: asked.problem, body }, language);
  } catch (failure) {
    if (!(failure instanceof AccessError)) throw failure;
    const body = `<a class="button" href="/sign-in">${text.backToSignIn}</a>`;
    return sendPage(reply, 410, { title, problem: messageIn(failure, language), body }, language);
  }
}

/** A new password, and once more. */
export const newPasswordFields = (text: (typeof TEXTS)['zh']): string =>
  [
    { name: 'password', label: text.newPassword },
    { name: 'again', label: text.again },
  ]
    .map((one) => field({ ...one, type: 'password', autocomplete: 'new-password' }))
    .join('\n');
