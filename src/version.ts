import project from '../package.json';

/** Version of the code and the data, as in package.json: no clock, so that builds repeat exactly. */
export const DATA_VERSION: string = project.version;
