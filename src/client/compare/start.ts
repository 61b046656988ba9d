/** What a page loads that shows records by their cards: two side by side, or one in a frame. */
import { showComparison } from './compare-page.ts';
import { showRecordCard } from './record-card.ts';

export function start(): void {
  const card = document.querySelector<HTMLElement>('#record-card');
  void (card ? showRecordCard(card) : showComparison());
}
