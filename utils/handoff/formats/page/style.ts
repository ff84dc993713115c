/** How a page that opens itself looks: in light and dark, on a telephone and on paper. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f5f6f8, #15181d);
  --card: light-dark(#fff, #1e2229);
  --line: light-dark(#dfe3e8, #343a44);
  --text: light-dark(#1c2430, #e8ebf0);
  --soft: light-dark(#5a6675, #a3adba);
  --accent: light-dark(#1f5fbf, #8ab8ff);
  --on-accent: light-dark(#fff, #0d1b2e);
  --pass: light-dark(#1b7a43, #6fd69a);
  --warn: light-dark(#8a5a00, #f0bd5e);
  --fail: light-dark(#b3261e, #ff9a91);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  padding: 32px 16px 64px;
  background: var(--ground);
  color: var(--text);
  font: 15px/1.5 system-ui, sans-serif;
}
main { max-width: 720px; margin: 0 auto; }
.card {
  margin: 0 0 16px;
  padding: 24px;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--card);
}
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 0 0 16px; }
header h1 { flex: 1; margin: 0; }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.3; }
h1:focus { outline: none; }
h2 { margin: 0 0 8px; font-size: 17px; overflow-wrap: anywhere; }
h3 { margin: 16px 0 4px; font-size: 14px; overflow-wrap: anywhere; }
h3 .name { margin-left: 8px; font-weight: 400; color: var(--soft); }
.lead { margin: 0 0 24px; color: var(--soft); }
.label { color: var(--soft); font-size: 13px; }
.hint { margin: 24px 0 0; color: var(--soft); font-size: 13px; }
.field { display: flex; gap: 8px; margin: 4px 0 8px; }
.input {
  flex: 1;
  min-width: 0;
  padding: 10px 12px;
  border: 1px solid var(--soft);
  border-radius: 8px;
  background: var(--card);
  color: inherit;
  font: inherit;
}
.masked { -webkit-text-security: disc; }
button {
  border: 1px solid var(--line);
  border-radius: 8px;
  padding: 4px 10px;
  background: var(--card);
  color: var(--text);
  font: inherit;
  font-size: 13px;
  cursor: pointer;
}
button:hover { border-color: var(--soft); }
button.primary {
  width: 100%;
  padding: 10px 16px;
  border-color: var(--accent);
  background: var(--accent);
  color: var(--on-accent);
  font-size: 15px;
  font-weight: 600;
}
button:disabled { opacity: 0.7; cursor: progress; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.bar { display: flex; flex-wrap: wrap; gap: 8px; }
.line {
  display: grid;
  grid-template-columns: minmax(96px, 144px) 1fr auto;
  gap: 8px;
  align-items: center;
  padding: 6px 0;
  border-top: 1px solid var(--line);
}
.line.secret { grid-template-columns: minmax(96px, 144px) 1fr auto auto; }
.line.text { grid-template-columns: minmax(96px, 144px) 1fr; align-items: start; }
.line.text .words:only-child { grid-column: 1 / -1; }
h2 + .line, .check + .line { border-top: 0; }
.value { font: 14px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; }
.check { display: flex; gap: 8px; margin: 4px 0; overflow-wrap: anywhere; }
.mark { flex: none; width: 16px; font-weight: 700; text-align: center; }
.pass .mark { color: var(--pass); }
.warn .mark { color: var(--warn); }
.fail .mark { color: var(--fail); }
.problem { margin: 0 0 8px; color: var(--fail); }
.problem:empty { margin: 0; }
.said { min-height: 24px; margin: 0; color: var(--soft); }
@media (max-width: 480px) {
  .line { grid-template-columns: 1fr auto; }
  .line.secret { grid-template-columns: 1fr auto auto; }
  .line .label { grid-column: 1 / -1; }
  .line.text { grid-template-columns: 1fr; }
}
@media print { button { display: none; } body { padding: 0; } }
`;
