/** VitePress's theme with the system's fonts, and what the project adds. */
import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import RuleFilter from "./RuleFilter.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("RuleFilter", RuleFilter);
  },
} satisfies Theme;
