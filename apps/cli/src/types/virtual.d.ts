/** Made by build/request-schemas.ts when the CLI is bundled. */
declare module "virtual:request-schemas" {
  export const text: string;
}
