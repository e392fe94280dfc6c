/** Draws pictures of items and organizations: abstract maps, always the same for the same subject. */
import { createRandom, type Random } from "../domain/random.ts";

/** Kinds of picture with their sizes in pixels. `logo` is the picture of an organization. */
export const SIZES = {
  thumbnail: [200, 133],
  largethumbnail: [600, 400],
  banner: [940, 196],
  screenshots: [800, 500],
  logo: [150, 150],
} as const satisfies Record<string, readonly [width: number, height: number]>;
export type PictureKind = keyof typeof SIZES;

export interface Subject {
  readonly kind: PictureKind;
  /** Decides colours and shapes. */
  readonly id: string;
  readonly title: string;
  /** Tells pictures of one kind apart, such as two screenshots. */
  readonly variant?: string | undefined;
}

/** Returns an SVG document of at most 8 kB. Equal subjects have equal pictures. Takes less than a millisecond. */
export function drawPicture({ kind, id, title, variant = "" }: Subject): string {
  const [width, height] = SIZES[kind];
  const random = createRandom(`${id} ${kind} ${variant}`);
  const hue = Math.floor(createRandom(id)() * 360);
  const canvas = { width, height, hue, random, title };
  const name = textOf(shortened(title, 120));
  const drawn = kind === "screenshots" ? drawWindow(canvas) : drawCover(canvas, kind);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}"><title>${name}</title>${drawn}</svg>`;
}

interface Canvas {
  readonly width: number;
  readonly height: number;
  /** In degrees. */
  readonly hue: number;
  readonly random: Random;
  readonly title: string;
}

const tone = (hue: number, saturation: number, lightness: number): string =>
  `hsl(${(hue + 360) % 360} ${saturation}% ${lightness}%)`;

/** A map on a dark ground, with initials or the whole title. */
function drawCover(canvas: Canvas, kind: PictureKind): string {
  const { width, height, hue, title } = canvas;
  const ground = `<defs><linearGradient id="g${hue}" x2="1" y2="1"><stop stop-color="${tone(hue, 58, 34)}"/><stop offset="1" stop-color="${tone(hue + 34, 62, 20)}"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#g${hue})"/>`;
  const map = drawMap(canvas, { lines: tone(hue, 70, 78), accent: tone(hue + 150, 75, 66) });
  if (kind === "thumbnail" || kind === "logo") {
    const size = Math.round(height * 0.44);
    return `${ground}${map}${label(initialsOf(title), { x: width / 2, y: height / 2 + size * 0.36, size, weight: 700, anchor: "middle" })}`;
  }
  const size = kind === "banner" ? 44 : 40;
  const y = kind === "banner" ? height / 2 + size * 0.34 : height - 44;
  const most = Math.floor((width - 80) / (size * 0.58));
  return `${ground}${map}${label(shortened(title, most), { x: 40, y, size, weight: 600, anchor: "start" })}`;
}

/** The window of an app: a bar with the title, a list, and a map. */
function drawWindow(canvas: Canvas): string {
  const { width, height, hue, random, title } = canvas;
  const [bar, list] = [52, 210];
  const rows = Array.from({ length: 7 }, (_, index) => {
    const y = bar + 28 + index * 58;
    const length = 70 + Math.round(random() * 80);
    return `<circle cx="28" cy="${y + 10}" r="9" fill="${tone(hue + index * 24, 60, 62)}"/><rect x="50" y="${y}" width="${length}" height="8" rx="4" fill="${tone(hue, 20, 62)}"/><rect x="50" y="${y + 15}" width="${Math.round(length * 0.6)}" height="6" rx="3" fill="${tone(hue, 16, 82)}"/>`;
  }).join("");
  const map = drawMap(
    { ...canvas, width: width - list, height: height - bar },
    { lines: tone(hue, 40, 58), accent: tone(hue + 150, 70, 46) },
  );
  return `<rect width="${width}" height="${height}" fill="${tone(hue, 38, 92)}"/><svg x="${list}" y="${bar}" width="${width - list}" height="${height - bar}">${map}</svg><rect y="${bar}" width="${list}" height="${height - bar}" fill="#fff"/>${rows}<rect width="${width}" height="${bar}" fill="${tone(hue, 56, 28)}"/>${label(shortened(title, 48), { x: 20, y: 34, size: 22, weight: 600, anchor: "start" })}`;
}

interface Ink {
  readonly lines: string;
  readonly accent: string;
}

/** Contour lines around two hills, roads, and places. */
function drawMap({ width, height, random }: Canvas, { lines, accent }: Ink): string {
  const reach = Math.max(width, height);
  const hills = [0.22, 0.78].map((at) => {
    const [x, y] = [width * (at + (random() - 0.5) * 0.2), height * (0.2 + random() * 0.6)];
    const bumps = Array.from({ length: 9 }, () => 0.75 + random() * 0.5);
    return [1, 2, 3, 4]
      .map((ring) => contour({ x, y, radius: (reach / 13) * ring, bumps }))
      .join("");
  });
  const road = () => {
    const [from, over, to] = [random() * height, random() * height, random() * height];
    return `M0 ${Math.round(from)}Q${Math.round(width * (0.3 + random() * 0.4))} ${Math.round(over)} ${width} ${Math.round(to)}`;
  };
  const stroke = Math.max(1, Math.round(reach / 320));
  const places = Array.from({ length: 5 }, () => {
    const [x, y] = [Math.round(random() * width), Math.round(random() * height)];
    return `<circle cx="${x}" cy="${y}" r="${stroke * 2 + 2}"/>`;
  }).join("");
  return `<g fill="none" stroke="${lines}" stroke-width="${stroke}" stroke-opacity=".38"><path d="${hills.join("")}"/><path d="${road()}${road()}" stroke-width="${stroke * 2}" stroke-opacity=".5"/></g><g fill="${accent}" fill-opacity=".9">${places}</g>`;
}

/** A closed curve through points around a centre, as path data. */
function contour({
  x,
  y,
  radius,
  bumps,
}: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly bumps: readonly number[];
}): string {
  const points = bumps.map((bump, index) => {
    const angle = (index / bumps.length) * 2 * Math.PI;
    return [x + Math.cos(angle) * radius * bump, y + Math.sin(angle) * radius * bump] as const;
  });
  const between = (index: number) => {
    const [one, other] = [points[index % points.length], points[(index + 1) % points.length]];
    return [0, 1]
      .map((axis) => Math.round(((one?.[axis] ?? 0) + (other?.[axis] ?? 0)) / 2))
      .join(" ");
  };
  const curves = points.map((_, index) => {
    const [px = 0, py = 0] = points[(index + 1) % points.length] ?? [];
    return `Q${Math.round(px)} ${Math.round(py)} ${between(index + 1)}`;
  });
  return `M${between(0)}${curves.join("")}Z`;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly anchor: "start" | "middle";
}

const label = (text: string, { x, y, size, weight, anchor }: Label): string =>
  `<text x="${x}" y="${Math.round(y)}" font-family="system-ui, 'Segoe UI', Roboto, sans-serif" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="#fff">${textOf(text)}</text>`;

// Titles are written by users, so they may contain markup, and characters that XML doesn't allow.

/** Characters that an XML document may not contain. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Returns a text as character data or attribute value of XML. */
const textOf = (text: string): string =>
  text
    .replaceAll(FORBIDDEN, "")
    .replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Returns a text of at most so many characters. */
function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

/** Returns the first characters of the first two words, in capitals. */
const initialsOf = (title: string): string =>
  title
    .slice(0, 256)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
