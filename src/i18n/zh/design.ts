import type { ColourKind, RoleName } from '#src/features/design/model/colour-roles.ts';

/** Interface words in Chinese of the page that shows the design system. */
export const designZh = {
  title: '版面与组件',
  description:
    '本站的颜色、字号、间距和每个组件的各种状态，均由实际组件和数据画出，并说明各自的用途。',
  lede: '颜色、字号和间距读自样式文件，对比度在生成网页时算出；各组件与页面所用的相同，示例取自各方案。样式如有改动，本页随之更新。',
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
    use: '样式只用角色名，不直接写色值；换色只改一处。',
    plans: '方案的颜色',
    plansUse: '颜色按方案的次序取，仅供辨认；同一信息均另有文字或形状。',
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
      'ground-raised': '与正文分开的一块：代码、所附的上下文。',
      mark: '原文中的指标、检索命中的词、网址所指的条文。',
      ink: '正文和标题。',
      'ink-quiet': '说明、标签、单位：次要文字。',
      accent: '指标的数字、当前栏目；一处只用一次。',
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
    use: '凡列出方案均使用：印章、地名、级别和状态同时出现，使地级市与县级有所区别。',
    plain: '只带区别于其他方案的标识：地级、征求意见稿',
    link: '带链接',
    text: '不带链接',
  },
  avatar: {
    title: '印章',
    use: '无处显示地名时单用：方为县级，圆为地级，虚线空心为征求意见稿。',
  },
  badge: {
    title: '标识',
    use: '说明级别或状态；正式印发的方案不标。',
  },
  draftNote: { title: '征求意见稿提示', use: '一份方案是征求意见稿时，放在它的页首。' },

  figure: {
    title: '指标数字',
    use: '把一项指标单独列出时用：期限、范围、频次、比较词、数值、单位和统计对象，缺项不写。',
    large: '大：并列比较各地',
    small: '小：在正文旁边',
    alone: '不写统计对象，不带链接',
  },
  mark: {
    title: '句中的指标',
    use: '在原句中标出指标的原文，一字不改；一个数字对应两项指标的，只标一次。',
  },

  silence: {
    title: '未提及',
    use: '方案未提及、未提出的，写明情形，不留空，也不写零；五种情形各有写法。',
    kinds: {
      none: '有这一部分，未提及这个主题',
      quota: '提出了，没有指标',
      absent: '整份方案没有这一部分',
      responsibility: '没有列出责任单位',
      fact: '文件里没有文号、日期等事项',
    },
    block: '占满一栏：整栏均无时使用',
  },

  bodies: {
    use: '列出责任单位时使用，角色照录原文用语，牵头单位加粗；未写明牵头单位的，不代为指定。',
    lead: '有牵头单位',
    shared: '按职责分工，没有牵头单位',
    open: '名单以“等”结尾',
    twice: '同一单位列在两个角色下',
    asWritten: '在方案页面上：照原文',
    note: '宽屏上位于部分标题旁：牵头单位和全部名单的链接',
  },

  cells: {
    use: '逐个主题对照各地原文时使用；格子有五种：提出并有指标、提出、提及、未提及、没有这一部分。',
    occurs: (part: string) => `取自“${part}”`,
  },

  controls: {
    breadcrumbs: '所在位置',
    breadcrumbsUse: '首页以外的每一页，置于标题之上，如本页顶部。',
    links: '链接',
    linksUse: '链接有下划线；导航和目录中的链接可以不加。可点击范围至少24像素见方。',
    link: '方法说明',
    buttons: '按钮',
    buttonsUse: '按钮用于操作，链接用于跳转；一组中只有一个实心按钮。',
    primary: '实心：本组的主要操作',
    quiet: '空框：其余操作',
    disabled: '暂不可用，但仍可读取',
    press: '检索',
    copy: '复制',
    inputs: '输入与选择',
    inputsUse: '每个输入框均有标签；占位文字只举例，不代替标签。',
    select: '地方',
    all: '全部',
    check: '级别',
    readingTools: '正文的字号与行距',
    readingToolsUse:
      '位于全文页面的目录旁：各档按实际效果显示；选中的加边框和粗体，选择只存于本设备。无脚本时不显示。',
    readAloud: '朗读与大字',
    readAloudUse:
      '用于按地方阅读的页面。由设备自带的普通话语音逐句朗读，文字不离开本设备；没有这种语音时，按钮不出现。正在读的句子有底色和下划线，数字按播报的读法。“大字”与全文页面的字号是同一个选择。',
    readAloudTry: '可操作',
    largeType: '大字',
    readAloudReading: '正在读的句子',
    place: '阅读位置',
    placeUse:
      '位于目录上方，小屏幕上位于窗口顶端，显示正在阅读的部分。不主动朗读；目录中同一部分标为当前。',
    placeBefore: '正文之前',
    placeWithin: '正文之中',
    copyLink: '复制链接',
    copyLinkUse: '句子或标题后的 # 是其链接；有脚本时，点击即复制完整网址，窗口底部显示提示。',
    copied: '已复制',
    notCopied: '浏览器不允许',
    focus: '焦点',
    focusUse: '键盘焦点所在处有外框，宽2像素，间隔2像素，不被固定的表头遮挡。',
    table: '表',
    tableUse: '数字重于图形，或图旁需列出相同数字时使用；表题说明内容，数字右对齐，缺项写明。',
    caption: '示例所用的方案',
    column: {
      plan: '方案',
      level: '级别',
      status: '文本状态',
      characters: '原文字数',
      number: '文号',
    },
  },

  charts: {
    marks: '记号',
    marksUse: '一个记号同时表示比较词、状态和级别，不依靠颜色。',
    exact: '等于',
    final: '正式印发',
    draft: '征求意见稿：空心虚线',
    prefecture: '地级：外加一圈',
    result: '已有的结果：叉，不与目标同形',
    derived: '换算得出的数：菱形，从不实心',
    above: { province: '全省目标', prefecture: '全市目标' },
    plot: '点图',
    plotUse: '只画可同轴比较的数字；轴从0起，按方案次序排列，不排名。',
    map: '提及图',
    mapUse: '先看一个部分中哪些方案提出、提及，再到对照表中读原文。',
  },

  modes: {
    use: '同一套标记在以下各种条件下均须可读。',
    items: [
      ['浅色与深色', '跟随系统，也可在页首指定；仅颜色改变，两套颜色的对比度均经计算。'],
      [
        '打印',
        '一律白底黑字，去掉导航和输入，斜纹改为灰底，页尾印出网址；宽表横排，每页重复表头。',
      ],
      [
        '高对比（强制颜色）',
        '系统会取消底色，印章、标识、指标和未提及均另有边框或下划线，图使用系统颜色。',
      ],
      ['减少动态效果', '系统要求减少动态效果时，不平滑滚动，也无过渡。'],
      ['无脚本', '文字、表和图均在网页中；脚本只增加筛选、换列和检索。'],
      ['小屏', '宽320像素时页面不横向滚动；超宽的表在框内滚动，或逐格竖排。'],
    ] as [string, string][],
  },
};
