/** Keeps a page up to date: it listens to the world's events, and after each change fetches the page again. */
import { morph } from "./morph.js";

/** Shortest time between two fetches, and the waits before a new connection, in milliseconds. */
const PAUSE = 200;
const WAITS = [500, 1_000, 2_000, 5_000];
/** Failed connections after which the page says that the portal is gone. */
const GONE = 3;

const START = "npx marketplace-provisioning serve";

export class LivePage extends HTMLElement {
  /** @type {EventSource | undefined} */
  #source;
  #failures = 0;
  #timer = 0;
  #isPaused = false;
  /** True while the page is being fetched, and true if it has changed since. */
  #isFetching = false;
  #isStale = false;
  #word = document.createElement("span");
  #button = document.createElement("button");

  connectedCallback() {
    this.#word.setAttribute("role", "status");
    this.#button.type = "button";
    this.#button.className = "plain";
    this.#button.addEventListener("click", () => this.#toggle());
    this.replaceChildren(this.#word, this.#button);
    this.#show("connecting", "Connecting");
    this.#connect();
    // A page that the browser kept in memory has missed what happened meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#refresh());
    addEventListener("pagehide", () => this.#source?.close());
  }

  disconnectedCallback() {
    this.#source?.close();
    clearTimeout(this.#timer);
  }

  #connect() {
    const source = new EventSource(this.getAttribute("events") ?? "");
    this.#source = source;
    source.onopen = () => {
      const isBack = this.#failures > 0;
      this.#failures = 0;
      this.#show(this.#isPaused ? "paused" : "live", this.#isPaused ? "Paused" : "Live");
      if (isBack) this.#refresh();
    };
    source.onmessage = () => this.#refresh();
    for (const name of (this.getAttribute("names") ?? "").split(" "))
      if (name !== "") source.addEventListener(name, () => this.#refresh());
    source.onerror = () => {
      source.close();
      this.#failures += 1;
      const isGone = this.#failures >= GONE;
      this.#show(
        isGone ? "gone" : "connecting",
        isGone ? `The portal stopped. Start it: ${START}` : "Reconnecting",
      );
      const wait = WAITS[Math.min(this.#failures, WAITS.length) - 1];
      this.#timer = window.setTimeout(() => this.#connect(), wait);
    };
  }

  #toggle() {
    this.#isPaused = !this.#isPaused;
    this.#show(this.#isPaused ? "paused" : "live", this.#isPaused ? "Paused" : "Live");
    if (!this.#isPaused && this.#isStale) this.#refresh();
  }

  /**
   * @param {"connecting" | "live" | "paused" | "gone"} state
   * @param {string} word
   */
  #show(state, word) {
    this.dataset.state = state;
    this.#word.textContent = word;
    this.#button.textContent = this.#isPaused ? "Resume" : "Pause";
    this.#button.hidden = state === "gone" || state === "connecting";
  }

  /** Fetches the page and shows what changed. Changes during a fetch lead to one more. */
  async #refresh() {
    this.#isStale = true;
    if (this.#isFetching || this.#isPaused) return;
    this.#isFetching = true;
    while (this.#isStale && !this.#isPaused) {
      this.#isStale = false;
      try {
        const response = await fetch(location.href, { headers: { Accept: "text/html" } });
        if (response.ok) this.#update(await response.text());
      } catch {
        // The portal stopped; the event source says so, and fetches again once it is back.
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    this.#isFetching = false;
  }

  /** @param {string} text */
  #update(text) {
    const next = new DOMParser().parseFromString(text, "text/html");
    for (const id of ["bar", "main"]) {
      const [old, fresh] = [document.getElementById(id), next.getElementById(id)];
      if (old !== null && fresh !== null) morph(old, fresh);
    }
    this.dispatchEvent(new Event("updated"));
  }
}
