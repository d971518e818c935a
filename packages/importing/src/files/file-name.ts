const LONGEST = 200;

/**
 * What a file is called, from what somebody says it is called: no folder, nothing that can't be seen or
 * that turns the reading direction, not too long to be shown. It names a file to people, never to the disk.
 */
export function fileName(told: string): string {
  const last =
    told
      .replace(/\p{Cs}/gu, '\ufffd')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const name = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  return name === '' || /^\.+$/.test(name) ? '未命名' : shortened(name);
}

/** Its ending stays: it says what the file is. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return `${characters.slice(0, LONGEST - ending.length - 1).join('')}…${ending}`;
}
