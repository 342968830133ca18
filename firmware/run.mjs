// Runs a WebAssembly firmware: node run.mjs FILE.wasm
import { readFileSync } from "node:fs";

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
let memory;
const board = {
  print(ptr, len) {
    process.stdout.write(Buffer.from(memory.buffer, ptr, len));
  },
  now() {
    return process.hrtime.bigint();
  },
};
const { exports } = new WebAssembly.Instance(module, { board });
memory = exports.memory;
// A panic is a trap, which is thrown from here and is the exit code.
exports.run();
