/** Keys that belong to an input method, which puts a syllable together: Escape, arrows and Enter are its own until it is done. */

/** Whether a key goes to the input method. WebKit ends a composition before its last key, which then has the code 229. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
