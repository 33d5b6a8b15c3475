/** Draws as a build does, in a process of its own: the SVG of a file, into a folder; writes the PNG. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openAlbum } from '#src/charts/png/album.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const drawing = { name: 'card', svg: readFileSync(file, 'utf8') };
const draw = openAlbum([drawing], pathToFileURL(`${folder}/`));
process.stdout.write(await draw(drawing));
