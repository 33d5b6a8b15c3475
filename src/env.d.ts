declare namespace App {
  /** What `Astro.locals` holds, from src/middleware.ts. */
  type Locals = import('./middleware.ts').PageLanguage;
}
