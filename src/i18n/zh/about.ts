/** Interface words in Chinese of the page about the site. Its text is content/notes/about.zh.mdx. */
export const aboutZh = {
  description: '本站的运营者、办站缘由和联系方式，以及隐私、无障碍、更正、引用和权利的说明。',
  lede: '本站为非官方网站，逐句对照各地方案，各处均可查回原文。',
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
