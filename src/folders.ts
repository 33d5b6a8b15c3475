import { join } from 'node:path';

const other = process.env['CONTENT_DIR'];

/** Folder that the plans are read from and written to: `content`, or the folder that CONTENT_DIR names. */
export const CONTENT_DIR = other ?? 'content';

/** Files that go to the site as they are, open data among them; another content folder has its own. */
export const PUBLIC_DIR = other ? join(other, 'public') : 'public';
