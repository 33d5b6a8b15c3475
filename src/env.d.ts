import type { Messages } from './i18n/index.ts';

declare global {
  namespace App {
    /** The language of a page, which src/middleware.ts tells its components: `Astro.locals`. */
    interface Locals {
      /** Words of the interface. */
      messages: Messages;
      /** Address of a page in this language, or of a file: see `hrefFor`. */
      href: (path: string) => string;
      /** The name of a thing in this language; the Chinese one where it has no other. */
      nameOf: (names: { zh: string; en?: string }) => string;
    }
  }
}
