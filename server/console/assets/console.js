/** Starts the custom elements of the console. Without them, every page still works as links and forms. */
import { CopyButton, WorldClock, watchMenus } from "./elements.js";
import { KeyHelp } from "./keys.js";
import { LivePage } from "./live.js";

customElements.define("copy-button", CopyButton);
customElements.define("world-clock", WorldClock);
customElements.define("live-page", LivePage);
customElements.define("key-help", KeyHelp);
watchMenus();
