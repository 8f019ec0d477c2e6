/** Milliseconds after the last touch: no press may land on an element that is replaced under it. */
const rest = 700;

/** Calls back once, when nobody is pressing and no field of the form has the focus. */
export function whenCalm(root: HTMLElement, act: () => void): void {
  const events = ['pointerdown', 'pointerup', 'pointercancel', 'focusin', 'focusout', 'keydown'];
  let pressed = false;
  let timer = setTimeout(check, rest);

  function check(): void {
    const focused = document.activeElement;
    const isField = focused?.matches('input, select, textarea') === true && root.contains(focused);
    if (pressed || isField) return;
    for (const event of events) document.removeEventListener(event, wait, true);
    act();
  }

  function wait({ type }: Event): void {
    if (type === 'pointerdown') pressed = true;
    if (type === 'pointerup' || type === 'pointercancel') pressed = false;
    clearTimeout(timer);
    timer = setTimeout(check, rest);
  }

  for (const event of events) document.addEventListener(event, wait, true);
}
