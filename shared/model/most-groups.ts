/** A column with more values than this divides nobody into groups. */
export const mostGroups = 30;
