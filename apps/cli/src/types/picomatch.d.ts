/** The one form of picomatch that is used here; the package brings no types. */
declare module "picomatch" {
  export default function picomatch(patterns: string | readonly string[], options?: { readonly dot?: boolean }): (path: string) => boolean;
}
