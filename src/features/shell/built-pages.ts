import { existsSync } from 'node:fs';
import { navPages } from './model/navigation.ts';

/** The pages of the navigation that this build has, in its order. */
export const builtPages = navPages((route) => existsSync(`src/pages/[...locale]/${route}.astro`));
