import type { Scene } from "./scene.ts";

let slots = 0;

/**
 * Something several rules ask of a request, worked out once: `const toolsOf = oncePerRequest((scene) => …)`.
 * What throws (because it is not certain) is not kept. A slot in the scene, since a WeakMap a fact would cost a collection a check.
 */
export function oncePerRequest<T extends object>(make: (scene: Scene) => T): (scene: Scene) => T {
  const slot = slots++;
  return (scene) => (scene.kept[slot] ??= make(scene)) as T;
}
