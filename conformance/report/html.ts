import type { Report } from "./report.ts";
export const html = (report: Report): string => report.target.name;
