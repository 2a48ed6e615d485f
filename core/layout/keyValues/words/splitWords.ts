/** The words of a text that lists them, parted by blanks. */
export const splitWords = (text: string): readonly string[] => text.trim().split(/\s+/u);
