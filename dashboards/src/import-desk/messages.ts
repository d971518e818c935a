import { inLanguage } from '../app/language.ts';

/** The page around the files: where they are dropped, and the forms to fill in. */
export const text = inLanguage({
  zh: {
    name: '数据导入',
    title: '拖入文件，先试算再入库',
    subtitle: '看清结果再决定；每次导入都可以整批撤销。',
    drop: {
      label: '选择要导入的文件',
      lead: '把文件拖到这里',
      or: '或',
      choose: '选择文件',
      more: '再添文件',
      formats: 'Excel 工作簿（.xlsx）、CSV、OCDS JSON、Open311；一次可放几个，每个不超过 2 GB。',
      promise: '先试算，不会改动任何数据；看清结果后由您决定导不导入。',
      folder: (name: string) => `“${name}”是文件夹，请打开它选里面的文件。`,
    },
    templates: {
      title: '模板',
      subtitle: (kinds: number) => `${kinds} 类记录各有一份 Excel 模板，带填写说明、下拉选项和样例`,
      download: (label: string) => `下载模板：${label}`,
    },
  },
  en: {
    name: 'Import',
    title: 'Drop a file: it is tried before it goes in',
    subtitle: 'See what it comes to, then decide; every import can be undone whole.',
    drop: {
      label: 'Choose files to import',
      lead: 'Drop files here',
      or: 'or',
      choose: 'Choose files',
      more: 'Add files',
      formats:
        'Excel workbooks (.xlsx), CSV, OCDS JSON, Open311; several at a time, each up to 2 GB.',
      promise: 'A trial first, which changes no data: you see what would happen, and decide.',
      folder: (name: string) => `“${name}” is a folder: open it and choose the files in it.`,
    },
    templates: {
      title: 'Templates',
      subtitle: (kinds: number) =>
        `An Excel template for each of ${kinds} kinds of records, with notes, drop-down lists and an example (in Chinese)`,
      download: (label: string) => `Download the template: ${label}`,
    },
  },
});
