/** Changes a part of the page into a newer one, and keeps what the reader does in it: focus, input and open details. */

/**
 * True for an attribute that the reader changes.
 * @param {Element} element
 * @param {string} name
 */
const isOwn = (element, name) =>
  name === "open" ||
  (element instanceof HTMLInputElement &&
    element.type !== "hidden" &&
    (name === "value" || name === "checked"));

/** Elements whose content a script makes. */
const MADE = new Set(["COPY-BUTTON", "LIVE-PAGE"]);

/**
 * @param {Element} old
 * @param {Element} next
 */
export function morph(old, next) {
  for (const { name } of [...old.attributes])
    if (!next.hasAttribute(name) && !isOwn(old, name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (!isOwn(old, name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  if (MADE.has(old.nodeName)) return;
  let here = old.firstChild;
  for (const child of [...next.childNodes]) {
    const match = find(old, here, child);
    if (match === undefined) {
      old.insertBefore(document.importNode(child, true), here);
      continue;
    }
    if (match !== here) old.insertBefore(match, here);
    else here = match.nextSibling;
    if (match instanceof Element && child instanceof Element) morph(match, child);
    else if (match.nodeValue !== child.nodeValue) match.nodeValue = child.nodeValue;
  }
  while (here !== null) {
    const { nextSibling } = here;
    here.remove();
    here = nextSibling;
  }
}

/**
 * Returns the child that becomes `wanted`: the one with its id, or else the one at this place if it is of the same kind.
 * @param {Element} parent
 * @param {ChildNode | null} here
 * @param {ChildNode} wanted
 */
function find(parent, here, wanted) {
  const id = idOf(wanted);
  if (id !== "") {
    for (let node = here; node !== null; node = node.nextSibling)
      if (idOf(node) === id) return node;
    return undefined;
  }
  if (here === null || idOf(here) !== "" || here.parentNode !== parent) return undefined;
  return here.nodeName === wanted.nodeName ? here : undefined;
}

/** @param {Node} node */
const idOf = (node) => (node instanceof Element ? node.id : "");
