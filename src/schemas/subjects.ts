/** What is published regularly, and can be corrected or late. */
export const subjects = ['Xếp loại', 'Một cửa', 'Hài lòng'] as const;
export type Subject = (typeof subjects)[number];
