/** Fields that narrow near misses down: names in the form, and parameters of the address. */
export const NEAR_MISS_FIELDS = ['plan', 'reason', 'words'] as const;
