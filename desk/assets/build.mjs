// Copies what the desk's pages load into the Python package: files of this folder, and files of npm packages that
// packages.json names (path under static/built -> path under node_modules).

import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const built = join(root, "src", "readout", "desk", "static", "built");
const own = new Set(["build.mjs", "packages.json"]);

async function copy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, filter: (path) => !own.has(path.slice(here.length + 1)) });
}

await rm(built, { recursive: true, force: true });
await copy(here, built);
const packages = JSON.parse(await readFile(join(here, "packages.json"), "utf8"));
for (const [to, from] of Object.entries(packages)) {
  await copy(join(root, "node_modules", from), join(built, to));
}
