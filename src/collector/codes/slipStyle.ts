/** Two columns of four slips on A4, cut along the dashes; the words for the teacher are on the screen only. */
export const slipStyle = `
@page { size: A4; margin: 8mm; }
* { box-sizing: border-box; margin: 0; }
body { font: 9.5pt/1.25 'Golos Text', 'PT Sans', Arial, sans-serif; color: #000; background: #fff; }
header { max-width: 42rem; padding: 1.5rem; font-size: 1rem; line-height: 1.5; }
header h1 { font-size: 1.5rem; line-height: 1.2; }
header ol { padding-left: 1.25rem; }
main { display: grid; grid-template-columns: 97mm 97mm; }
section {
  display: flex; gap: 2mm; width: 97mm; height: 70mm; padding: 3mm;
  border: 0.2mm dashed #777; overflow: hidden; break-inside: avoid;
}
.way { flex: none; width: 38mm; text-align: center; }
svg { display: block; width: 38mm; height: 38mm; fill: #000; }
.code { font: bold 13pt/1.2 'PT Mono', Consolas, 'Courier New', monospace; white-space: nowrap; }
.words { display: flex; flex-direction: column; gap: 1.2mm; min-width: 0; }
.words > * { flex: none; }
h2 { font-size: 11pt; line-height: 1.15; max-height: 3.45em; overflow: hidden; }
.address { font-weight: bold; overflow-wrap: anywhere; }
.source { margin-top: auto; font-size: 7.5pt; color: #444; }
@media print { header { display: none; } }
`;
