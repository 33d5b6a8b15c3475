/** Serves dist/ on http://localhost:4321, or on PORT, or on the next free one. HOST opens it to others. */
import { serveSite } from './browser/serve-site.ts';

const { PORT = '4321', HOST } = process.env;
await serveSite('dist', { port: Number(PORT), host: HOST });
