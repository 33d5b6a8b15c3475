/** How many plans a page shows at most: what it weighs must not depend on how many there are. */
export const MAX_COLUMNS = 8;
