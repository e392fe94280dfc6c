/** Small elements: a button that copies, a clock that ticks, and menus that close. */

/** Adds a button that copies the text of the element that `from` names. */
export class CopyButton extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild !== null) return;
    const button = document.createElement("button");
    const label = this.getAttribute("label") ?? "Copy";
    button.type = "button";
    button.className = "plain";
    button.textContent = label;
    button.addEventListener("click", async () => {
      const source = document.getElementById(this.getAttribute("from") ?? "");
      try {
        await navigator.clipboard.writeText(source?.textContent ?? "");
        button.textContent = "Copied";
      } catch {
        // Browsers refuse on pages that aren't served by this machine or by HTTPS. Select the text instead.
        if (source !== null) getSelection()?.selectAllChildren(source);
        button.textContent = "Selected: press Ctrl+C";
      }
      setTimeout(() => {
        button.textContent = label;
      }, 2_000);
    });
    this.append(button);
  }
}

const format = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "UTC",
});

/** Shows the time of the world, and ticks unless it is frozen. */
export class WorldClock extends HTMLElement {
  static observedAttributes = ["now", "frozen"];
  #offset = 0;
  #timer = 0;

  connectedCallback() {
    this.#timer = window.setInterval(() => this.#show(), 1_000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  attributeChangedCallback() {
    this.#offset = Number(this.getAttribute("now")) - Date.now();
    this.#show();
  }

  #show() {
    if (this.hasAttribute("frozen")) this.#offset = Number(this.getAttribute("now")) - Date.now();
    this.textContent = format.format(Date.now() + this.#offset);
  }
}

/** Closes an open menu on Escape, and on a click elsewhere. */
export function watchMenus() {
  const close = (/** @type {(menu: HTMLDetailsElement) => boolean} */ isOver) => {
    for (const menu of document.querySelectorAll("details.menu[open]"))
      if (menu instanceof HTMLDetailsElement && isOver(menu)) menu.open = false;
  };
  document.addEventListener("click", ({ target }) =>
    close((menu) => !(target instanceof Node && menu.contains(target))),
  );
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    close((menu) => {
      if (menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
      return true;
    });
  });
}
