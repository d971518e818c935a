import { may, type Viewer } from '@minxin/access';
import { HttpRefusal } from '../server/http-refusal.ts';

/** @throws HttpRefusal FORBIDDEN for who may not read the audit log */
export function requireAudit(viewer: Viewer): void {
  if (may(viewer, 'readAudit')) return;
  throw new HttpRefusal('FORBIDDEN', 403, {
    zh: '审计日志只对审计员开放；如需查看，请联系管理员。',
    en: 'The audit log is open to auditors alone: ask an administrator for the role.',
  });
}
