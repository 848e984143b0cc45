/** Modules of Node's that few runs need: importing both takes a tenth of a run over one file. */
export const lazyModules = {
  get childProcess() {
    return process.getBuiltinModule("node:child_process");
  },
  get crypto() {
    return process.getBuiltinModule("node:crypto");
  },
};
