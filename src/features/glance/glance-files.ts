import { pagePlace } from '#src/about-data.ts';
import { standalone } from '#src/charts/standalone.ts';
import { standaloneStyle } from '#src/charts/standalone-style.ts';
import { countEnded } from '#src/corpus/ended.ts';
import { getLatestRelease } from '#src/corpus/releases.ts';
import { resultsOf } from '#src/corpus/context.ts';
import { glancePath } from '#src/corpus/glance-path.ts';
import { getPlans } from '#src/corpus/corpus.ts';
import { placeOfPlan } from '#src/i18n/plan-marks.ts';
import type { Messages } from '#src/i18n/index.ts';
import type { Plan } from '#src/schemas/plan.ts';
import { hrefFor, publicAddress } from '#src/site.ts';
import seal from '#src/styles/plan-seal.css?raw';
import tokens from '#src/styles/tokens.css?raw';
import { getGlance } from './glance.ts';
import { glancePicture } from './picture/picture.ts';
import picture from './picture/picture.css?raw';
import { qrCode } from './qr-code.ts';

const STYLES = {
  zh: standaloneStyle(tokens, picture + seal, 'zh'),
  en: standaloneStyle(tokens, picture + seal, 'en'),
};

/** The long picture of each plan as a file of its own, in the words of a language. */
export async function getGlanceFiles(messages: Messages) {
  const plans = await getPlans();
  return Promise.all(
    plans.map(async (plan) => ({ plan: plan.id, svg: await glanceFile(plan, messages) })),
  );
}

async function glanceFile(plan: Plan, messages: Messages): Promise<string> {
  const { glance, language } = messages;
  const path = glancePath(plan.id);
  const address = publicAddress(hrefFor(language)(path));
  const title = glance.title(placeOfPlan(plan, messages));
  const { version, date } = getLatestRelease();
  const notes = [
    glance.note,
    periodNote(plan, messages),
    glance.source(plan.source.file),
    messages.reading.print.version(messages.site.name, version, messages.date(date)),
  ].filter(Boolean);
  const place = pagePlace(path, messages);
  const words = {
    title,
    description: notes.join('\n'),
    notes,
    place,
    code: address === undefined ? undefined : qrCode(address),
  };
  const svg = glancePicture(await getGlance(plan, messages), words, messages);
  return standalone(
    svg,
    { language, title: '', lines: [], kept: [title, ...notes, place] },
    STYLES[language],
  );
}

/** That the period is over, as pages say it. */
function periodNote(plan: Plan, messages: Messages): string {
  const ended = countEnded([plan], getLatestRelease().date);
  return ended ? messages.time.ended(ended, resultsOf({ plan: plan.id }).length > 0) : '';
}
