import type { designZh } from '#src/i18n/zh/design.ts';

/** Interface words in English of the page that shows the design system. */
export const designEn: typeof designZh = {
  title: 'Layout and components',
  description:
    'The colours, sizes, spaces and every state of every component of this site, drawn by the real components from real data, with a sentence on when to use each.',
  lede: 'Colours, sizes and spaces are read from the stylesheet, and contrast is computed when the pages are made. Each component is the one that the other pages use, and its examples come from the plans. When a style changes, this page changes with it.',
  sections: {
    colour: 'Colours',
    type: 'Type',
    space: 'Space',
    names: 'Places and badges',
    numbers: 'Targets',
    silence: 'Not mentioned',
    bodies: 'Responsible bodies',
    cells: 'Comparison table',
    controls: 'Links, buttons and inputs',
    charts: 'Charts and marks',
    modes: 'Dark, print and forced colours',
  },

  colour: {
    use: 'Styles name a role and never a colour, so that a colour is changed in one place.',
    plans: 'Colours of plans',
    plansUse:
      'Plans take colours by their order. A colour only helps to recognize a plan; words or a shape always say the same.',
    plan: (order) => `Plan ${order}`,
    scheme: { light: 'Light', dark: 'Dark' },
    ratio: {
      surface: (ratio) => `${ratio} with ink on it`,
      text: (ratio) => `${ratio} on the ground`,
      graphic: (ratio) => `${ratio} on the ground`,
      decoration: (ratio) => `${ratio} on the ground`,
    },
    kind: {
      surface: 'Surface: text on it needs 4.5',
      text: 'Text: needs 4.5',
      graphic: 'Sign: needs 3',
      decoration: 'Decoration: says nothing alone, needs none',
    },
    roles: {
      ground: 'The ground of a page.',
      'ground-raised': 'A block set apart from the text: code, or context around a sentence.',
      mark: 'A target in its sentence, words that a search found, the clause that an address leads to.',
      ink: 'Text and headings.',
      'ink-quiet': 'Notes, labels and units: what may be skipped.',
      accent: 'The figure of a target, or the current entry of a navigation; once in a place.',
      draft: 'The badge and the note of a draft for comment.',
      prefecture: 'The badge of a prefecture, filled, against the empty box of a county.',
      silence: 'The words “Not mentioned”.',
      'silence-hatch':
        'The hatching of a part that a plan does not have; words always stand on it.',
      focus: 'The ring around what the keyboard has reached.',
      'rule-strong': 'Lines of inputs, buttons and table heads; the boxes of sentences in a chart.',
      rule: 'Hairlines between rows.',
    },
  },

  type: {
    use: 'Text and headings are set in a serif, the interface and notes in a sans; Latin letters and figures among Chinese characters take a Latin font of the same kind.',
    sizes: 'Sizes',
    sizesUse:
      'Text is text-m, the interface text-s and notes text-xs; text-2xs, the smallest, is for labels only.',
    lines: 'Line length and line height',
    linesUse:
      'A line of text holds at most 34 Chinese characters at a line height of 1.85; the interface has 1.6 and headings 1.35.',
    face: { reading: 'Text', interface: 'Interface' },
  },
  space: {
    use: 'Spaces are one of these eight: 1 to 3 inside a component, 4 to 6 between components, 7 and 8 between chapters.',
  },

  plan: {
    title: 'Name of a plan',
    use: 'Wherever a plan is named: seal, name, level and status together, so that a prefecture is never taken for a county.',
    plain: 'Only the badges that set a plan apart: prefecture level, draft for comment',
    link: 'With a link',
    text: 'Without a link',
  },
  avatar: {
    title: 'Seal',
    use: 'Alone where a name does not fit: square for a county, round for a prefecture, dashed and hollow for a draft.',
  },
  badge: {
    title: 'Badge',
    use: 'Shows level or status; a plan that was formally issued needs none for its status.',
  },
  draftNote: {
    title: 'Note on a draft',
    use: 'At the head of a plan that is a draft for comment.',
  },

  figure: {
    title: 'Figure of a target',
    use: 'Where a target stands by itself: deadline, per school or per year, comparator, value, unit and what is counted; what the plan does not say is left out.',
    large: 'Large: plans side by side',
    small: 'Small: beside the text',
    alone: 'Without what is counted, and without a link',
  },
  mark: {
    title: 'Target in its sentence',
    use: 'Marks the words of a target in the sentence, unchanged; one line under a number that serves two targets.',
  },

  silence: {
    title: 'Not mentioned',
    use: 'What a plan does not say is written as a value, never left empty and never zero; five cases have five wordings.',
    kinds: {
      none: 'The part is there, but not this topic',
      quota: 'It is written about, but without a number',
      absent: 'The plan has no such part',
      responsibility: 'No bodies are listed',
      fact: 'The file gives no document number, date or the like',
    },
    block: 'Filling a column: where all of it is missing',
  },

  bodies: {
    use: 'Wherever responsible bodies are listed, under the plans’ own words for their roles, those that lead in bold; where none is said to lead, none is made to.',
    lead: 'With a leading body',
    shared: 'Each by its own duties, none leading',
    open: 'The list is open',
    twice: 'A body in two roles',
    asWritten: 'On the plan’s own page: as written',
    note: 'Beside the heading of a part, on wide screens: who leads, and the way to the list',
  },

  cells: {
    use: 'To read the plans topic by topic; a cell is one of five kinds: addressed with a target, addressed, mentioned, not mentioned, no such part.',
    occurs: (part) => `From “${part}”`,
  },

  controls: {
    breadcrumbs: 'Where you are',
    breadcrumbsUse:
      'On every page but the home page, above the title; the top of this page has one.',
    links: 'Links',
    linksUse:
      'A link is underlined, except in a navigation or a table of contents, where it can be nothing else; it can be hit on at least 24 by 24 pixels.',
    link: 'How it was made',
    buttons: 'Buttons',
    buttonsUse:
      'A button does something and a link goes somewhere; one button of a group is filled.',
    primary: 'Filled: the one to press',
    quiet: 'Outlined: the others',
    disabled: 'Of no use now, but still read out',
    press: 'Search',
    copy: 'Copy',
    inputs: 'Inputs and choices',
    inputsUse: 'Every input has a written label; a placeholder gives an example and is no label.',
    select: 'Place',
    all: 'All',
    check: 'Level',
    readingTools: 'Type of the text',
    readingToolsUse:
      'On reading pages, with the contents: each step shows what it gives; the one chosen has a border and bold type, stays on the device and is absent without scripts.',
    readAloud: 'Reading aloud, and large type',
    readAloudUse:
      'On pages read by place. A Mandarin voice of the device reads sentence by sentence, and no word leaves the device; without such a voice there is no button. The sentence being read has a ground and a line, and numbers are said as on the news. “Large type” is the same choice as the size on reading pages.',
    readAloudTry: 'To be tried',
    largeType: 'Large type',
    readAloudReading: 'A sentence being read',
    place: 'Place in a plan',
    placeUse:
      'Above the contents, and at the top of a small screen: the part being read. It is not read out by itself; the contents mark the same part as current.',
    placeBefore: 'Before the text',
    placeWithin: 'In a part',
    copyLink: 'Link copied',
    copyLinkUse:
      'The sign # after a sentence or heading is a link to it; with scripts it copies the full address, and a message at the foot of the window says so.',
    copied: 'Copied',
    notCopied: 'The browser does not allow it',
    focus: 'Focus',
    focusUse:
      'What the keyboard has reached has a ring 2 pixels wide and 2 pixels away, which no fixed head hides.',
    table: 'Table',
    tableUse:
      'Where numbers matter more than a picture, or beside a chart with the same numbers; the caption says what it is, numbers stand to the right, and what is missing is said.',
    caption: 'Plans used as examples',
    column: {
      plan: 'Plan',
      level: 'Level',
      status: 'Status',
      characters: 'Characters',
      number: 'Document number',
    },
  },

  charts: {
    marks: 'Marks',
    marksUse: 'One mark tells comparator, status and level without colour.',
    exact: 'equal',
    final: 'formally issued',
    draft: 'draft for comment: hollow and dashed',
    prefecture: 'prefecture: a ring around it',
    result: 'a result: a cross, never the shape of a target',
    derived: 'a derived value: a diamond, never filled',
    above: { province: 'target of the province', prefecture: 'target of the prefecture' },
    plot: 'Dot plot',
    plotUse:
      'Numbers share an axis only where indicator, unit, frequency, scope and deadline agree; the axis starts at zero, and rows keep the order of the plans, without a ranking.',
    map: 'Map of silences',
    mapUse:
      'To see which plans address what in a part, before reading the words in the comparison table.',
  },

  modes: {
    use: 'The same marks must be readable in all of these.',
    items: [
      [
        'Light and dark',
        'As the system, or as chosen in the head of a page; only colours change, and both sets are measured.',
      ],
      [
        'Print',
        'Black on white, without navigation and inputs; hatching becomes grey, the address stands at the end, pages are numbered, wide tables lie across and repeat their heads.',
      ],
      [
        'Forced colours',
        'The system takes backgrounds away, so seals, badges, targets and silences have a border or a line as well, and charts take the system’s colours.',
      ],
      [
        'Reduced motion',
        'Where the system asks for less motion nothing scrolls smoothly, and there are no transitions.',
      ],
      [
        'Without scripts',
        'Words, tables and charts are in the page; scripts only add filters, a choice of columns and the search.',
      ],
      [
        'Small screens',
        'At 320 pixels a page does not scroll sideways; a table that does not fit scrolls in its own frame, or sets its cells one under the other.',
      ],
    ],
  },
};
