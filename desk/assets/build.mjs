// Copies what the desk's pages load into the Python package: files of this folder, and files of npm packages that
// packages.json names (path under static/built -> path under node_modules). Fonts for printing are unpacked on the way.

import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflateSync } from "node:zlib";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const built = join(root, "src", "readout", "desk", "static", "built");
const own = new Set(["build.mjs", "packages.json"]);

async function copy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, filter: (path) => !own.has(path.slice(here.length + 1)) });
}

// Fonts come in parts, one for each set of letters, all of one name; typst takes one font of a name. So the parts are called
// by names of the same length.
const partNames = { "latin-ext": "Noto Latin", cyrillic: "Noto Cyril", "cyrillic-ext": "Noto CyExt" };

function renamed(table, path) {
  const name = partNames[/noto-serif-(.+)-\d+\.ttf$/.exec(path)?.[1]];
  return name ? Buffer.from(table.toString("latin1").replaceAll(wide("Noto Serif"), wide(name)), "latin1") : table;
}

function wide(text) {
  return Buffer.from(text, "utf16le").swap16().toString("latin1");
}

// A WOFF 1.0 file holds the tables of a TrueType font, each packed by zlib (https://www.w3.org/TR/WOFF/).
function unpackedFont(woff, path) {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 44 + 20 * at;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field));
    const data = woff.subarray(offset, offset + packed);
    const table = packed < size ? inflateSync(data) : data;
    const head = woff.subarray(entry, entry + 4);
    return { head, sum: woff.subarray(entry + 16, entry + 20), data: head.toString() === "name" ? renamed(table, path) : table };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const directory = Buffer.alloc(12 + 16 * count);
  woff.copy(directory, 0, 4, 8);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, at) => directory.writeUInt16BE(value, 4 + 2 * at));
  const parts = [directory];
  let offset = directory.length;
  tables.forEach(({ head, sum, data }, at) => {
    head.copy(directory, 12 + 16 * at);
    sum.copy(directory, 16 + 16 * at);
    directory.writeUInt32BE(offset, 20 + 16 * at);
    directory.writeUInt32BE(data.length, 24 + 16 * at);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat(parts);
}

async function unpack(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, unpackedFont(await readFile(from), to));
}

await rm(built, { recursive: true, force: true });
await copy(here, built);
const packages = JSON.parse(await readFile(join(here, "packages.json"), "utf8"));
for (const [to, from] of Object.entries(packages)) {
  const place = [join(root, "node_modules", from), join(built, to)];
  await (to.endsWith(".ttf") ? unpack(...place) : copy(...place));
}
