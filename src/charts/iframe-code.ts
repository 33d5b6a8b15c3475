import { escapeMarkup } from '#src/text/escape-markup.ts';
import { EMBED_WIDE, type EmbedHeights } from './embed-height.ts';

/** The code that puts a page of this site into the page of somebody else. */
interface Framed {
  /** Of the page, with its host. */
  address: string;
  title: string;
  heights: EmbedHeights;
}

/** Px between two heights that nobody minds. */
const NEAR = 100;

/**
 * An iframe as high as what is in it. Screens that are no wider than a phone have the height for phones, all others
 * that for wide columns: the middle of the three turns from far too much to far too little between them. Where
 * styles are taken out, the attribute holds, which is enough everywhere.
 */
export function iframeCode({ address, title, heights }: Framed): string {
  const { narrow, wide } = heights;
  const most = Math.max(narrow, wide);
  const height =
    most - wide < NEAR
      ? ''
      : `;height:clamp(${wide}px,(${EMBED_WIDE + 40}px - 100vw)*999,${most}px)`;
  return `<iframe src="${address}" title="${escapeMarkup(title)}" width="100%" height="${most}" loading="lazy" style="border:0${height}"></iframe>`;
}
