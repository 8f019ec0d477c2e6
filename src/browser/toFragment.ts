/**
 * HTML that `form/` has rendered, as nodes. Where a page would ask the browser to move the focus, the script moves it
 * itself; asked for both, browsers complain.
 */
export function toFragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  template.content.querySelector('[autofocus]')?.removeAttribute('autofocus');
  return template.content;
}
