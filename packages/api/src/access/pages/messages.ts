import type { Language } from '@minxin/commentary';

const zh = {
  signIn: '登录',
  byLink:
    '请打开启动时打印的登录链接。链接用过或过期后，在服务器上运行 <code>npm run minxin token</code> 取一个新的。',
  byOwner: '用服务器上打印的链接或口令登录',
  deadLink: '这个登录链接已经用过、已过期或不正确。',
  token: '登录口令',
  pasteToken: '粘贴口令',
  userName: '用户名',
  displayName: '姓名',
  password: '密码',
  newPassword: '新密码',
  again: '再输一次',
  provider: '统一身份认证登录',
  forgotten: '忘记密码，请管理员给一个设置密码的链接。',
  setPassword: '设置密码',
  passwordOf: (name: string) => `给 ${name} 设置密码。`,
  passwordHint: '至少 12 个字符，可以是一句好记的话；不要太常见，也不要就是用户名。',
  notTheSame: '两次输入的密码不一样，请重新输入。',
  save: '保存',
  setup: '初始设置',
  setupHint: '建立第一个账号：它有全部角色，可以再开通别的账号。建好以后这一页不再开放。',
  ownerOnly: '初始设置只对服务器的主人开放：请先用启动时打印的链接登录。',
  backToSignIn: '回到登录',
};

const en: typeof zh = {
  signIn: 'Sign in',
  byLink:
    'Open the sign-in link that was printed at the start. Once it is used or has expired, <code>npm run minxin token</code> on the server prints another.',
  byOwner: 'Sign in by a link or a token printed on the server',
  deadLink: 'This sign-in link was used before, has expired or is wrong.',
  token: 'Sign-in token',
  pasteToken: 'Paste the token',
  userName: 'User name',
  displayName: 'Name',
  password: 'Password',
  newPassword: 'New password',
  again: 'Once more',
  provider: 'Sign in by the identity provider',
  forgotten: 'Forgot the password? An administrator can give you a link to set one.',
  setPassword: 'Set a password',
  passwordOf: (name) => `Set the password of ${name}.`,
  passwordHint:
    'At least 12 characters, a sentence that you remember will do; not a common one, and not the user name.',
  notTheSame: 'The two passwords differ: type them again.',
  save: 'Save',
  setup: 'Setup',
  setupHint:
    'Make the first account: it has every role and can make the others. Afterwards this page is closed for good.',
  ownerOnly:
    'Setup is open to the owner of the machine alone: sign in first by the link that was printed at the start.',
  backToSignIn: 'Back to the sign-in',
};

/** What the server's own pages say. */
export const TEXTS: Readonly<Record<Language, typeof zh>> = { zh, en };
