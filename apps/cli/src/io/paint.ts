type Style = (text: string) => string;

/** Colours by meaning. */
export interface Paint {
  readonly error: Style;
  readonly warning: Style;
  readonly good: Style;
  readonly path: Style;
  readonly faint: Style;
  readonly strong: Style;
}

const same: Style = (text) => text;

function style(open: number, close: number): Style {
  return (text) => `\u001b[${open}m${text}\u001b[${close}m`;
}

export const plain: Paint = { error: same, warning: same, good: same, path: same, faint: same, strong: same };

export function paintFor(colour: boolean): Paint {
  if (!colour) return plain;
  return { error: style(31, 39), warning: style(33, 39), good: style(32, 39), path: style(4, 24), faint: style(2, 22), strong: style(1, 22) };
}
