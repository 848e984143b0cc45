import fc from "fast-check";

// The same runs everywhere: a change is red because of the change. NO400_SEED=random (or a number) looks elsewhere.
const asked = process.env.NO400_SEED;
if (asked !== "random") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: asked === undefined ? 20261120 : Number(asked) });
