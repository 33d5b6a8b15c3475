import { expect, test } from 'vitest';
import { setHeadline } from '#src/charts/share-card/headline.ts';
const r={width:590,height:300};
test('x',()=>{ for(const t of ['5份方案、47,803个字符，个个有交代','老年人占各方案文字的5.6%至12.9%，没有一项指标']) console.log(JSON.stringify(setHeadline(t,r,['孟津区','鹤壁市','泰山区','云溪区','青铜峡市']))); expect(1).toBe(1);});
