export interface SignInPage {
  /** The path that the person wanted, to go on to afterwards. */
  readonly next: string;
  readonly problem?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** The page for someone who is not signed in: how to get in, with nothing of the data on it. */
export const signInPage = ({ next, problem }: SignInPage): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>登录 · 民心</title>
<style>
:root { color-scheme: light dark; --paper: #f7f4ec; --surface: #fffdf8; --ink: #1d2824; --soft: #55605a; --line: #e4dfd2; --tea: #2e6b4f; --late: #bf4127 }
@media (prefers-color-scheme: dark) { :root { --paper: #0f1714; --surface: #14201b; --ink: #eef2ea; --soft: #a9b5ad; --line: #25342d; --tea: #6fc09a; --late: #ff7a5c } }
* { box-sizing: border-box; margin: 0 }
body { min-height: 100vh; display: grid; place-items: center; padding: 24px; background: var(--paper); color: var(--ink); font: 15px/1.7 "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
main { width: min(440px, 100%); background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 32px }
h1 { font: 600 26px/1.3 "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", serif; letter-spacing: .08em }
p { margin-top: 12px; color: var(--soft) }
p.problem { color: var(--late) }
code { font-size: 14px; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: 1px 6px }
form { display: flex; gap: 8px; margin-top: 20px }
input { flex: 1; min-width: 0; font: inherit; padding: 8px 12px; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
button { font: inherit; padding: 8px 18px; color: var(--surface); background: var(--tea); border: 0; border-radius: 6px; cursor: pointer }
:focus-visible { outline: 2px solid var(--tea); outline-offset: 2px }
</style>
</head>
<body>
<main>
<h1>民心</h1>
${problem ? `<p class="problem" role="alert">${problem}</p>` : ''}
<p>请打开启动时打印的登录链接。链接用过或过期后，在服务器上运行 <code>npm run minxin token</code> 取一个新的。</p>
<form action="/sign-in" method="get">
<input type="hidden" name="next" value="${escaped(next)}">
<input name="token" aria-label="登录口令" placeholder="粘贴口令" autocomplete="off" required>
<button>登录</button>
</form>
</main>
</body>
</html>
`;
