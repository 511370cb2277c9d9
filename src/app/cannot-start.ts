import { shell as english } from '../i18n/en/shell';
import { shell as vietnamese } from '../i18n/vi/shell';

/** The console could not start, e.g. a browser without service workers was to host the demo: said without React, in both languages. */
export function sayCannotStart(root: Element, error: unknown) {
  const make = (tag: string, text: string, lang?: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (lang !== undefined) element.lang = lang;
    return element;
  };
  const reload = make('button', `${english.en.crash.reload} · ${vietnamese.crash.reload}`);
  reload.addEventListener('click', () => window.location.reload());
  const main = make('main', '');
  main.style.cssText = 'max-width:60ch;margin:48px auto;padding:0 16px';
  main.append(
    make('h1', english.en.cannotStart.title, 'en'),
    make('p', english.en.cannotStart.text, 'en'),
    make('p', `${vietnamese.cannotStart.title}. ${vietnamese.cannotStart.text}`, 'vi'),
    reload,
    make('pre', String(error)),
  );
  root.replaceChildren(main);
}
