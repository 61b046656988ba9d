/** Letters of a reader's words that are used: a long sentence. A megabyte, pasted by mistake, would stop the browser. */
export const mostLetters = 500;
