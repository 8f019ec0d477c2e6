/** Calls back when a button with `data-act` below an element is pressed. */
export function onAct(
  element: HTMLElement,
  acts: Readonly<Record<string, (button: HTMLElement) => void>>,
): void {
  const known = new Map(Object.entries(acts));
  element.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    if (button !== null) known.get(button.dataset['act'] ?? '')?.(button);
  });
}
