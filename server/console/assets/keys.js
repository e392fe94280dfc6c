/** Keyboard shortcuts. They are off while the reader types, and can be switched off for good (WCAG 2.1.4). */

/** Where the browser keeps that they are off. */
const OFF = "console.keys.off";

/** Links of the rows through which `j` and `k` go. */
const ROWS = "main tbody th[scope=row] a, main .shelf h2 a, main .stages li > a";

/** A button that shows the shortcuts, and the shortcuts themselves. */
export class KeyHelp extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector("dialog");
    const box = this.querySelector("input");
    if (dialog === null || box === null) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link";
    button.textContent = "Keys";
    button.addEventListener("click", () => dialog.showModal());
    this.prepend(button);
    box.checked = !isOff();
    box.addEventListener("change", () => remember(!box.checked));
    document.addEventListener("keydown", (event) => {
      if (dialog.open || isOff() || isTyping(event)) return;
      const act = actOf(event.key, dialog);
      if (act === undefined) return;
      event.preventDefault();
      act();
    });
  }
}

/** Pages without storage, such as those of a private window, keep the shortcuts on. */
function isOff() {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

/** @param {boolean} off */
function remember(off) {
  try {
    if (off) localStorage.setItem(OFF, "1");
    else localStorage.removeItem(OFF);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/**
 * True if the key is part of a text, of a choice, or of a shortcut of the browser.
 * @param {KeyboardEvent} event
 */
const isTyping = ({ target, ctrlKey, metaKey, altKey, isComposing }) =>
  ctrlKey ||
  metaKey ||
  altKey ||
  isComposing ||
  (target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]"));

/**
 * @param {string} key
 * @param {HTMLDialogElement} dialog
 * @returns {(() => void) | undefined}
 */
function actOf(key, dialog) {
  if (key === "?") return () => dialog.showModal();
  if (key === "j") return () => move(1);
  if (key === "k") return () => move(-1);
  const search = document.querySelector("input[type=search]");
  if (key === "/" && search instanceof HTMLInputElement)
    return () => {
      search.focus();
      search.select();
    };
  return undefined;
}

/**
 * Moves the focus to the next or previous row.
 * @param {1 | -1} step
 */
function move(step) {
  /** @type {(Element | null)[]} */
  const rows = [...document.querySelectorAll(ROWS)];
  const at = rows.indexOf(document.activeElement);
  const next = rows[at < 0 && step < 0 ? rows.length - 1 : at + step];
  if (next instanceof HTMLElement) next.focus();
}
