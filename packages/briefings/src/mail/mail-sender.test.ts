import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../files/sha256.ts';
import { startMailServer, type TestMailServer } from '../testing/smtp-server.ts';
import type { Letter } from './letter.ts';
import { mailSender } from './mail-sender.ts';

const FROM = '民心 <minxin@example.gov.cn>';
const LETTER: Letter = {
  ...{ to: 'office@example.gov.cn', subject: '汉滨区民心数据简报 2019年12月', text: '请查收。\n' },
  attachments: [
    { name: '简报-2019-12.pdf', content: Buffer.from('%PDF-1.7 …') },
    // Much more than what lies in buffers on the way.
    { name: 'briefing-2019-12.zip', content: Buffer.alloc(2_000_000, '民心') },
  ],
};

let server: TestMailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server?.stop());

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'sent',
    (failure) => failure.code,
  );

test('a letter arrives as it was written: subject, text, names and bytes of its files', async () => {
  await mailSender({ url: server.url, from: FROM })(LETTER);
  const letter = server.letters.at(-1);
  expect(letter).toMatchObject({
    ...{ subject: LETTER.subject, text: LETTER.text },
    from: { name: '民心', address: 'minxin@example.gov.cn' },
    to: [{ address: LETTER.to }],
  });
  const arrived = letter?.attachments.map(({ filename, content }) => ({
    name: filename,
    sha256: sha256(Buffer.from(content as ArrayBuffer)),
  }));
  expect(arrived).toEqual(
    LETTER.attachments.map(({ name, content }) => ({ name, sha256: sha256(content) })),
  );
});

test('where the server says no, or is not there, it surely was not sent', async () => {
  const send = mailSender({ url: server.url, from: FROM });
  const before = server.letters.length;
  server.refuse(1);
  expect(await codeOf(send(LETTER))).toBe('BRIEFING_MAIL_REFUSED');
  expect(server.letters).toHaveLength(before);
  expect(await codeOf(send(LETTER))).toBe('sent');
  const nobody = mailSender({ url: 'smtp://127.0.0.1:1', from: FROM });
  expect(await codeOf(nobody(LETTER))).toBe('BRIEFING_MAIL_REFUSED');
});

test('where the server took it all and never answered, it is not known', async () => {
  server.breakOff();
  const send = mailSender({ url: server.url, from: FROM });
  expect(await codeOf(send(LETTER))).toBe('BRIEFING_MAIL_UNCERTAIN');
});
