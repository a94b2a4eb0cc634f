/** A national file of 200,000 pupils is 150 MB; what is larger than this is another kind of file. */
export const mostFileBytes = 2 * 1024 ** 3;

/** JSON is read as one text, and a text cannot be longer than half a gigabyte. */
export const mostMapBytes = 400 * 1024 ** 2;
