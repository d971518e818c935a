// Runs before the first paint, so that a dark page never flashes white. useTheme.ts takes over.
(() => {
  const asked = new URLSearchParams(location.search).get('theme');
  let kept = null;
  try {
    kept = localStorage.getItem('minxin.theme');
  } catch {
    // Storage may be closed to this page; the system's choice holds.
  }
  const named = [asked, location.pathname === '/wall' ? 'dark' : null, kept];
  const choice = named.find((name) => name === 'light' || name === 'dark');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = choice ?? (dark ? 'dark' : 'light');
  document.documentElement.style.colorScheme = document.documentElement.dataset.theme;
})();
