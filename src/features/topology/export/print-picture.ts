import classes from './print.module.css';

/** Puts the picture beside the page, where only paper shows it, and alone; gives a way to take it off again. */
export function layOnPaper(svg: string): () => void {
  document.querySelector(`body > .${classes.sheet}`)?.remove();
  const sheet = document.createElement('div');
  sheet.className = classes.sheet ?? '';
  sheet.append(
    document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true),
  );
  document.body.append(sheet);
  return () => sheet.remove();
}

export function printPicture(svg: string) {
  addEventListener('afterprint', layOnPaper(svg), { once: true });
  window.print();
}
