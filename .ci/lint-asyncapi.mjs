// Runs the reference AsyncAPI parser over one document; an error or a warning makes it fail.
// usage: node .ci/lint-asyncapi.mjs FILE
import { readFile } from "node:fs/promises";
import { Parser } from "@asyncapi/parser";

const NAMES = ["error", "warning", "information", "hint"];
const WARNING = 1; // severities count down: 0 is an error

const [file] = process.argv.slice(2);
const { document, diagnostics } = await new Parser().parse(await readFile(file, "utf8"), { source: file });
for (const { severity, code, path, range, message } of diagnostics) {
  console.log(`${file}:${range.start.line + 1}: ${NAMES[severity]}: ${code}: ${message} (${path.join(".")})`);
}
const failed = document === undefined || diagnostics.some(({ severity }) => severity <= WARNING);
console.log(`${file}: ${failed ? "not valid" : "valid"} (@asyncapi/parser)`);
process.exitCode = failed ? 1 : 0;
