/** Interface words in Chinese of wording that is shaded in the text of a plan. */
export const shadedWordingZh = {
  legend: '用语',
  turnOn: '标出相同文字',
  key: '图例',
  /** Of a shade in the key; the darkest may stand for more plans than its number. */
  shade: (plans: number, isOrMore: boolean) => `${plans}份${isOrMore && plans === 5 ? '以上' : ''}`,
  formula: '套语',
  /** What a shaded stretch is, read out. */
  sharedBy: (plans: number, isOrMore: boolean) =>
    `${plans}份${isOrMore && plans === 5 ? '以上' : ''}方案共有`,
  places: '这段文字还见于',
  close: '关闭',
  run: (characters: number, plans: number, formula: boolean) =>
    `${plans}份方案共有，${characters}字${formula ? '（套语）' : ''}`,
  /** Places that are not quoted; the file that has them all follows. */
  left: (places: number) => `及另外${places}处，见`,
  pair: (name: string) => `与${name}的用语对照`,
  said: {
    loading: '正在载入…',
    on: '点击标出的文字，查看还见于哪些方案。',
    failed: '载入失败，请检查网络后重试。',
    printed: '另以线条标出与其他方案相同的文字：',
  },
};
