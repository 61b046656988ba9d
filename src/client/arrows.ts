/** Arrow keys: from a field into the links of its results, through them, and back. */

/** Moves the focus where an arrow key was pressed in the field or on one of the links. Answers whether it did. */
export function moveByArrow(event: KeyboardEvent, field: HTMLElement, links: readonly HTMLElement[]): boolean {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const all = [field, ...links];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : all[at + step];
  if (!next) return false;
  event.preventDefault();
  next.focus();
  return true;
}
