/** HTML, CSS and JavaScript of a procedure page in bytes after brotli: about one round trip on a weak network. */
export const procedurePageBudget = 14 * 1024;
