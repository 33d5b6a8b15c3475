/** Interface words in Chinese of the page about the site. Its text is content/notes/about.zh.mdx. */
export const aboutZh = {
  description: '本站由谁运营、为什么办、怎样联系，怎样对待隐私、无障碍、更正、引用和权利。',
  lede: '非官方网站。把几份地方方案摆在一起，逐句对照，处处可以回到原文。',
  unset: '尚未填写',
  /** Names of what those who run the site can say. */
  settings: {
    operator: '运营者',
    purpose: '办站缘由',
    contact: '联系方式',
    host: '托管方及其访问记录',
    accessibility: '辅助技术实测',
    corrections: '答复时限',
  },
};
