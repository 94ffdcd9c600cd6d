/**
 * Nothing in a table is older than the state, proclaimed on 2 September 1945: no act in force, no report, no survey.
 * An earlier year is a slip of the hand (1026 for 2026). How late a year may be depends on today; checks know that.
 */
export const firstYear = 1945;

/** Only units are: the first provinces were founded in 1831, and some still count from that year. */
export const firstFoundingYear = 1831;
