/** Most plans that a page shows: what it weighs must not depend on how many there are. */
export const MAX_COLUMNS = 8;

/** Past this many plans, pairs are only made within a province: they would grow with the square. */
export const MAX_PAIRED_PLANS = 12;

/** Past this many plans, the list of them is a table: nobody tells fifty apart by their faces. */
export const MAX_ENTRIES = 24;

/** Most plans of a page on which every plan stands in several drawings: a column, a row or a ladder of each. */
export const MAX_DRAWN = 5;

/** Most sentences drawn as bars on a page: each is a link with its name. */
export const MAX_BARS = 640;

/**
 * Past this many plans, only the page of a plan itself has a picture of its own for links: pages below it
 * and those of pairs show the picture of the page above them.
 */
export const MAX_PICTURED_PLANS = 24;
