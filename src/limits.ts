/** Most plans that a page shows: what it weighs must not depend on how many there are. */
export const MAX_COLUMNS = 8;
