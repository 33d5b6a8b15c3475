/**
 * Texts of a higher level, made up, in layouts unlike those of the five plans. The sentences marked in the
 * comments are cut out of the plans by a language model, as a plan might have taken them over; all else,
 * numbers and names of the notices included, is invented.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { UpstreamOrigin } from '#src/schemas/origin.ts';
import { encodeGb18030 } from './gb18030.ts';

/** A notice of the State Council: web page, contents, soft line breaks, full-width digits, page footers. */
export const NATIONAL = `首页 &gt; 政策 &gt; 正文<br/>
索引号：000014349/2021-00099
成文日期：２０２１年６月３日
　　　国务院关于印发《全民科学素质行动
　　　试验纲要（２０２１—２０３５年）》的通知
　　　　　　　国试发〔２０２１〕９９号
各省、自治区、直辖市人民政府：
　　现将《全民科学素质行动试验纲要》印发给你们，请认
真贯彻执行。
　　　　　　　　　　　　国务院
目　录
　　一、前　言…………………………1
　　二、提升行动………………………2
— 1 —
一、前　言
　　试验纲要提出，科学素质是公民素质的组成
部分。
二、提升行动
（一）青少年
　　１．开展科学家精神进校园活动，将科学精神融
入课堂教学和课外实践活动，让学校各有办法。
　　２．实施主题科普联合行

— 2 —

动，打造贯穿全年的科普工作经常化链条。
（二）农民
　　基层科普信息员覆盖率达到９０％以上，各地可以再
高一些。
　　（教育部牵头，试验部参加）
`;

/** A plan of Henan, in GB18030 and in one long line an article: what it says is elsewhere in other plans. */
export const HENAN = `河南省试验科学素质实施方案\r
豫试政〔2022〕8号\r
第一条　强化宣传,实现科普内容多渠道全媒体传播。引导主流媒体加大科技宣传力度，增加科普内容。\r
第二条　将科学精神融入课堂教学和课外实践活动。发展壮大老年志愿者队伍，鼓励支持老年人积极参与社会治理、科学普及等志愿工作。\r
第三条　实施主题科普联合行动，打造贯穿全年的科普工作经常化链条。\r
`;

type Made = Partial<UpstreamOrigin> & Pick<UpstreamOrigin, 'id' | 'level'>;

/** Words of a text with their place, as an origin file proves them. */
function found(text: string, quote: string) {
  const start = text.indexOf(quote);
  return { value: quote, quote, span: { start, end: start + quote.length } };
}

/** Puts such a text into the sources of a content folder, with its origin file. */
export function addUpstream(sources: string, text: string, made: Made): void {
  const bytes = made.encoding === 'gb18030' ? encodeGb18030(text) : Buffer.from(text);
  const title = /(?<=《)[^》]+|\S+实施方案/.exec(text)?.[0] ?? text.slice(0, 1);
  const { value: zh, ...place } = found(text, title);
  const origin: UpstreamOrigin = {
    kind: 'upstream',
    file: `${made.id}.txt`,
    encoding: 'utf-8',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title: { zh: zh.replace(/\s/g, ''), en: 'An invented text', ...place },
    province: null,
    prefecture: null,
    issuer: null,
    docNumber: null,
    signedOn: null,
    issuedOn: null,
    publishedOn: null,
    indexNumber: null,
    obtained: {
      how: 'unknown',
      account: { zh: '虚构。', en: 'Made up.' },
      on: null,
      day: null,
      url: null,
    },
    noise: [],
    ...made,
  };
  writeFileSync(join(sources, origin.file), bytes);
  writeFileSync(join(sources, `${made.id}.origin.yml`), stringify(origin, { version: '1.1' }));
}

export const OUTLINE: Made = {
  id: 'invented-outline',
  level: 'national',
  docNumber: found(NATIONAL, '国试发〔２０２１〕９９号'),
};

export const HENAN_PLAN: Made = {
  id: 'invented-henan',
  level: 'province',
  province: { zh: '河南省', en: 'Henan' },
  encoding: 'gb18030',
};
