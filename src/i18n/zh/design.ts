import type { ColourKind, RoleName } from '#src/features/design/model/colour-roles.ts';

/** Interface words in Chinese of the page that shows the design system. */
export const designZh = {
  title: '版面与组件',
  description:
    '本站的颜色、字号、间距和每个组件的各种状态，都由真实的组件和数据画出，并说明各自何时使用。',
  lede: '颜色、字号和间距读自样式文件，对比度在生成网页时算出；每个组件都是各页所用的那一个，例子取自各份方案。样式改了，这一页跟着改。',
  sections: {
    colour: '颜色',
    type: '字号与行距',
    space: '间距',
    names: '地方与标识',
    numbers: '指标',
    silence: '未提及',
    bodies: '责任单位',
    cells: '对照表',
    controls: '链接、按钮与输入',
    charts: '图与图例',
    modes: '深色、打印与高对比',
  },

  colour: {
    use: '样式只用角色名，不直接写色值；换色时改一处。',
    plans: '方案的颜色',
    plansUse: '颜色按方案的次序取，只帮助辨认；同一信息总另有文字或形状。',
    plan: (order: number) => `第${order}份方案`,
    scheme: { light: '浅', dark: '深' },
    ratio: {
      surface: (ratio: string) => `墨色写在其上${ratio}`,
      text: (ratio: string) => `与底色${ratio}`,
      graphic: (ratio: string) => `与底色${ratio}`,
      decoration: (ratio: string) => `与底色${ratio}`,
    } satisfies Record<ColourKind, (ratio: string) => string>,
    kind: {
      surface: '底面：其上文字至少4.5',
      text: '文字：至少4.5',
      graphic: '图形：至少3',
      decoration: '装饰：不单独表意，无下限',
    } satisfies Record<ColourKind, string>,
    roles: {
      ground: '页面的底色。',
      'ground-raised': '与正文分开的一块：代码、附带的上下文。',
      mark: '原文中的指标、检索命中的词、网址所指的条文。',
      ink: '正文和标题。',
      'ink-quiet': '说明、标签、单位：可以略过的文字。',
      accent: '指标的数字、正在看的栏目；一处只用一次。',
      draft: '征求意见稿的标识和提示。',
      prefecture: '地级的标识：实心，与县级的空框相对。',
      silence: '“未提及”的文字。',
      'silence-hatch': '“无此部分”的斜纹；斜纹上总有文字。',
      focus: '键盘焦点的框。',
      'rule-strong': '输入框、按钮和表头的线；图中代表句子的小方格。',
      rule: '行与行之间的细线。',
    } satisfies Record<RoleName, string>,
  },

  type: {
    use: '正文和标题用宋体，界面和说明用黑体；汉字之间的西文和数字用同类的西文字体。',
    sizes: '字号',
    sizesUse: '正文用 text-m，界面用 text-s，说明用 text-xs；更小的 text-2xs 只作标签。',
    lines: '行长与行距',
    linesUse: '正文每行至多34个汉字，行距1.85；界面行距1.6，标题1.35。',
    face: { reading: '正文', interface: '界面' },
  },
  space: { use: '间距只取这八级：一至三级在组件之内，四至六级在组件之间，七、八级在章节之间。' },

  plan: {
    title: '地方名',
    use: '凡提到一份方案都用它：印章、地名、级别和状态一起出现，不让地级市与县混在一起。',
    plain: '只带区别于其他方案的标识：地级、征求意见稿',
    link: '带链接',
    text: '不带链接',
  },
  avatar: {
    title: '印章',
    use: '地名放不下时单用：方为县级，圆为地级，虚线空心为征求意见稿。',
  },
  badge: {
    title: '标识',
    use: '说明级别或状态；正式印发的方案不必标。',
  },
  draftNote: { title: '征求意见稿提示', use: '一份方案是征求意见稿时，放在它的页首。' },

  figure: {
    title: '指标数字',
    use: '把一项指标单独列出时用：期限、对谁、频次、比较词、数值、单位和所计对象，缺什么就不写什么。',
    large: '大：并排比较各地',
    small: '小：在正文旁边',
    alone: '不写所计对象，不带链接',
  },
  mark: { title: '句中的指标', use: '在原句里标出指标的原字，一字不改；一数两指的，只画一道。' },

  silence: {
    title: '未提及',
    use: '方案未提及、未提出的，写成一个值，不留空，也不写零；五种情形，五种说法。',
    kinds: {
      none: '有这一部分，未提及这个主题',
      quota: '提出了，没有指标',
      absent: '整份方案没有这一部分',
      responsibility: '没有列出责任单位',
      fact: '文件里没有文号、日期等事项',
    },
    block: '占满一栏：整栏都没有时用',
  },

  bodies: {
    use: '列出责任单位时用，角色照原文用语，牵头的加粗；没有说谁牵头的，不替它指定。',
    lead: '有牵头单位',
    shared: '按职责分工，没有牵头单位',
    open: '名单以“等”结尾',
    twice: '同一单位列在两个角色下',
    asWritten: '在方案自己的页面上：照原文',
    note: '宽屏上在一个部分的标题旁：谁牵头，全部名单在哪里',
  },

  cells: {
    use: '逐个主题对照各地原文时用；格子有五种：提出并有指标、提出、提及、未提及、没有这一部分。',
    occurs: (part: string) => `取自“${part}”`,
  },

  controls: {
    breadcrumbs: '所在位置',
    breadcrumbsUse: '首页以外的每一页，放在标题之上；本页最上面就是一例。',
    links: '链接',
    linksUse: '链接有下划线；导航和目录里一望而知是链接的，可以不画线。点击的范围至少24像素见方。',
    link: '方法说明',
    buttons: '按钮',
    buttonsUse: '按钮做事，链接去别处；一组里只有一个实心按钮。',
    primary: '实心：这一组里要按的那个',
    quiet: '空框：其余的',
    disabled: '眼下不能用，但仍读得到',
    press: '检索',
    copy: '复制',
    inputs: '输入与选择',
    inputsUse: '每个输入都有写明的标签；占位文字只举例，不代替标签。',
    select: '地方',
    all: '全部',
    check: '级别',
    readingTools: '正文的字号与行距',
    readingToolsUse:
      '在读全文的页面，和目录在一起：每一档都照它的样子写出；选中的有边框、用粗体，选择只存在这台设备上。没有脚本时不出现。',
    place: '读到哪里',
    placeUse:
      '在目录上方，小屏幕上在窗口顶端：正在读的是第几部分。不主动朗读；目录里同一部分标为当前。',
    placeBefore: '正文之前',
    placeWithin: '正文之中',
    copyLink: '复制链接',
    copyLinkUse:
      '句子或标题后的 # 是它的链接；有脚本时，按下就复制完整网址，窗口底部有一句话说明。',
    copied: '已复制',
    notCopied: '浏览器不允许',
    focus: '焦点',
    focusUse: '用键盘走到的地方有一圈框，2像素宽，离开2像素，不被固定的表头遮住。',
    table: '表',
    tableUse: '数字比图更要紧、或图旁需要同样的数字时用；表题说明它是什么，数字靠右，没有的写明。',
    caption: '示例所用的方案',
    column: { plan: '方案', level: '级别', status: '状态', characters: '原文字数', number: '文号' },
  },

  charts: {
    marks: '记号',
    marksUse: '一个记号同时说出比较词、状态和级别，不靠颜色。',
    exact: '等于',
    final: '正式印发',
    draft: '征求意见稿：空心虚线',
    prefecture: '地级：外加一圈',
    result: '已有的结果：叉，不与目标同形',
    derived: '换算得出的数：菱形，从不实心',
    above: { province: '全省目标', prefecture: '全市目标' },
    plot: '点图',
    plotUse: '只画可以同轴的数字；轴从零起，按方案次序排，不排名。',
    map: '未提及图',
    mapUse: '先看一部分里谁提出、谁提及，再到对照表里读原文。',
  },

  modes: {
    use: '同一套标记，在以下各种条件下都要读得出来。',
    items: [
      ['浅色与深色', '跟随系统，也可在页首指定；只有颜色变，两套都算过对比度。'],
      [
        '打印',
        '一律白底黑字，去掉导航和输入，斜纹改为灰底，页尾印出网址；宽表横排，每页重复表头。',
      ],
      [
        '高对比（强制颜色）',
        '底色会被系统拿走，所以印章、标识、指标和未提及都另有边框或下划线，图用系统的颜色。',
      ],
      ['少动', '系统要求减少动态时，不平滑滚动，也没有过渡。'],
      ['不用脚本', '文字、表和图都在网页里；脚本只添筛选、换列和检索。'],
      ['小屏', '320像素宽也不左右滚动；放不下的表在自己的框里滚动，或逐格竖排。'],
    ] as [string, string][],
  },
};
