/** Milliseconds: no double click is an answer, and no answer stays open for the next person. */
const earliest = 500;
const latest = 6000;

/**
 * Lets a button that deletes something ask before it does: its first press changes its words into a question, and
 * only one more press soon after counts.
 */
export function askTwice(button: HTMLElement, question: string, act: () => void): void {
  if (button.dataset['asked'] === 'open') act();
  if (button.dataset['asked'] !== undefined) return;
  const words = button.textContent;
  button.dataset['asked'] = 'early';
  button.textContent = question;
  setTimeout(() => {
    button.dataset['asked'] = 'open';
  }, earliest);
  setTimeout(() => {
    delete button.dataset['asked'];
    button.textContent = words;
  }, latest);
}
