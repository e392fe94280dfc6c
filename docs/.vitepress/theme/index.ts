/**
 * VitePress's theme with the system's fonts, and what the project adds.
 *
 * Links load whole pages, so the site needs no second copy of each page as a script: docs/build.ts deletes those, which are
 * a third of the files.
 */
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import RuleFilter from "./RuleFilter.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app, router }) {
    app.component("RuleFilter", RuleFilter);
    if (import.meta.env.SSR || import.meta.env.DEV) return;
    let isOpen = false;
    router.onBeforeRouteChange = (href) => {
      if (isOpen) location.assign(href);
      return !isOpen;
    };
    // Without a change of route, this is the way back to another place on the page, which the browser finds itself.
    router.onBeforePageLoad = () => {
      const isFirst = !isOpen;
      isOpen = true;
      return isFirst;
    };
  },
} satisfies Theme;
