/** Part of `make check`: finds words that the documentation avoids, and sentences that are too long. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Nodes, Root } from "nlcst";
import { search } from "nlcst-search";
import { toString as textOf } from "nlcst-to-string";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRetext from "remark-retext";
import retextEnglish from "retext-english";
import retextStringify from "retext-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { VFile } from "vfile";
import { reporter } from "vfile-reporter";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Most words of a sentence. */
const LONGEST = 40;

const words = parse(readFileSync(new URL("words.yaml", import.meta.url), "utf8")) as Readonly<
  Record<string, string>
>;

function checkProse() {
  return (tree: Root, file: VFile) => {
    search(tree, Object.keys(words), (found, _index, _parent, phrase) => {
      const [first] = found;
      file.message(`"${phrase}": write ${words[phrase]}`, first?.position);
    });
    visit(tree, "SentenceNode", (sentence: Nodes) => {
      const count = textOf(sentence).split(/\s+/).length;
      if (count > LONGEST)
        file.message(`a sentence of ${count} words; at most ${LONGEST}`, sentence.position);
    });
  };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkRetext, unified().use(retextEnglish).use(checkProse))
  .use(retextStringify);

const files = globSync(["*.md", "bin/*.md", "docs/**/*.md"], {
  cwd: ROOT,
  exclude: ["docs/mutants.md", "docs/bench.md", "CHANGELOG.md", "**/[[]*[]].md"],
}).map((path) => new VFile({ path, value: readFileSync(`${ROOT}${path}`, "utf8") }));
await Promise.all(files.map((file) => processor.process(file)));
const report = reporter(files, { quiet: true, color: false });
if (report !== "") {
  console.error(report);
  process.exitCode = 1;
}
