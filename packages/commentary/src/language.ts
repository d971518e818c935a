/** The languages of the interface and of all that is written from figures. */
export type Language = 'zh' | 'en';
