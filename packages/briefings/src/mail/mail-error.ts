import { BriefingError } from '../briefing-error.ts';

export const notConfigured = (): BriefingError =>
  new BriefingError(
    'BRIEFING_MAIL_NOT_CONFIGURED',
    '没有配置邮件服务器，邮件没有发出；请设置 MINXIN_SMTP_URL 和 MINXIN_SMTP_FROM 后重启服务。',
    'No mail server is configured, nothing was sent: set MINXIN_SMTP_URL and MINXIN_SMTP_FROM and start anew.',
  );

export const refusedBy = (to: string, reason: string, cause: unknown): BriefingError =>
  new BriefingError(
    'BRIEFING_MAIL_REFUSED',
    `没能发给 ${to}（${reason}）；请检查邮件服务器和地址。`,
    `It could not be sent to ${to} (${reason}): check the mail server and the address.`,
    { cause },
  );

export const uncertain = (to: string, cause?: unknown): BriefingError =>
  new BriefingError(
    'BRIEFING_MAIL_UNCERTAIN',
    `发给 ${to} 的邮件中途断了，不知是否送到，因此没有重发；请问一下收件人，没收到的点“立即运行”。`,
    `The sending to ${to} broke off, it is not known whether it arrived, so it was not sent again: ask, and run it now if it did not.`,
    { cause },
  );
