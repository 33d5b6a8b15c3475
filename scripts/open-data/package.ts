import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { columnsOf } from './csv.ts';
import type { Table } from './tables.ts';

const Project = z.object({ name: z.string(), version: z.string() });

/**
 * A Frictionless Data Package that describes all files: every table as JSON, and with a table
 * schema where it has a CSV twin.
 */
export function describePackage(tables: readonly Table[]): object {
  const { name, version } = Project.parse(JSON.parse(readFileSync(PROJECT, 'utf8')));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    version,
    title: '全民科学素质行动方案对照 · Science-Literacy Plans, Side by Side',
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    resources: tables.flatMap((table) => [
      ...(table.csv ? [csvResource(table)] : []),
      {
        name: `${table.name}-json`,
        path: `${table.name}.json`,
        description: table.description,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        jsonSchema: `schemas/${table.name}.schema.json`,
      },
    ]),
  };
}

const PROJECT = new URL('../../package.json', import.meta.url);

function csvResource({ name, description, row }: Table): object {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', header: true },
    schema: {
      fields: columnsOf(row).map((column) => ({ name: column.name, type: column.type })),
    },
  };
}
