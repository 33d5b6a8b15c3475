import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { columnsOf, csvRowOf } from './csv.ts';
import { OPEN_DATA, TABLE_NAMES, type TableName } from '#src/schemas/open-data.ts';
import { TABLE_SOURCES } from './tables.ts';

const Project = z.object({ name: z.string(), version: z.string() });

/**
 * A Frictionless Data Package that describes all files: every table as JSON, and with a table
 * schema where it has a CSV twin.
 */
export function describePackage(): object {
  const { name, version } = Project.parse(JSON.parse(readFileSync(PROJECT, 'utf8')));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    version,
    title: '全民科学素质行动方案对照 · Scientific-Literacy Plans, Side by Side',
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    resources: TABLE_NAMES.flatMap((name) => [
      ...(OPEN_DATA[name].csv ? [csvResource(name)] : []),
      {
        name: `${name}-json`,
        path: `${name}.json`,
        description: TABLE_SOURCES[name].description,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        jsonSchema: `schemas/${name}.schema.json`,
      },
    ]),
  };
}

const PROJECT = new URL('../../package.json', import.meta.url);

function csvResource(name: TableName): object {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    description: TABLE_SOURCES[name].description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', header: true },
    schema: {
      fields: columnsOf(csvRowOf(OPEN_DATA[name].row)).map((column) => ({
        name: column.name,
        type: column.type,
      })),
    },
  };
}
