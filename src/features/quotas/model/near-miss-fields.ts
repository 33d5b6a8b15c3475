/** What near misses can be narrowed down by: fields of the form, and parameters of the address. */
export const NEAR_MISS_FIELDS = ['plan', 'reason', 'words'] as const;
