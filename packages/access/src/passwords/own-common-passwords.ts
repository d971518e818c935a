/**
 * Passwords that are common where the program is used, beside those of the whole world's list: pinyin of
 * phrases and offices, lucky numbers, runs on the keyboard, names of this program and its first district.
 */
export const OWN_COMMON_PASSWORDS: readonly string[] = `
woaini woaini1314 woaini520 woaini5201314 woaini1314520 wohenaini woaiwojia woaizhongguo woaiwozuguo
5201314 1314520 5211314 520520520 13145200 52013145201314 1314521 88888888 66666666 168168168 518518518
zhongguo zhonghua renmin renminzhengfu zhengfu qufu qzf quzhengfu zhengwu zhengwufuwu zhengwudating
dangwei dangjian dangyuan weiwangfuwu weirenminfuwu gongchandang tongzhi lingdao shuji quzhang juzhang
bangongshi guanliyuan guanli xitong xitongguanliyuan mima wodemima denglu yonghu ceshi chushi chushimima
nihao nihaoma laoshi beijing shanghai shaanxi xian ankang ankangshi hanbin hanbinqu dazhuyuan minxin
minxinminxin hanbinminxin 610902 610902111 610900 725000 12345rexian rexian12345 12345zhengwu
admin admin123 admin888 admin666 admin@123 administrator root root123 system superuser guest test test123
password passw0rd p@ssw0rd p@ssword pa55word changeme default welcome letmein abc abcd abcdef qwe asd zxc
qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc 1qaz2wsx 1qaz2wsx3edc 1qaz@wsx
1qaz!qaz !qaz2wsx zaq12wsx q1w2e3r4 q1w2e3r4t5 1q2w3e4r 1q2w3e4r5t a1b2c3d4 aa123456 a123456 a123456789
abc123456 qq123456 qwe123 asd123 zxc123 huawei huawei@123 h3c inspur lenovo oracle postgres mysql
xiaoming zhangwei wangwei wangfang liwei lina zhangmin lijing wangjing liuwei zhangli
`
  .trim()
  .split(/\s+/);
