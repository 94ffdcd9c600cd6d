/** Units of a time limit. Working days and days are different things and are never mixed. */
export const timeUnits = ['giờ', 'giờ làm việc', 'ngày', 'ngày làm việc', 'tháng', 'năm'] as const;
export type TimeUnit = (typeof timeUnits)[number];
