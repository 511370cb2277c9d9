/** What a cell says, as one would type it: the moment instead of "3 days ago", the whole name. */
export const textOf = (cell: HTMLElement) =>
  cell.dataset.copy ??
  cell.querySelector<HTMLTimeElement>('time[datetime]')?.dateTime ??
  cell.innerText.trim().replaceAll(/\s*\n\s*/g, ' ');

/** Told to the table around the cell once its text is on the clipboard. */
export const COPIED = 'cell-copied';

export async function copyCell(cell: HTMLElement) {
  await navigator.clipboard.writeText(textOf(cell));
  cell.dispatchEvent(new CustomEvent(COPIED, { bubbles: true }));
}
