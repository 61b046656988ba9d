/**
 * A text for a format in which a line end ends the field: line breaks and other control characters become spaces, and
 * several spaces one, so that no text can begin a field or a record of its own.
 * @param text any text, like `T\nAU  - Evil`
 * @returns one line without control characters and half surrogates: `T AU - Evil`
 */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim();
