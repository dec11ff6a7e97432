/**
 * Marks every contact whose day for checking has passed, also in a copy of the site that is never rebuilt.
 * The day it was checked stands beside the mark, and stays.
 */
export function markOverdue(now: Date) {
  const today = now.toISOString().slice(0, 10);
  for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) {
    if ((mark.dataset['due'] ?? '') >= today) continue;
    mark.classList.add('overdue');
    mark.textContent = mark.dataset['overdue'] ?? '';
  }
}
