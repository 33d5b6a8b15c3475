import type { Bilingual } from '#src/schemas/vocabulary.ts';

/** A provincial-level unit: its short names, its letters in GB/T 2260, and its place in the schematic. */
export interface Province extends Bilingual {
  letters: string;
  column: number;
  row: number;
}

/**
 * All 34 provincial-level units, from north to south and from west to east. Their places say who is
 * roughly beside whom, and nothing of borders, areas or distances.
 */
const ROWS = `
. . . . . . 黑龙江/Heilongjiang/HL
. . . 内蒙古/Inner_Mongolia/NM . . 吉林/Jilin/JL
新疆/Xinjiang/XJ 甘肃/Gansu/GS 宁夏/Ningxia/NX 山西/Shanxi/SX 河北/Hebei/HE 北京/Beijing/BJ 辽宁/Liaoning/LN
. 青海/Qinghai/QH 陕西/Shaanxi/SN 河南/Henan/HA 山东/Shandong/SD 天津/Tianjin/TJ .
西藏/Tibet/XZ 四川/Sichuan/SC 重庆/Chongqing/CQ 湖北/Hubei/HB 安徽/Anhui/AH 江苏/Jiangsu/JS 上海/Shanghai/SH
. 云南/Yunnan/YN 贵州/Guizhou/GZ 湖南/Hunan/HN 江西/Jiangxi/JX 浙江/Zhejiang/ZJ .
. . 广西/Guangxi/GX 广东/Guangdong/GD 福建/Fujian/FJ 台湾/Taiwan/TW .
. . 海南/Hainan/HI 澳门/Macao/MO 香港/Hong_Kong/HK . .
`;

/** The schematic read from its rows. */
export const PROVINCES: readonly Province[] = ROWS.trim()
  .split('\n')
  .flatMap((line, row) =>
    line.split(' ').flatMap((cell, column) => {
      const [zh, en = '', letters = ''] = cell.split('/');
      return zh === undefined || zh === '.'
        ? []
        : [{ zh, en: en.replace('_', ' '), letters, column, row }];
    }),
  );

/** The unit that a plan's province is: « 宁夏回族自治区 » is 宁夏; undefined where it is none of the 34. */
export function provinceNamed(name: string): Province | undefined {
  return PROVINCES.find(({ zh }) => name.startsWith(zh));
}
