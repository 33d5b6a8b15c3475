/** Mark without which spreadsheet programs do not take a CSV file for UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
