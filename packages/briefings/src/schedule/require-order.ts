import { isAbsolute } from 'node:path';
import { BRIEFING_FORMATS, RECORD_SUBJECTS } from '@minxin/database';
import { BriefingError } from '../briefing-error.ts';
import type { Recipient, ScheduleOrder } from './schedule.ts';

/** One address and nothing else: no name, no list, nothing that could begin another header. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;

/** @throws BriefingError BRIEFING_BAD_SCHEDULE naming the recipient */
export function requireOrder({ recipients }: ScheduleOrder): void {
  for (const recipient of recipients) requireRecipient(recipient);
  const names = recipients.map(({ kind, place }) => `${kind} ${place}`);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw bad(`${twice} 写了两次，请只留一次`, `${twice} is named twice: leave it once`);
  }
}

function requireRecipient({ kind, place, formats, mayRead }: Recipient): void {
  if (kind === 'folder' && !isAbsolute(place)) {
    throw bad(
      `文件夹应写完整路径，不是“${place}”`,
      `give the whole path of the folder, not "${place}"`,
    );
  }
  if (kind === 'email' && !ADDRESS.test(place)) {
    throw bad(
      `“${place}”不是一个邮箱地址，应如 name@example.gov.cn`,
      `"${place}" is not one e-mail address, such as name@example.gov.cn`,
    );
  }
  if (formats.length === 0) {
    throw bad(
      `${place} 没有选文件格式，请从 ${BRIEFING_FORMATS.join('、')} 中选`,
      `no format is chosen for ${place}: choose from ${BRIEFING_FORMATS.join(', ')}`,
    );
  }
  const unknown = mayRead?.find((subject) => !RECORD_SUBJECTS.includes(subject));
  if (unknown !== undefined || mayRead?.length === 0) {
    throw bad(
      `${place} 的主题应从 ${RECORD_SUBJECTS.join('、')} 中选，不写则为全部`,
      `choose the subjects of ${place} from ${RECORD_SUBJECTS.join(', ')}, or leave them out for all`,
    );
  }
}

const bad = (chinese: string, english: string): BriefingError =>
  new BriefingError(
    'BRIEFING_BAD_SCHEDULE',
    `定时有误：${chinese}。`,
    `The schedule can't stand: ${english}.`,
  );
