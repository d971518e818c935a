import { inLanguage } from '../app/language.ts';

export const text = inLanguage({
  zh: { pause: '停在这一页', play: '继续轮换', next: '下一页', leave: '回到总览', turn: '轮换' },
  en: { pause: 'Stay here', play: 'Go on', next: 'Next', leave: 'Overview', turn: 'Rotation' },
});
