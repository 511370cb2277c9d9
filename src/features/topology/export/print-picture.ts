import classes from './print.module.css';

/** Prints the picture alone: it waits beside the page, where only paper shows it. */
export function printPicture(svg: string) {
  document.querySelector(`body > .${classes.sheet}`)?.remove();
  const sheet = document.createElement('div');
  sheet.className = classes.sheet ?? '';
  sheet.append(
    document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true),
  );
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
