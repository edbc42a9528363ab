/**
 * An element of the page by its identifier.
 *
 * @throws Error where it is missing or of another kind; page.html and this code go together.
 */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`page.html: there is no ${kind.name} "${id}"; put it back`);
}
