/** The colours are those of the console's theme. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --surface: #ffffff;
  --hover: #f1f5f7;
  --border: #dbe2e8;
  --text: #1e2833;
  --dimmed: #556372;
  --accent: #0b706c;
  --note: #8a5300;
  --note-surface: #fdf3e0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --surface: #141c24;
    --hover: #1b242d;
    --border: #33404c;
    --text: #dbe3ea;
    --dimmed: #a0aebb;
    --accent: #5cc2bb;
    --note: #f0b657;
    --note-surface: #38290d;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--text);
  font: 0.9375rem/1.5 'Inter Variable', Inter, system-ui, sans-serif;
}
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main { max-width: 640px; margin: 0 auto; padding: 32px 16px 64px; }
header { display: flex; align-items: center; gap: 10px; margin-bottom: 32px; font-weight: 600; }
header img { display: block; }
header a { margin-inline-start: auto; font-weight: 400; padding: 4px 0; }
a { color: var(--accent); text-underline-offset: 2px; }
h1 { margin: 0 0 12px; font-size: 1.5rem; font-weight: 600; line-height: 1.3; }
h2 { margin: 24px 0 8px; font-size: 1rem; font-weight: 600; }
p { margin: 0 0 12px; color: var(--dimmed); }
p.note {
  padding: 10px 14px;
  border-radius: 6px;
  background: var(--note-surface);
  color: var(--note);
}
ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
  gap: 8px;
  margin: 0;
  padding: 0;
  list-style: none;
}
li { display: grid; }
button, a.button {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 12px;
  width: 100%;
  min-height: 48px;
  padding: 8px 16px;
  border: 1px solid var(--border);
  border-radius: 6px;
  background: var(--surface);
  color: var(--text);
  font: inherit;
  text-align: start;
  text-decoration: none;
  cursor: pointer;
}
a.button { display: inline-flex; width: auto; }
button:hover, a.button:hover { border-color: var(--accent); background: var(--hover); }
small { display: block; color: var(--dimmed); font-size: 0.8125rem; text-align: end; }
`;
